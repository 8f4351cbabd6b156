package reports

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

// compare fills in what others publish of the measures that have their place in
// the chapter, and of those without which these mislead.
func (b *builder) compare(out *Chapter) {
	var wanted []string
	for i := range b.pub.Figures.Measures {
		if m := &b.pub.Figures.Measures[i]; b.home[m.Measure] == out.ID {
			wanted = append(append(wanted, m.Measure), m.ShownWith...)
		}
	}
	var rows []beside
	out.Footprints = []Footprints{}
	for i := range b.pub.Figures.Measures {
		m := &b.pub.Figures.Measures[i]
		if !slices.Contains(wanted, m.Measure) {
			continue
		}
		row := beside{ComparedRow{ID: m.Measure, Title: m.Title, Unit: m.Unit, Better: m.Better},
			slices.Concat(m.Comparators, headline(m.Footprints))}
		row.period()
		row.Ours = ours(m, row.published)
		rows = append(rows, row)
		if services, ok := b.services(m); ok {
			out.Footprints = append(out.Footprints, services)
		}
	}
	out.Compared = b.comparisons(rows)
}

// context sets out the counts that others publish and no measure of ours is of.
func (b *builder) context() []Comparison {
	var rows []beside
	for _, p := range b.pub.Figures.Published {
		row := beside{ComparedRow{ID: p.ID, Title: p.Title, Unit: p.Unit, Note: p.Note},
			slices.Concat(p.Comparators, headline(p.Footprints))}
		row.period()
		rows = append(rows, row)
	}
	return b.comparisons(rows)
}

// headline are the figures about everybody.
func headline(cs []figures.Comparator) []figures.Comparator {
	return which(cs, func(c *figures.Comparator) bool { return c.Breakdown == "" })
}

// beside is a row with the figures that have yet to find their columns.
type beside struct {
	ComparedRow
	published []figures.Comparator
}

func (r *beside) period() {
	if len(r.published) > 0 {
		r.Period = periodWords(r.published[0].Period)
	}
}

// near reports whether anything in the row is the area's or of a footprint: the
// rest of the country compares with nothing.
func (r *beside) near() bool {
	return len(r.published) > 0 && (r.Ours != "" || r.nhs() ||
		slices.ContainsFunc(r.published, func(c figures.Comparator) bool { return c.Own }))
}

func (r *beside) nhs() bool {
	return slices.ContainsFunc(r.published, func(c figures.Comparator) bool { return c.Level.Footprint() })
}

// comparisons makes a table of the rows about councils and one of those about
// footprints.
func (b *builder) comparisons(rows []beside) []Comparison {
	out := []Comparison{}
	for _, footprints := range []bool{false, true} {
		kept := which(rows, func(r *beside) bool { return r.near() && r.nhs() == footprints })
		if len(kept) > 0 {
			out = append(out, b.comparison(kept, footprints))
		}
	}
	return out
}

func (b *builder) comparison(rows []beside, footprints bool) Comparison {
	out := Comparison{Areas: []string{}, Scope: []string{}, Rows: []ComparedRow{},
		Footprints: footprints}
	var all []figures.Comparator
	for i := range rows {
		all = append(all, rows[i].published...)
	}
	for _, c := range all {
		if footprints && c.Level.Footprint() {
			out.Scope = add(out.Scope, c.Source)
		}
	}
	columns := areas(all)
	for _, c := range columns {
		out.Areas = append(out.Areas, head(&c))
		out.Neighbours = cmp.Or(out.Neighbours, b.setTitle(c.NeighbourSet))
	}
	for _, r := range rows {
		r.Figures = across(columns, r.published, r.Period)
		out.Rows = append(out.Rows, r.ComparedRow)
		out.Ours = out.Ours || r.Ours != ""
	}
	out.Releases = b.cited(all)
	out.Again = out.Neighbours != "" && b.explained
	b.explained = b.explained || out.Neighbours != ""
	return out
}

