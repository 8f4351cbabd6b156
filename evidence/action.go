package evidence

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Priority orders actions for people.
type Priority string

// Words lists the closed set.
func (Priority) Words() []string { return []string{"high", "medium", "low"} }

// ActionStatus is what the lead says of an action. Whether it is late is
// worked out from its dates.
type ActionStatus string

// The stages of an action.
const (
	NotStarted ActionStatus = "not-started"
	InProgress ActionStatus = "in-progress"
	Completed  ActionStatus = "completed"
	Cancelled  ActionStatus = "cancelled"
)

// Words lists the closed set.
func (ActionStatus) Words() []string {
	return []string{"not-started", "in-progress", "completed", "cancelled"}
}

// Action is something that a partner undertakes to do. Almost everything in
// it may be missing, because plans are like that; the rules say so.
type Action struct {
	ID           string         `hcl:"id,label"`
	Title        string         `hcl:"title"`
	Lead         source.Ref     `hcl:"lead,optional" ref:"partner"`
	Contributors []source.Ref   `hcl:"contributors,optional" ref:"partner"`
	OwnerRole    string         `hcl:"owner_role,optional"` // a role, never a person
	Addresses    []source.Ref   `hcl:"addresses,optional" ref:"addressed"`
	Criteria     []source.Ref   `hcl:"criteria,optional" ref:"criterion"`
	Themes       []source.Ref   `hcl:"themes,optional" ref:"theme"` // what people raised that it is about
	Start        framework.Date `hcl:"start,optional"`
	Due          framework.Date `hcl:"due,optional"`
	Priority     Priority       `hcl:"priority,optional"`
	Status       ActionStatus   `hcl:"status"`
	CompletedOn  framework.Date `hcl:"completed_on,optional"`
	Success      *Success       `hcl:"success,optional"`
	Result       *Result        `hcl:"result,optional"`
	FollowUp     []source.Ref   `hcl:"follow_up,optional" ref:"action"` // where the target was missed
	Source       string         `hcl:"source,optional"`
	Updates      []Update       `hcl:"update,block"`
	Place        hcl.Range      `hcl:",place"`
}

// Success says how anyone will know that the action worked.
type Success struct {
	Measure  source.Ref        `hcl:"measure,optional" ref:"measure"`
	Where    map[string]string `hcl:"where,optional"`
	Baseline *float64          `hcl:"baseline,optional"`
	Target   *float64          `hcl:"target,optional"`
	By       framework.Date    `hcl:"by,optional"`
}

// Result is the value found once an action was closed.
type Result struct {
	Value    float64        `hcl:"value"`
	On       framework.Date `hcl:"on"`
	Evidence []source.Ref   `hcl:"evidence,optional" ref:"evidence"`
}

// Update is what was said of an action on a day.
type Update struct {
	Label string         `hcl:"on,label"`
	Says  string         `hcl:"says"`
	On    framework.Date // the label as a day
	Place hcl.Range      `hcl:",place"`
}

// Check reads the day in the label.
func (u *Update) Check(source.Places) hcl.Diagnostics {
	on, err := framework.ParseDate(u.Label)
	if err != nil {
		return hcl.Diagnostics{diag.Error(u.Place, "Unsuitable update",
			"An update is named by its day: %s.", err)}
	}
	u.On = on
	return nil
}

// Check refuses dates that run backwards and an action that answers itself.
func (a *Action) Check(at source.Places) hcl.Diagnostics {
	var diags hcl.Diagnostics
	if !a.Due.IsZero() && a.Due.Before(a.Start) {
		diags = append(diags, diag.Error(at.Of("due"), "Period runs backwards",
			"The action is due on %s, before it starts on %s. Check both dates.",
			a.Due, a.Start))
	}
	slices.SortStableFunc(a.Updates, func(x, y Update) int {
		return x.On.Since(y.On)
	})
	for _, ref := range a.FollowUp {
		if ref.Name == a.ID {
			diags = append(diags, diag.Error(ref.Range, "Reference to itself",
				"The action %q names itself. Name the action that takes "+
					"over from it.", a.ID))
		}
	}
	for _, ref := range a.Addresses {
		if ref.Name == "action."+a.ID {
			diags = append(diags, diag.Error(ref.Range, "Reference to itself",
				"The action %q addresses itself. Name the claim, finding, "+
					"criterion or other action that it is for.", a.ID))
		}
	}
	return diags
}

// LastUpdate is the newest update by the day, if there is one.
func (a *Action) LastUpdate(day framework.Date) (Update, bool) {
	for _, u := range slices.Backward(a.Updates) {
		if !u.On.After(day) {
			return u, true
		}
	}
	return Update{}, false
}
