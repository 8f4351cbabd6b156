package diag

import (
	"strings"
	"unicode/utf8"
)

// Plain replaces control characters, which a terminal would obey, by "·".
// Line breaks and tabs stay.
func Plain(s string) string {
	return strings.Map(func(r rune) rune {
		if control(r) {
			return '·'
		}
		return r
	}, s)
}

// plainName is Plain for what may hold no line break either: the name of a
// file, the header of a block.
func plainName(s string) string {
	return strings.NewReplacer("\n", "·", "\t", "·").Replace(Plain(s))
}

// control covers C0 and C1 and the marks that change the direction of text.
func control(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r == 0x061c, r == 0x200e, r == 0x200f:
		return true
	}
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// fillers stand for a control character by the number of its bytes, so that
// code keeps its columns.
var fillers = [...]string{1: " ", 2: "·", 3: "\ufffd"}

func plainBytes(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			out = append(out, '?')
		case control(r):
			out = append(out, fillers[size]...)
		default:
			out = append(out, text[:size]...)
		}
		text = text[size:]
	}
	return out
}
