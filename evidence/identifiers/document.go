package identifiers

import (
	"slices"
	"strings"
)

// Document is a file as text. Where NotScanned is set, what Text holds is not
// all that the file holds.
type Document struct {
	Text       string
	Parts      []Part // in order; none for a file that is text itself
	NotScanned string // why not, or why not all, as a plain sentence
}

// Part says where lines of the text come from: the line From of the text is the
// line At of the part, and so on until the next Part.
type Part struct {
	Name  string // "page 2", "sheet Waits"; empty for the file itself
	From  int
	At    int
	Table bool // lines are rows, and columns are cells
}

// Place says where a line of the text stands in the file: in which part, and
// on which line of it.
func (d *Document) Place(line int) (part string, at int) {
	next, _ := slices.BinarySearchFunc(d.Parts, line, func(p Part, line int) int {
		if p.From <= line {
			return -1
		}
		return 1
	})
	if next == 0 {
		return "", line
	}
	p := d.Parts[next-1]
	return p.Name, line + p.At - p.From
}

// Found is a [Hit] with its place in the file instead of the text made of it.
type Found struct {
	Part string
	Hit
}

// Scan looks for what could identify a child in the document.
func (d *Document) Scan(w *Words) []Found {
	hits := w.Scan(d.Text)
	found := make([]Found, 0, len(hits))
	part, next := Part{From: 1, At: 1}, 0
	line, at := 1, 0
	for _, hit := range hits {
		for next < len(d.Parts) && d.Parts[next].From <= hit.Line {
			part = d.Parts[next]
			next++
		}
		if part.Table {
			for ; line < hit.Line; line++ {
				at += 1 + strings.IndexByte(d.Text[at:], '\n')
			}
			hit.Column = 1 + tabs(d.Text[at:], hit.Column)
		}
		hit.Line += part.At - part.From
		found = append(found, Found{part.Name, hit})
	}
	return found
}

// tabs counts those before the character with the number.
func tabs(text string, column int) int {
	n := 0
	for _, r := range text {
		if column--; column == 0 {
			break
		}
		if r == '\t' {
			n++
		}
	}
	return n
}

// writer collects the text of a document, and stops at the limit.
type writer struct {
	text  []byte
	parts []Part
	line  int // of the next byte
	limit int
	full  bool // something did not fit
}

func newWriter() *writer { return &writer{line: 1, limit: MaxText} }

func (w *writer) document(reason string) Document {
	if w.full {
		reason = tooMuchText
	}
	return Document{string(w.text), w.parts, reason}
}

// part begins a part at a new line.
func (w *writer) part(name string, at int, table bool) {
	w.endLine()
	w.raw("\f\n")
	w.at(name, at, table)
}

// at says that the next line is the line at of the part with the name.
func (w *writer) at(name string, at int, table bool) {
	if n := len(w.parts); n > 0 {
		last := w.parts[n-1]
		if last.Name == name && last.Table == table && w.line-last.From == at-last.At {
			return
		}
		if last.From == w.line {
			w.parts = w.parts[:n-1]
		}
	}
	w.parts = append(w.parts, Part{name, w.line, at, table})
}

func (w *writer) raw(s string) {
	if len(w.text)+len(s) > w.limit {
		w.full = true
		return
	}
	w.text = append(w.text, s...)
	w.line += strings.Count(s, "\n")
}

// words adds text that stays on its line.
func (w *writer) words(s string) {
	if strings.ContainsAny(s, "\n\r\t\f") {
		s = oneLine.Replace(s)
	}
	w.raw(s)
}

var oneLine = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ", "\f", " ")

// endLine ends the line unless it is empty.
func (w *writer) endLine() {
	if n := len(w.text); n > 0 && w.text[n-1] != '\n' {
		w.raw("\n")
	}
}

// apart keeps two tables from being taken for one. The line that it takes is
// none of the document's.
func (w *writer) apart() {
	w.endLine()
	n := len(w.parts)
	w.raw("\f\n")
	if n > 0 {
		last := w.parts[n-1]
		w.at(last.Name, last.At+w.line-1-last.From, last.Table)
	}
}

// row adds a row of a table as the line at of the part.
func (w *writer) row(part string, at int, cells []string) {
	w.endLine()
	w.at(part, at, true)
	for _, cell := range cells {
		w.words(cell)
		w.raw("\t") // after the last as well: a single cell is a row
	}
	w.raw("\n")
}
