package smallnumbers

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// sort says what a token is.
type sort byte

const (
	word   sort = iota
	number      // digits; a number in letters is a word
	comma
	opening // of a bracket
	closing
	dash // between blanks
	sign // %, =, <, >, +
	stop // whatever ends a thought
)

// token is a word, a number or a sign of a text.
type token struct {
	text       string // in small letters
	at         int    // offset in the text
	kind       sort
	glued      bool    // a hyphen and nothing else stands before it
	upper      bool    // it begins with a capital letter and goes on in small ones
	first      bool    // nothing but a bullet stands before it on its line
	possessive bool    // it ends with 's or s'
	value      float64 // of digits
	point      bool    // it has one
	decimals   int     // digits behind the point
}

// tokenise appends the tokens of a stretch of text. Emphasis and quotation
// marks are nothing; a blank line and a bullet are a stop.
func tokenise(to []token, text string, from, end int) []token {
	r := reader{text: text, at: from, end: end, tokens: to, fresh: true}
	for r.at < r.end {
		r.next()
	}
	return r.tokens
}

type reader struct {
	text   string
	at     int
	end    int
	tokens []token
	fresh  bool // nothing stood on the line yet
	glue   bool // a hyphen stands directly before
}

func (r *reader) next() {
	c := r.text[r.at]
	switch {
	case c == '\n':
		r.newline()
		return
	case c == ' ' || c == '\t' || c == '\r':
		r.at++
		r.glue = false
		return
	case c >= '0' && c <= '9':
		r.number()
		return
	case c == '-':
		r.hyphen(1)
		return
	case c < utf8.RuneSelf && !letter(rune(c)):
		r.mark(rune(c), 1)
		return
	}
	ch, size := utf8.DecodeRuneInString(r.text[r.at:r.end])
	switch {
	case letter(ch):
		r.word()
	case ch == '–', ch == '‑', ch == '‐', ch == '−':
		r.hyphen(size)
	case unicode.IsSpace(ch), ch == '\u200b', ch == '\u00ad':
		r.at += size
		r.glue = false
	default:
		r.mark(ch, size)
	}
}

// letter includes the marks that stand on letters.
func letter(c rune) bool { return unicode.IsLetter(c) || unicode.IsMark(c) }

func (r *reader) put(t token) {
	t.first, t.glued = r.fresh, r.glue && len(r.tokens) > 0
	r.tokens = append(r.tokens, t)
	r.fresh, r.glue = false, false
}

// newline is a blank, and two are a stop.
func (r *reader) newline() {
	if r.fresh {
		r.put(token{text: "\n", at: r.at, kind: stop})
	}
	r.at++
	r.fresh, r.glue = true, false
}

