package markdown

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Markup is text that is Markdown already and is not escaped again. Only this
// package's functions make it from what people typed.
type Markup string

// Text escapes what somebody typed, so that it reads as the same plain words
// wherever a line of Markdown can hold text: in prose, in headings, in list
// items and in the cells of a table. White space, line breaks among it, becomes
// single spaces; characters that only steer a terminal or the direction of
// writing are left out.
func Text(typed string) Markup {
	if plainly(typed) {
		return Markup(typed)
	}
	words := strings.Fields(visible(typed))
	for i, w := range words {
		words[i] = escapeWord(w)
	}
	if len(words) > 0 && startsBlock(words[0]) {
		words[0] = escapeStart(words[0])
	}
	return Markup(strings.Join(words, " "))
}

// appendText is Text for a page.
func appendText(page, typed []byte) []byte {
	if plainly(typed) {
		return append(page, typed...)
	}
	return append(page, Text(string(typed))...)
}

// plainly reports whether a text certainly stands for itself: letters, digits
// and ordinary punctuation with single blanks between words. Nearly all texts
// are, and looking is quicker than escaping. Of others it may be wrong in that
// it says no.
func plainly[T string | []byte](s T) bool {
	if len(s) == 0 {
		return true
	}
	if first := s[0] | 0x20; first < 'a' || first > 'z' || s[len(s)-1] == ' ' {
		return false
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == ' ':
			if s[i-1] == ' ' {
				return false
			}
		case c == '.': // of an address without a scheme
			if s[i-1]|0x20 == 'w' {
				return false
			}
		case c == ':': // of an address with one
			if i+1 < len(s) && s[i+1] == '/' {
				return false
			}
		case c < ' ' || c > '~' || suspect[c]:
			return false
		}
	}
	return true
}

// suspect are the characters that may have to be escaped.
var suspect = func() (set [128]bool) {
	for _, c := range always + "_&#@" {
		set[c] = true
	}
	return set
}()

// visible drops what has no shape of its own: control characters, marks that
// turn the direction of writing, bytes that are no text.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError:
			return -1
		case unicode.IsSpace(r):
			return ' '
		case r == '\u200c', r == '\u200d':
			return r // letters are joined or kept apart by these in some scripts
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
}

// always lists the characters that mean something to Markdown wherever they
// stand: code, emphasis, links, HTML, cells, strikethrough, formulas, and the
// braces in which reports write live figures.
const always = "\\`*[]<|~{$"

var (
	entity  = regexp.MustCompile(`^&(#[0-9]|#[xX][0-9a-fA-F]|[A-Za-z][A-Za-z0-9]*;)`)
	address = regexp.MustCompile(`^(?i)www\.`)
)

// escapeWord puts a backslash before each character of a word that would not
// stand for itself.
func escapeWord(word string) string {
	if !strings.ContainsAny(word, always+"_&#:@.") {
		return word
	}
	var b strings.Builder
	for i, r := range word {
		if speaks(word, i, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		if calls(word, i, r) {
			b.WriteRune(joiner)
		}
	}
	return b.String()
}

// joiner is a mark without width that keeps words together.
const joiner = '\u2060'

// calls reports whether what begins at i would call a person or an issue where
// the text is pasted into a forge: @name, #12. No backslash stops it.
func calls(word string, i int, r rune) bool {
	next := after(word, i)
	return !lettered(before(word, i)) &&
		(r == '@' && lettered(next) || r == '#' && unicode.IsDigit(next))
}

// speaks reports whether the character at i would mean more than itself.
func speaks(word string, i int, r rune) bool {
	switch r {
	case '_': // inside a word, as in waits_over_18_weeks, it is harmless
		return !lettered(before(word, i)) || !lettered(after(word, i))
	case '&':
		return entity.MatchString(word[i:])
	case '#': // at the start of a word it may open or close a heading
		return i == 0
	case ':': // of a web address
		return strings.HasPrefix(word[i:], "://")
	case '@': // of a mail address
		return i > 0
	case '.':
		return i >= 3 && address.MatchString(word[i-3:])
	}
	return strings.ContainsRune(always, r)
}

func before(word string, i int) rune {
	r, _ := utf8.DecodeLastRuneInString(word[:i])
	return r
}

func after(word string, i int) rune {
	r, _ := utf8.DecodeRuneInString(word[i+1:])
	return r
}

func lettered(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// startsBlock reports whether a word opens something other than a paragraph, or
// changes the line above, when it stands first on a line: > | ``` ~~~, a word
// of rule or list marks alone, one to six #, a number with a dot or bracket.
func startsBlock[T string | []byte](word T) bool {
	switch c := word[0]; c {
	case '>', '|':
		return true
	case '`', '~':
		if len(word) >= 3 && word[1] == c && word[2] == c {
			return true
		}
	}
	n, last := len(word), word[len(word)-1]
	return all(word, "-+*_=:~") || n <= 6 && all(word, "#") ||
		n > 1 && n <= 10 && (last == '.' || last == ')') && all(word[:n-1], "0123456789")
}

// all reports whether a word is made of these characters alone.
func all[T string | []byte](word T, these string) bool {
	for i := 0; i < len(word); i++ {
		if strings.IndexByte(these, word[i]) < 0 {
			return false
		}
	}
	return true
}

// escapeStart disarms a word for which startsBlock holds.
func escapeStart(word string) string {
	if last := len(word) - 1; word[0] >= '0' && word[0] <= '9' {
		return word[:last] + `\` + word[last:]
	}
	return `\` + word
}

// Code shows a name or a place as code where it can be shown so, and as plain
// text where a character in it would end the code.
func Code(typed string) Markup {
	if typed == "" || strings.ContainsAny(typed, "`|") ||
		typed != strings.Join(strings.Fields(visible(typed)), " ") {
		return Text(typed)
	}
	return Markup("`" + typed + "`")
}

// link matches the web addresses that Cite makes into links: plain ones, whose
// last character is no punctuation.
var link = regexp.MustCompile(
	`https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*[A-Za-z0-9_~=%/#-])?`)

// Cite escapes the citation of a source and lets its web addresses be links
// that read as the addresses they lead to.
func Cite(typed string) Markup {
	var b strings.Builder
	rest := strings.Join(strings.Fields(visible(typed)), " ")
	for rest != "" {
		at := link.FindStringIndex(rest)
		if at == nil {
			at = []int{len(rest), len(rest)}
		}
		b.WriteString(padded(rest[:at[0]]))
		if at[1] > at[0] {
			b.WriteString("<" + rest[at[0]:at[1]] + ">")
		}
		rest = rest[at[1]:]
	}
	return Markup(b.String())
}

// padded escapes a part of a line, keeping a space at either end.
func padded(part string) string {
	text := string(Text(part))
	if text == "" {
		return strings.Repeat(" ", min(1, len(part)))
	}
	if strings.HasPrefix(part, " ") {
		text = " " + text
	}
	if strings.HasSuffix(part, " ") {
		text += " "
	}
	return text
}
