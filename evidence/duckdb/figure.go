package duckdb

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// figure is a question made ready: SQL for what it asks, and which datasets
// can say.
type figure struct {
	question evidence.Question
	by       []string
	// The expressions. A share has the first two, any other measure the third.
	numerator, denominator, value *node
	where                         *node
	datasets                      []string
	newest                        framework.Date // the latest day of one of them
	notCollected                  []string
}

// figure prepares a question.
func (w *Warehouse) figure(ctx context.Context, q evidence.Question) (*figure, error) {
	f := &figure{question: q, by: slices.Clone(q.Measure.By)}
	for _, b := range q.By {
		if !slices.Contains(f.by, b) {
			f.by = append(f.by, b)
		}
	}
	var shape *evidence.Shape
	p := w.pools[q.Measure.Shape.Name]
	if p != nil {
		shape = &p.shape
	}
	for _, c := range clauses(q.Measure) {
		if c.attribute == "count" {
			continue // of other shapes; see from.go
		}
		n, err := w.prepare(ctx, c, shape)
		if err != nil {
			return nil, fmt.Errorf("its %s: %w", c.attribute, err)
		}
		*map[string]**node{"where": &f.where, "numerator": &f.numerator,
			"denominator": &f.denominator, "value": &f.value}[c.attribute] = n
	}
	if err := f.may(shape); err != nil {
		return nil, err
	}
	f.ask(p)
	return f, nil
}

// The ways in which a question makes no sense. Loading and checking a workspace
// finds them first, with their places.
var (
	errNeither = errors.New("it is neither a share nor a value")
	errNoDate  = errors.New("it has no date, so it cannot be asked for a period")
)

// may refuses groups that are never published, and periods of a measure that
// has no date.
func (f *figure) may(s *evidence.Shape) error {
	m := f.question.Measure
	share := f.numerator != nil && (f.denominator != nil || len(m.From) > 0)
	if share == (f.value != nil) {
		return errNeither
	}
	if m.Period == nil && (!f.question.Period.IsZero() || len(m.From) > 0) {
		return errNoDate
	}
	if s == nil {
		return nil
	}
	for _, n := range f.grouping() {
		c, ok := s.Column(n)
		if !ok && own[n] == "" || c.Key || n == "as_of" {
			return fmt.Errorf("%s is no group of %s", n, s.ID)
		}
	}
	return nil
}

// grouping lists the columns by which the question groups or chooses rows.
func (f *figure) grouping() []string {
	return append(slices.Clone(f.by), slices.Sorted(maps.Keys(f.question.Where))...)
}

// needs lists the columns without which a dataset has nothing to say.
func (f *figure) needs() []string {
	names := map[string]bool{}
	for _, n := range []*node{f.numerator, f.denominator, f.value, f.where} {
		if n != nil {
			maps.Copy(names, n.columns())
		}
	}
	if p := f.question.Measure.Period; p != nil {
		names[p.On] = true
	}
	return slices.Sorted(maps.Keys(names))
}

// ask chooses the datasets that carry everything the measure needs. A dataset
// that lacks a column is left out rather than counted as if the column were
// empty: it was not asked. Groups are another matter; a row may be without one.
func (f *figure) ask(p *pool) {
	needs, lacking := f.needs(), map[string]bool{}
	grouped := map[string]bool{}
	if p != nil {
		for _, part := range p.parts {
			missing := slices.DeleteFunc(slices.Clone(needs), func(n string) bool {
				return part.collected[n]
			})
			for _, n := range missing {
				lacking[n] = true
			}
			if len(missing) > 0 {
				continue
			}
			f.datasets = append(f.datasets, part.dataset.ID)
			if f.asks(part.dataset) && part.dataset.AsOf.After(f.newest) {
				f.newest = part.dataset.AsOf
			}
			for _, n := range f.grouping() {
				grouped[n] = grouped[n] || part.collected[n]
			}
		}
	}
	switch {
	case p == nil:
		f.notCollected = slices.DeleteFunc(needs, func(n string) bool { return own[n] != "" })
	case len(f.datasets) == 0:
		f.notCollected = slices.Sorted(maps.Keys(lacking))
	default:
		for _, n := range f.grouping() {
			if !grouped[n] && !slices.Contains(f.notCollected, n) {
				f.notCollected = append(f.notCollected, n)
			}
		}
	}
}

// asks reports whether the question is about rows of the dataset at all.
func (f *figure) asks(d evidence.Dataset) bool {
	id, one := f.question.Where["dataset"]
	return !one || id == d.ID
}

// answered reports whether there is anything to ask the database.
func (f *figure) answered() bool { return len(f.notCollected) == 0 && len(f.datasets) > 0 }

// columns are the SQL of the figure's three numbers: numerator, denominator
// and rows, or value, nothing and rows. They come as text, so that no digit is
// lost on the way.
func (f *figure) columns() []string {
	first, second, rests := f.value, (*node)(nil), f.value
	if f.value == nil {
		first, second, rests = f.numerator, f.denominator, f.denominator
	}
	if rests == nil {
		rests = f.numerator // the denominator stands in other shapes
	}
	columns := []string{"CAST(" + first.render() + " AS VARCHAR)", "CAST(NULL AS VARCHAR)",
		"CAST(" + resting(rests) + " AS VARCHAR)"}
	if second != nil {
		columns[1] = "CAST(" + second.render() + " AS VARCHAR)"
	}
	return columns
}

// resting counts the rows on which an expression rests: those that its
// aggregate takes in. Of several aggregates the one with the fewest counts,
// because a figure is as open as its smallest part.
func resting(n *node) string {
	var counts []string
	for _, a := range n.aggregates() {
		var conditions []string
		if a.Filter != nil {
			conditions = append(conditions, a.Filter.render())
		}
		taken := a.OrderBys.Orders
		switch {
		case len(taken) > 0:
			conditions = append(conditions, taken[0].By.render()+" IS NOT NULL")
		case len(a.Children) > 0:
			conditions = append(conditions, a.Children[0].render()+" IS NOT NULL")
		}
		if len(conditions) == 0 {
			conditions = []string{"true"}
		}
		count := "count(*) FILTER (WHERE " + strings.Join(conditions, " AND ") + ")"
		if !slices.Contains(counts, count) {
			counts = append(counts, count)
		}
	}
	if len(counts) == 1 {
		return counts[0]
	}
	return "least(" + strings.Join(counts, ", ") + ")"
}
