package policies

import (
	"slices"
	"strconv"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/input"
)

// each turns a list into a list that is never null in JSON.
func each[S, T any](items []S, turn func(*S) T) []T {
	out := make([]T, len(items))
	for i := range items {
		out[i] = turn(&items[i])
	}
	return out
}

// name is what people call a partner, board or body; an unknown id stays.
func (p publisher) name(id string) string {
	if partner, ok := p.w.Partner(id); ok {
		return partner.Name
	}
	for _, b := range p.w.Boards {
		if b.ID == id {
			return b.Name
		}
	}
	return id
}

func (p publisher) names(refs []source.Ref) []string {
	return each(refs, func(r *source.Ref) string { return p.name(r.Name) })
}

func (p publisher) partners() []PublishedPartner {
	return each(p.a.Input.Partners, func(x *input.Partner) PublishedPartner {
		return PublishedPartner{x.ID, x.Name, x.Sectors, x.Role}
	})
}

func (p publisher) boards() []PublishedBoard {
	return each(p.w.Boards, func(x *evidence.Board) PublishedBoard {
		return PublishedBoard{x.ID, x.Name, x.IntervalWeeks, x.Oversight,
			x.ReportsEveryWeeks}
	})
}

func (p publisher) sef() PublishedSEF {
	out := PublishedSEF{SignOffs: p.signs(p.w.SEF.SignOffs)}
	if board := p.w.SEF.AgreedByBoard; !board.IsZero() {
		out.AgreedBy = p.name(board.Name)
	}
	return out
}

func (p publisher) signs(s []evidence.SignOff) []PublishedSign {
	return each(s, func(s *evidence.SignOff) PublishedSign {
		return PublishedSign{s.Partner.Name, p.name(s.Partner.Name), s.On.String()}
	})
}

func (p publisher) noAction(n *evidence.NoAction) *PublishedNoAction {
	if n == nil {
		return nil
	}
	return &PublishedNoAction{p.name(n.By.Name), n.On.String(), n.Reason}
}

func (p publisher) claims() []PublishedClaim {
	answers := p.answers()
	return each(p.w.Claims, func(c *evidence.Claim) PublishedClaim {
		actions := append(source.Names(c.Actions), answers["claim."+c.ID]...)
		slices.Sort(actions)
		return PublishedClaim{
			ID: c.ID, Criterion: c.Criterion.Name, Kind: string(c.Kind),
			Statement: c.Statement, Impact: c.Impact,
			Evidence: source.Names(c.Evidence), Measures: source.Names(c.Measures),
			Actions: slices.Compact(actions), Despite: c.Despite,
			NoAction: p.noAction(c.NoAction),
			Place:    p.places["claim."+c.ID],
		}
	})
}

// answers maps what actions address to the actions, in workspace order.
func (p publisher) answers() map[string][]string {
	out := map[string][]string{}
	for _, a := range p.w.Actions {
		for _, ref := range a.Addresses {
			out[ref.Name] = append(out[ref.Name], a.ID)
		}
	}
	return out
}

func (p publisher) evidence() []PublishedEvidence {
	return each(p.a.Input.Evidence, func(e *input.Evidence) PublishedEvidence {
		return PublishedEvidence{
			ID: e.ID, Title: e.Title, Partner: e.Partner,
			Names:   each(e.Partners, func(id *string) string { return p.name(*id) }),
			Sectors: e.Sectors, Kind: e.Kind, Shows: e.Shows, Criteria: e.Criteria,
			CoversFrom: e.CoversFrom, CoversTo: e.CoversTo, Dated: e.Dated,
			Currency: p.a.Currency[e.ID], Says: e.Says, Limits: e.Limits,
			Source: e.Source, File: e.File, SHA256: e.FileHash, Group: e.Group,
			Dataset: e.Dataset, Gathered: e.Gathered,
			GroupsMissing: e.GroupsMissing, Changed: e.Changed,
			Place: p.places["evidence."+e.ID],
		}
	})
}

func (p publisher) inspections() []PublishedVisit {
	return each(p.w.Inspections, func(i *evidence.Inspection) PublishedVisit {
		short := i.Framework.Name
		if f, ok := p.w.Frameworks.Framework(short); ok {
			short = f.Short
		}
		return PublishedVisit{i.ID, short, i.From.String(), i.To.String(),
			i.Published.String(), i.Outcome, i.Source}
	})
}

func (p publisher) priorFindings() []PublishedEarlier {
	answers := p.answers()
	return each(p.w.PriorFindings, func(f *evidence.PriorFinding) PublishedEarlier {
		out := PublishedEarlier{
			ID: f.ID, Inspection: f.Inspection.Name,
			Criteria: source.Names(f.CarriesTo), Kind: string(f.Kind),
			Statement: f.Statement, Partners: p.names(f.Partners),
			Status: string(f.Status), Source: f.Source,
			Actions:         some(answers["prior_finding."+f.ID]),
			Measures:        source.Names(f.Measures),
			ClosingEvidence: []string{}, NoAction: p.noAction(f.NoAction),
			Place: p.places["prior_finding."+f.ID],
		}
		if c := f.Closure; c != nil {
			out.ClosingEvidence = append(source.Names(c.Evidence),
				source.Names(c.Voice)...)
			out.ClosedOn, out.ClosureAgreedBy = c.On.String(), p.name(c.AgreedBy.Name)
		}
		return out
	})
}

