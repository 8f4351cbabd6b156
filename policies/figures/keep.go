package figures

import (
	"slices"

	"github.com/sef-engine/sef/evidence/disclosure"
)

// keepHidden hides again what was hidden when the same extract was saved. A run
// in which another partner's extract is not there would show what had been
// withheld for the sake of that partner's few; set beside the total of the run
// before, it would give them away.
func (p *pool) keepHidden(saved Saved) {
	for i := range p.out.Datasets {
		d := &p.out.Datasets[i]
		if d.From != FromExtract || d.SHA256 == "" {
			continue
		}
		declared := p.w.Datasets[i]
		position, _ := saved.position(p.w, &declared)
		if position == nil || position.Extract.SHA256 != d.SHA256 {
			continue
		}
		for _, s := range position.Measures {
			definition, ok := p.w.Measure(s.Measure)
			entry, measured := p.out.Measure(s.Measure)
			if ok && measured && s.Version == MeasureVersion(&definition) {
				for _, t := range s.Tables {
					p.hideAgain(entry, &t, d)
				}
			}
		}
	}
}

// hideAgain withholds the cells of a dataset that a saved table hides, where it
// stands alone: in the table by dataset, and in that of its group if nobody
// else has rows there.
func (p *pool) hideAgain(m *Measure, saved *Table, d *Dataset) {
	for i := range m.Tables {
		t := &m.Tables[i]
		at := slices.Index(t.By, datasetColumn)
		if !slices.Equal(without(t.By, at), saved.By) {
			continue
		}
		for j, sources := range p.sources(m, t) {
			c := &t.Cells[j]
			if len(sources) != 1 || sources[0].ID != d.ID {
				continue
			}
			if old, ok := saved.cell(without(c.Group, at), c.Period); ok && old.hides() {
				c.Figure, c.Numerator, c.Denominator, c.Colour = old.Figure, old.Numerator,
					old.Denominator, old.Colour
			}
		}
	}
}

// cell finds the figure of a group and period.
func (t *Table) cell(group []string, period disclosure.Period) (*Cell, bool) {
	for i := range t.Cells {
		if t.Cells[i].Period == period && slices.Equal(t.Cells[i].Group, group) {
			return &t.Cells[i], true
		}
	}
	return nil, false
}

// hides reports whether the figure, or a part of it, is hidden.
func (c *Cell) hides() bool {
	for _, f := range []*disclosure.Figure{&c.Figure, c.Numerator, c.Denominator} {
		if f != nil && f.Hidden != "" && f.Hidden != disclosure.Nobody {
			return true
		}
	}
	return false
}
