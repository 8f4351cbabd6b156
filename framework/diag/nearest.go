package diag

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	edlib "github.com/hbollon/go-edlib"
)

// farthest is how many edits a word may be away and still be suggested, and
// listed how many known words are spelled out when none is near.
const (
	farthest = 3
	listed   = 12
)

// Nearest returns the known word that needs the fewest edits to become word,
// or "" if none is near. Equal distances are settled alphabetically. Longer
// words may be further away: a typing slip costs one or two edits whatever
// the length, but half a short word is another word. Two letters swapped count
// as one edit.
func Nearest(word string, known []string) string {
	letters := utf8.RuneCountInString(word)
	limit := min(farthest, max(1, (letters+1)/3))
	best, bestDistance := "", limit+1
	for _, candidate := range slices.Sorted(slices.Values(known)) {
		if n := utf8.RuneCountInString(candidate) - letters; max(n, -n) > limit {
			continue // which spares a very long word the comparison
		}
		d := edlib.OSADamerauLevenshteinDistance(
			strings.ToLower(word), strings.ToLower(candidate))
		if d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// Unknown reports a word that should name something known, with the nearest
// match or, where none is near and the list is short, what there is.
func Unknown(kind, word string, known []string, rng hcl.Range) *hcl.Diagnostic {
	return Error(rng, "Unknown "+kind,
		"There is no %s %q. %s", kind, word, Advice(kind, word, known))
}

// Advice is the last sentence of a message about an unknown word.
func Advice(kind, word string, known []string) string {
	if near := Nearest(word, known); near != "" {
		return fmt.Sprintf("Did you mean %q?", near)
	}
	switch n := len(known); {
	case n == 0:
		return fmt.Sprintf("No %s is declared yet.", kind)
	case n <= listed:
		return fmt.Sprintf("Use one of: %s.",
			strings.Join(slices.Sorted(slices.Values(known)), ", "))
	default:
		return fmt.Sprintf("Check the spelling against the %d declared.", n)
	}
}
