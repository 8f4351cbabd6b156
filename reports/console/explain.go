package console

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sef-engine/sef/framework/diag"
)

// explainer knows how to explain one kind of thing.
type explainer struct {
	kind    string
	needs   Needs
	ids     func(Knowledge) []string
	explain func(*printer, Knowledge, string)
}

// explainers are asked in this order; an id that several know can be written
// with its kind, as in action.ot-capacity. Those that need less come first, so
// that nothing is measured or judged to find that it was not needed.
var explainers = []explainer{
	{"shape", Library, shapeIDs, explainShape},
	{"measure", Figures, measureIDs, explainMeasure},
	{"rule", Judged, ruleIDs, explainRule},
	{"criterion", Judged, criterionIDs, explainCriterion},
	{"evidence", Judged, evidenceIDs, explainEvidence},
	{"claim", Judged, claimIDs, explainClaim},
	{"action", Judged, actionIDs, explainAction},
	{"prior_finding", Judged, earlierIDs, explainEarlier},
}

// NeedsOf says what an explanation of an id needs, by what is known without
// measuring or judging.
func NeedsOf(k Knowledge, id string) Needs {
	for _, e := range explainers {
		if e.needs < Judged && slices.Contains(e.ids(k), strings.TrimPrefix(id, e.kind+".")) {
			return e.needs
		}
	}
	return Judged
}

// UnknownError is the question for an id that nothing has, with advice.
type UnknownError struct{ advice string }

func (e UnknownError) Error() string { return e.advice }

// Explain writes all there is to know about one id: a rule and its limits, a
// criterion and why it stands where it does, a data contract, an item of the
// register. An id that nothing has is an [UnknownError]; any other error is of
// the writer.
func Explain(w io.Writer, k Knowledge, id string) error {
	var known []string
	for _, e := range explainers {
		ids := e.ids(k)
		bare := strings.TrimPrefix(id, e.kind+".")
		for _, candidate := range ids {
			if candidate == bare {
				p := &printer{w: w}
				e.explain(p, k, bare)
				return p.err
			}
		}
		known = append(known, ids...)
	}
	if k.Pub == nil {
		return unknownf("nothing in the library is called %q. %s "+
			"Outside a workspace only rules, measures and shapes are known",
			id, diag.Advice("id", id, known))
	}
	return unknownf("nothing is called %q. %s", id, diag.Advice("id", id, known))
}

func unknownf(format string, args ...any) error {
	return UnknownError{fmt.Sprintf(format, args...)}
}

// field writes a name and its text, and nothing for an empty text.
func (p *printer) field(name, text string) {
	if strings.TrimSpace(text) != "" {
		p.prose(fmt.Sprintf("  %-14s", name), text)
	}
}

func ids[T any](items []T, id func(*T) string) []string {
	out := make([]string, len(items))
	for i := range items {
		out[i] = id(&items[i])
	}
	return out
}

// pick finds the item with the id; the caller knows that it is there.
func pick[T any](items []T, id string, of func(*T) string) *T {
	for i := range items {
		if of(&items[i]) == id {
			return &items[i]
		}
	}
	return new(T)
}
