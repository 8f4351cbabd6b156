package reports

import (
	"slices"
	"strings"
)

// mostColumns is how many groups fit beside each other on a page.
const mostColumns = 6

// Family is measures that are told of the same groups, so that one table can
// hold them: a row for each measure, a column for each group. A measure that
// fits with no other is a family of its own.
type Family struct {
	Members []Measurement
	Columns []Column // of the table; none where there is one member
}

// Column is a group, and when all its figures hold.
type Column struct {
	Group []string
	When  string
}

// Families sorts the measures by groups of a chapter into tables, in the order
// of their first members.
func (c Chapter) Families() []Family {
	var out []Family
	for _, m := range c.Measured {
		if len(m.By) == 0 || len(m.Figures) == 0 {
			continue
		}
		at := slices.IndexFunc(out, func(f Family) bool { return f.takes(&m) })
		if at < 0 {
			out = append(out, Family{Members: []Measurement{m}})
			continue
		}
		out[at].Members = append(out[at].Members, m)
		out[at].Columns = columns(out[at].Members)
	}
	return out
}

// takes reports whether a measure fits into the table of a family.
func (f *Family) takes(m *Measurement) bool {
	first := &f.Members[0]
	if !slices.Equal(first.By, m.By) || !first.lean() || !m.lean() {
		return false
	}
	together := columns(append(slices.Clone(f.Members), *m))
	for i, c := range together {
		if slices.ContainsFunc(together[:i], func(o Column) bool { return slices.Equal(o.Group, c.Group) }) {
			return false // of two times
		}
	}
	return len(together) <= mostColumns
}

// lean reports whether nothing has to be said beside the measure's figures.
func (m *Measurement) lean() bool { return m.Left == 0 && m.Reason == "" }

// columns are the groups that any of the measures has, in their order.
func columns(ms []Measurement) []Column {
	var out []Column
	for _, m := range ms {
		for _, f := range m.Figures {
			c := Column{f.Group, f.Period}
			if !slices.ContainsFunc(out, c.same) {
				out = append(out, c)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Column) int { return slices.Compare(a.Group, b.Group) })
	return out
}

func (c Column) same(o Column) bool { return slices.Equal(c.Group, o.Group) && c.When == o.When }

// Name is what stands above the column. A word that says it twice says it once.
func (c Column) Name() string {
	return strings.Join(slices.Compact(slices.Clone(c.Group)), ", ")
}

// When is the time of all columns, or empty where they differ.
func (f Family) When() string {
	for _, c := range f.Columns {
		if c.When != f.Columns[0].When {
			return ""
		}
	}
	return f.Columns[0].When
}

// Row lists the figures of one member by column; nil where it has none.
func (f Family) Row(m Measurement) []*Figure {
	out := make([]*Figure, len(f.Columns))
	for i, c := range f.Columns {
		for j := range m.Figures {
			if slices.Equal(m.Figures[j].Group, c.Group) {
				out[i] = &m.Figures[j]
			}
		}
	}
	return out
}
