package identifiers

import "strings"

// cell is one cell of a row.
type cell struct {
	from, to int
	says     list // the labels in a short cell
	filled   bool
}

const (
	longestHeading = 80   // bytes; a longer cell is text
	widest         = 4096 // columns that are given headings
)

// readRow reads the headings in a row, or its values under the headings.
func (s *scanner) readRow(separator byte) {
	s.from = s.start
	s.split(separator)
	if s.heading() {
		s.setHeads()
	}
	s.confirm()
	s.row = 0
	for i, c := range s.cells {
		if c.filled && i < len(s.heads) {
			s.row |= s.heads[i]
		}
	}
	for i, c := range s.cells {
		s.column, s.head = i, 0
		if i < len(s.heads) {
			s.head = s.heads[i]
		}
		s.serial(c)
		s.values(c.from, c.to)
	}
}

// split finds the cells of the line, without the blanks and quotes around what
// they hold.
func (s *scanner) split(separator byte) {
	s.cells = s.cells[:0]
	from := s.start
	for {
		n := strings.IndexByte(s.text[from:s.end], separator)
		to := from + n
		if n < 0 {
			to = s.end
		}
		s.cells = append(s.cells, s.cell(from, to))
		if n < 0 {
			return
		}
		from = to + 1
	}
}

func (s *scanner) cell(from, to int) cell {
	for from < to && blank(s.text[from]) {
		from++
	}
	for from < to && blank(s.text[to-1]) {
		to--
	}
	c := cell{from: from, to: to, filled: from < to}
	if c.filled && to-from <= longestHeading && letter(s.text[from]) && !digit(s.text[from]) {
		c.says = s.said(from, to).any
	}
	return c
}

func blank(c byte) bool {
	switch c {
	case ' ', '"', '\'', '*', '\r', '\t':
		return true
	}
	return false
}

// A heading is about a child, or tells an office's column from a home's.
const headings = labelNHSNumber | labelUPN | labelULN | labelBirth | labelName |
	labelPostcode

// heading reports whether the row names its columns. One that holds a value
// beside the label, as forms do, names nothing below it.
func (s *scanner) heading() bool {
	named := false
	for _, c := range s.cells {
		if c.says&headings != 0 {
			named = true
		} else if c.filled && digit(s.text[c.from]) {
			return false
		}
	}
	return named
}

func (s *scanner) setHeads() {
	n := min(len(s.cells), widest)
	for len(s.heads) < n {
		s.heads = append(s.heads, 0)
	}
	for i, c := range s.cells[:n] {
		if !c.filled {
			continue
		}
		s.heads[i] = c.says
		delete(s.pending, i)
		if c.says&labelName != 0 && c.says&labelLimit == 0 {
			if s.pending == nil {
				s.pending = map[int]Hit{}
			}
			s.pending[i] = s.hit(KindNameColumn, c.from, true, Headed)
		}
	}
}

// confirm reports a column of names once something stands in it. An empty form
// has no child in it, and a list of headings has none either.
func (s *scanner) confirm() {
	for i, hit := range s.pending {
		if i >= len(s.cells) || hit.Line == s.line {
			continue
		}
		c := s.cells[i]
		if c.filled && c.says&headings == 0 && !s.rule(c) {
			s.hits = append(s.hits, hit)
			delete(s.pending, i)
		}
	}
}

// rule is the line of hyphens under the headings of a Markdown table.
func (s *scanner) rule(c cell) bool {
	return strings.Trim(s.text[c.from:c.to], "-: ") == ""
}

// serial reads a birth date that a spreadsheet gives as a number of days.
func (s *scanner) serial(c cell) {
	n := digits(s.text, c.from, c.to) - c.from
	if s.head&labelBirth == 0 || n != 5 {
		return
	}
	if end := c.from + n; end == c.to || s.text[end] == '.' {
		s.report(KindBirthDate, c.from, true, Labelled)
	}
}

func (s *scanner) endTable() {
	s.heads = s.heads[:0]
	clear(s.pending)
}
