package input

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// dueSoon is how close a due date is shown as near.
const dueSoon = 30 // days

func (b builder) actions() []Action {
	criteria := b.answered()
	return each(b.w.Actions, func(a *evidence.Action) Action {
		out := b.action(a)
		for _, ref := range a.Addresses {
			out.Criteria = append(out.Criteria, criteria[ref.Name]...)
		}
		slices.Sort(out.Criteria)
		out.Criteria = slices.Compact(out.Criteria)
		return out
	})
}

// answered maps everything an action can address to its criteria.
func (b builder) answered() map[string][]string {
	out := map[string][]string{}
	for _, c := range b.w.Claims {
		out["claim."+c.ID] = []string{c.Criterion.Name}
	}
	for _, p := range b.w.PriorFindings {
		out["prior_finding."+p.ID] = source.Names(p.CarriesTo)
	}
	for _, id := range b.w.Framework.CriterionIDs() {
		out["criterion."+id] = []string{id}
	}
	return out
}

func (b builder) action(a *evidence.Action) Action {
	out := Action{
		ID: a.ID, Title: a.Title, Lead: a.Lead.Name,
		Contributors: source.Names(a.Contributors), OwnerRole: a.OwnerRole,
		Addresses: source.Names(a.Addresses),
		Criteria:  source.Names(a.Criteria), Themes: source.Names(a.Themes),
		Start: a.Start.String(), Due: a.Due.String(),
		Priority: string(a.Priority), Status: string(a.Status),
		State: b.state(a), CompletedOn: a.CompletedOn.String(),
		DaysQuiet: b.daysQuiet(a), FollowUp: source.Names(a.FollowUp),
		Success: b.success(a),
	}
	if out.State == "late" {
		out.DaysLate = b.day.Since(a.Due)
	}
	if r := a.Result; r != nil {
		out.Result = &Result{r.Value, r.On.String(), source.Names(r.Evidence)}
	}
	return out
}

// state is what the dates say of an action, whatever its lead says. Work that
// has a day of completion is done even where its status was left as it was.
func (b builder) state(a *evidence.Action) string {
	switch {
	case a.Status == evidence.Cancelled:
		return "cancelled"
	case a.Status == evidence.Completed || b.come(a.CompletedOn):
		return "done"
	case a.Due.IsZero():
		return "undated"
	case b.day.After(a.Due):
		return "late"
	case a.Due.Since(b.day) <= dueSoon:
		return "due-soon"
	case a.Status == evidence.NotStarted:
		return "not-started"
	}
	return "on-time"
}

// come reports whether a day was given and is not still to come.
func (b builder) come(d framework.Date) bool {
	return !d.IsZero() && !d.After(b.day)
}

func (b builder) daysQuiet(a *evidence.Action) *int {
	if u, ok := a.LastUpdate(b.day); ok {
		return b.daysSince(u.On)
	}
	if !b.come(a.Start) {
		return nil
	}
	return b.daysSince(a.Start)
}

// documents lists what the framework asks for, answered or not.
func (b builder) documents() []Request {
	answers := map[string]*evidence.Document{}
	for i := range b.w.Documents {
		answers[b.w.Documents[i].Request.Name] = &b.w.Documents[i]
	}
	out := make([]Request, 0, len(b.w.Framework.Documents))
	for _, d := range b.w.Framework.Documents {
		r := Request{ID: d.ID, Title: d.Title, PersonLevel: d.PersonLevel,
			CurrentMonths: d.CurrentMonths, Status: string(d.Status),
			Evidence: []string{}}
		if a := answers[d.ID]; a != nil {
			r.Answered, r.Owner, r.Ready = true, a.Owner.Name, a.Ready
			r.Dated, r.AgeMonths = a.Dated.String(), b.monthsSince(a.Dated)
			r.Evidence = source.Names(a.Evidence)
			r.NotApplicable = strings.TrimSpace(a.NotApplicable)
		}
		out = append(out, r)
	}
	return out
}
