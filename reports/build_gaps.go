package reports

import (
	"strings"

	"github.com/sef-engine/sef/policies"
)

// answeredRule finds the weaknesses that nobody answers.
const answeredRule = "actions/weakness-answered"

// gaps lists the weaknesses without an answer under the first criterion, in
// the framework's order, that each concerns. Without the rule that looks for
// them there is no list, which is not the same as an empty one.
func (b *builder) gaps() *Gaps {
	at, ok := b.check[answeredRule]
	if !ok {
		return nil
	}
	chapters := each(b.pub.Criteria, func(c *policies.PublishedCriterion) GapsOn {
		return GapsOn{Criterion: c.ID, Short: c.Short}
	})
	chapters = append(chapters, GapsOn{}) // for those on no criterion
	out := &Gaps{Remedy: b.pub.Checks[at].Remedy}
	for i := range b.pub.Findings {
		if f := &b.pub.Findings[i]; f.Rule == answeredRule && open(f) {
			on := &chapters[b.firstCriterion(f.Criteria)]
			on.Items = append(on.Items, b.gap(f))
			out.Count++
		}
	}
	out.Chapters = which(chapters, func(on *GapsOn) bool { return on.Items != nil })
	return out
}

// firstCriterion is the place in the framework of the first of some criteria,
// and past the end where there is none.
func (b *builder) firstCriterion(ids []string) int {
	first := len(b.pub.Criteria)
	for _, id := range ids {
		if at, ok := b.criterion[id]; ok {
			first = min(first, at)
		}
	}
	return first
}

func (b *builder) gap(f *policies.PublishedFinding) Gap {
	out := Gap{Statement: b.answered[f.Subject], Place: place(f.Place), Partners: []string{}}
	if out.Statement == "" {
		out.Statement = f.Message
	}
	if id, ok := strings.CutPrefix(f.Subject, "prior_finding."); ok {
		out.Earlier, out.Number = true, b.lines[f.Subject].number
		if at, ok := b.earlier[id]; ok {
			out.Partners = some(b.pub.PriorFindings[at].Partners)
		}
	}
	return out
}
