package figures_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

// checkTexts are the published checks of the first dataset.
func checkTexts(f *figures.Figures) (out []string) {
	for _, c := range f.Datasets[0].Checks {
		out = append(out, fmt.Sprintf("%s %s: %s of the %s, %.1f%% %v", c.ID, c.Level, c.Rows.Text,
			c.Unit, c.Percent, c.AtMost))
	}
	return out
}

// Checks of a SEN2 return are published with the extract that carries them, small
// numbers hidden, set aside or not; and as they were from saved results.
func TestChecksOfAReturn(t *testing.T) {
	w := area(t, nil, "2025-01-16")
	w.SEN2.Checks = []evidence.SEN2Check{
		{ID: "V9", Says: "a meeting comes first", Level: evidence.QueryLevel, Unit: "reviews"},
		{ID: "V12", Says: "nobody is counted twice", Level: evidence.ErrorLevel, Unit: "persons"},
		{ID: "V15", Says: "units are in the register", Level: evidence.QueryLevel, Unit: "units"},
	}
	for _, setAside := range []bool{false, true} {
		m := answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell { return nil })
		m.Loaded[0].SetAside = setAside
		m.Loaded[0].Returned = []evidence.Checked{
			{Check: "V9", Judged: 50, Broken: 20},
			{Check: "V12", Judged: 87, Broken: 2},
			{Check: "V15", NotCollected: []string{"the register"}},
			{Check: "V99", Judged: 10, Broken: 10}, // that the library no longer has
		}
		live := publish(t, w, m, nil)
		want := []string{"V9 query: 20 of the reviews, 40.0% false",
			"V12 error: fewer than 5 of the persons, 5.0% true"} // 4 of about 80
		if diff := cmp.Diff(want, lastTwo(checkTexts(live))); diff != "" {
			t.Errorf("set aside %v (-want +got):\n%s", setAside, diff)
		}
		later := publish(t, w, figures.Measured{}, kept(t, w, live, nil))
		if diff := cmp.Diff(live.Datasets[0].Checks, later.Datasets[0].Checks); diff != "" {
			t.Errorf("saved (-live +saved):\n%s", diff)
		}
	}
}

func lastTwo(texts []string) []string { return texts[max(0, len(texts)-2):] }
