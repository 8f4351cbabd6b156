package intake

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// ballast is the parts of a workbook that hold no rows: pivot tables,
// comments, charts and the like, and everything that is not XML.
var ballast = []string{
	"xl/drawings/", "xl/charts/", "xl/chartsheets/",
	"xl/pivotcache/", "xl/pivottables/", "xl/embeddings/", "xl/externallinks/",
	"xl/comments", "xl/threadedcomments/", "xl/calcchain", "xl/querytables/", "xl/slicer", "xl/theme/",
	"xl/worksheets/_rels/", "xl/richdata/", "xl/model/", "customxml/", "docprops/",
}

// largestRest is the most that the parts may have together that are neither
// sheets nor their texts: formats and lists, all of which are held in memory.
const largestRest = 16 << 20

// slim copies the workbook to the scratch folder without its ballast, once
// everything in it has been found bearable. What the library reads afterwards
// is this copy.
func (f File) slim(size int64) (string, error) {
	file, err := f.Files.Open(f.Name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	random, ok := file.(io.ReaderAt)
	if !ok {
		return "", errors.New("a file system that reads only forwards")
	}
	archive, err := zip.NewReader(random, size)
	if err != nil {
		return "", f.damaged()
	}
	parts, err := f.parts(archive)
	if err != nil {
		return "", err
	}
	return f.pack(parts)
}

// parts lists what is worth keeping, or refuses the archive.
func (f File) parts(archive *zip.Reader) ([]*zip.File, error) {
	if err := f.isWorkbook(archive); err != nil {
		return nil, err
	}
	var keep []*zip.File
	var all, rest uint64
	seen := map[string]bool{}
	for _, part := range archive.File {
		name := partName(part)
		if seen[name] {
			return nil, f.damaged() // two readers would take different ones
		}
		seen[name] = true
		if isBallast(name) {
			continue
		}
		keep = append(keep, part)
		all += min(part.UncompressedSize64, MaxUnzipped+1)
		if !streamed(name) {
			rest += min(part.UncompressedSize64, largestRest+1)
		}
	}
	if all > MaxUnzipped || rest > largestRest {
		return nil, f.Aside(evidence.TooLarge, "Workbook too large", "%q unpacks to more than is "+
			"read. Save the sheet that is meant as CSV UTF-8, and name that file.",
			f.Name)
	}
	return keep, f.bear(keep)
}

func partName(part *zip.File) string {
	return strings.ToLower(strings.ReplaceAll(part.Name, "\\", "/"))
}

func isBallast(name string) bool {
	if !strings.HasSuffix(name, ".xml") && !strings.HasSuffix(name, ".rels") {
		return true
	}
	for _, start := range ballast {
		if strings.HasPrefix(name, start) {
			return true
		}
	}
	return false
}

// streamed tells the parts that are read row by row.
func streamed(name string) bool {
	return strings.HasPrefix(name, "xl/worksheets/sheet") ||
		name == "xl/sharedstrings.xml"
}

// isWorkbook tells a workbook from the other things that are archives.
func (f File) isWorkbook(archive *zip.Reader) error {
	what := "is an archive. Unpack it first."
	for _, part := range archive.File {
		switch name := partName(part); {
		case name == "xl/workbook.bin":
			what = "is a binary workbook (.xlsb). Save it as .xlsx."
		case strings.HasPrefix(name, "xl/"):
			return nil
		case name == "content.xml":
			what = "is an OpenDocument file (.ods). Save it as .xlsx or as CSV UTF-8."
		case name == "word/document.xml":
			what = "is a text document. Ask for the table itself, as .xlsx or .csv."
		case strings.HasSuffix(name, ".iwa"):
			what = "is a Numbers file. Export it as .xlsx or as CSV."
		}
	}
	return f.Aside(evidence.NotATable, "Not a table of rows", "%q %s", f.Name, what)
}

// pack writes the parts as they are, still compressed.
func (f File) pack(parts []*zip.File) (string, error) {
	file, err := os.CreateTemp(f.Scratch, "workbook-*.xlsx")
	if err != nil {
		return "", err
	}
	w := zip.NewWriter(file)
	for _, part := range parts {
		err = errors.Join(err, w.Copy(part))
	}
	if err := errors.Join(err, w.Close(), file.Close()); err != nil {
		return "", fmt.Errorf("copying: %w", err)
	}
	return file.Name(), nil
}
