package intake

import (
	"slices"

	"github.com/sef-engine/sef/framework/diag"
)

// Names finds what a library knows by any of the names it goes by, however they
// are spelled.
type Names[T any] map[string]known[T]

type known[T any] struct {
	thing T
	place diag.Range
}

// Add files a thing under all its names. One name for two things would put the
// figures of one under the other, so it is a mistake, and the first keeps it.
func (n Names[T]) Add(kind string, thing T, place diag.Range, names ...string) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, name := range names {
		key := Folded(name)
		if first, ok := n[key]; ok {
			diags = append(diags, diag.Duplicate(kind, name, first.place, place))
			continue
		}
		n[key] = known[T]{thing, place}
	}
	return diags
}

// Find is what goes by the name, and whether anything does.
func (n Names[T]) Find(name string) (T, bool) {
	k, ok := n[Folded(name)]
	return k.thing, ok
}

// Among tells whether a text is one of the words, however they are spelled. No
// text is none of them.
func Among(text string, words []string) bool {
	text = Folded(text)
	return text != "" && slices.ContainsFunc(words, func(word string) bool {
		return Folded(word) == text
	})
}
