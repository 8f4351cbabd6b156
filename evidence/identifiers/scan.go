package identifiers

import (
	"strings"
	"unicode/utf8"
)

// near is how far from a value, in bytes, its label is looked for.
const near = 40

// nearOffice is how far back an address may reach from its postcode.
const nearOffice = 160

// Scan looks for what could identify a child. Tabs and bars make tables of
// lines, in which a heading labels what stands below it; a form feed ends one.
func (w *Words) Scan(text string) []Hit {
	s := scanner{words: w, text: text, line: 1, column: -1}
	for at := 0; at < len(text); s.line++ {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text) - at
		}
		s.readLine(at, at+end)
		at += end + 1
	}
	s.several()
	return tidy(s.hits)
}

// scanner is one reading of a text. What changes as it goes on is where it
// stands and, in a table, what the columns are called.
type scanner struct {
	words *Words
	text  string
	hits  []Hit

	line       int
	start, end int // of the line
	from       int // where labels may begin: the row in a table, else the text

	column  int    // of the cell, or -1 outside tables
	head    list   // of the cell's column
	row     list   // of all columns in which the row has something
	heads   []list // by column
	pending map[int]Hit
	cells   []cell

	tallies map[group]*tally
	plain   []byte // reused
}

func (s *scanner) readLine(start, end int) {
	s.start, s.end = start, end
	line := s.text[start:end]
	switch separator(line) {
	case 0:
		if strings.Trim(line, " \t\r") != "" {
			s.endTable()
		}
		s.from, s.column, s.head, s.row = 0, -1, 0, 0
		s.values(start, end)
	case '\t':
		s.readRow('\t')
	default:
		s.readRow('|')
	}
}

// separator tells a row of a table: bars around cells as in Markdown, or a tab
// behind something. Tabs that only indent make no cells.
func separator(line string) byte {
	inner := strings.TrimLeft(line, " \t")
	switch {
	case strings.HasPrefix(inner, "|"):
		return '|'
	case strings.IndexByte(inner, '\t') < 0:
		return 0
	case len(inner) < len(line) && strings.Contains(inner, " = "):
		return 0 // code that is lined up by tabs
	}
	return '\t'
}

// values looks at every digit: nothing that is looked for has none.
func (s *scanner) values(from, to int) {
	for at := from; at < to; {
		if c := s.text[at]; c < '0' || c > '9' {
			at++
			continue
		}
		at = max(s.value(at, from, to), at+1)
	}
}

// value reads what the digit at begins, or belongs to, and returns where it
// ends.
func (s *scanner) value(at, from, to int) int {
	end := digits(s.text, at, to)
	if e, ok := s.upn(at, end, from, to); ok {
		return e
	}
	if e, ok := s.tenDigits(at, end, from, to); ok {
		return e
	}
	if e, ok := s.postcode(at, from, to); ok {
		return e
	}
	if first, e, ok := dateAt(s.text[from:to], at-from, end-from); ok {
		s.birthDate(from+first, from+e)
		return from + e
	}
	return end
}

// digits is where the run of digits at the offset ends.
func digits(text string, at, to int) int {
	for at < to && text[at] >= '0' && text[at] <= '9' {
		at++
	}
	return at
}

// report adds a hit at the offset.
func (s *scanner) report(kind Kind, at int, refused bool, why Reason) {
	s.hits = append(s.hits, s.hit(kind, at, refused, why))
}

func (s *scanner) hit(kind Kind, at int, refused bool, why Reason) Hit {
	return Hit{kind, why, s.line, 1 + utf8.RuneCountInString(s.text[s.start:at]), refused}
}

// before is what is said shortly before the offset. Half a word at the start
// of the stretch is left out.
func (s *scanner) before(at, reach int) found {
	from := max(s.from, at-reach)
	if i := strings.LastIndexByte(s.text[from:at], '\f'); i >= 0 {
		from += i + 1
	}
	for from > s.from && from < at && letter(s.text[from-1]) && letter(s.text[from]) {
		from++
	}
	return s.said(from, at)
}

// after is what is said shortly after the offset, on the same line.
func (s *scanner) after(at, reach int) found {
	to := min(s.end, at+reach)
	for to < s.end && to > at && letter(s.text[to]) && letter(s.text[to-1]) {
		to--
	}
	return s.said(at, to)
}

func (s *scanner) said(from, to int) found {
	s.plain = plain(s.plain[:0], s.text[from:to])
	return s.words.find(s.plain)
}

// letter is part of a word, or of a character of several bytes.
func letter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		c >= utf8.RuneSelf
}

// apart reports whether nothing that makes a longer word or number stands
// before from and after to.
func (s *scanner) apart(from, to int) bool {
	return (from == s.start || !part(s.text[from-1])) &&
		(to == s.end || !part(s.text[to]))
}

func part(c byte) bool { return c == '_' || c < utf8.RuneSelf && letter(c) }
