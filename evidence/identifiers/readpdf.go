package identifiers

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence/identifiers/pdf"
)

// readPDF takes the text layer, page by page. A page without one is a picture
// of text, and one whose letters cannot be told is no better.
func readPDF(content []byte) Document {
	pages, err := pdf.Read(content, MaxText)
	switch {
	case errors.Is(err, pdf.ErrEncrypted):
		return Document{NotScanned: encrypted}
	case errors.Is(err, pdf.ErrTooLarge):
		return Document{NotScanned: unpacksTooFar}
	case err != nil:
		return Document{NotScanned: damaged}
	}
	w := newWriter()
	var blank []int
	for i, page := range pages {
		name := "page " + strconv.Itoa(i+1)
		w.part(name, 1, false)
		w.raw(page.Text)
		if page.Unread {
			blank = append(blank, i+1)
		}
	}
	return w.document(withoutText(blank, len(pages)))
}

func withoutText(blank []int, pages int) string {
	const shown = 5
	switch {
	case pages == 0:
		return damaged
	case len(blank) == 0:
		return ""
	case len(blank) == pages:
		return "it has no text that can be read, as scanned pages have none"
	case len(blank) == 1:
		return fmt.Sprintf("page %d has no text that can be read", blank[0])
	}
	numbers := make([]string, 0, shown)
	for _, n := range blank[:min(shown, len(blank))] {
		numbers = append(numbers, strconv.Itoa(n))
	}
	more := ""
	if n := len(blank) - shown; n > 0 {
		more = fmt.Sprintf(" and %d more", n)
	}
	return "pages " + strings.Join(numbers, ", ") + more + " have no text that can be read"
}