func (p publisher) actions() []PublishedAction {
	out := make([]PublishedAction, len(p.w.Actions))
	for i := range p.w.Actions {
		out[i] = p.action(&p.w.Actions[i], &p.a.Input.Actions[i])
	}
	return out
}

func (p publisher) action(a *evidence.Action, seen *input.Action) PublishedAction {
	out := PublishedAction{
		ID: a.ID, Title: a.Title, Lead: a.Lead.Name,
		Contributors: p.names(a.Contributors), OwnerRole: a.OwnerRole,
		Criteria: seen.Criteria, Addresses: seen.Addresses,
		Start: seen.Start, Due: seen.Due, Priority: seen.Priority,
		Status: seen.Status, State: seen.State, Source: a.Source,
		Success: p.success(a.Success, seen.Success), CompletedOn: seen.CompletedOn,
		Result: result(a.Result), Place: p.places["action."+a.ID],
		Updates: each(a.Updates, func(u *evidence.Update) PublishedUpdate {
			return PublishedUpdate{u.On.String(), u.Says}
		}),
	}
	if !a.Lead.IsZero() {
		out.LeadName = p.name(a.Lead.Name)
	}
	return out
}

func (p publisher) success(s *evidence.Success, seen *input.Success) *PublishedSuccess {
	if s == nil {
		return nil
	}
	out := &PublishedSuccess{Measure: s.Measure.Name, Where: s.Where,
		Baseline: typed(s.Baseline), Target: typed(s.Target), By: s.By.String()}
	for _, m := range p.w.Measures {
		if m.ID == s.Measure.Name {
			out.Title, out.Unit = m.Title, string(m.Unit)
		}
	}
	if f := seen.Figure; f != nil {
		out.Now, out.NowOn, out.Course = typed(f.Value), f.On, seen.Course
		if seen.Expected != nil {
			out.Expected = number(*seen.Expected)
		}
	}
	return out
}

func result(r *evidence.Result) *PublishedResult {
	if r == nil {
		return nil
	}
	return &PublishedResult{typed(&r.Value), r.On.String(), source.Names(r.Evidence)}
}

// typed writes a number as its author did.
func typed(n *float64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatFloat(*n, 'f', -1, 64)
}

func (p publisher) documents() []PublishedRequest {
	return each(p.a.Input.Documents, func(d *input.Request) PublishedRequest {
		out := PublishedRequest{ID: d.ID, Title: d.Title,
			ToBeChecked: d.Status == "check", Ready: d.Ready, Dated: d.Dated,
			NotApplicable: d.NotApplicable, Place: p.places["document."+d.ID]}
		if d.Owner != "" {
			out.Owner = p.name(d.Owner)
		}
		return out
	})
}

func (p publisher) meetings() []PublishedMeeting {
	return each(p.w.Meetings, func(m *evidence.Meeting) PublishedMeeting {
		return PublishedMeeting{m.ID, p.body(m.Body.Name), m.HeldOn.String(),
			p.names(m.Present), some(m.Items)}
	})
}

// rehearsals names types and leaves out numbers and ages.
func (p publisher) rehearsals() []PublishedRehearsal {
	return each(p.w.Rehearsals, func(r *evidence.Rehearsal) PublishedRehearsal {
		types := each(r.Cases, func(c *evidence.RehearsedCase) string { return string(c.Type) })
		slices.Sort(types)
		return PublishedRehearsal{r.ID, r.HeldOn.String(), slices.Compact(types),
			each(r.Sectors, func(s *framework.Sector) string { return string(*s) }),
			source.Names(r.Actions)}
	})
}

// body names what met, in the words of a paper.
func (p publisher) body(id string) string {
	switch id {
	case evidence.OversightBody:
		return "the body above the board"
	case evidence.Stocktake:
		return "cross-partner stocktake"
	case evidence.SEFReview:
		return "review of the self-evaluation"
	}
	return p.name(id)
}

func (p publisher) waivers() []PublishedWaiver {
	return each(p.a.Waivers, func(u *WaiverUse) PublishedWaiver {
		w := u.Waiver
		return PublishedWaiver{w.ID, w.Rule.Name, w.Subject, w.Reason,
			p.name(w.ApprovedBy.Name), w.From.String(), w.Expires.String(), u.State}
	})
}

// measures lists those that anything in the workspace refers to.
func (p publisher) measures() []PublishedMeasure {
	used := map[string]bool{}
	mark := func(refs ...source.Ref) {
		for _, r := range refs {
			used[r.Name] = true
		}
	}
	for _, c := range p.w.Claims {
		mark(c.Measures...)
	}
	for _, f := range p.w.PriorFindings {
		mark(f.Measures...)
	}
	for _, a := range p.w.Actions {
		if a.Success != nil {
			mark(a.Success.Measure)
		}
	}
	out := []PublishedMeasure{}
	for _, m := range p.w.Measures {
		if used[m.ID] {
			out = append(out, PublishedMeasure{m.ID, m.Title, string(m.Unit),
				string(m.Better)})
		}
	}
	return out
}
