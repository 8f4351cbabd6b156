package input

import (
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

// Build states the facts of a workspace that loaded without mistakes, with the
// figures that were published of it. What was found in its words and files
// comes in by [Document.With].
func Build(w *evidence.Workspace, f *figures.Figures) Document {
	b := builder{w: w, day: w.Area.AsOf, figures: f}
	d := Document{
		AsOf:          b.day.String(),
		Area:          b.area(),
		Framework:     b.framework(),
		Partners:      each(w.Partners, b.partner),
		Boards:        each(w.Boards, b.board),
		SEF:           SEF{w.SEF.AgreedByBoard.Name, b.signOffs(w.SEF.SignOffs)},
		Evidence:      b.evidence(),
		Claims:        each(w.Claims, b.claim),
		Judgements:    each(w.Judgements, b.judgement),
		Inspections:   each(w.Inspections, b.inspection),
		PriorFindings: b.priorFindings(),
		Actions:       b.actions(),
		Waivers:       each(w.Waivers, b.waiver),
		Meetings:      each(w.Meetings, b.meeting),
		Rehearsals:    each(w.Rehearsals, b.rehearsal),
		Documents:     b.documents(),
		Measures:      each(w.Measures, b.measure),
		Datasets:      each(w.Datasets, b.dataset),
		Releases:      each(f.Releases, b.release),
	}
	return d.With(Scanned{})
}

type builder struct {
	w       *evidence.Workspace
	day     framework.Date
	figures *figures.Figures
}

// each turns a list into a list that is never null.
func each[S, T any](items []S, turn func(*S) T) []T {
	out := make([]T, len(items))
	for i := range items {
		out[i] = turn(&items[i])
	}
	return out
}

func words[S ~string](items []S) []string {
	return each(items, func(s *S) string { return string(*s) })
}

func (b builder) area() Area {
	a := b.w.Area
	return Area{
		ID: a.ID, Name: a.Name, ReviewedOn: a.ReviewedOn.String(),
		Expects:         source.Names(a.Expects),
		DisclosureRules: string(b.w.Disclosure.Profile),
	}
}

func (b builder) partner(p *evidence.Partner) Partner {
	return Partner{p.ID, p.Name, words(p.Sectors), string(p.Role)}
}

func (b builder) board(x *evidence.Board) Board {
	return Board{x.ID, x.Name, x.IntervalWeeks, x.Oversight, x.ReportsEveryWeeks}
}

func (b builder) signOffs(s []evidence.SignOff) []SignOff {
	return each(s, func(s *evidence.SignOff) SignOff {
		return SignOff{s.Partner.Name, s.On.String()}
	})
}

func (b builder) claim(c *evidence.Claim) Claim {
	return Claim{
		ID: c.ID, Criterion: c.Criterion.Name, Kind: string(c.Kind),
		Statement: c.Statement, Impact: c.Impact,
		Evidence: source.Names(c.Evidence), Measures: source.Names(c.Measures),
		Actions: source.Names(c.Actions), Themes: source.Names(c.Themes),
		Despite: strings.TrimSpace(c.Despite), NoAction: noAction(c.NoAction),
	}
}

func noAction(n *evidence.NoAction) *NoAction {
	if n == nil {
		return nil
	}
	return &NoAction{n.By.Name, n.On.String(), n.Reason}
}

func (b builder) judgement(j *evidence.Judgement) Judgement {
	return Judgement{
		ID: j.Criterion.Name, Grade: j.Grade.Name, Dated: j.Dated.String(),
		Rationale: j.Rationale, SignOffs: b.signOffs(j.SignOffs),
		Dissents: each(j.Dissents, func(d *evidence.Dissent) Dissent {
			return Dissent{
				Partner: d.Partner.Name, Says: d.Says, On: d.On.String(),
				AgeDays: b.day.Since(d.On), Reply: d.Reply,
				RepliedOn: d.RepliedOn.String(),
			}
		}),
	}
}

func (b builder) inspection(i *evidence.Inspection) Inspection {
	return Inspection{i.ID, i.Framework.Name, i.From.String(), i.To.String(),
		i.Published.String()}
}

func (b builder) waiver(w *evidence.Waiver) Waiver {
	return Waiver{w.ID, w.Rule.Name, w.Subject, w.Partner.Name, w.Group,
		w.Holds(b.day)}
}

func (b builder) meeting(m *evidence.Meeting) Meeting {
	return Meeting{
		ID: m.ID, Body: m.Body.Name, HeldOn: m.HeldOn.String(),
		DaysAgo: b.day.Since(m.HeldOn), Present: source.Names(m.Present),
		Items: append([]string{}, m.Items...),
	}
}

func (b builder) rehearsal(r *evidence.Rehearsal) Rehearsal {
	return Rehearsal{
		ID: r.ID, HeldOn: r.HeldOn.String(), DaysAgo: b.day.Since(r.HeldOn),
		Cases: each(r.Cases, func(c *evidence.RehearsedCase) string {
			return string(c.Type)
		}),
		Sectors: words(r.Sectors),
	}
}
