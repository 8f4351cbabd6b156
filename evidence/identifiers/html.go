package identifiers

import (
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// largestTag is the most that one tag or stretch of text may take.
const largestTag = 4 << 20

func looksHTML(text string) bool {
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 512)]))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}

// readHTML takes the words of a page and leaves out its programs. Lines are
// those of the file.
func readHTML(text string) Document {
	z := html.NewTokenizer(strings.NewReader(text))
	z.SetMaxBuf(largestTag)
	w := newWriter()
	h := htmlReader{w: w, line: 1}
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			w.endLine()
			if z.Err() != io.EOF {
				return w.document(damaged)
			}
			return w.document("")
		case html.TextToken:
			lines := strings.Count(string(z.Raw()), "\n")
			h.text(string(z.Text()))
			h.line += lines
		default:
			lines := strings.Count(string(z.Raw()), "\n")
			name, _ := z.TagName()
			h.tag(atom.Lookup(name), kind)
			h.line += lines
		}
	}
}

type htmlReader struct {
	w    *writer
	line int // of the file
	skip int
	row  int // depth of rows
}

// text adds words. Outside a row each line of the file stays a line.
func (h *htmlReader) text(s string) {
	if h.skip > 0 {
		return
	}
	if h.row > 0 {
		h.w.words(s)
		return
	}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			h.w.endLine()
		}
		if strings.TrimSpace(line) != "" {
			h.w.at("", h.line+i, false)
			h.w.words(line)
		}
	}
}

func (h *htmlReader) tag(name atom.Atom, kind html.TokenType) {
	ends := kind == html.EndTagToken
	switch name {
	case atom.Script, atom.Style:
		h.skip = 1
		if ends {
			h.skip = 0
		}
	case atom.Table:
		h.row = 0
		h.w.apart()
	case atom.Tr:
		h.w.endLine()
		h.row = 1
		if ends {
			h.row = 0
			return
		}
		h.w.at("", h.line, false)
	case atom.Td, atom.Th:
		if ends {
			h.w.raw("\t")
		}
	case atom.P, atom.Div, atom.Br, atom.Li, atom.Dt, atom.Dd, atom.Section,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if h.row > 0 {
			h.w.raw(" ")
			return
		}
		h.w.endLine()
	}
}
