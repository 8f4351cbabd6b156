package reports

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

const (
	strength    = "strength"
	development = "development"
	stillOpen   = "open"
)

func (b *builder) framework() Framework {
	f := b.pub.Framework
	return Framework{
		Title: f.Title, Short: f.Short, Inspectorates: some(f.Inspectorates),
		Version: f.Version, Source: f.Source, ReviewedOn: f.ReviewedOn,
		Steps: each(f.Steps, func(s *policies.PublishedStep) Step {
			return Step{s.Title, s.Meaning, s.NextInspection, some(s.Follows), s.ToBeChecked}
		}),
	}
}

// themes lists the chapters by theme. Criteria of no theme, in frameworks that
// have none, come in one without a title.
func (b *builder) themes() []Theme {
	out := []Theme{}
	for _, t := range append([]policies.PublishedTheme{{}}, b.pub.Framework.Themes...) {
		theme := Theme{ID: t.ID, Title: t.Title}
		for i := range b.pub.Criteria {
			if c := &b.pub.Criteria[i]; c.Theme == t.ID {
				theme.Chapters = append(theme.Chapters, b.chapter(c))
			}
		}
		if theme.Chapters != nil {
			out = append(out, theme)
		}
	}
	return out
}

func (b *builder) chapter(c *policies.PublishedCriterion) Chapter {
	claims := follow(c.Claims, b.claim, func(i int) *policies.PublishedClaim {
		return &b.pub.Claims[i]
	})
	out := Chapter{
		ID: c.ID, Title: c.Title, Short: c.Short, Prompts: some(c.Prompts),
		ToBeChecked: c.ToBeChecked,
		Judgement:   judgement(c.SelfGrade), Dissents: dissentsOf(c.ID, c.SelfGrade),
		Supported: &Supported{c.Supported.Supports, c.Supported.Title,
			each(c.Supported.Reasons, func(r *string) string { return of(c, *r) })},
		Readiness: c.Readiness, Open: b.severities(c.Findings),
		Strengths: b.claims(claims, strength), Developments: b.claims(claims, development),
		Sectors: each(c.Sectors, func(s *policies.SectorCoverage) Coverage {
			return Coverage{s.Sector, s.Expected, s.Items, s.Items - s.Current}
		}),
		Kinds: each(c.Kinds, func(k *policies.KindCoverage) Coverage {
			return Coverage{k.Kind, k.Expected, k.Items, k.Items - k.Current}
		}),
		Earlier: b.visits(c.ID, c.PriorFindings),
	}
	out.Challenges = b.challenges(c.Findings, func(f *policies.PublishedFinding) bool { return !wide(f) })
	for i := range out.Challenges {
		settle(c, out.Challenges[i].Groups)
	}
	out.Elsewhere = b.challenges(c.Findings, wide)
	for i := range out.Elsewhere {
		out.Elsewhere[i].Groups = []Group{}
	}
	out.Sources, out.SourcesBefore = parted(c.ID, c.Evidence, b.source, b.sources, b.described)
	out.Actions, out.ActionsBefore = parted(c.ID, c.Actions, b.action, b.actions, b.listed)
	out.Items, out.Steps = len(c.Evidence), len(c.Actions)
	b.measurements(&out, referred(b, claims, c.Actions))
	b.compare(&out)
	return out
}

// of lets a chapter speak of its own criterion without the name.
func of(c *policies.PublishedCriterion, words string) string {
	return strings.ReplaceAll(words, "“"+c.ID+" "+c.Short+"”", "this criterion")
}

// settle lets a chapter's findings speak as the chapter does, and marks those
// that it has told already among the reasons for the supported grade.
func settle(c *policies.PublishedCriterion, groups []Group) {
	for i := range groups {
		g := &groups[i]
		message := g.Findings[0].Message
		if short := of(c, message); g.Says == "" && short != message {
			g.Says = short
		}
		g.Above = len(g.Findings) == 1 && slices.Contains(c.Supported.Reasons, message)
	}
}

// parted parts what this chapter tells from what an earlier one has told, which
// it names by number alone.
func parted[T any](criterion string, ids []string, at map[string]int, all []T,
	told map[int]string) ([]T, []Before) {
	here, before := []T{}, []Before{}
	for _, id := range ids {
		i, ok := at[id]
		switch {
		case !ok:
		case told[i] == "":
			told[i] = criterion
			here = append(here, all[i])
		default:
			before = addBefore(before, told[i], i+1)
		}
	}
	return here, sorted(before)
}

// addBefore keeps what was told before by the chapter that told it.
func addBefore(before []Before, criterion string, number int) []Before {
	i := slices.IndexFunc(before, func(x Before) bool { return x.Criterion == criterion })
	if i < 0 {
		return append(before, Before{criterion, []int{number}})
	}
	before[i].Numbers = append(before[i].Numbers, number)
	return before
}

func sorted(before []Before) []Before {
	for i := range before {
		slices.Sort(before[i].Numbers)
	}
	return before
}

func judgement(g *policies.SelfGrade) *Judgement {
	if g == nil {
		return nil
	}
	return &Judgement{g.Title, g.Dated, g.Rationale, signs(g.SignOffs)}
}

func signs(s []policies.PublishedSign) []Sign {
	return each(s, func(s *policies.PublishedSign) Sign { return Sign{s.Name, s.On} })
}

func dissentsOf(criterion string, g *policies.SelfGrade) []Dissent {
	if g == nil {
		return []Dissent{}
	}
	return each(g.Dissents, func(d *policies.PublishedDissent) Dissent {
		return Dissent{criterion, d.Name, d.Says, d.On, d.Reply, d.RepliedOn}
	})
}

func (b *builder) dissents() []Dissent {
	out := dissentsOf("", b.pub.Overall)
	for _, c := range b.pub.Criteria {
		out = append(out, dissentsOf(c.ID, c.SelfGrade)...)
	}
	return out
}

func (b *builder) claims(claims []*policies.PublishedClaim, kind string) []Claim {
	out := []Claim{}
	for _, c := range claims {
		if c.Kind != kind {
			continue
		}
		out = append(out, Claim{
			ID: c.ID, Statement: c.Statement, Impact: c.Impact,
			Sources: b.numbers(c.Evidence), Uncited: len(c.Evidence) == 0,
			Measures: follow(c.Measures, b.measure, b.measureTitle),
			Answers:  b.answers(c.Actions), Despite: c.Despite,
			Left: left(c.NoAction),
		})
	}
	return out
}

// numbers are the places of evidence in the index, in rising order.
func (b *builder) numbers(ids []string) []int {
	out := follow(ids, b.source, func(i int) int { return i + 1 })
	slices.Sort(out)
	return slices.Compact(out)
}

func left(n *policies.PublishedNoAction) *Left {
	if n == nil {
		return nil
	}
	return &Left{n.By, n.On, n.Reason}
}

func one(holds bool) int {
	if holds {
		return 1
	}
	return 0
}
