package reports

import (
	"slices"

	"github.com/sef-engine/sef/policies"
)

// visits sorts what earlier inspections found by inspection. What an earlier
// chapter has told is named by its number; strengths, which have none, by the
// chapter.
func (b *builder) visits(criterion string, ids []string) []Visit {
	found := map[string][]int{}
	for _, id := range ids {
		if at, ok := b.earlier[id]; ok {
			visit := b.pub.PriorFindings[at].Inspection
			found[visit] = append(found[visit], at)
		}
	}
	out := []Visit{}
	for _, i := range b.pub.Inspections {
		if len(found[i.ID]) == 0 {
			continue
		}
		v := Visit{Framework: i.Framework, From: i.From, To: i.To,
			Published: i.Published, Outcome: i.Outcome, Source: i.Source,
			Developments: []Earlier{}, Strengths: []Earlier{},
			Before: []Before{}, StrengthsOn: []string{}}
		v.Again = b.visited[i.ID] != ""
		b.visited[i.ID] = criterion
		for _, at := range found[i.ID] {
			b.addEarlier(&v, criterion, at)
		}
		v.Before = sorted(v.Before)
		out = append(out, v)
	}
	return out
}

func (b *builder) addEarlier(v *Visit, criterion string, at int) {
	f := &b.pub.PriorFindings[at]
	e := b.earlierOf(f)
	before := b.told[at]
	if before == "" {
		b.told[at] = criterion
	}
	switch {
	case e.Number == 0 && before != "":
		v.StrengthsOn = unique(append(v.StrengthsOn, before))
	case e.Number == 0:
		v.Strengths = append(v.Strengths, e)
	case before != "":
		v.Before = addBefore(v.Before, before, e.Number)
	default:
		v.Developments = append(v.Developments, e)
	}
	if e.Number == 0 {
		return
	}
	v.All++
	if e.Status != stillOpen {
		return
	}
	v.Open++
	v.NoClosing += one(len(e.Closing) == 0)
	v.Unanswered += one(e.Ignored)
}

func (b *builder) earlierOf(f *policies.PublishedEarlier) Earlier {
	return Earlier{
		Number: b.lines["prior_finding."+f.ID].number, ID: f.ID,
		Statement: f.Statement, Partners: some(f.Partners),
		Status: f.Status, Source: f.Source,
		Measures: follow(f.Measures, b.measure, b.measureTitle),
		Closing:  b.numbers(f.ClosingEvidence),
		ClosedOn: f.ClosedOn, AgreedBy: f.ClosureAgreedBy,
		Answers: b.answers(f.Actions), Left: left(f.NoAction),
		Ignored: f.Status == stillOpen && !b.isAnswered(f), Place: place(f.Place),
	}
}

// isAnswered reports whether a weakness has an action that was not cancelled
// or a decision to leave it.
func (b *builder) isAnswered(f *policies.PublishedEarlier) bool {
	return f.NoAction != nil || slices.ContainsFunc(f.Actions, func(id string) bool {
		at, ok := b.action[id]
		return ok && b.pub.Actions[at].State != cancelled
	})
}
