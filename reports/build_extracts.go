package reports

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
)

// extracts says what became of each extract.
func (b *builder) extracts() []Extract {
	return each(b.pub.Figures.Datasets, b.extract)
}

func (b *builder) extract(d *figures.Dataset) Extract {
	out := Extract{Dataset: d.ID, Shape: d.Shape, Partner: d.Partner, AsOf: d.AsOf,
		Refresh: d.Refresh, From: string(d.From), NotUsed: string(d.NotSaved),
		Read: d.Rows, RejectedRows: d.RejectedRows, SetAside: d.SetAside,
		Tolerated: share(100 * d.Tolerated),
		Cells:     tallied(d.Rejected), Dropped: tallied(d.Dropped),
		Unreadable: d.Unreadable, Broken: broken(d.Checks),
		Missing: each(d.Gaps, func(g *figures.Gap) Blanks {
			return Blanks{g.Column, g.Rows.Text, g.Kinds}
		}), NotCollected: some(d.NotCollected)}
	if d.RejectedRows > 0 {
		out.Rejected = share(d.RejectedShare())
	}
	if shape, ok := b.pub.Figures.Shape(d.Shape); ok {
		out.Rows = shape.Row
	}
	return out
}

// broken lists the checks that some rows contradict.
func broken(checks []figures.Check) []Broken {
	out := []Broken{}
	for _, c := range checks {
		if c.Rows.Hidden != "" || c.Rows.Number > 0 {
			out = append(out, Broken{c.Says, c.Rows.Text, c.Unit, c.Level == evidence.QueryLevel})
		}
	}
	return out
}

// tallied lists counts, the largest first.
func tallied(counts map[string]int) []Tally {
	out := []Tally{}
	for _, word := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, Tally{word, counts[word]})
	}
	slices.SortStableFunc(out, func(x, y Tally) int { return cmp.Compare(y.Count, x.Count) })
	return out
}

// share writes a percentage with one decimal at most. What is there at all is
// never written as nothing.
func share(percent float64) string {
	if percent > 0 && percent < 0.05 {
		return "under 0.1%"
	}
	return strings.TrimSuffix(strconv.FormatFloat(percent, 'f', 1, 64), ".0") + "%"
}

// origins counts the extracts by where their figures come from.
func (b *builder) origins() Origins {
	out := Origins{}
	for i := range b.pub.Figures.Datasets {
		d := &b.pub.Figures.Datasets[i]
		out.Read += one(d.From == figures.FromExtract)
		out.Saved += one(d.From == figures.FromResults)
		out.Absent += one(d.From == figures.Nowhere)
		out.SetAside += one(d.SetAside)
	}
	return out
}

// undrawn lists what is expected and not declared.
func (b *builder) undrawn() []Undrawn {
	missing := which(b.pub.Area.Expects, func(s *policies.PublishedShape) bool {
		return !slices.ContainsFunc(b.pub.Figures.Datasets, func(d figures.Dataset) bool {
			return d.Shape == s.ID
		})
	})
	return each(missing, func(s *policies.PublishedShape) Undrawn { return Undrawn{s.ID, s.Title} })
}

// lacking lists the measures for which nobody carries a column.
func (b *builder) lacking() []Lacking {
	out := []Lacking{}
	for i := range b.pub.Figures.Measures {
		m := &b.pub.Figures.Measures[i]
		if len(m.NotCollected) == 0 || !b.pub.Figures.Sent(m) {
			continue
		}
		var senders []string
		for _, d := range b.pub.Figures.Datasets {
			if d.Shape == m.Shape {
				senders = append(senders, d.Partner)
			}
		}
		out = append(out, Lacking{m.Measure, m.Title, m.NotCollected, unique(senders)})
	}
	return out
}

// unlike lists the measures of which saved figures are left out.
func (b *builder) unlike() []Unlike {
	out := []Unlike{}
	for _, d := range b.pub.Figures.Datasets {
		var titles []string
		for _, m := range b.pub.Figures.Measures {
			if slices.Contains(m.Unlike, d.ID) {
				titles = append(titles, m.Title)
			}
		}
		if titles != nil {
			out = append(out, Unlike{d.ID, titles})
		}
	}
	return out
}
