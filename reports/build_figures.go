package reports

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies/figures"
)

// mostGroups is how many groups of a measure a chapter shows. A list of
// sixty, such as each question of each round of audits, is not read; what an
// officer needs of it is where things stand worst. Of a longer list the chapter
// shows that many groups at most: those of the newest time first and of these
// the worst, or the largest where no direction is better. Groups without a
// figure that is shown are not among them, nor those in which nothing is wrong.
// It says how many are left out; sef measure and the measure's name show all.
const mostGroups = 10

// measurements fills in what a chapter shows of measures: the figures of those
// that have their place in it, and where to find those that have another.
func (b *builder) measurements(out *Chapter, referred []string) {
	out.Measured, out.MeasuredOn, out.Codes = []Measurement{}, []Told{}, []Codes{}
	for _, id := range unique(append(b.measuring(out.ID), referred...)) {
		m, ok := b.pub.Figures.Measure(id)
		switch home := b.home[id]; {
		case !ok:
		case home == out.ID:
			out.Measured = append(out.Measured, b.measurement(m))
			out.Codes = b.codes(out.Codes, m, &out.Measured[len(out.Measured)-1])
		case told(m):
			out.MeasuredOn = tell(out.MeasuredOn, home, m.Title)
		}
	}
	out.Measures = which(follow(referred, b.measure, b.measureOf), func(m *Measure) bool {
		return m.Chapter == "" && b.home[m.ID] != out.ID
	})
}

func tell(told []Told, criterion, title string) []Told {
	i := slices.IndexFunc(told, func(t Told) bool { return t.Criterion == criterion })
	if i < 0 {
		return append(told, Told{criterion, []string{title}})
	}
	told[i].Titles = append(told[i].Titles, title)
	return told
}

func (b *builder) measurement(m *figures.Measure) Measurement {
	out := Measurement{ID: m.Measure, Title: m.Title, Unit: m.Unit, Better: m.Better,
		By: []string{}, Figures: []Figure{}, NotCollected: some(m.NotCollected),
		Published: published(m)}
	if l := m.Limits; l != nil {
		out.Amber, out.Red, out.Reason = limit(m, l.Amber), limit(m, l.Red), l.Reason
	}
	if out.Absent = !b.pub.Figures.Sent(m); out.Absent || len(m.Tables) == 0 {
		out.NotCollected = []string{}
		return out
	}
	t := &m.Tables[0]
	for _, column := range t.By {
		out.By = append(out.By, columnWords(column))
	}
	groups := grouped(t.Newest())
	out.Groups = len(groups)
	out.Hidden = len(groups) > 0 && !slices.ContainsFunc(groups, rows.shown)
	if out.Hidden {
		return out
	}
	if len(groups) > mostGroups {
		var left []rows
		groups, left = worst(m.Better, groups)
		out.Left = len(left)
		for _, g := range left {
			out.LeftHidden += one(!g.shown())
		}
	}
	for _, g := range groups {
		for i := range g {
			out.Figures = append(out.Figures, b.figureOf(t, &g[i]))
		}
	}
	return out
}

// rows are the figures of one group, the oldest first.
type rows []figures.Cell

