package reports_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports"
)

// crowded is Northmoor with more of everything.
func crowded(tb testing.TB, items, actions int) *policies.Publication {
	pub := northmoor(tb)
	for i := range items {
		e, c := pub.Evidence[i%6], &pub.Criteria[i%len(pub.Criteria)]
		e.ID = fmt.Sprintf("item-%d", i)
		pub.Evidence = append(pub.Evidence, e)
		c.Evidence = append(c.Evidence, e.ID)
	}
	for i := range actions {
		a, c := pub.Actions[2], &pub.Criteria[i%len(pub.Criteria)]
		a.ID = fmt.Sprintf("action-%d", i)
		pub.Actions = append(pub.Actions, a)
		c.Actions = append(c.Actions, a.ID)
		claim := pub.Claims[1]
		claim.ID, claim.Criterion = fmt.Sprintf("claim-%d", i), c.ID
		pub.Claims = append(pub.Claims, claim)
		c.Claims = append(c.Claims, claim.ID)
		for _, rule := range []string{"actions/measurable-success", "actions/owner-and-dates"} {
			f := pub.Findings[3]
			f.Rule, f.Subject = rule, "action."+a.ID
			f.Key = f.Rule + "|" + f.Subject + "||"
			pub.Findings = append(pub.Findings, f)
			c.Findings = append(c.Findings, f.Key)
		}
	}
	return pub
}

func TestGroupsAndCrowds(t *testing.T) {
	pub := crowded(t, 0, 50)
	m := reports.Build(pub, reports.Options{})
	chapter := m.Themes[0].Chapters[0]
	if n := len(chapter.Challenges[0].Groups); n > 3 {
		t.Errorf("twenty findings that say the same are told in %d groups", n)
	}
	sef := plain(render(t, pub, reports.Working)["sef.md"])
	if !strings.Contains(sef, "Each of A8, A13, A18") {
		t.Error("a crowd is not named by number")
	}
}

// TestRenderingIsLinear doubles a workspace and demands that the report grows
// no faster, as it would where each of one list is set beside each of another.
func TestRenderingIsLinear(t *testing.T) {
	size := func(items int) (size int) {
		for _, text := range render(t, crowded(t, items, items), reports.Working) {
			size += len(text)
		}
		return size
	}
	if one, two := size(500), size(1000); float64(two) > 2.1*float64(one) {
		t.Errorf("twice the items make %d bytes of %d", two, one)
	}
}
