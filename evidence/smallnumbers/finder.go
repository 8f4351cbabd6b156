package smallnumbers

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sef-engine/sef/evidence"
)

// Kind says how a small number is given away.
type Kind string

// The kinds of small number.
const (
	Count      Kind = "count"      // it is written
	Complement Kind = "complement" // it is what a part leaves of its whole
	Percentage Kind = "percentage" // it follows from a percentage and its whole
)

// Words lists the closed set.
func (Kind) Words() []string { return []string{"count", "complement", "percentage"} }

// Hit is one place where a text gives a small number away. It holds where and
// how, never the number.
type Hit struct {
	Kind   Kind
	Line   int // from 1
	Column int // in characters from 1
	Cell   int // in a table, from 1; else 0

	one bool
}

// Finder looks for counts under the limit of one disclosure profile.
type Finder struct {
	words *Words
	limit int
}

// Limit is the largest count of people that may not be written under a
// profile: the largest that it hides or, where it only rounds, the largest
// under its first step. It is 0 for the profile none, whose papers stay
// inside.
func Limit(p evidence.Profile) int {
	switch p {
	case evidence.NoProfile:
		return 0
	case evidence.NHS1to7Round5:
		return 7
	case evidence.DfERound10:
		return 9
	}
	return 4
}

// For is a finder for the profile. An unknown one, or none at all, counts as
// the default.
func (w *Words) For(p evidence.Profile) *Finder { return &Finder{w, Limit(p)} }

// Find looks for small numbers in a text. Tabs and bars make tables of lines;
// a form feed ends one. The hits stand in order.
func (f *Finder) Find(text string) []Hit {
	s := find{Finder: f}
	return s.in(text)
}

// in looks through one text after another, with the same memory.
func (f *find) in(text string) []Hit {
	if f.limit == 0 {
		return nil
	}
	f.text, f.hits = text, f.hits[:0]
	f.lines()
	return f.placed()
}

// lines reads a text line by line if they are rows of a table, and else in
// stretches of no more than a few pages.
func (f *find) lines() {
	const most = 16 << 10
	var t table
	start := 0
	for at := 0; at < len(f.text); {
		end := at + strings.IndexByte(f.text[at:], '\n')
		if end < at {
			end = len(f.text)
		}
		line := f.text[at:end]
		separator := separator(line)
		if separator != 0 || end-start > most {
			f.read(start, at)
			start = at
		}
		switch {
		case separator != 0:
			f.row(&t, f.split(at, end, separator))
			start = min(end+1, len(f.text))
		case strings.Trim(line, " \t\r") != "":
			f.end(&t)
		}
		at = end + 1
	}
	f.read(min(start, len(f.text)), len(f.text))
	f.end(&t)
}

// separator tells a row of a table: bars around cells as in Markdown, or a tab
// behind something.
func separator(line string) byte {
	inner := strings.TrimLeft(line, " \t")
	switch {
	case strings.HasPrefix(inner, "|"):
		return '|'
	case strings.IndexByte(inner, '\t') >= 0:
		return '\t'
	}
	return 0
}

// mostFound is how many places of one text are reported; the first ones are
// enough to know what to do with it.
const mostFound = 100

// placed gives the hits their lines and columns, one for each number.
func (f *find) placed() []Hit {
	slices.SortStableFunc(f.hits, func(a, b hit) int { return cmp.Compare(a.at, b.at) })
	f.hits = slices.CompactFunc(f.hits, func(a, b hit) bool { return a.at == b.at })
	f.hits = f.hits[:min(len(f.hits), mostFound)]
	var out []Hit
	line, start := 1, 0
	for _, h := range f.hits {
		between := f.text[start:h.at]
		line += strings.Count(between, "\n")
		if n := strings.LastIndexByte(between, '\n'); n >= 0 {
			start += n + 1
		}
		before := f.text[start:h.at]
		out = append(out, Hit{Kind: h.kind, Line: line, Column: 1 + utf8.RuneCountInString(before),
			Cell: cellNumber(f.text[start:], before), one: h.one})
	}
	return out
}

// cellNumber is which cell of a row something stands in.
func cellNumber(rest, before string) int {
	line, _, _ := strings.Cut(rest, "\n")
	switch separator(line) {
	case '|':
		return max(1, strings.Count(before, "|"))
	case '\t':
		return 1 + strings.Count(before, "\t")
	}
	return 0
}
