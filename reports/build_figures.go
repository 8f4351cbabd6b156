package reports

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// figures lists what was measured for a criterion: each measure in the newest
// period that it has, by its own groups.
func (b *builder) figures(criterion string) []Figure {
	out := []Figure{}
	if b.pub.Figures == nil {
		return out
	}
	for i := range b.pub.Figures.Measures {
		m := &b.pub.Figures.Measures[i]
		if slices.Contains(m.Criteria, criterion) {
			out = append(out, figuresOf(m)...)
		}
	}
	return out
}

func figuresOf(m *policies.PublishedFigures) []Figure {
	newest := ""
	for _, c := range m.Cells {
		newest = max(newest, c.Period.From)
	}
	var out []Figure
	for _, c := range m.Cells {
		if c.Period.From != newest {
			continue
		}
		f := Figure{Measure: m.Title, Group: strings.Join(c.Group, ", "),
			Period: policies.PeriodName(c.Period), Text: c.Figure.Text}
		if c.Numerator != nil && c.Denominator != nil {
			f.Of = c.Numerator.Text + " of " + c.Denominator.Text
		}
		out = append(out, f)
	}
	return out
}
