package main

import (
	"slices"
	"strings"
)

// sheet is a file in the making.
type sheet struct {
	separator string
	text      strings.Builder
	row       int // as a person counts
}

// put writes a row and returns its number.
func (s *sheet) put(cells ...string) int {
	for i, cell := range cells {
		if i > 0 {
			s.text.WriteString(s.separator)
		}
		s.text.WriteString(s.quoted(cell))
	}
	s.text.WriteString("\r\n")
	s.row++
	return s.row
}

// short writes a row with one text and empty cells after it, as spreadsheets
// do with titles, totals and footnotes.
func (s *sheet) short(width int, cells ...string) {
	s.put(append(slices.Clone(cells), make([]string, width-len(cells))...)...)
}

func (s *sheet) quoted(cell string) string {
	if !strings.ContainsAny(cell, s.separator+"\"\r\n") {
		return cell
	}
	return `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
}

func (s *sheet) plain() []byte { return []byte(s.text.String()) }

// marked begins with the three bytes by which some programs know UTF-8.
func (s *sheet) marked() []byte { return append([]byte("\xef\xbb\xbf"), s.plain()...) }

// windows is the encoding of older programs on Windows.
func (s *sheet) windows() []byte {
	var out []byte
	for _, r := range s.text.String() {
		out = append(out, windowsByte(r))
	}
	return out
}

var windowsOwn = map[rune]byte{'–': 0x96, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94}

func windowsByte(r rune) byte {
	if b, ok := windowsOwn[r]; ok {
		return b
	}
	if r > 0xff || r >= 0x80 && r < 0xa0 {
		panic("no byte for " + string(r))
	}
	return byte(r)
}

// label is a code as a partner would show it: "in-place" is "In place".
func label(code string) string {
	if code == "" {
		return ""
	}
	text := strings.ReplaceAll(code, "-", " ")
	return strings.ToUpper(text[:1]) + text[1:]
}

func yesNo(b bool) string {
	if b {
		return "Yes"
	}
	return "No"
}

func initial(b bool) string { return yesNo(b)[:1] }

func digit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}
