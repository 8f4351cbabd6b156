package duckdb

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// Answer works out figures. Questions about the same rows in the same groups
// are answered in one pass over them.
func (w *Warehouse) Answer(ctx context.Context, questions []evidence.Question) ([]evidence.Answer, error) {
	w.prepareQuestions(ctx, questions)
	answers := make([]evidence.Answer, len(questions))
	var passes []*pass
	for i, q := range questions {
		f, err := w.figure(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("measure %s: %w", q.Measure.ID, err)
		}
		answers[i] = evidence.Answer{Measure: q.Measure.ID, By: f.by, NotCollected: f.notCollected}
		if f.answered() {
			passes = join(passes, f, i)
		}
	}
	for _, p := range passes {
		if err := w.run(ctx, p, answers); err != nil {
			return nil, err
		}
		for i, f := range p.figures {
			if len(f.question.Measure.From) == 0 {
				continue
			}
			if err := w.addCounts(ctx, f, &answers[p.places[i]]); err != nil {
				return nil, fmt.Errorf("measure %s: %w", f.question.Measure.ID, err)
			}
		}
	}
	return answers, nil
}

// pass is one query for figures that share rows and groups.
type pass struct {
	from    string // with its conditions
	columns []string
	spans   *span
	period  framework.Period // of every cell, where no span cuts
	figures []*figure
	places  []int // of the figures among the answers
}

// join adds a figure to the pass that fits, or to a new one.
func join(passes []*pass, f *figure, place int) []*pass {
	n := newPass(f)
	for _, p := range passes {
		if p.from == n.from && slices.Equal(p.columns, n.columns) && p.period == n.period {
			p.figures, p.places = append(p.figures, f), append(p.places, place)
			return passes
		}
	}
	n.figures, n.places = []*figure{f}, []int{place}
	return append(passes, n)
}

func newPass(f *figure) *pass {
	q := f.question
	p := &pass{period: q.Period}
	conditions := []string{"dataset IN (" + quoteAll(f.datasets) + ")"}
	if f.where != nil {
		conditions = append(conditions, f.where.render())
	}
	for _, column := range slices.Sorted(maps.Keys(q.Where)) {
		conditions = append(conditions, group(column)+" = "+quote(q.Where[column]))
	}
	begin := "''"
	if m := q.Measure.Period; m != nil {
		conditions = append(conditions, within(name(m.On), q.Period))
		switch {
		case !q.Period.IsZero():
		case m.Is == evidence.TwelveMonths:
			conditions = append(conditions, toItsDay(name(m.On)))
			p.period = twelveMonthsTo(f.newest)
		default:
			s := spans[m.Is]
			p.spans, begin = &s, "CAST("+s.begin(name(m.On))+" AS VARCHAR)"
		}
	}
	p.columns = []string{begin}
	for _, column := range f.by {
		p.columns = append(p.columns, group(column))
	}
	p.from = view(q.Measure.Shape.Name) + " WHERE " + strings.Join(conditions, " AND ")
	return p
}

// group is a column's value as text; rows without one are a group too.
func group(column string) string { return "coalesce(CAST(" + name(column) + " AS VARCHAR), '')" }

func quoteAll(words []string) string {
	all := make([]string, len(words))
	for i, word := range words {
		all[i] = quote(word)
	}
	return strings.Join(all, ", ")
}

// query is the SQL of a pass. Without groups and periods there is always one
// row, about all rows or none.
func (p *pass) query() string {
	columns := slices.Clone(p.columns)
	for _, f := range p.figures {
		columns = append(columns, f.columns()...)
	}
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + p.from
	if p.spans == nil && len(p.columns) == 1 {
		return query
	}
	places := make([]string, len(p.columns))
	for i := range places {
		places[i] = strconv.Itoa(i + 1)
	}
	order := strings.Join(places, ", ")
	return query + " GROUP BY " + order + " ORDER BY " + order
}

// run asks the database and sorts the numbers into the answers.
func (w *Warehouse) run(ctx context.Context, p *pass, answers []evidence.Answer) error {
	doing := "working out " + p.figures[0].question.Measure.ID
	texts, into := nulls(len(p.columns) + 3*len(p.figures))
	return w.query(ctx, doing, p.query(), func(r *sql.Rows) error {
		if err := r.Scan(into...); err != nil {
			return err
		}
		period, err := p.cut(texts[0].String)
		if err != nil {
			return err
		}
		for i, f := range p.figures {
			c, err := f.cell(texts[len(p.columns)+3*i:])
			if err != nil {
				return err
			}
			c.Group, c.Period = p.group(texts), period
			cells := &answers[p.places[i]].Cells
			*cells = append(*cells, c)
		}
		return nil
	})
}

// nulls makes room for the texts of a row.
func nulls(n int) (texts []sql.NullString, into []any) {
	texts, into = make([]sql.NullString, n), make([]any, n)
	for i := range texts {
		into[i] = &texts[i]
	}
	return texts, into
}

// group is the group of a row.
func (p *pass) group(texts []sql.NullString) []string {
	groups := make([]string, len(p.columns)-1)
	for i := range groups {
		groups[i] = texts[i+1].String
	}
	return groups
}

// cut is the period that begins on the day.
func (p *pass) cut(begin string) (framework.Period, error) {
	if p.spans == nil {
		return p.period, nil
	}
	day, err := framework.ParseDate(begin)
	return p.spans.from(day), err
}

// errNoNumber is for a measure whose value is text or a date.
var errNoNumber = errors.New("a figure is no number")

// cell reads a figure's three numbers.
func (f *figure) cell(texts []sql.NullString) (evidence.Cell, error) {
	var n [3]float64
	for i := range n {
		if !texts[i].Valid {
			continue
		}
		var err error
		if n[i], err = strconv.ParseFloat(texts[i].String, 64); err != nil {
			return evidence.Cell{}, errNoNumber
		}
		texts[i].Valid = !math.IsInf(n[i], 0) && !math.IsNaN(n[i]) // divided by nothing
	}
	c := evidence.Cell{Rows: evidence.NewRaw(n[2]), Known: texts[0].Valid}
	if f.value != nil {
		c.Value = evidence.NewRaw(n[0])
		return c, nil
	}
	c.Numerator, c.Denominator = evidence.NewRaw(n[0]), evidence.NewRaw(n[1])
	if f.denominator == nil {
		return c, nil // it stands in other shapes; see from.go
	}
	c.Known = texts[0].Valid && texts[1].Valid && n[1] != 0
	return c, nil
}
