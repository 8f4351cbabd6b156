package policies

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSeverity(t *testing.T) {
	got := map[Severity]Severity{}
	for _, s := range Severities() {
		got[s] = Rule{Severity: s}.SeverityAt(Amber)
	}
	want := map[Severity]Severity{Critical: High, High: Medium, Medium: Low,
		Low: Info, Info: Info}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("amber is one step lower (-want +got):\n%s", diff)
	}
	if !Critical.AtLeast(High) || !High.AtLeast(High) || Medium.AtLeast(High) {
		t.Error("AtLeast orders severities wrongly")
	}
	if Severity("never").Rank() <= Info.Rank() {
		t.Error("a word that is no severity must rank behind all")
	}
}

func TestWhatMayBeWaived(t *testing.T) {
	tests := []struct {
		rule Rule
		want bool
	}{
		{Rule{Standing: ProductDefault}, true},
		{Rule{Standing: SectorPractice}, true},
		{Rule{Standing: Statutory}, false},
		{Rule{Standing: ProductDefault, Unwaivable: true}, false},
	}
	for _, test := range tests {
		if got := test.rule.Waivable(); got != test.want {
			t.Errorf("%+v waivable: %v", test.rule, got)
		}
	}
}
