package policies

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/input"
)

func (p publisher) area() PublishedArea {
	a := p.w.Area
	return PublishedArea{a.ID, a.Name, a.LACode, a.ONSCode, a.Note,
		each(a.Expects, func(r *source.Ref) PublishedShape {
			shape, _ := p.w.Shape(r.Name)
			return PublishedShape{r.Name, shape.Title}
		})}
}

func (p publisher) framework() PublishedFramework {
	f := p.w.Framework
	out := PublishedFramework{
		ID: f.ID, Title: f.Title, Short: f.Short,
		Inspectorates: some(f.Inspectorates), Source: f.Source,
		ReviewedOn: p.w.Area.ReviewedOn.String(),
		Themes: each(f.Themes, func(t *framework.Theme) PublishedTheme {
			return PublishedTheme{t.ID, t.Title}
		}),
		Steps: each(f.Scale.Steps, func(s *framework.Step) PublishedStep {
			return PublishedStep{s.ID, s.Title, s.Meaning, s.NextInspection,
				some(s.Follows), s.Status == framework.Check}
		}),
		National: national(f.Recommendations),
		Glossary: each(f.Glossary, func(t *framework.Term) PublishedTerm {
			return PublishedTerm{t.Word, t.Meaning}
		}),
	}
	if v, ok := f.VersionAt(p.w.Area.AsOf); ok {
		out.Version = v.On.String()
	}
	return out
}

func national(r *framework.Recommendations) *PublishedNational {
	if r == nil {
		return nil
	}
	return &PublishedNational{
		Method: r.Method, Reports: r.Reports,
		From: r.Period.From.String(), To: r.Period.To.String(),
		Themes: each(r.Themes, func(t *framework.RecommendationTheme) PublishedNationalTheme {
			return PublishedNationalTheme{t.ID, t.Title, t.InRecommendation,
				t.InDoBetter, source.Names(t.Criteria)}
		}),
		ToBeChecked: r.Status == framework.Check,
	}
}

func (p publisher) criteria() ([]PublishedCriterion, error) {
	out := make([]PublishedCriterion, len(p.a.Input.Framework.Criteria))
	for i, c := range p.a.Input.Framework.Criteria {
		supported, err := p.supported(c.ID)
		if err != nil {
			return nil, fmt.Errorf("criterion %s: %w", c.ID, err)
		}
		out[i] = PublishedCriterion{
			ID: c.ID, Title: c.Title, Short: c.Short, Theme: c.Theme,
			Prompts:     some(p.w.Framework.Criteria[i].Prompts),
			ToBeChecked: p.w.Framework.Criteria[i].Status == framework.Check,
			SelfGrade:   p.selfGrade(c.ID), Supported: supported,
			Readiness: p.a.ReadyBy[c.ID], Claims: c.Claims,
			Evidence: c.Evidence, PriorFindings: c.PriorFindings,
			Actions: p.actionsOn(c.ID), Findings: p.findingsOn(c.ID),
		}
		out[i].Sectors, out[i].Kinds = p.coverage(c)
	}
	return out, nil
}

func (p publisher) supported(criterion string) (PublishedSupport, error) {
	s := p.a.Supported[criterion]
	out := PublishedSupport{Supports: s.Supports, Step: s.Step,
		Title: "Not shown", Reasons: []string{}}
	if step, ok := p.w.Framework.Scale.Step(s.Step); ok {
		out.Title = step.Title
	}
	for _, r := range s.Reasons {
		values, err := publishValues(r.Values)
		if err != nil {
			return out, err
		}
		out.Reasons = append(out.Reasons, fill(r.Message, values))
	}
	return out, nil
}

func (p publisher) selfGrade(criterion string) *SelfGrade {
	i := slices.IndexFunc(p.w.Judgements, func(j evidence.Judgement) bool {
		return j.Criterion.Name == criterion
	})
	if i < 0 {
		return nil
	}
	j := p.w.Judgements[i]
	step, _ := p.w.Framework.Scale.Step(j.Grade.Name)
	return &SelfGrade{
		Step: step.ID, Title: step.Title, Dated: j.Dated.String(),
		Rationale: j.Rationale, SignOffs: p.signs(j.SignOffs),
		Dissents: each(j.Dissents, func(d *evidence.Dissent) PublishedDissent {
			return PublishedDissent{d.Partner.Name, p.name(d.Partner.Name),
				d.Says, d.On.String(), d.Reply, d.RepliedOn.String()}
		}),
	}
}

func (p publisher) actionsOn(criterion string) []string {
	out := []string{}
	for _, a := range p.a.Input.Actions {
		if slices.Contains(a.Criteria, criterion) {
			out = append(out, a.ID)
		}
	}
	return out
}

func (p publisher) findingsOn(criterion string) []string {
	out := []string{}
	for i := range p.a.Findings {
		if f := &p.a.Findings[i]; f.Concerns(criterion) {
			out = append(out, f.Key())
		}
	}
	return out
}

// coverage counts a criterion's evidence by sector and by kind. Expected
// sectors and kinds are listed even where there is nothing.
func (p publisher) coverage(c input.Criterion) ([]SectorCoverage, []KindCoverage) {
	bySector, byKind := tally{}, tally{}
	mapped := map[string]bool{}
	for _, id := range c.Evidence {
		mapped[id] = true
	}
	for _, e := range p.a.Input.Evidence {
		if mapped[e.ID] {
			current := p.a.Currency[e.ID] == "green" || p.a.Currency[e.ID] == "amber"
			bySector.add(current, e.Sectors...)
			byKind.add(current, e.Kind)
		}
	}
	var sectors []SectorCoverage
	for _, s := range framework.Sector("").Words() {
		n, expected := bySector[s], slices.Contains(c.Sectors, s)
		if expected || n.items > 0 {
			sectors = append(sectors, SectorCoverage{s, expected, n.items, n.current})
		}
	}
	var kinds []KindCoverage
	for _, k := range framework.Kind("").Words() {
		n, expected := byKind[k], slices.Contains(c.Kinds, k)
		if expected || n.items > 0 {
			kinds = append(kinds, KindCoverage{k, expected, n.items, n.current})
		}
	}
	return some(sectors), some(kinds)
}

type tally map[string]struct{ items, current int }

func (t tally) add(current bool, names ...string) {
	for _, name := range names {
		n := t[name]
		n.items++
		if current {
			n.current++
		}
		t[name] = n
	}
}

func (p publisher) checks() []PublishedCheck {
	out := make([]PublishedCheck, len(p.a.Checks))
	for i, c := range p.a.Checks {
		rule := p.a.Rules[i]
		out[i] = PublishedCheck{
			Rule: rule.ID, Title: rule.Title, Severity: rule.Severity,
			Standing: rule.Standing, Standard: rule.Standard, Remedy: rule.Remedy,
			MistakenFor: rule.MistakenFor,
			Judged:      c.Judged, Judges: rule.Judges, Findings: c.Findings,
			Local:      rule.Local,
			Thresholds: each(rule.Thresholds, publishedLimit),
		}
	}
	slices.SortFunc(out, func(a, b PublishedCheck) int { return cmp.Compare(a.Rule, b.Rule) })
	return out
}

func publishedLimit(l *Limit) PublishedLimit {
	return PublishedLimit{l.Name, l.Says, l.Unit, l.Value, l.Default, l.Reason}
}
