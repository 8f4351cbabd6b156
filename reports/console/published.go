package console

import (
	"strings"

	"github.com/sef-engine/sef/policies/figures"
)

// othersPublish heads the figures that are not ours.
const othersPublish = "what others publish of the same; a footprint or a provider is no council's area"

// publishedTable lists what others publish of the measures. One of them is
// never without those that must stand beside it, since whoever chose the
// measures chose these too.
func publishedTable(f *figures.Figures) Table {
	t := Table{Columns: []string{"measure", "when", "area", "figure", "of", "release"}}
	eachPublished(f, func(m *figures.Measure, c *figures.Comparator) {
		t.Rows = append(t.Rows, []string{m.Measure, c.Period, areaOf(c), c.Text(), c.Of(), c.Release})
	})
	return t
}

// publishedRows are the same in the columns of a file, without the commas that
// only people need: the service is the group.
func publishedRows(f *figures.Figures) [][]string {
	var rows [][]string
	eachPublished(f, func(m *figures.Measure, c *figures.Comparator) {
		plain := func(text string) string { return strings.ReplaceAll(text, ",", "") }
		numerator, denominator, _ := strings.Cut(plain(c.Of()), " of ")
		rows = append(rows, []string{m.Measure, m.Title, c.Breakdown, c.Period, plain(c.Text()),
			numerator, denominator, "", "", averagedArea(c), c.Release, c.PublishedOn})
	})
	return rows
}

func eachPublished(f *figures.Figures, do func(*figures.Measure, *figures.Comparator)) {
	for i := range f.Measures {
		m := &f.Measures[i]
		for j := range m.Comparators {
			do(m, &m.Comparators[j])
		}
		for j := range m.Footprints {
			do(m, &m.Footprints[j])
		}
	}
}

func areaOf(c *figures.Comparator) string {
	if c.Breakdown == "" {
		return averagedArea(c)
	}
	return averagedArea(c) + ": " + c.Breakdown
}

// averagedArea says of neighbours how many of them had a figure.
func averagedArea(c *figures.Comparator) string {
	if had := c.Had(); had != "" {
		return c.Whom() + " of " + had + ", set " + c.NeighbourSet
	}
	return c.Whom()
}

// published prints the table, if there is anything in it.
func (p *printer) published(f *figures.Figures) {
	if t := publishedTable(f); p.err == nil && len(t.Rows) > 0 {
		p.line("")
		p.line("%s:", othersPublish)
		p.err = t.WriteText(p.w)
	}
}