// hyphen joins what it stands between, and begins a line as a bullet.
func (r *reader) hyphen(size int) {
	before := r.at > 0 && !blank(r.text[r.at-1])
	after := r.at+size < r.end && !blank(r.text[r.at+size])
	switch {
	case r.fresh:
		r.bullet()
	case before && after:
		r.glue = true
		r.at += size
		return
	default:
		r.put(token{text: "-", at: r.at, kind: dash})
	}
	r.at += size
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// bullet ends what stood on the line before and leaves the line fresh.
func (r *reader) bullet() {
	r.put(token{text: "*", at: r.at, kind: stop})
	r.fresh = true
}

// mark reads what is neither letter, digit, hyphen nor blank.
func (r *reader) mark(c rune, size int) {
	switch c {
	case '*', '#', '•', '·', '▪', '●':
		if r.fresh && r.at+size < r.end && blank(r.text[r.at+size]) {
			r.bullet()
		}
	case '_', '"', '`', '“', '”', '‘', '’', '\'', '~':
	case ',':
		r.put(token{text: ",", at: r.at, kind: comma})
	case '(', '[':
		r.put(token{text: "(", at: r.at, kind: opening})
	case ')', ']':
		r.put(token{text: ")", at: r.at, kind: closing})
	case '&':
		r.put(token{text: "and", at: r.at})
	case '/':
		r.put(token{text: "or", at: r.at})
	case '%', '=', '<', '>', '+':
		r.put(token{text: string(c), at: r.at, kind: sign})
	case '≤':
		r.put(token{text: "<", at: r.at, kind: sign})
	case '£', '$', '€':
		r.money()
		return
	default:
		r.put(token{text: ".", at: r.at, kind: stop})
	}
	r.at += size
	r.glue = false
}

// money is read as a word, since it counts nobody.
func (r *reader) money() {
	start := r.at
	_, size := utf8.DecodeRuneInString(r.text[r.at:r.end])
	r.at += size
	for r.at < r.end && (digit(r.text[r.at]) || r.text[r.at] == ',' || r.text[r.at] == '.') {
		r.at++
	}
	r.put(token{text: "£", at: start})
}

// word reads letters and the digits behind them, such as KS2.
func (r *reader) word() {
	start := r.at
	upper := false
	for r.at < r.end {
		c, size := utf8.DecodeRuneInString(r.text[r.at:r.end])
		if !letter(c) && !unicode.IsDigit(c) {
			break
		}
		switch {
		case r.at == start:
			upper = unicode.IsUpper(c)
		case unicode.IsUpper(c):
			upper = false // as acronyms are
		}
		r.at += size
	}
	t := token{text: strings.ToLower(r.text[start:r.at]), at: start, upper: upper}
	t.possessive = r.possessive(t.text)
	r.put(t)
}

// possessive reads an apostrophe and what belongs to it: 's, s' and the n't of
// verbs.
func (r *reader) possessive(text string) bool {
	c, size := utf8.DecodeRuneInString(r.text[r.at:r.end])
	if c != '\'' && c != '’' {
		return false
	}
	at := r.at + size
	end := at
	for end < r.end && ascii(r.text[end]) {
		end++
	}
	tail := r.text[at:end]
	if tail == "" {
		return strings.HasSuffix(text, "s")
	}
	r.at = end
	return strings.EqualFold(tail, "s")
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

func ascii(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// number reads digits. What a letter, a colon or a slash makes something else
// of, such as 3rd, 1:1 and 2023/24, is a word.
func (r *reader) number() {
	start := r.at
	t := token{at: start, kind: number}
	for r.at < r.end && r.digits(&t) {
		r.at++
	}
	if r.at < r.end && r.joined() {
		for r.at < r.end && (digit(r.text[r.at]) || r.joined()) {
			r.at++
		}
		t.kind, t.value = word, 0
	}
	t.text = r.text[start:r.at]
	r.put(t)
}

// digits takes one more character of a number, if it belongs to it.
func (r *reader) digits(t *token) bool {
	c, behind := r.text[r.at], r.text[r.at+1:r.end]
	switch {
	case digit(c) && t.point:
		t.decimals++
		t.value += float64(c-'0') / math.Pow10(t.decimals)
	case digit(c):
		t.value = min(10*t.value+float64(c-'0'), most)
	case c == ',' && !t.point && three(behind):
	case c == '.' && !t.point && behind != "" && digit(behind[0]):
		t.point = true
	default:
		return false
	}
	return true
}

// most is more than there are people.
const most = 1e9

// three reports whether three digits and no fourth stand here, as behind the
// comma of thousands.
func three(text string) bool {
	return len(text) >= 3 && digit(text[0]) && digit(text[1]) && digit(text[2]) &&
		(len(text) == 3 || !digit(text[3]))
}

// joined reports whether the character makes one thing of what is before and
// behind it.
func (r *reader) joined() bool {
	c := r.text[r.at]
	if ascii(c) {
		return true
	}
	return (c == ':' || c == '/' || c == '.') && r.at+1 < r.end && digit(r.text[r.at+1])
}
