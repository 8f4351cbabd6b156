package ees

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"strings"

	"github.com/sef-engine/sef/framework/diag"
)

// What is too much for a release. The largest had some thirty files and
// unpacked to a few hundred megabytes.
const (
	MaxZip      = 256 << 20 // bytes as it lies on disk
	MaxEntries  = 500
	MaxUnzipped = 1 << 30
	mostTight   = 200      // times smaller than what it unpacks to: text comes to thirty
	looseBelow  = 16 << 20 // bytes unpacked below which no tightness matters
)

func (t *Tables) recognisesZip(fsys fs.FS, name string) (bool, error) {
	archive, done, err := openZip(fsys, name)
	if err != nil {
		return false, nil // whatever it is, it is no release
	}
	defer done()
	for _, entry := range archive.File {
		if !isTable(entry) {
			continue
		}
		if known, err := t.knowsEntry(entry); known && err == nil {
			return true, nil
		}
	}
	return false, nil
}

func (t *Tables) knowsEntry(entry *zip.File) (bool, error) {
	r, err := entry.Open()
	if err != nil {
		return false, err
	}
	defer r.Close()
	return t.knows(io.LimitReader(r, MaxLine))
}

// readZip reads every table of a release.
func (t *Tables) readZip(fsys fs.FS, name string) (*Found, diag.Diagnostics, error) {
	rd := &reading{tables: t, seen: map[string]diag.Range{}}
	archive, done, err := openZip(fsys, name)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrPermission):
		return nil, nil, fmt.Errorf("opening %s: %w", name, err)
	case err != nil:
		rd.wrong(path.Base(name), 1, "Damaged zip", "The file cannot be unpacked. Download "+
			"it again.")
		return rd.result()
	}
	defer done()
	if why := hostile(archive.File); why != "" {
		rd.wrong(path.Base(name), 1, "Not a release", "Nothing is taken from this zip: %s. "+
			"Download the release from its publisher.", why)
		return rd.result()
	}
	budget := int64(MaxUnzipped)
	for _, entry := range archive.File {
		rd.entry(entry, path.Base(name), &budget)
	}
	if len(rd.found.Taken) == 0 && len(rd.diags) == 0 {
		rd.wrong(path.Base(name), 1, "No table that is known", "None of the files in this "+
			"zip is a table that figures are taken from.")
	}
	return rd.result()
}

// openZip opens an archive, in memory where the file system cannot jump about.
func openZip(fsys fs.FS, name string) (*zip.Reader, func() error, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err != nil || info.Size() > MaxZip {
		return nil, nil, errors.Join(errTooLarge, err, f.Close())
	}
	at, ok := f.(io.ReaderAt)
	if !ok {
		all, err := io.ReadAll(io.LimitReader(f, MaxZip))
		if err != nil {
			return nil, nil, errors.Join(err, f.Close())
		}
		at = bytes.NewReader(all)
	}
	archive, err := zip.NewReader(at, info.Size())
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return archive, f.Close, nil
}

// hostile says what an honest release never has.
func hostile(entries []*zip.File) string {
	if len(entries) > MaxEntries {
		return fmt.Sprintf("it has more than %d files", MaxEntries)
	}
	seen, total := map[string]bool{}, uint64(0)
	for _, e := range entries {
		bare := strings.TrimSuffix(e.Name, "/")
		size, packed := e.UncompressedSize64, max(e.CompressedSize64, 1)
		total += min(size, MaxUnzipped+1)
		switch {
		case !fs.ValidPath(bare) || strings.ContainsAny(bare, `\:`) || diag.Plain(bare) != bare:
			return "a name in it leads out of its folder, or is none"
		case seen[strings.ToLower(bare)]:
			return "a name stands twice in it"
		case e.Mode()&fs.ModeSymlink != 0:
			return "it holds a link"
		case e.Flags&1 != 0:
			return "it is locked with a password"
		case size > looseBelow && size/packed > mostTight, size > MaxFile, total > MaxUnzipped:
			return "it unpacks to more than any release"
		}
		seen[strings.ToLower(bare)] = true
	}
	return ""
}

func isTable(entry *zip.File) bool {
	return strings.EqualFold(path.Ext(entry.Name), ".csv")
}

// entry reads one file of a zip: a table, the guidance, or nothing of use.
func (rd *reading) entry(entry *zip.File, archive string, budget *int64) {
	switch base := path.Base(entry.Name); {
	case strings.HasSuffix(entry.Name, "/"):
	case strings.EqualFold(base, "data-guidance.txt"):
		rd.unpack(entry, archive, budget, rd.guidance)
	case !isTable(entry):
		rd.leaveOut(entry.Name, "Not a table.")
	default:
		switch known, err := rd.tables.knowsEntry(entry); {
		case err != nil:
			rd.wrong(archive+"/"+entry.Name, 1, "Damaged zip", "This file cannot be "+
				"unpacked. Download the zip again.")
		case known:
			rd.unpack(entry, archive, budget, rd.file)
		default:
			rd.leaveOut(entry.Name, "No figure is taken from this table.")
		}
	}
}

// unpack hands over a file as long as the budget of the whole zip lasts: sizes
// in a zip are claims.
func (rd *reading) unpack(entry *zip.File, archive string, budget *int64, read func(io.Reader, string) error) {
	name := archive + "/" + entry.Name
	r, err := entry.Open()
	if err != nil {
		rd.wrong(name, 1, "Damaged zip", "This file cannot be unpacked. Download the zip again.")
		return
	}
	defer r.Close()
	counted := &capped{r: r, left: *budget}
	err = read(counted, name)
	*budget = counted.left
	if err != nil {
		rd.wrong(name, 1, "Damaged zip", "This file cannot be unpacked to its end. Download "+
			"the zip again.")
	}
}

var reportingYear = regexp.MustCompile(`^(Reporting|Academic|Calendar) year \d{4}(/\d{2})?$`)

// guidance begins with the title of the release and its year, a line each.
func (rd *reading) guidance(r io.Reader, _ string) error {
	head, err := io.ReadAll(io.LimitReader(r, 4096))
	if err != nil {
		return err
	}
	text := strings.TrimPrefix(string(head), "\ufeff")
	title, rest, _ := strings.Cut(text, "\n")
	year, _, _ := strings.Cut(rest, "\n")
	title, year = strings.TrimSpace(title), strings.TrimSpace(year)
	if reportingYear.MatchString(year) && title != "" && diag.Plain(title) == title {
		rd.found.Release = title + ", " + strings.ToLower(year[:1]) + year[1:]
	}
	return nil
}
