package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// spelled is a heading as a person reads it: on one line, with single plain
// spaces and without what cannot be seen.
func spelled(heading string) string {
	if ascii(heading) { // all of it can be seen, and is composed
		return strings.Join(strings.Fields(heading), " ")
	}
	visible := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, norm.NFC.String(strings.ToValidUTF8(heading, "")))
	return strings.Join(strings.Fields(visible), " ")
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Folded is what two spellings of one heading or label have in common: letters,
// digits and the signs that change what it means, such as < 5 and > 5. Capitals,
// spaces and punctuation are not.
func Folded(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		case strings.ContainsRune("<>≤≥=+%£", r):
			return r
		}
		return -1
	}, norm.NFKC.String(heading))
}

// likeValue finds what a heading does not look like: numbers, dates, ids,
// addresses and postcodes. A row with one of them is never shown to anybody,
// for it may be about a child.
var likeValue = regexp.MustCompile(
	`(?i)^[^\pL]*$|@|(\d.*){5}|^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$`)

// showable tells whether the texts of a row can be the headings of a table.
func showable(row []string) bool {
	for _, text := range row {
		if text = spelled(text); text != "" && likeValue.MatchString(text) {
			return false
		}
	}
	return true
}

func blank(row []string) bool {
	for _, text := range row {
		if spelled(text) != "" {
			return false
		}
	}
	return true
}