// grouped puts the figures of each group together, in the order of groups.
func grouped(cells []figures.Cell) []rows {
	var out []rows
	at := map[string]int{}
	for _, c := range cells {
		key := strings.Join(c.Group, "\x00")
		i, there := at[key]
		if !there {
			i, at[key] = len(out), len(out)
			out = append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	slices.SortStableFunc(out, func(x, y rows) int { return slices.Compare(x[0].Group, y[0].Group) })
	return out
}

// shown reports whether any figure of the group is.
func (r rows) shown() bool {
	return slices.ContainsFunc(r, func(c figures.Cell) bool { return c.Figure.Hidden == "" })
}

// newest is the group's newest figure that is shown, or its newest.
func (r rows) newest() *figures.Cell {
	for i := len(r) - 1; i >= 0; i-- {
		if r[i].Figure.Hidden == "" {
			return &r[i]
		}
	}
	return &r[len(r)-1]
}

// worst parts a long list into what is shown of it and what is left out.
func worst(better string, groups []rows) (shown, left []rows) {
	slices.SortStableFunc(groups, func(x, y rows) int { return worse(better, x, y) })
	n := 0
	for n < mostGroups && groups[n].shown() &&
		!(better == "lower" && groups[n].newest().Figure.Number == 0) {
		n++
	}
	if n == 0 { // nothing is wrong anywhere, and a reader may see that
		n = mostGroups
	}
	return groups[:n], groups[n:]
}

// worse orders groups as a long list shows them.
func worse(better string, x, y rows) int {
	p, q := x.newest(), y.newest()
	sign := 1.0
	if better == "higher" {
		sign = -1
	}
	return cmp.Or(
		cmp.Compare(one(!x.shown()), one(!y.shown())),
		strings.Compare(q.Period.From, p.Period.From),
		cmp.Compare(sign*q.Figure.Number, sign*p.Figure.Number),
	)
}

func (b *builder) figureOf(t *figures.Table, c *figures.Cell) Figure {
	f := Figure{Group: []string{}, Period: c.Time(), Text: c.Figure.Text}
	for i, value := range c.Group {
		f.Group = append(f.Group, b.groupWords(t.By[i], value))
	}
	if c.Numerator != nil && c.Denominator != nil {
		f.Of = c.Numerator.Text + " of " + c.Denominator.Text
	}
	if c.Colour != disclosure.NoColour {
		f.Colour = string(c.Colour)
	}
	if before := c.Before; before != nil {
		f.Before, f.BeforeTime, f.Moved = before.Figure.Text, before.Time(), string(before.Moved)
	}
	return f
}

// limit writes a limit as the figures of the measure are written.
func limit(m *figures.Measure, value *float64) string {
	if value == nil {
		return ""
	}
	text := strconv.FormatFloat(*value, 'f', -1, 64)
	switch m.Unit {
	case "percent":
		return text + "%"
	case "weeks", "days":
		return text + " " + m.Unit
	}
	return text
}

// columnWords is the name of a column as people say it.
func columnWords(column string) string { return strings.ReplaceAll(column, "_", " ") }

// groupWords says what a value of a column of groups is. Partners are called
// by their names; what a code means is said once beside the figures.
func (b *builder) groupWords(column, value string) string {
	if name := b.partner[value]; column == "partner" && name != "" {
		return name
	}
	if value == "" {
		return "not recorded"
	}
	return value
}

// codes adds what the codes among the groups shown mean, unless it was said in
// an earlier chapter.
func (b *builder) codes(said []Codes, m *figures.Measure, shown *Measurement) []Codes {
	shape, ok := b.pub.Figures.Shape(m.Shape)
	if !ok {
		return said
	}
	for _, f := range shown.Figures {
		for i, column := range m.Tables[0].By {
			value := f.Group[i]
			meaning := shape.Meaning(column, value)
			if key := m.Shape + "\n" + column + "\n" + value; meaning != "" && meaning != value && !b.coded[key] {
				b.coded[key] = true
				said = explain(said, columnWords(column), Term{value, meaning})
			}
		}
	}
	return said
}

func explain(said []Codes, column string, code Term) []Codes {
	i := slices.IndexFunc(said, func(c Codes) bool { return c.Column == column })
	if i < 0 {
		return append(said, Codes{column, []Term{code}})
	}
	said[i].Codes = append(said[i].Codes, code)
	return said
}

// compared reports whether any figure of the chapters has one before it.
func compared(themes []Theme) bool {
	for _, t := range themes {
		for _, c := range t.Chapters {
			for _, m := range c.Measured {
				if slices.ContainsFunc(m.Figures, func(f Figure) bool { return f.Before != "" }) {
					return true
				}
			}
		}
	}
	return false
}
