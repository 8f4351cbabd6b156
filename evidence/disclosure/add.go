package disclosure

import (
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// Add adds up what was published of two groups that share no row, as any
// reader could do: where a part is hidden, or rounded, so is the whole. The group and the
// period are those of a. A median or an average does not follow from those of
// its parts.
func Add(profile evidence.Profile, kind Kind, limits *Limits, a, b PublishedCell) (PublishedCell, error) {
	r, err := rulesOf(profile)
	if err != nil {
		return PublishedCell{}, err
	}
	m := model{rules: r}
	out := PublishedCell{Group: a.Group, Period: a.Period}
	switch kind {
	case Share:
		n, d := m.plus(*a.Numerator, *b.Numerator), m.plus(*a.Denominator, *b.Denominator)
		out.Figure, out.Numerator, out.Denominator = m.percentage(n, d), &n, &d
	case Count:
		out.Figure = m.plus(a.Figure, b.Figure)
	case Longest:
		out.Figure = longer(a.Figure, b.Figure)
	default:
		out.Figure = Figure{Text: TooFew, Hidden: Withheld}
	}
	out.Colour = Judge(limits, kind, &out)
	return out, nil
}

func (m *model) plus(a, b Figure) Figure {
	if a.Hidden != "" || b.Hidden != "" {
		return Figure{Text: m.withheld, Hidden: Withheld}
	}
	if m.round > 1 && !m.nothing(a) && !m.nothing(b) {
		// Rounded parts add up to what the rounded whole need not be: twice 14 is
		// twice 10 to the nearest ten, and not 20 but 30.
		return Figure{Text: m.withheld, Hidden: Withheld}
	}
	n := a.Number + b.Number
	return Figure{Text: strconv.FormatFloat(n, 'f', -1, 64), Number: n}
}

// nothing reports whether a figure says that there are none at all. Where small
// counts are rounded and not hidden, 0 may be some.
func (m *model) nothing(f Figure) bool { return m.hides && f.Number == 0 }

func longer(a, b Figure) Figure {
	switch {
	case a.Hidden != "" || b.Hidden != "":
		return Figure{Text: TooFew, Hidden: Withheld}
	case a.Number < b.Number:
		return b
	}
	return a
}

// Judge is the colour that limits give to what is shown of a figure. Nothing
// shown has no colour; without limits there is none at all.
func Judge(limits *Limits, kind Kind, c *PublishedCell) Colour {
	switch {
	case limits == nil:
		return ""
	case c.Figure.Hidden != "":
		return NoColour
	case kind == Share:
		return limits.colour(100*c.Numerator.Number, c.Denominator.Number)
	}
	return limits.colour(c.Figure.Number, 1)
}

// Alone publishes one count that is in no table, such as the rows of a file
// that lack a value, and tells the most that a reader can take it for. Nothing
// is compared with it, so it is for counts that say nothing of single children.
func Alone(profile evidence.Profile, n int) (f Figure, most int, err error) {
	r, err := rulesOf(profile)
	if err != nil {
		return Figure{}, 0, err
	}
	if r.off {
		return Figure{Text: strconv.Itoa(n), Number: float64(n)}, n, nil
	}
	if _, most = r.told(n); r.masked(n) {
		return Figure{Text: r.small, Hidden: Small}, most, nil
	}
	shown := r.rounded(n)
	return Figure{Text: strconv.Itoa(shown), Number: float64(shown)}, most, nil
}
