package reports

import (
	"bytes"
	"errors"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports/markdown"
)

// pages are the documents, each the template of that name.
var pages = []string{"sef", "action-plan", "board-briefing"}

// writeMarkdown fills the templates, one beside the other.
func writeMarkdown(_ *policies.Publication, m *Model) (Files, error) {
	templates, err := markdown.Parse(Shipped())
	if err != nil {
		return nil, err
	}
	out, errs := make(Files, len(pages)), make([]error, len(pages))
	var all sync.WaitGroup
	for i, name := range pages {
		all.Go(func() {
			content, err := templates.Render(name, m)
			if err == nil && name == "sef" {
				content, err = withGlossary(templates, content, m.Glossary)
			}
			out[i], errs[i] = File{name + ".md", content}, err
		})
	}
	all.Wait()
	return out, errors.Join(errs...)
}

// withGlossary ends a document with the words it uses.
func withGlossary(templates *markdown.Templates, doc []byte, terms []Term) ([]byte, error) {
	used := which(terms, func(t *Term) bool { return uses(doc, t.Word) })
	glossary, err := templates.Render("glossary", used)
	return append(append(doc, '\n'), glossary...), err
}

// uses reports whether a word, or its plural, stands in a text. The text is
// folded, so what stands between two words may be a line break.
func uses(doc []byte, word string) bool {
	first, _, _ := bytes.Cut([]byte(word), []byte(" "))
	for at := 0; ; {
		i := bytes.Index(doc[at:], first)
		if i < 0 {
			return false
		}
		from := at + i
		at = from + len(first)
		if before, _ := utf8.DecodeLastRune(doc[:from]); unicode.IsLetter(before) {
			continue
		}
		window := doc[from:min(len(doc), from+2*len(word)+2)]
		line := bytes.Join(bytes.Fields(window), []byte(" "))
		rest, ok := bytes.CutPrefix(line, []byte(word))
		after, _ := utf8.DecodeRune(bytes.TrimPrefix(rest, []byte("s")))
		if ok && !unicode.IsLetter(after) {
			return true
		}
	}
}