// services sets out a measure that is published by service.
func (b *builder) services(m *figures.Measure) (Footprints, bool) {
	split := which(m.Footprints, func(c *figures.Comparator) bool { return c.Breakdown != "" })
	if !slices.ContainsFunc(split, func(c figures.Comparator) bool { return c.Level.Footprint() }) {
		return Footprints{}, false
	}
	out := Footprints{ID: m.Measure, Title: m.Title, Unit: m.Unit, Better: m.Better,
		Period: periodWords(split[0].Period), Areas: []string{}, Rows: []ServiceRow{},
		Without: []string{}, Releases: b.cited(split)}
	columns := areas(split)
	for _, c := range columns {
		out.Areas = append(out.Areas, head(&c))
	}
	var names []string
	for _, c := range split {
		names = append(names, c.Breakdown)
	}
	for _, service := range unique(names) {
		of := which(split, func(c *figures.Comparator) bool { return c.Breakdown == service })
		if !slices.ContainsFunc(of, func(c figures.Comparator) bool {
			return c.Level.Footprint() && c.Value != nil
		}) {
			out.Without = append(out.Without, service)
			continue
		}
		out.Rows = append(out.Rows, ServiceRow{service, across(columns, of, out.Period)})
	}
	return out, true
}

// areas are the columns that figures need, from the area itself to England and
// then footprints and providers.
func areas(cs []figures.Comparator) []figures.Comparator {
	var out []figures.Comparator
	for _, c := range cs {
		if !slices.ContainsFunc(out, func(o figures.Comparator) bool { return sameArea(&o, &c) }) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y figures.Comparator) int {
		return cmp.Or(cmp.Compare(order(x.Level), order(y.Level)), cmp.Compare(x.Average, y.Average),
			cmp.Compare(x.AreaCode, y.AreaCode))
	})
	return out
}

func order(l evidence.Level) int { return slices.Index(l.Words(), string(l)) }

func sameArea(x, y *figures.Comparator) bool {
	return x.Level == y.Level && x.AreaCode == y.AreaCode && x.Average == y.Average &&
		x.NeighbourSet == y.NeighbourSet
}

// head is what a column is called. Whose neighbours they are needs no saying.
func head(c *figures.Comparator) string {
	if c.Level == evidence.NeighboursLevel {
		return "Statistical neighbours, " + string(c.Average)
	}
	return c.Whom()
}

// across puts figures under their columns. One of another period than the rest
// says so.
func across(columns, cs []figures.Comparator, period string) []ComparedFigure {
	out := make([]ComparedFigure, len(columns))
	for i := range columns {
		for j := range cs {
			c := &cs[j]
			if !sameArea(&columns[i], c) {
				continue
			}
			out[i] = ComparedFigure{c.Text(), c.Of()}
			if had := c.Had(); had != "" {
				out[i].Of = had + " areas"
			}
			if words := periodWords(c.Period); words != period {
				out[i].Text += ", " + words
			}
		}
	}
	return out
}

// cited names the releases of figures, in the order of the data chapter.
func (b *builder) cited(cs []figures.Comparator) []Cited {
	var ids []string
	for _, c := range cs {
		ids = append(ids, strings.Split(c.Release, ", ")...)
	}
	out := []Cited{}
	for _, r := range b.pub.Figures.Releases {
		if slices.Contains(ids, r.ID) {
			out = append(out, Cited{r.Publisher, r.Title, r.PublishedOn})
		}
	}
	return out
}

// releases lists the publications that anything here is from, those that say
// who the neighbours are last.
func (b *builder) releases() []Release {
	all := slices.Concat(b.pub.Figures.Releases, b.pub.Figures.NeighbourSets)
	return each(all, func(r *figures.Release) Release { return Release(*r) })
}

// setTitle is what a version of the neighbours is called.
func (b *builder) setTitle(id string) string {
	for _, s := range b.pub.Figures.NeighbourSets {
		if s.ID == id {
			return s.Title
		}
	}
	return id
}

// ours is our own figure: of the year that is published or, with its time, the
// newest whole one.
func ours(m *figures.Measure, published []figures.Comparator) string {
	if len(m.Tables) == 0 || len(m.Tables[0].Cells) == 0 || len(published) == 0 {
		return ""
	}
	t := &m.Tables[0]
	if len(t.By) > 0 {
		return "by " + strings.Join(each(t.By, func(c *string) string { return columnWords(*c) }), " and ")
	}
	out := ""
	for i, latest := range t.Latest() {
		switch c := &t.Cells[i]; {
		case c.Whole() && c.Time() == published[0].Period:
			return c.Figure.Text
		case latest:
			out = c.Figure.Text + " (" + c.Time() + ")"
		}
	}
	return out
}

// periodWords writes a month by its name; other periods are words already.
func periodWords(period string) string {
	if month, err := time.Parse("2006-01", period); err == nil {
		return month.Format("January 2006")
	}
	return period
}
