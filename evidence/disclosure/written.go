package disclosure

import (
	"math"
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// Written reports whether a cell reads as this package writes cells of a kind
// under a profile: every number has its own text, a hidden one has none, a
// share follows from its parts, and no count is shown that the profile hides.
// It is for cells that come back from a file, which anybody can have changed.
func Written(profile evidence.Profile, kind Kind, c *PublishedCell) bool {
	r, err := rulesOf(profile)
	if err != nil {
		return false
	}
	m := model{rules: r}
	switch c.Colour {
	case "", Green, Amber, Red, NoColour:
	default:
		return false
	}
	switch kind {
	case Share:
		return c.Numerator != nil && c.Denominator != nil &&
			m.wroteCount(*c.Numerator) && m.wroteCount(*c.Denominator) &&
			c.Figure == m.percentage(*c.Numerator, *c.Denominator)
	case Count:
		return m.wroteCount(c.Figure)
	}
	return wroteValue(kind, c.Figure)
}

// mostCounted is more than anybody counts, and exact as a floating number.
const mostCounted = 1 << 50

// wroteCount reports whether a text is that of a count.
func (m *model) wroteCount(f Figure) bool {
	switch f.Hidden {
	case Withheld:
		return !m.off && f == Figure{Text: m.withheld, Hidden: Withheld}
	case Small:
		return m.hides && f == Figure{Text: m.small, Hidden: Small}
	case "":
		n := int(f.Number)
		return f.Number >= 0 && f.Number < mostCounted && float64(n) == f.Number &&
			f.Text == strconv.Itoa(n) && n%m.round == 0 && !m.masked(n)
	}
	return false
}

// wroteValue reports whether a text is that of a value.
func wroteValue(kind Kind, f Figure) bool {
	if f.Hidden != "" {
		return f == Figure{Text: TooFew, Hidden: Withheld}
	}
	if math.IsNaN(f.Number) || f.Number < 0 && kind != Number {
		return false
	}
	return f == (&Table{Kind: kind}).value(&Cell{Value: f.Number})
}
