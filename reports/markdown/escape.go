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
	words := strings.Fields(visible(typed))
	for i, w := range words {
		words[i] = escapeWord(w)
	}
	if len(words) > 0 && startsBlock(words[0]) {
		words[0] = escapeStart(words[0])
	}
	return Markup(strings.Join(words, " "))
}

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
	}
	return b.String()
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

// blockStart matches the words that open something other than a paragraph, or
// change the line above, when they stand first on a line.
var blockStart = regexp.MustCompile(
	"^(>|\\||[-+*_=:~]+$|#{1,6}$|[0-9]{1,9}[.)]$|```|~~~)")

func startsBlock(word string) bool {
	// Nearly every word begins with a letter, and asking so is quicker.
	if c := word[0] | 0x20; c >= 'a' && c <= 'z' {
		return false
	}
	return blockStart.MatchString(word)
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
