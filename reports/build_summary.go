package reports

import (
	"cmp"
	"slices"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
)

// first is how many things to do a front page can carry.
const first = 5

func (b *builder) summary(m *Model) Summary {
	keys := each(b.pub.Findings, func(f *policies.PublishedFinding) string { return f.Key })
	out := Summary{
		Overall: judgement(b.pub.Overall), Readiness: string(b.pub.Readiness),
		Criteria: len(b.pub.Criteria), Open: b.severities(keys),
		Differs: []Differs{}, Uncovered: b.uncovered(), First: b.first(),
	}
	for _, t := range out.Open {
		out.Findings += t.Count
	}
	for i := range b.pub.Criteria {
		out.count(&b.pub.Criteria[i])
	}
	for _, c := range b.pub.Claims {
		out.Strengths += one(c.Kind == strength)
		out.Develop += one(c.Kind == development)
	}
	out.Earlier = b.standing()
	out.countActions(m.Actions)
	out.countCourses(m.Actions)
	return out
}

func (s *Summary) count(c *policies.PublishedCriterion) {
	s.Shown += one(c.Supported.Step != "")
	s.NotShown += one(c.Supported.Step == "")
	s.Ready += one(c.Readiness == policies.Ready)
	s.Nearly += one(c.Readiness == policies.NearlyReady)
	s.NotReady += one(c.Readiness == policies.NotReady)
	if c.SelfGrade == nil {
		return
	}
	s.Graded++
	if c.SelfGrade.Step != c.Supported.Step {
		s.Differs = append(s.Differs, Differs{c.ID, c.SelfGrade.Title, c.Supported.Title})
	}
}

// courses are how actions can stand to their targets, as a summary tells them.
var courses = []string{"missed", "behind", "under-way", "on-course", "met", "too-early"}

// countCourses counts live actions by how they stand to their targets.
func (s *Summary) countCourses(actions []*Action) {
	count := map[string]int{}
	for _, a := range actions {
		if a.Success != nil && a.State != cancelled {
			count[a.Success.Course]++
		}
	}
	s.Courses = []Tally{}
	for _, course := range courses {
		if count[course] > 0 {
			s.Courses = append(s.Courses, Tally{course, count[course]})
		}
	}
}

// countActions counts what live actions lack, most frequent first.
func (s *Summary) countActions(actions []*Action) {
	count := map[string]int{}
	for _, a := range actions {
		s.Live += one(a.State != cancelled)
		s.Late += one(a.State == late)
		s.Unled += one(a.Lead == "" && a.State != cancelled)
		for _, part := range a.Missing {
			count[part]++
		}
	}
	s.ActionGaps = []Shortage{}
	for _, part := range parts {
		i := slices.IndexFunc(s.ActionGaps, func(x Shortage) bool { return x.Count == count[part] })
		switch {
		case count[part] == 0:
		case i < 0:
			s.ActionGaps = append(s.ActionGaps, Shortage{count[part], []string{part}})
		default:
			s.ActionGaps[i].Parts = append(s.ActionGaps[i].Parts, part)
		}
	}
	slices.SortStableFunc(s.ActionGaps, func(a, b Shortage) int { return b.Count - a.Count })
}

// uncovered lists the sectors that are silent where they are expected.
func (b *builder) uncovered() []Lack {
	out := []Lack{}
	for _, sector := range framework.Sector("").Words() {
		lack := Lack{Sectors: []string{sector}}
		for _, c := range b.pub.Criteria {
			for _, s := range c.Sectors {
				if s.Sector == sector && s.Expected && s.Current == 0 {
					lack.Criteria = append(lack.Criteria, c.ID)
				}
			}
		}
		same := slices.IndexFunc(out, func(x Lack) bool { return slices.Equal(x.Criteria, lack.Criteria) })
		switch {
		case lack.Criteria == nil:
		case same >= 0:
			out[same].Sectors = append(out[same].Sectors, sector)
		default:
			out = append(out, lack)
		}
	}
	return out
}

func (b *builder) standing() Standing {
	var out Standing
	for i := range b.pub.PriorFindings {
		f := &b.pub.PriorFindings[i]
		if f.Kind != development {
			continue
		}
		out.Developments++
		if f.Status != stillOpen {
			continue
		}
		out.Open++
		out.NoClosing += one(len(f.ClosingEvidence) == 0)
		out.Unanswered += one(!b.isAnswered(f))
	}
	return out
}

// first is what to begin with: the rules with the worst findings, and among
// equals those with the most.
func (b *builder) first() []Task {
	found := []*policies.PublishedFinding{}
	for i := range b.pub.Findings {
		if f := &b.pub.Findings[i]; open(f) {
			found = append(found, f)
		}
	}
	tasks := b.tasks(found)
	return tasks[:min(first, len(tasks))]
}

// tasks gathers findings into one thing to do for each rule, worst first.
func (b *builder) tasks(found []*policies.PublishedFinding) []Task {
	out := []Task{}
	at, worst := map[string]int{}, map[string]int{}
	for _, f := range found {
		i, ok := at[f.Rule]
		if !ok {
			i = len(out)
			at[f.Rule] = i
			c := b.challenge(f)
			out = append(out, Task{Rule: f.Rule, Title: c.Title, Severity: f.Severity,
				Remedy: f.Remedy, Criteria: []string{}, Partners: []string{}})
		}
		t := &out[i]
		t.Findings++
		t.Unowned += one(f.Partner == "")
		worst[f.Rule] += one(f.Severity == t.Severity)
		t.Partners = add(t.Partners, b.partner[f.Partner])
		t.Criteria = add(t.Criteria, f.Criteria...)
	}
	for i := range out {
		out[i].Criteria = b.inOrder(out[i].Criteria)
		out[i].All = len(out[i].Criteria) == len(b.pub.Criteria)
	}
	slices.SortStableFunc(out, func(x, y Task) int {
		return cmp.Or(cmp.Compare(x.Severity.Rank(), y.Severity.Rank()),
			cmp.Compare(worst[y.Rule], worst[x.Rule]), cmp.Compare(x.Rule, y.Rule))
	})
	return out
}

// add appends the words that are not there yet.
func add(to []string, words ...string) []string {
	for _, w := range words {
		if w != "" && !slices.Contains(to, w) {
			to = append(to, w)
		}
	}
	return to
}

// inOrder sorts criteria as the framework does.
func (b *builder) inOrder(ids []string) []string {
	out := []string{}
	for _, c := range b.pub.Criteria {
		if slices.Contains(ids, c.ID) {
			out = append(out, c.ID)
		}
	}
	return out
}
