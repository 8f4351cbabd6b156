package chs

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"strings"
)

// How much of a workbook is unpacked to recognise it. The title and the
// headings come first on a sheet, or stand in the list of texts, which has some
// 34,000 bytes in a release.
const (
	mostLooked = 128 << 10 // of a part
	mostParts  = 64
)

// Recognise tells whether a file is the workbook, by the words in it: the
// title of the table of totals, and a service's mark. It looks at a part and
// promises nothing about the rest.
func (l Layout) Recognise(files fs.FS, name string) bool {
	f, err := files.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	random, ok := f.(io.ReaderAt)
	if err != nil || !ok || !info.Mode().IsRegular() {
		return false
	}
	archive, err := zip.NewReader(random, info.Size())
	if err != nil {
		return false
	}
	var titled, marked bool
	looked := 0
	for _, part := range archive.File {
		if !holdsTexts(part.Name) || looked == mostParts {
			continue
		}
		looked++
		text := look(part)
		titled = titled || containsAny(text, l.says.Total)
		for _, a := range l.marks {
			marked = marked || containsAny(text, []string{a.Mark})
		}
		if titled && marked {
			return true
		}
	}
	return false
}

func holdsTexts(name string) bool {
	name = strings.ToLower(strings.ReplaceAll(name, "\\", "/"))
	return name == "xl/sharedstrings.xml" || strings.HasPrefix(name, "xl/worksheets/sheet")
}

func look(part *zip.File) []byte {
	r, err := part.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	text, _ := io.ReadAll(io.LimitReader(r, mostLooked)) // as far as it can be read
	return bytes.ToLower(text)
}

func containsAny(text []byte, words []string) bool {
	for _, word := range words {
		if bytes.Contains(text, []byte(strings.ToLower(word))) {
			return true
		}
	}
	return false
}
