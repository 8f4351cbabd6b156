package reports

import (
	"cmp"
	"slices"

	"github.com/sef-engine/sef/policies"
)

// many is on how many criteria a finding is told once for the whole area: a
// reader of four chapters would meet it four times.
const many = 4

// together is how many findings must say the same to be told as one, where no
// register numbers what they are about.
const together = 3

func wide(f *policies.PublishedFinding) bool {
	return len(f.Criteria) == 0 || len(f.Criteria) >= many
}

func open(f *policies.PublishedFinding) bool { return f.Waiver == "" }

// areaWide gathers what concerns the whole area.
func (b *builder) areaWide() []Challenge {
	keys := each(b.pub.Findings, func(f *policies.PublishedFinding) string { return f.Key })
	return b.challenges(keys, wide)
}

// challenges sorts findings by rule, the worst rule first and those whose
// findings are all accepted last.
func (b *builder) challenges(keys []string, keep func(*policies.PublishedFinding) bool) []Challenge {
	byRule := map[string]int{}
	out := []Challenge{}
	found := [][]*policies.PublishedFinding{}
	for _, key := range keys {
		at, ok := b.finding[key]
		if !ok || !keep(&b.pub.Findings[at]) {
			continue
		}
		f := &b.pub.Findings[at]
		i, ok := byRule[f.Rule]
		if !ok {
			i = len(out)
			byRule[f.Rule] = i
			out, found = append(out, b.challenge(f)), append(found, nil)
		}
		found[i] = append(found[i], f)
	}
	for i := range out {
		b.fill(&out[i], found[i])
	}
	slices.SortStableFunc(out, func(x, y Challenge) int {
		return cmp.Or(cmp.Compare(one(x.Open == 0), one(y.Open == 0)),
			cmp.Compare(x.Severity.Rank(), y.Severity.Rank()))
	})
	return out
}

func (b *builder) challenge(f *policies.PublishedFinding) Challenge {
	c := Challenge{Rule: f.Rule, Title: f.Rule, Standing: f.Standing, Remedy: f.Remedy}
	if at, ok := b.check[f.Rule]; ok {
		c.Title, c.Standard = b.pub.Checks[at].Title, b.pub.Checks[at].Standard
	}
	return c
}

// fill counts the findings, which come worst first, and groups them.
func (b *builder) fill(c *Challenge, found []*policies.PublishedFinding) {
	c.Severity = found[0].Severity
	for _, f := range slices.Backward(found) {
		if open(f) {
			c.Open++
			c.Severity = f.Severity
		}
	}
	c.Groups = b.groups(found)
}

// severities counts open findings, worst first.
func (b *builder) severities(keys []string) []Tally {
	count := map[policies.Severity]int{}
	for _, key := range keys {
		if at, ok := b.finding[key]; ok && open(&b.pub.Findings[at]) {
			count[b.pub.Findings[at].Severity]++
		}
	}
	out := []Tally{}
	for _, s := range policies.Severities() {
		if count[s] > 0 {
			out = append(out, Tally{string(s), count[s]})
		}
	}
	return out
}
