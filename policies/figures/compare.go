package figures

import (
	"math"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
)

// How much a figure differs before it has moved. Shares are compared by points
// of a percentage, everything else by percent of what it was.
const (
	points  = 1.0
	percent = 2.0
)

// compare sets beside every figure the one before it.
func (p *pool) compare(saved Saved) {
	for i := range p.out.Measures {
		m := &p.out.Measures[i]
		definition, _ := p.w.Measure(m.Measure)
		for j := range m.Tables {
			if definition.Period != nil {
				m.comparePeriods(&m.Tables[j], definition.Figure)
			} else {
				p.compareDays(m, &m.Tables[j], saved)
			}
		}
	}
}

// comparePeriods compares whole periods that follow each other. An extract may
// begin in the middle of its first period. That hardly touches a share, but it
// makes a count too small, so that a count is not compared with it.
func (m *Measure) comparePeriods(t *Table, kind evidence.FigureKind) {
	first := ""
	if kind == evidence.CountFigure && len(t.Cells) > 0 {
		first = t.Cells[0].Period.From
	}
	last := map[string]*Cell{} // by group; cells stand in the order of periods
	for i := range t.Cells {
		c := &t.Cells[i]
		key := groupKey(c.Group)
		before := last[key]
		if c.Whole() && before != nil && before.Period.From != first && follows(before, c) {
			c.Before = &Before{Period: before.Period, On: before.On, Figure: before.Figure,
				Moved: m.moved(before.Figure, c.Figure)}
		}
		last[key] = c
	}
}

// follows reports whether no time lies between two periods. Without it, a
// group that had nobody for a year would be compared across the gap.
func follows(before, c *Cell) bool {
	end, err := framework.ParseDate(before.Period.To)
	return err == nil && end.AddDays(1).String() == c.Period.From
}

// compareDays compares what holds on a day with what was saved of the extract
// before. Only figures of one dataset have such a past: what several gave
// together was never saved together.
func (p *pool) compareDays(m *Measure, t *Table, saved Saved) {
	definition, _ := p.w.Measure(m.Measure)
	version := MeasureVersion(&definition)
	at := slices.Index(t.By, datasetColumn)
	by := without(t.By, at)
	for i, sources := range p.sources(m, t) {
		if len(sources) != 1 {
			continue
		}
		c := &t.Cells[i]
		group := without(c.Group, at)
		for _, position := range p.earlier(saved, sources[0]) {
			if old, ok := position.find(m.Measure, version, by, group); ok {
				c.Before = &Before{On: position.AsOf, Figure: old.Figure,
					Moved: m.moved(old.Figure, c.Figure)}
				break
			}
		}
	}
}

// earlier is what was saved of a dataset on days before its own, the newest
// first. It is looked up for every figure.
func (p *pool) earlier(saved Saved, d *Dataset) []*Position {
	if p.past == nil {
		p.past = map[string][]*Position{}
	}
	if _, ok := p.past[d.ID]; !ok {
		p.past[d.ID] = saved.earlier(p.w, d)
	}
	return p.past[d.ID]
}

// find looks up a figure among those that were saved of a day, if the measure
// was of the same version then.
func (p *Position) find(measure, version string, by, group []string) (Cell, bool) {
	for _, s := range p.Measures {
		if s.Measure != measure || s.Version != version {
			continue
		}
		for _, t := range s.Tables {
			if !slices.Equal(t.By, by) {
				continue
			}
			for _, c := range t.Cells {
				if slices.Equal(c.Group, group) {
					return c, true
				}
			}
		}
	}
	return Cell{}, false
}

// moved says how a figure differs from the one before. A difference that is
// smaller than the least that counts is none.
func (m *Measure) moved(before, now disclosure.Figure) Movement {
	if before.Hidden != "" || now.Hidden != "" {
		return ""
	}
	least := points
	if m.Unit != string(percentUnit) {
		least = math.Abs(before.Number) * percent / 100
	}
	by := now.Number - before.Number
	switch {
	case math.Abs(by) <= least+rounding:
		return Steady
	case m.Better == "neither" && by > 0:
		return Rising
	case m.Better == "neither":
		return Falling
	case (by > 0) == (m.Better == "higher"):
		return Improving
	}
	return Worsening
}

// percentUnit is the unit of shares.
const percentUnit = evidence.Unit("percent")

// rounding is less than any published figure can differ by, and more than a
// difference of two can be wrong by.
const rounding = 1e-6

// groupKey makes a group comparable.
func groupKey(group []string) string {
	key := ""
	for _, g := range group {
		key += g + "\x00"
	}
	return key
}
