package sen2

import (
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// The rules look at fields by their names, and a name that is misspelt here or
// changed in the library would judge nothing.
func TestRulesFindTheirFields(t *testing.T) {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	w, _, err := evidence.Load(fstest.MapFS{}, lib, evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	j := newJudging(newSchema(&w.SEN2, 2025))
	for i, p := range []place{j.birth, j.upn, j.uln, j.unknown, j.received, j.decision,
		j.decided, j.outcome, j.ended, j.start, j.ceased, j.reason, j.transfer,
		j.meeting, j.review, j.letter, j.entry, j.leaving, j.setting, j.source} {
		if p.module < 0 {
			t.Errorf("field %d is not found", i)
		}
	}
	for i, m := range []*module{j.requests, j.assessment, j.plan, j.active, j.named, j.attended} {
		if m == nil {
			t.Errorf("module %d is not found", i)
		}
	}
	if len(j.afterRequest) != 3 || len(j.afterAssessment) != 6 {
		t.Errorf("%d and %d fields come after a decision", len(j.afterRequest), len(j.afterAssessment))
	}
	for id := range j.parts {
		if j.tallies[id] == nil {
			t.Errorf("the library has no rule %s", id)
		}
	}
}
