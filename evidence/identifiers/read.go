package identifiers

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/sef-engine/sef/evidence"
)

// The most that is read of one file.
const (
	MaxFile = evidence.MaxAttached // bytes of the file, mostly pictures
	MaxText = 64 << 20             // bytes of its text
)

// Reasons for not scanning, shown to people after a colon.
const (
	tooLarge    = "it is too large to read"
	tooMuchText = "it holds more text than is read"
	notAFile    = "it is not an ordinary file inside the workspace"
	aPicture    = "it is a picture"
	unknown     = "it is not a kind of document that can be read as text"
	oldOffice   = "it is an old Office file, or protected by a password"
	encodedMail = "it is an email with encoded parts"
	richText    = "it is in rich text format"
	damaged     = "it is damaged"
	encrypted   = "it is protected by a password"
)

// Text reads the text of a file, by what it holds rather than by its name. What
// cannot be read says so in NotScanned; the error is for a disk that fails.
func Text(fsys fs.FS, name string) (Document, error) {
	info, err := fs.Stat(fsys, name)
	switch {
	case errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrNotExist):
		return Document{}, fmt.Errorf("looking at %s: %w", name, err)
	case err != nil, !info.Mode().IsRegular():
		return Document{NotScanned: notAFile}, nil
	case info.Size() > MaxFile:
		return Document{NotScanned: tooLarge}, nil
	}
	f, err := fsys.Open(name)
	if err != nil {
		return Document{}, fmt.Errorf("opening %s: %w", name, err)
	}
	defer f.Close()
	if r, ok := f.(io.ReaderAt); ok && isZip(r) {
		return readOffice(r, info.Size()), nil
	}
	content, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return Document{}, fmt.Errorf("reading %s: %w", name, err)
	}
	if len(content) > MaxFile {
		return Document{NotScanned: tooLarge}, nil
	}
	return read(content, strings.ToLower(path.Ext(name))), nil
}

// isZip looks at the first bytes, so that an archive, mostly of pictures, need
// not be held in memory.
func isZip(r io.ReaderAt) bool {
	var begins [4]byte
	_, err := r.ReadAt(begins[:], 0)
	return err == nil && string(begins[:]) == "PK\x03\x04"
}

// read tells what a file is from how it begins; the extension only tells kinds
// of text apart.
func read(content []byte, ext string) Document {
	begins := func(with string) bool { return bytes.HasPrefix(content, []byte(with)) }
	switch {
	case begins("PK\x03\x04"), begins("PK\x05\x06"):
		return readOffice(bytes.NewReader(content), int64(len(content)))
	case begins("%PDF-"), ext == ".pdf" && bytes.Contains(
		content[:min(len(content), 1024)], []byte("%PDF-")):
		return readPDF(content)
	case begins("\xd0\xcf\x11\xe0"):
		return Document{NotScanned: oldOffice}
	case begins("\x89PNG"), begins("\xff\xd8\xff"), begins("GIF8"), begins("BM"),
		begins("II*\x00"), begins("MM\x00*"), begins("RIFF"):
		return Document{NotScanned: aPicture}
	case begins("{\\rtf"):
		return Document{NotScanned: richText}
	}
	if len(content) > MaxText {
		return Document{NotScanned: tooMuchText}
	}
	text, ok := decode(content)
	if !ok {
		return Document{NotScanned: unknown}
	}
	return readText(text, ext)
}

func readText(text, ext string) Document {
	switch {
	case ext == ".html", ext == ".htm", ext == ".xhtml", looksHTML(text):
		return readHTML(text)
	case ext == ".csv", ext == ".tsv", ext == ".txt":
		if d, ok := readCSV(text, ext != ".txt"); ok {
			return d
		}
	case ext == ".eml", ext == ".mht", ext == ".mhtml":
		if strings.Contains(strings.ToLower(text), "content-transfer-encoding: base64") {
			return Document{Text: text, NotScanned: encodedMail}
		}
	}
	return Document{Text: text}
}

// decode reads text in UTF-8, UTF-16 with its mark, or the code page that
// Windows used here. Binary files have noughts in them.
func decode(content []byte) (string, bool) {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")):
		return fromUTF16(content[2:], 1), true
	case bytes.HasPrefix(content, []byte("\xfe\xff")):
		return fromUTF16(content[2:], 0), true
	}
	content = bytes.TrimPrefix(content, []byte("\xef\xbb\xbf"))
	if !isText(content) {
		return "", false
	}
	if utf8.Valid(content) {
		return string(content), true
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(content)
	return string(text), err == nil
}

// fromUTF16 reads pairs of bytes, of which high is the more significant.
func fromUTF16(content []byte, high int) string {
	units := make([]uint16, len(content)/2)
	for i := range units {
		units[i] = uint16(content[2*i+high])<<8 | uint16(content[2*i+1-high])
	}
	return string(utf16.Decode(units))
}

// isText reports whether there are hardly any control characters.
func isText(content []byte) bool {
	odd := 0
	for _, c := range content {
		if c == 0 {
			return false
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			odd++
		}
	}
	return odd*100 <= len(content)
}

// readCSV makes rows of a file in which most lines have as many commas or
// semicolons. One that does not keep the rules is left as the text it is.
func readCSV(text string, named bool) (Document, bool) {
	comma, ok := commaOf(text)
	if !ok {
		if !named {
			return Document{}, false
		}
		comma = ','
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes, r.ReuseRecord = comma, -1, true, true
	w := newWriter()
	for {
		record, err := r.Read()
		if err == io.EOF {
			return w.document(""), true
		}
		if err != nil {
			return Document{}, false
		}
		line, _ := r.FieldPos(0)
		w.row("", line, record)
	}
}

// commaOf finds what separates the cells: what stands equally often in the
// second and third line that are not empty, since titles come before.
func commaOf(text string) (rune, bool) {
	var lines []string
	for line := range strings.Lines(text[:min(len(text), 64<<10)]) {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, line)
		}
		if len(lines) == 4 {
			break
		}
	}
	for _, comma := range ",;\t" {
		for i := 1; i < len(lines); i++ {
			n := strings.Count(lines[i], string(comma))
			if n > 0 && n == strings.Count(lines[i-1], string(comma)) {
				return comma, true
			}
		}
	}
	return 0, false
}
