package figures

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// Measured is what the extracts of a workspace gave, unpublished: what became
// of each, and an answer for each question. The zero value is a run without
// extracts.
type Measured struct {
	Loaded  []evidence.Loaded
	Asked   Plan
	Answers []evidence.Answer // of Asked, in its order
}

// Publish publishes everything that a run measured, and takes from the saved
// results what it could not measure. Questions are published together, since
// what one hides another may give away.
//
// An error is a mistake of the program: nothing is published then.
func Publish(w *evidence.Workspace, m Measured, saved Saved) (*Figures, error) {
	if len(m.Answers) != len(m.Asked) {
		return nil, fmt.Errorf("publishing figures: %d questions and %d answers",
			len(m.Asked), len(m.Answers))
	}
	var tables []disclosure.Table
	for i, a := range m.Answers {
		tables = append(tables, table(w, &m.Asked[i], a))
	}
	tables = append(tables, rowsOfFiles(m.Loaded)...)
	published, err := disclosure.Publish(w.Disclosure.Profile, tables)
	if err != nil {
		return nil, fmt.Errorf("publishing figures: %w", err)
	}
	p := pool{w: w, out: &Figures{Profile: string(w.Disclosure.Profile),
		Note: w.Area.Note, Datasets: []Dataset{}, Shapes: []Shape{}, Measures: []Measure{},
		Published: []Published{}, Releases: []Release{}, NeighbourSets: []Release{}}}
	if err := p.datasets(m.Loaded, saved); err != nil {
		return nil, err
	}
	p.fresh(m, published)
	p.keepHidden(saved)
	if err := p.addSaved(saved); err != nil {
		return nil, err
	}
	p.shapes()
	p.date()
	p.compare(saved)
	p.addComparators()
	return p.out, nil
}

// table hands an answer's numbers to disclosure.
func table(w *evidence.Workspace, ask *Ask, a evidence.Answer) disclosure.Table {
	m := ask.Measure
	chosen := selected(w, &m)
	m.Where = chosen.where
	t := disclosure.Table{
		Measure: m.ID, Kind: kinds[m.Figure], Of: m.Shape.Name, Columns: chosen.by(a.By),
		Rank: m.Rank, Unpublished: ask.Joint, Protected: ask.Chosen, Limits: limits(&m),
	}
	switch m.Figure {
	case evidence.ShareFigure:
		t.Numerator, t.Denominator = rowSet(m, m.Numerator), rowSet(m, m.Denominator)
		t.NumeratorIs = choice(w, &m, m.Numerator)
		t.DenominatorIs = choice(w, &m, m.Denominator)
		t.Apart = len(m.From) > 0
	default:
		t.Rows = rowSet(m, m.Value)
		if m.Figure == evidence.CountFigure {
			t.RowsAre = choice(w, &m, m.Value)
		}
	}
	for _, c := range a.Cells {
		c.Group = append(slices.Clone(c.Group), chosen.group(a.By)...)
		t.Cells = append(t.Cells, chosen.in(cell(m.Figure, c)))
	}
	return t
}

// kinds are disclosure's words for what a figure is.
var kinds = map[evidence.FigureKind]disclosure.Kind{
	evidence.ShareFigure:    disclosure.Share,
	evidence.CountFigure:    disclosure.Count,
	evidence.QuantileFigure: disclosure.Weeks,
	evidence.LongestFigure:  disclosure.Longest,
	evidence.MeanFigure:     disclosure.Number,
}

// limits are where a measure's figures change colour. Where only one limit is
// set, the other is out of reach.
func limits(m *evidence.Measure) *disclosure.Limits {
	if m.Amber == nil && m.Red == nil {
		return nil
	}
	l := &disclosure.Limits{Higher: m.Better == "higher"}
	never := math.Inf(1)
	if l.Higher {
		never = math.Inf(-1)
	}
	l.Amber, l.Red = never, never
	if m.Amber != nil {
		l.Amber = *m.Amber
	}
	if m.Red != nil {
		l.Red = *m.Red
	}
	return l
}

// rowSet names the rows that an expression counts, so that two measures of the
// same rows are protected together. Everything that chooses rows is in it.
func rowSet(m evidence.Measure, expression string) string {
	period := ""
	if m.Period != nil {
		period = m.Period.On
	}
	return strings.Join([]string{m.Shape.Name, m.Where, period,
		strings.Join(strings.Fields(expression), " ")}, " | ")
}

// cell reads the raw numbers of one figure.
func cell(kind evidence.FigureKind, c evidence.Cell) disclosure.Cell {
	out := disclosure.Cell{Group: c.Group, Period: period(c.Period)}
	switch kind {
	case evidence.ShareFigure:
		out.Numerator, out.Denominator = int(c.Numerator.Reveal()), int(c.Denominator.Reveal())
	case evidence.CountFigure:
		out.Rows = int(c.Value.Reveal())
	default:
		out.Rows, out.Value = int(c.Rows.Reveal()), c.Value.Reveal()
	}
	return out
}

// period writes a period as figures do, in text.
func period(p framework.Period) disclosure.Period {
	return disclosure.Period{From: p.From.String(), To: p.To.String()}
}

// pool puts published figures together.
type pool struct {
	w    *evidence.Workspace
	out  *Figures
	past map[string][]*Position // by dataset
}

// fresh takes what was published of the extracts. Every measure that was asked
// has an entry, also where there is nothing to tell.
func (p *pool) fresh(m Measured, published []disclosure.Published) {
	for i, a := range m.Answers {
		if m.Asked[i].Joint {
			continue
		}
		entry := p.entry(&m.Asked[i].Measure)
		for _, column := range a.NotCollected {
			if !slices.Contains(entry.NotCollected, column) {
				entry.NotCollected = append(entry.NotCollected, column)
			}
		}
		t := Table{By: append([]string{}, a.By...), Cells: []Cell{}}
		for j, c := range published[i].Cells {
			asked := &a.Cells[j] // in its own words; those of the auditor say more
			t.Cells = append(t.Cells, Cell{Group: slices.Clone(asked.Group),
				Period: period(asked.Period), Figure: c.Figure, Numerator: c.Numerator,
				Denominator: c.Denominator, Colour: c.Colour})
		}
		entry.Tables = append(entry.Tables, t)
	}
}

// entry finds or begins the entry of a measure.
func (p *pool) entry(m *evidence.Measure) *Measure {
	if found, ok := p.out.Measure(m.ID); ok {
		return found
	}
	entry := Measure{Measure: m.ID, Shape: m.Shape.Name, Title: m.Title,
		Unit: string(m.Unit), Better: string(m.Better), Criteria: source.Names(m.Criteria),
		Tables: []Table{}, NotCollected: []string{}, Unlike: []string{}, Comparators: []Comparator{},
		Footprints: []Comparator{}, ShownWith: p.shownWith(m.ID)}
	if m.Amber != nil || m.Red != nil {
		entry.Limits = &Limits{m.Amber, m.Red, m.LimitsReason}
	}
	p.out.Measures = append(p.out.Measures, entry)
	return &p.out.Measures[len(p.out.Measures)-1]
}
