package policies

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/input"
)

// Figures are the measures of one run as they may leave the program.
type Figures struct {
	Profile  string             `json:"disclosure_profile"`
	Datasets []PublishedExtract `json:"datasets"`
	Measures []PublishedFigures `json:"measures"`
}

// PublishedFigures are one measure's figures, by group and period.
type PublishedFigures struct {
	Measure      string                     `json:"measure"`
	Title        string                     `json:"title"`
	Unit         string                     `json:"unit"`
	Better       string                     `json:"better"`
	Criteria     []string                   `json:"criteria"`
	By           []string                   `json:"by"`
	Cells        []disclosure.PublishedCell `json:"cells"`
	NotCollected []string                   `json:"not_collected"` // columns that nobody carries
}

// PublishedExtract is what became of a partner's extract. It counts rows of a
// file and cells that could not be read, never children by anything.
type PublishedExtract struct {
	ID           string         `json:"id"`
	Shape        string         `json:"shape"`
	Partner      string         `json:"partner"` // a name
	AsOf         string         `json:"as_of"`
	Rows         int            `json:"rows"`
	RejectedRows int            `json:"rejected_rows"`
	Rejected     map[string]int `json:"rejected_cells"` // by reason
	Dropped      map[string]int `json:"dropped_rows"`   // that are no data
	NotCollected []string       `json:"not_collected"`
	SetAside     bool           `json:"set_aside"`
	Unreadable   string         `json:"unreadable,omitempty"` // why nothing could be read
	SHA256       string         `json:"sha256,omitempty"`
}

// Measured is what the datasets of a workspace gave, unpublished.
type Measured = input.Measured

// PublishFigures publishes all measures of a run together, since what one
// hides another may give away.
func PublishFigures(w *evidence.Workspace, m Measured, profile evidence.Profile) (*Figures, error) {
	p := publisher{w: w}
	tables := make([]disclosure.Table, len(m.Answers))
	for i, a := range m.Answers {
		measure, ok := w.Measure(a.Measure)
		if !ok {
			return nil, fmt.Errorf("publishing figures: no measure %q", a.Measure)
		}
		tables[i] = table(measure, a)
	}
	published, err := disclosure.Publish(profile, tables)
	if err != nil {
		return nil, fmt.Errorf("publishing figures: %w", err)
	}
	out := &Figures{Profile: string(profile), Measures: []PublishedFigures{},
		Datasets: each(m.Loaded, p.dataset)}
	for i, a := range m.Answers {
		measure, _ := w.Measure(a.Measure)
		out.Measures = append(out.Measures, PublishedFigures{
			Measure: measure.ID, Title: measure.Title, Unit: string(measure.Unit),
			Better: string(measure.Better), By: some(a.By),
			Criteria: source.Names(measure.Criteria),
			Cells:    some(published[i].Cells), NotCollected: some(a.NotCollected),
		})
	}
	return out, nil
}

// table hands an answer's numbers to disclosure.
func table(m evidence.Measure, a evidence.Answer) disclosure.Table {
	t := disclosure.Table{
		Measure: m.ID, Kind: kinds[m.Figure], Of: m.Shape.Name, Columns: a.By,
		Rank: m.Rank,
	}
	switch m.Figure {
	case evidence.ShareFigure:
		t.Numerator, t.Denominator = rowSet(m, m.Numerator), rowSet(m, m.Denominator)
		t.Apart = len(m.From) > 0
	default:
		t.Rows = rowSet(m, m.Value)
	}
	for _, c := range a.Cells {
		t.Cells = append(t.Cells, cell(m.Figure, c))
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
	out := disclosure.Cell{Group: c.Group, Period: disclosure.Period{
		From: c.Period.From.String(), To: c.Period.To.String()}}
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

func (p publisher) dataset(l *evidence.Loaded) PublishedExtract {
	out := PublishedExtract{
		ID: l.Dataset, Shape: l.Shape, Rows: l.Read, RejectedRows: l.RejectedRows,
		Rejected: map[string]int{}, Dropped: map[string]int{},
		NotCollected: some(l.NotCollected), SetAside: l.SetAside,
		Unreadable: string(l.Unreadable), SHA256: l.SHA256,
	}
	for reason, n := range l.Rejected {
		out.Rejected[string(reason)] = n
	}
	for reason, n := range l.Dropped {
		out.Dropped[reason] = n
	}
	for _, d := range p.w.Datasets {
		if d.ID == l.Dataset {
			out.Partner, out.AsOf = p.name(d.Partner.Name), d.AsOf.String()
		}
	}
	return out
}

// PeriodName writes a period for people: a whole year by its number, any other
// by its days.
func PeriodName(p disclosure.Period) string {
	from, errFrom := framework.ParseDate(p.From)
	to, errTo := framework.ParseDate(p.To)
	switch {
	case p.From == "" && p.To == "":
		return ""
	case errFrom != nil || errTo != nil:
		return strings.Trim(p.From+" to "+p.To, " ")
	case from.AddMonths(12).AddDays(-1) == to && strings.HasSuffix(p.From, "-01-01"):
		return p.From[:4]
	}
	return from.Long() + " to " + to.Long()
}
