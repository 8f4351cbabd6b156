package duckdb

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// A measure whose denominator stands in other shapes is answered in two steps:
// its numerator like any other, then each count by the same periods and groups,
// added up. A period has a figure only if every count can be made in it; a
// denominator that lacks a part would make the share too great.

// sum is what the counts add up to, by period and group.
type sum map[string]struct {
	counts int // how many were made
	total  float64
}

func sumKey(period string, group []string) string {
	return period + "\x00" + strings.Join(group, "\x00")
}

// addCounts fills in the denominators of such a measure, and leaves out cells
// without one.
func (w *Warehouse) addCounts(ctx context.Context, f *figure, a *evidence.Answer) error {
	sums := sum{}
	for _, from := range f.question.Measure.From {
		missing, err := w.addCount(ctx, f, from, sums)
		if err != nil {
			return fmt.Errorf("its count from %s: %w", from.Shape.Name, err)
		}
		for _, n := range missing {
			if !slices.Contains(a.NotCollected, n) {
				a.NotCollected = append(a.NotCollected, n)
			}
		}
	}
	if len(a.NotCollected) > 0 {
		a.Cells = nil
		return nil
	}
	of := func(c evidence.Cell) string { return sumKey(c.Period.From.String(), c.Group) }
	a.Cells = slices.DeleteFunc(a.Cells, func(c evidence.Cell) bool {
		return sums[of(c)].counts < len(f.question.Measure.From)
	})
	for i := range a.Cells {
		c := &a.Cells[i]
		n := sums[of(*c)].total
		c.Denominator, c.Known = evidence.NewRaw(n), n != 0
	}
	return nil
}

// addCount adds one count to the sums. It answers with what is not collected:
// columns, written with their shape, or the shape itself.
func (w *Warehouse) addCount(ctx context.Context, f *figure, from evidence.CountFrom, sums sum) ([]string, error) {
	p := w.pools[from.Shape.Name]
	if p == nil {
		return []string{from.Shape.Name}, nil
	}
	n, err := w.prepare(ctx, clause{"count", from.Count, from.Shape.Name, ofRows}, &p.shape)
	if err != nil {
		return nil, err
	}
	count := f.counting(from, n)
	if err := count.may(&p.shape); err != nil {
		return nil, err
	}
	if count.ask(p); !count.answered() {
		for i, column := range count.notCollected {
			count.notCollected[i] = from.Shape.Name + "." + column
		}
		return count.notCollected, nil
	}
	pass := newPass(count)
	pass.figures = []*figure{count}
	if from.Month > 0 {
		pass.from += fmt.Sprintf(" AND date_part('month', as_of) = %d", from.Month)
	}
	return nil, w.sumUp(ctx, pass, sums)
}

// counting is the question for one count: the measure's own, but about another
// shape. A stock is placed in time by its extract's day.
func (f *figure) counting(from evidence.CountFrom, n *node) *figure {
	q := f.question
	period := *q.Measure.Period
	if period.On = from.On; from.Month > 0 {
		period.On = "as_of"
	}
	q.Measure.Period, q.Measure.Shape = &period, from.Shape
	return &figure{question: q, by: f.by, value: n}
}

// sumUp runs a pass of one figure and adds its values to the sums.
func (w *Warehouse) sumUp(ctx context.Context, p *pass, sums sum) error {
	texts, into := nulls(len(p.columns) + 3)
	return w.query(ctx, "counting", p.query(), func(r *sql.Rows) error {
		if err := r.Scan(into...); err != nil {
			return err
		}
		count, err := strconv.ParseFloat(texts[len(p.columns)].String, 64)
		if err != nil {
			return errNoNumber
		}
		period, err := p.cut(texts[0].String)
		if err != nil {
			return err
		}
		key := sumKey(period.From.String(), p.group(texts))
		s := sums[key]
		s.counts++
		s.total += count
		sums[key] = s
		return nil
	})
}
