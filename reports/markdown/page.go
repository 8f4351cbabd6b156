package markdown

import (
	"bytes"
	"crypto/rand"
	"strings"
)

// ours stands before whatever is Markdown already when a template prints it:
// the template's own text, and what a function of this package made. Nobody who
// types a text can know it. What a page is given without it is therefore
// somebody's text, and is escaped; there is no other way onto a page.
var ours = []byte(rand.Text())

// raw is Markdown that a function made.
type raw string

// String is what a template prints.
func (r raw) String() string { return string(ours) + string(r) }

// sheet takes what a template prints.
type sheet interface {
	print(markdown []byte)
	printText(typed []byte)
}

// pen is the writer that a template prints to. A template writes each value,
// and each part of its own text, at once.
type pen struct{ to sheet }

func (p pen) Write(b []byte) (int, error) {
	if markdown, ok := bytes.CutPrefix(b, ours); ok {
		p.to.print(markdown)
	} else {
		p.to.printText(b)
	}
	return len(b), nil
}

// phrase is one line of words.
type phrase struct{ words []byte }

func (p *phrase) print(markdown []byte) { p.words = append(p.words, markdown...) }

func (p *phrase) printText(typed []byte) { p.words = appendText(p.words, typed) }

// line joins the words by single spaces.
func (p *phrase) line() raw {
	return raw(strings.Join(strings.Fields(string(p.words)), " "))
}

// page folds the paragraphs of a document as they come, leaves one blank line
// where there were several, and ends with a line break.
type page struct {
	line  []byte // not yet ended
	out   []byte
	blank bool // whether a blank line is due before the next
}

func (p *page) print(markdown []byte) {
	for {
		head, tail, ended := bytes.Cut(markdown, newline)
		p.line = append(p.line, head...)
		if !ended {
			return
		}
		p.end()
		markdown = tail
	}
}

var newline = []byte{'\n'}

// A text is on one line, whatever was typed.
func (p *page) printText(typed []byte) { p.line = appendText(p.line, typed) }

func (p *page) end() {
	line := bytes.TrimRight(p.line, " \t\r")
	switch {
	case len(line) == 0:
		p.blank = len(p.out) > 0 // a document does not begin with blank lines
	case p.blank:
		p.out, p.blank = append(p.out, '\n'), false
		fallthrough
	default:
		p.out = fold(p.out, line)
	}
	p.line = p.line[:0]
}

func (p *page) done() []byte {
	p.end()
	if len(p.out) == 0 {
		return newline
	}
	return p.out
}
