package input

import (
	"maps"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
)

// success says how an action is to succeed, and how far it has come by what
// was measured.
func (b builder) success(a *evidence.Action) *Success {
	s := a.Success
	if s == nil {
		return nil
	}
	out := &Success{Measure: s.Measure.Name, Baseline: s.Baseline, Target: s.Target,
		By: s.By.String(), Where: []Part{}}
	for _, column := range slices.Sorted(maps.Keys(s.Where)) {
		out.Where = append(out.Where, Part{column, s.Where[column]})
	}
	m, ok := b.w.Measure(s.Measure.Name)
	if !ok {
		return out
	}
	out.Better = string(m.Better)
	t, c := b.measuredFor(&m, s.Where)
	if c == nil {
		return out
	}
	f := b.figure(t, c)
	f.Latest = true
	out.Figure = &f
	if f.Value != nil && s.Target != nil {
		out.Expected = expected(a, *out.Figure)
		out.Course = course(a, m.Better, *out.Figure, out.Expected)
	}
	return out
}

// measuredFor finds the one newest figure of the rows that an action means.
// Where several groups fit, none of them is what was meant.
func (b builder) measuredFor(m *evidence.Measure, where map[string]string) (*figures.Table, *figures.Cell) {
	measured, ok := b.figures.Measure(m.ID)
	if !ok {
		return nil, nil
	}
	t, ok := measured.Table(figures.GroupsOf(m, slices.Collect(maps.Keys(where))))
	if !ok {
		return nil, nil
	}
	var found *figures.Cell
	for i, latest := range t.Latest() {
		c := &t.Cells[i]
		if !latest || !within(t, c, where) {
			continue
		}
		if found != nil {
			return nil, nil
		}
		found = c
	}
	return t, found
}

func within(t *figures.Table, c *figures.Cell, where map[string]string) bool {
	for i, column := range t.By {
		if want, ok := where[column]; ok && c.Group[i] != want {
			return false
		}
	}
	return true
}

// expected is where the figure would be on its day if the action went in a
// straight line from its baseline on the day it starts to its target.
func expected(a *evidence.Action, f Figure) *float64 {
	on, err := framework.ParseDate(f.On)
	s := a.Success
	if err != nil || s.Baseline == nil || a.Start.IsZero() || !s.By.After(a.Start) ||
		on.Before(a.Start) {
		return nil
	}
	share := min(1, float64(on.Since(a.Start))/float64(s.By.Since(a.Start)))
	value := *s.Baseline + share*(*s.Target-*s.Baseline)
	return &value
}

// course compares a figure with the target and with the way there. A figure
// from before the action shows nothing of it.
func course(a *evidence.Action, better evidence.Better, f Figure, expected *float64) string {
	reaches := func(goal float64) bool {
		return better == "lower" && *f.Value <= goal || better == "higher" && *f.Value >= goal
	}
	by := a.Success.By.String()
	switch {
	case better == "neither":
		return ""
	case !a.Start.IsZero() && f.On <= a.Start.String():
		return "too-early"
	case reaches(*a.Success.Target):
		return "met"
	case by != "" && f.On >= by:
		return "missed"
	case expected == nil:
		return "under-way"
	case reaches(*expected):
		return "on-course"
	}
	return "behind"
}
