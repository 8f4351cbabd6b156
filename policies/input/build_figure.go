package input

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

func (b builder) measure(m *evidence.Measure) Measure {
	out := Measure{
		ID: m.ID, Title: m.Title, Shape: m.Shape.Name, Unit: string(m.Unit), Kind: string(m.Figure),
		Better: string(m.Better), Criteria: source.Names(m.Criteria), Figures: []Figure{},
		Statutory: m.Statutory, Comparators: []Comparator{},
	}
	measured, ok := b.figures.Measure(m.ID)
	if !ok {
		return out
	}
	out.Comparators = each(measured.Comparators, comparator)
	if len(measured.Tables) == 0 {
		return out
	}
	own := &measured.Tables[0]
	latest := own.Latest()
	for i := range own.Cells {
		f := b.figure(own, &own.Cells[i])
		f.Latest = latest[i]
		out.Figures = append(out.Figures, f)
	}
	return out
}

func (b builder) figure(t *figures.Table, c *figures.Cell) Figure {
	out := Figure{Group: []Part{}, PeriodFrom: c.Period.From, PeriodTo: c.Period.To,
		On: c.Until(), Whole: c.Whole(), Value: shown(&c.Figure),
		Numerator: shown(c.Numerator), Denominator: shown(c.Denominator)}
	if day, err := framework.ParseDate(out.On); err == nil {
		out.AgeDays = b.day.Since(day)
	}
	for i, column := range t.By {
		out.Group = append(out.Group, Part{column, c.Group[i]})
	}
	if c.Colour != disclosure.NoColour {
		out.Colour = string(c.Colour)
	}
	if before := c.Before; before != nil {
		out.Before = &Before{before.Until(), shown(&before.Figure), string(before.Moved)}
	}
	return out
}

// shown is the number that a published figure shows.
func shown(f *disclosure.Figure) *float64 {
	if f == nil || f.Hidden != "" {
		return nil
	}
	return &f.Number
}
