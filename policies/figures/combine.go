package figures

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// addSaved adds the figures of the datasets whose extracts are not here. What
// is added up are published numbers, as any reader could: where one of them is
// hidden, so is the sum.
func (p *pool) addSaved(saved Saved) error {
	for i := range p.out.Datasets {
		d := &p.out.Datasets[i]
		if d.From != FromResults || d.SetAside {
			continue
		}
		declared := p.w.Datasets[i]
		position, _ := saved.position(p.w, &declared)
		for _, s := range position.Measures {
			m, ok := p.w.Measure(s.Measure)
			if !ok {
				continue
			}
			entry := p.entry(&m)
			if s.Version != MeasureVersion(&m) {
				entry.Unlike = append(entry.Unlike, d.ID)
				continue
			}
			// Nobody here carries the column, but somebody does.
			entry.NotCollected = []string{}
			for _, t := range s.Tables {
				t.recolour(&m, s.Limits.same(&m))
				if err := p.add(entry, t, &m, d.ID); err != nil {
					return fmt.Errorf("adding the saved %s of %s: %w", m.ID, d.ID, err)
				}
			}
		}
	}
	p.sort()
	return nil
}

// sort puts the measures in the workspace's order, where saved ones came last.
func (p *pool) sort() {
	order := map[string]int{}
	for i, m := range p.w.Measures {
		order[m.ID] = i
	}
	slices.SortStableFunc(p.out.Measures, func(a, b Measure) int {
		return order[a.Measure] - order[b.Measure]
	})
}

// add adds a dataset's table to the measure's table by the same groups, and to
// that by dataset as well where there are several.
func (p *pool) add(m *Measure, t Table, definition *evidence.Measure, dataset string) error {
	profile := p.w.Disclosure.Profile
	if err := m.table(t.By).merge(profile, t, definition); err != nil || p.out.alone(m.Shape) {
		return err
	}
	within := Table{By: append(slices.Clone(t.By), datasetColumn)}
	for _, c := range t.Cells {
		c.Group = append(slices.Clone(c.Group), dataset)
		within.Cells = append(within.Cells, c)
	}
	return m.table(within.By).merge(profile, within, definition)
}

// table finds or begins a table.
func (m *Measure) table(by []string) *Table {
	if t, ok := m.Table(by); ok {
		return t
	}
	m.Tables = append(m.Tables, Table{By: append([]string{}, by...), Cells: []Cell{}})
	return &m.Tables[len(m.Tables)-1]
}

// merge adds cells, which stay in the order of period and group.
func (t *Table) merge(profile evidence.Profile, more Table, m *evidence.Measure) error {
	for _, c := range more.Cells {
		at, there := slices.BinarySearchFunc(t.Cells, c, compareCells)
		if !there {
			t.Cells = slices.Insert(t.Cells, at, c)
			continue
		}
		if err := t.Cells[at].sum(profile, c, m); err != nil {
			return err
		}
	}
	return nil
}

// recolour judges a saved table by the limits of now.
func (t *Table) recolour(m *evidence.Measure, same bool) {
	t.Cells = slices.Clone(t.Cells)
	for i := range t.Cells {
		t.Cells[i].recolour(m, same)
	}
}

func compareCells(a, b Cell) int {
	if n := strings.Compare(a.Period.From, b.Period.From); n != 0 {
		return n
	}
	return slices.Compare(a.Group, b.Group)
}

// sum is the figure of two datasets' rows together.
func (c *Cell) sum(profile evidence.Profile, other Cell, m *evidence.Measure) error {
	total, err := disclosure.Add(profile, kinds[m.Figure], limits(m), c.published(), other.published())
	if err != nil {
		return err
	}
	c.Figure, c.Numerator, c.Denominator, c.Colour = total.Figure, total.Numerator,
		total.Denominator, total.Colour
	return nil
}

// published is a cell as package disclosure made it.
func (c *Cell) published() disclosure.PublishedCell {
	return disclosure.PublishedCell{Group: c.Group, Period: c.Period, Figure: c.Figure,
		Numerator: c.Numerator, Denominator: c.Denominator, Colour: c.Colour}
}

// recolour judges a saved figure by the limits of now. One that is hidden keeps
// its colour only while the limits are those by which it was published: nobody
// can judge it anew.
func (c *Cell) recolour(m *evidence.Measure, same bool) {
	if same && c.Figure.Hidden != "" {
		return
	}
	published := c.published()
	c.Colour = disclosure.Judge(limits(m), kinds[m.Figure], &published)
}

// same reports whether limits stand where they stood.
func (l *Limits) same(m *evidence.Measure) bool {
	if l == nil {
		return m.Amber == nil && m.Red == nil
	}
	return equal(l.Amber, m.Amber) && equal(l.Red, m.Red)
}

func equal(a, b *float64) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}
