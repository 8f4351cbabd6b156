package intake

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// What a file is is told by its first bytes, never by its name: systems
// export web pages as .xls and separated values as .xlsx.
var foreign = []struct{ start, what, advice string }{
	{"\xd0\xcf\x11\xe0", "is a workbook of the old kind (.xls) or locked by a password",
		"Open it, and save it without a password as .xlsx or as CSV UTF-8."},
	{"%pdf", "is a PDF", "Ask for the table it was made from, as .xlsx or .csv."},
	{"{\\rtf", "is a text document", "Ask for the table itself, as .xlsx or .csv."},
	{"\x1f\x8b", "is compressed", "Unpack it first."},
	{"<!doctype", "is a web page", "Open it in a spreadsheet, and save it as .xlsx or as CSV UTF-8."},
	{"<html", "is a web page", "Open it in a spreadsheet, and save it as .xlsx or as CSV UTF-8."},
	{"<table", "is a web page", "Open it in a spreadsheet, and save it as .xlsx or as CSV UTF-8."},
	{"<?xml", "is XML", "Ask for the same extract as .xlsx or .csv."},
}

// Readable sets aside what is no text, or text of another kind than a table, by
// the head of the file.
func (f File) Readable(head []byte) error {
	start := bytes.TrimPrefix(head[:min(len(head), 64)], []byte("\ufeff"))
	start = bytes.TrimLeft(start, " \t\r\n")
	for _, k := range foreign {
		n := min(len(start), len(k.start))
		if strings.EqualFold(string(start[:n]), k.start) {
			return f.Aside(evidence.NotATable, "Not a table of rows", "%q %s. %s", f.Name,
				k.what, cmp.Or(f.advice, k.advice))
		}
	}
	if !utf16(head) && binary(head) {
		return f.Aside(evidence.NotATable, "Not text", "%q holds something else than text. Save "+
			"the table as .xlsx or as CSV UTF-8.", f.Name)
	}
	return nil
}

// utf16 tells the encoding of a spreadsheet's "Unicode text" by its mark.
func utf16(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\xff\xfe")) ||
		bytes.HasPrefix(head, []byte("\xfe\xff"))
}

// binary is a head with more than one control character in fifty. Fewer are
// dirt in a text; a NUL among them is found, with its line, when the text is
// read.
func binary(head []byte) bool {
	controls := 0
	for _, b := range head {
		if b < ' ' && !bytes.ContainsRune([]byte("\t\n\f\r"), rune(b)) {
			controls++
		}
	}
	return controls*50 > len(head)
}
