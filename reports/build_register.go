package reports

import (
	"slices"
	"strconv"

	"github.com/sef-engine/sef/policies"
)

// States of an action that the report treats apart.
const (
	done      = "done"
	cancelled = "cancelled"
	late      = "late"
)

func sourceOf(number int, e *policies.PublishedEvidence) *Source {
	return &Source{
		Number: number, ID: e.ID, Title: e.Title, Partners: some(e.Names),
		Kind: e.Kind, Shows: e.Shows, Criteria: some(e.Criteria),
		CoversFrom: e.CoversFrom, CoversTo: e.CoversTo, Dated: e.Dated,
		Currency: e.Currency, Says: e.Says, Limits: e.Limits,
		Citation: e.Source, File: e.File, SHA256: e.SHA256,
		Dataset: e.Dataset, Gathered: e.Gathered, Missing: e.GroupsMissing, Changed: e.Changed,
		Place: place(e.Place),
	}
}

// place is a file and line, or nothing.
func place(p policies.Place) string {
	if p.File == "" {
		return ""
	}
	return p.File + ":" + strconv.Itoa(p.Line)
}

func (b *builder) actionOf(number int, a *policies.PublishedAction) *Action {
	out := &Action{
		Number: number, ID: a.ID, Title: a.Title, Lead: a.LeadName, OwnerRole: a.OwnerRole,
		Contributors: some(a.Contributors), Criteria: some(a.Criteria),
		Answers: []string{}, Start: a.Start, Due: a.Due, Priority: a.Priority,
		State: a.State, Success: b.success(a.Success), Missing: missing(a),
		CompletedOn: a.CompletedOn, Result: b.result(a),
		Updates: each(a.Updates, func(u *policies.PublishedUpdate) Update {
			return Update{u.On, u.Says}
		}),
		Source: a.Source, Place: place(a.Place),
	}
	out.Bare = len(out.Missing) == len(parts)
	for _, subject := range a.Addresses {
		if statement := b.answered[subject]; statement != "" {
			out.Answers = append(out.Answers, statement)
		}
	}
	return out
}

func (b *builder) result(a *policies.PublishedAction) *Result {
	if a.Result == nil {
		return nil
	}
	out := &Result{Value: a.Result.Value, On: a.Result.On,
		Sources: b.numbers(a.Result.Evidence)}
	if a.Success != nil {
		out.Unit = a.Success.Unit
	}
	return out
}

func (b *builder) success(s *policies.PublishedSuccess) *Success {
	if s == nil || s.Measure+s.Baseline+s.Target+s.By == "" {
		return nil
	}
	out := &Success{Measure: s.Title, Unit: s.Unit, Where: []string{},
		Baseline: s.Baseline, Target: s.Target, By: s.By,
		Now: s.Now, NowOn: s.NowOn, Expected: s.Expected, Course: s.Course}
	if out.Measure == "" {
		out.Measure = s.Measure
	}
	if m, ok := b.pub.Figures.Measure(s.Measure); ok && s.NowOn == "" {
		out.Untold = len(m.Tables) > 0 && len(m.NotCollected) == 0
	}
	for column, value := range s.Where {
		out.Where = append(out.Where, columnWords(column)+": "+b.groupWords(column, value))
	}
	slices.Sort(out.Where)
	return out
}

// parts are what a line of an action plan needs, in the order of writing.
var parts = []string{"lead", "owner", "start", "due", "measure", "baseline", "target", "by"}

// missing lists the parts that an action lacks. A cancelled one needs nothing.
func missing(a *policies.PublishedAction) []string {
	s := a.Success
	if s == nil {
		s = &policies.PublishedSuccess{}
	}
	given := []string{a.LeadName, a.OwnerRole, a.Start, a.Due, s.Measure, s.Baseline,
		s.Target, s.By}
	out := []string{}
	for i, part := range parts {
		if given[i] == "" && a.State != cancelled {
			out = append(out, part)
		}
	}
	return out
}

// answers puts together the actions of the same lead and state.
func (b *builder) answers(ids []string) []Answer {
	out := []Answer{}
	for _, id := range ids {
		at, ok := b.action[id]
		if !ok {
			continue
		}
		a := b.actions[at]
		i := slices.IndexFunc(out, func(x Answer) bool {
			return x.Lead == a.Lead && x.State == a.State
		})
		if i < 0 {
			i = len(out)
			out = append(out, Answer{Lead: a.Lead, State: a.State})
		}
		out[i].Numbers = append(out[i].Numbers, a.Number)
	}
	for i := range out {
		slices.Sort(out[i].Numbers)
	}
	return out
}

// plans sorts the actions by lead, in the order of the partners. Those that
// have nothing but a title come last.
func (b *builder) plans() []Plan {
	plans := each(b.pub.Partners, func(p *policies.PublishedPartner) Plan {
		return Plan{Lead: p.Name}
	})
	nobody := len(plans)
	plans = append(plans, Plan{}, Plan{Bare: true})
	of := at(b.pub.Partners, func(p *policies.PublishedPartner) string { return p.ID })
	for i := range b.actions {
		a := b.actions[i]
		to, led := of[b.pub.Actions[i].Lead]
		if !led {
			to = nobody + one(a.Bare)
		}
		plans[to].Actions = append(plans[to].Actions, a)
		plans[to].Late += one(a.State == late)
	}
	return which(plans, func(p *Plan) bool { return p.Actions != nil })
}

func documentOf(number int, d *policies.PublishedRequest) Document {
	return Document{number, d.Title, d.ToBeChecked, d.Owner, d.Ready, d.Dated,
		d.NotApplicable, place(d.Place)}
}
