package pdf

import (
	"errors"
	"math"
	"strconv"
)

// What a file may cost. Well-meant files stay far below.
const (
	deepest    = 64        // arrays and dictionaries inside each other
	mostValues = 3_000_000 // numbers, names and strings that are kept
)

var errSyntax = errors.New("not the syntax of PDF")

// The values of PDF: float64, bool, nil, and these.
type (
	name    string
	text    string
	keyword string
	array   []any
	dict    map[name]any
	ref     int // the number of an object; generations are not told apart
)

// budget is what is left of a file's cost, shared by all that read it.
type budget struct {
	bytes  int // that may still be read, unpacked or copied
	values int // that may still be made
}

func (b *budget) spend(bytes int) error {
	if b.bytes -= bytes; b.bytes < 0 {
		return ErrTooLarge
	}
	return nil
}

// lexer reads values one after another.
type lexer struct {
	data   []byte
	at     int
	budget *budget
	keep   bool // values are kept, and so counted
}

func space(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func delimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (l *lexer) skip() {
	for l.at < len(l.data) {
		switch c := l.data[l.at]; {
		case space(c):
			l.at++
		case c == '%':
			for l.at < len(l.data) && l.data[l.at] != '\n' && l.data[l.at] != '\r' {
				l.at++
			}
		default:
			return
		}
	}
}

// value reads the next value. At the end of the data it is the empty keyword.
func (l *lexer) value() (any, error) { return l.nested(0) }

func (l *lexer) nested(depth int) (any, error) {
	start := l.at
	l.skip()
	if l.keep {
		if l.budget.values--; l.budget.values < 0 {
			return nil, ErrTooLarge
		}
	}
	v, err := l.token(depth)
	if err != nil {
		return nil, err
	}
	return v, l.budget.spend(l.at - start)
}

func (l *lexer) token(depth int) (any, error) {
	if l.at >= len(l.data) {
		return keyword(""), nil
	}
	switch c := l.data[l.at]; {
	case c == '/':
		l.at++
		return l.name(), nil
	case c == '(':
		l.at++
		return l.literal(), nil
	case c == '<' && l.peek(1) == '<':
		l.at += 2
		return l.dict(depth + 1)
	case c == '<':
		l.at++
		return l.hex(), nil
	case c == '>' && l.peek(1) == '>':
		l.at += 2
		return keyword(">>"), nil
	case c == '[':
		l.at++
		return l.array(depth + 1)
	case delimiter(c):
		l.at++
		return keyword(c), nil
	}
	return l.word(), nil
}

func (l *lexer) peek(n int) byte {
	if l.at+n < len(l.data) {
		return l.data[l.at+n]
	}
	return 0
}

// word reads a number, a constant or a keyword.
func (l *lexer) word() any {
	from := l.at
	for l.at < len(l.data) && !space(l.data[l.at]) && !delimiter(l.data[l.at]) {
		l.at++
	}
	s := string(l.data[from:min(l.at, from+64)])
	switch s {
	case "true":
		return true
	case "false":
		return false
	case "null":
		return nil
	}
	if c := s[0]; c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' {
		if n, err := strconv.ParseFloat(s, 64); err == nil && !math.IsInf(n, 0) {
			return n
		}
	}
	return keyword(s)
}

func (l *lexer) name() name {
	var b []byte
	for l.at < len(l.data) && !space(l.data[l.at]) && !delimiter(l.data[l.at]) {
		c := l.data[l.at]
		if c == '#' && unhex(l.peek(1)) >= 0 && unhex(l.peek(2)) >= 0 {
			c = byte(unhex(l.peek(1))<<4 | unhex(l.peek(2)))
			l.at += 2
		}
		b = append(b, c)
		l.at++
	}
	return name(b)
}

func unhex(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func (l *lexer) hex() text {
	var b []byte
	half := -1
	for l.at < len(l.data) {
		c := l.data[l.at]
		l.at++
		if c == '>' {
			break
		}
		x := unhex(c)
		switch {
		case x < 0:
		case half < 0:
			half = x
		default:
			b, half = append(b, byte(half<<4|x)), -1
		}
	}
	if half >= 0 {
		b = append(b, byte(half<<4))
	}
	return text(b)
}

// literal reads a string in brackets, which may hold balanced ones.
func (l *lexer) literal() text {
	var b []byte
	for depth := 1; l.at < len(l.data); {
		c := l.data[l.at]
		l.at++
		switch c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return text(b)
			}
		case '\\':
			b = l.escape(b)
			continue
		}
		b = append(b, c)
	}
	return text(b)
}

func (l *lexer) escape(b []byte) []byte {
	if l.at == len(l.data) {
		return b // the file ends in the middle of it
	}
	c := l.data[l.at]
	l.at++
	switch c {
	case 'n':
		return append(b, '\n')
	case 'r':
		return append(b, '\r')
	case 't':
		return append(b, '\t')
	case 'b', 'f':
		return append(b, ' ')
	case '\n':
		return b
	case '\r':
		if l.peek(0) == '\n' {
			l.at++
		}
		return b
	}
	if c < '0' || c > '7' {
		return append(b, c)
	}
	code := int(c - '0')
	for i := 0; i < 2 && l.peek(0) >= '0' && l.peek(0) <= '7'; i++ {
		code = code<<3 | int(l.peek(0)-'0')
		l.at++
	}
	return append(b, byte(code))
}

func (l *lexer) array(depth int) (any, error) {
	if depth > deepest {
		return nil, errSyntax
	}
	var a array
	for {
		v, err := l.nested(depth)
		if err != nil {
			return nil, err
		}
		switch v {
		case keyword("]"), keyword(""):
			return a, nil
		case keyword("R"):
			a = refer(a)
			continue
		}
		a = append(a, v)
	}
}

// refer turns the two numbers at the end into a reference.
func refer(a array) array {
	if n := len(a); n >= 2 {
		if number, ok := a[n-2].(float64); ok {
			return append(a[:n-2], refTo(number))
		}
	}
	return a
}

func refTo(number float64) ref {
	if number < 0 || number > 1<<31 {
		return -1
	}
	return ref(number)
}

// dict reads keys and values. A key without a value, as damaged files have,
// ends nothing.
func (l *lexer) dict(depth int) (any, error) {
	if depth > deepest {
		return nil, errSyntax
	}
	d := dict{}
	var held array
	var key name
	keep := func() {
		if key != "" && len(held) > 0 {
			d[key] = held[len(held)-1]
		}
		held = held[:0]
	}
	for {
		v, err := l.nested(depth)
		if err != nil {
			return nil, err
		}
		switch v := v.(type) {
		case name:
			if key != "" && len(held) == 0 {
				held = append(held, v)
				keep()
				key = ""
				continue
			}
			keep()
			key = v
		case keyword:
			switch v {
			case ">>", "":
				keep()
				return d, nil
			case "R":
				held = refer(held)
			default:
				return nil, errSyntax
			}
		default:
			held = append(held, v)
		}
	}
}
