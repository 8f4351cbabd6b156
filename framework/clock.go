package framework

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Clock is a timetable that starts on a day: the notice of an inspection, or
// the publication of its report.
type Clock struct {
	ID    string      `hcl:"id,label"`
	Title string      `hcl:"title"`
	From  string      `hcl:"from"` // what day 0 is
	Tasks []ClockTask `hcl:"task,block"`
	Place hcl.Range   `hcl:",place"`
}

// ClockTask is due on a working day of its clock, or, where months are given,
// about that many months after its start. A task with neither has a date set
// by somebody else.
type ClockTask struct {
	ID     string    `hcl:"id,label"`
	Title  string    `hcl:"title"`
	Days   *DayRange `hcl:"working_days,optional"` // first and last working day after day 0
	After  string    `hcl:"after,optional"`        // counted from this task instead
	Months int       `hcl:"months,optional"`
	Status Status    `hcl:"status,optional"`
	Source string    `hcl:"source,optional"`
	Place  hcl.Range `hcl:",place"`
}

// DayRange is a span of working days after the start of a clock; day 0 is the
// start itself.
type DayRange struct {
	From int `hcl:"from"`
	To   int `hcl:"to"`
}

// Check refuses days and months that could not come.
func (t *ClockTask) Check(at source.Places) hcl.Diagnostics {
	diags := notNegative(at, "months", t.Months)
	if t.Days == nil {
		return diags
	}
	diags = append(diags, notNegative(at, "working_days", t.Days.From)...)
	if t.Days.To < t.Days.From {
		diags = append(diags, diag.Error(at.Of("working_days"),
			"Days run backwards",
			"The last working day, %d, comes before the first, %d. Swap them.",
			t.Days.To, t.Days.From))
	}
	return diags
}

// checkTasks finds tasks declared twice or counted from one that is not
// there, or from themselves.
func (c Clock) checkTasks() hcl.Diagnostics {
	diags := unique("task", c.Tasks,
		func(t ClockTask) (string, hcl.Range) { return t.ID, t.Place })
	for i, t := range c.Tasks {
		var others []string
		for j, other := range c.Tasks {
			if i != j {
				others = append(others, other.ID)
			}
		}
		if t.After != "" && !slices.Contains(others, t.After) {
			diags = append(diags, diag.Unknown("task", t.After, others, t.Place))
		}
	}
	return diags
}
