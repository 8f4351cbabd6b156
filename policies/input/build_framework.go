package input

import (
	"maps"
	"slices"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

func (b builder) framework() Framework {
	f := b.w.Framework
	out := Framework{
		ID: f.ID, Title: f.Title,
		InForceFrom: f.InForce.From.String(), InForceTo: f.InForce.To.String(),
		Versions: b.versions(f), SupersededBy: b.successor(f),
		Criteria: b.criteria(),
		Steps:    make([]Step, len(f.Scale.Steps)),
	}
	for i, s := range f.Scale.Steps {
		out.Steps[i] = Step{s.ID, s.Title, string(s.Supports), i}
	}
	if c := f.Cases; c != nil {
		out.Cases = &Cases{c.Count, []CaseNeed{}}
		for _, kind := range slices.Sorted(maps.Keys(c.AtLeast)) {
			out.Cases.AtLeast = append(out.Cases.AtLeast,
				CaseNeed{kind, c.AtLeast[kind]})
		}
	}
	return out
}

func (b builder) versions(f *framework.Framework) []Version {
	out := []Version{}
	for _, v := range f.Versions {
		if !v.On.After(b.day) {
			out = append(out, Version{v.On.String(), b.day.Since(v.On), v.Says})
		}
	}
	return out
}

// successor is a framework in force by now that says it takes over.
func (b builder) successor(f *framework.Framework) *Successor {
	for _, other := range b.w.Frameworks.Frameworks {
		from := other.InForce.From
		if other.Supersedes.Name == f.ID && !from.IsZero() && !from.After(b.day) {
			return &Successor{other.ID, other.Title, from.String(), b.day.Since(from)}
		}
	}
	return nil
}

// criteria lists each criterion with what was mapped to it, so that a rule
// that judges by criterion need not search the whole register for each.
func (b builder) criteria() []Criterion {
	evidence, claims, earlier := byCriterion{}, byCriterion{}, byCriterion{}
	for _, e := range b.w.Evidence {
		evidence.add(e.ID, e.Criteria...)
	}
	for _, c := range b.w.Claims {
		claims.add(c.ID, c.Criterion)
	}
	for _, p := range b.w.PriorFindings {
		earlier.add(p.ID, p.CarriesTo...)
	}
	return each(b.w.Framework.Criteria, func(c *framework.Criterion) Criterion {
		return Criterion{
			ID: c.ID, Title: c.Title, Short: c.Short, Theme: c.Theme.Name,
			Sectors: words(c.Sectors), Kinds: words(c.Kinds),
			Voice: string(c.Voice), Evidence: evidence.of(c.ID),
			Claims: claims.of(c.ID), PriorFindings: earlier.of(c.ID),
		}
	})
}

// byCriterion collects ids under the criteria they name.
type byCriterion map[string][]string

func (m byCriterion) add(id string, criteria ...source.Ref) {
	for _, c := range criteria {
		if ids := m[c.Name]; len(ids) == 0 || ids[len(ids)-1] != id {
			m[c.Name] = append(m[c.Name], id)
		}
	}
}

func (m byCriterion) of(criterion string) []string {
	return append([]string{}, m[criterion]...)
}
