package disclosure

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// Publish makes tables fit to leave the program. Give it everything that a run
// publishes at once, since what one table hides another may give away. The
// result has the order of the tables; an unpublished one has no cells.
//
// An error is a mistake in how the tables were filled: nothing is published.
func Publish(profile evidence.Profile, tables []Table, sums ...Sum) ([]Published, error) {
	r, err := rulesOf(profile)
	if err != nil {
		return nil, err
	}
	b, err := build(r, tables, sums)
	if err != nil {
		return nil, err
	}
	if !r.off {
		s := newSearch(&b.model)
		s.protectAll()
		b.judged(s)
	}
	out := make([]Published, len(b.tables))
	for i, t := range b.tables {
		out[i] = b.publish(t)
	}
	return out, nil
}

func (b *builder) publish(t *site) Published {
	p := Published{Measure: t.Measure, Columns: slices.Clone(t.Columns)}
	if !t.out() {
		return p
	}
	p.Cells = make([]PublishedCell, len(t.Cells))
	for i := range t.Cells {
		p.Cells[i] = b.cell(t, i)
	}
	return p
}

func (b *builder) cell(t *site, i int) PublishedCell {
	c, at := &t.Cells[i], t.cells[i]
	out := PublishedCell{Group: slices.Clone(c.Group), Period: c.Period}
	switch t.Kind {
	case Share:
		n, d := b.figure(at.first), b.figure(at.second)
		out.Figure, out.Numerator, out.Denominator = b.percentage(n, d), &n, &d
	case Count:
		out.Figure = b.figure(at.first)
	default:
		out.Figure = b.valueFigure(t, i)
	}
	if t.Limits != nil {
		out.Colour = b.colourOf(t, i, &out)
	}
	return out
}

// valueFigure writes a value, unless its group is too small or it would tell
// of a count.
func (b *builder) valueFigure(t *site, i int) Figure {
	c := &t.Cells[i]
	if !b.off && b.tells[t.cells[i].value].withdrawn || c.Rows == 0 {
		return Figure{Text: TooFew, Hidden: Withheld}
	}
	return t.value(c)
}

// colourOf judges what is shown, and what is hidden where that is safe.
func (b *builder) colourOf(t *site, i int, out *PublishedCell) Colour {
	at := t.cells[i]
	switch {
	case out.Figure.Hidden == "" && t.Kind == Share:
		return t.Limits.colour(100*out.Numerator.Number, out.Denominator.Number)
	case out.Figure.Hidden == "":
		return t.Limits.colour(out.Figure.Number, 1)
	case at.colour == none || !b.off && b.tells[at.colour].withdrawn:
		return NoColour
	case t.Kind == Share:
		return t.Limits.colour(float64(100*t.Cells[i].Numerator),
			float64(t.Cells[i].Denominator))
	}
	return t.Limits.colour(float64(t.Cells[i].Rows), 1)
}
