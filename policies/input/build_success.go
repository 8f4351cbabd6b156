package input

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// success says how an action is to succeed, and how far it has come by what
// was measured.
func (b builder) success(a *evidence.Action) *Success {
	s := a.Success
	if s == nil {
		return nil
	}
	out := &Success{Measure: s.Measure.Name, Baseline: s.Baseline, Target: s.Target,
		By: s.By.String(), Where: parts(s.Where)}
	m, ok := b.w.Measure(s.Measure.Name)
	if !ok {
		return out
	}
	out.Better = string(m.Better)
	f := b.measuredFor(&m, s.Where, func(f *Figure) bool { return f.Latest })
	if f == nil {
		return out
	}
	out.Figure = f
	if f.Value != nil && s.Target != nil {
		out.Expected = expected(a, *f)
		out.Course = course(a, m.Better, *f, out.Expected)
	}
	return out
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
