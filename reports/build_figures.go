package reports

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies/figures"
)

// figures lists what was measured for a criterion: each measure in the newest
// period that it has, by its own groups.
func (b *builder) figures(criterion string) []Figure {
	out := []Figure{}
	for i := range b.pub.Figures.Measures {
		m := &b.pub.Figures.Measures[i]
		if slices.Contains(m.Criteria, criterion) {
			out = append(out, figuresOf(m)...)
		}
	}
	return out
}

func figuresOf(m *figures.Measure) []Figure {
	if len(m.Tables) == 0 {
		return nil
	}
	var out []Figure
	for _, c := range m.Tables[0].Newest() {
		out = append(out, figureOf(m, &c))
	}
	return out
}

func figureOf(m *figures.Measure, c *figures.Cell) Figure {
	f := Figure{Measure: m.Title, Group: groupOf(c.Group), Period: c.Time(),
		Text: c.Figure.Text}
	if c.Numerator != nil && c.Denominator != nil {
		f.Of = c.Numerator.Text + " of " + c.Denominator.Text
	}
	if c.Colour != disclosure.NoColour {
		f.Colour = string(c.Colour)
	}
	if before := c.Before; before != nil {
		f.Before, f.Moved = before.Figure.Text, string(before.Moved)
	}
	return f
}

// groupOf names a group; a row without a value in a column is in it too.
func groupOf(group []string) string {
	var parts []string
	for _, g := range group {
		if g == "" {
			g = "not recorded"
		}
		parts = append(parts, g)
	}
	return strings.Join(parts, ", ")
}
