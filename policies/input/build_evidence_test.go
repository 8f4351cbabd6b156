package input_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// item builds a workspace whose only item of evidence is the one given.
func item(e evidence.Evidence) input.Evidence {
	w := full()
	w.Evidence = []evidence.Evidence{e}
	return input.Build(w, &figures.Figures{}).Evidence[0]
}

func TestSectorsOfEvidence(t *testing.T) {
	tests := []struct {
		name     string
		item     evidence.Evidence
		partners []string
		sectors  []string
	}{
		{"a partner of one sector", evidence.Evidence{Partner: ref("icb")},
			[]string{"icb"}, []string{"health"}},
		{"its own sector", evidence.Evidence{Partner: ref("council"), Sector: framework.Education},
			[]string{"council"}, []string{"education"}},
		{"a partner of two that does not say which", evidence.Evidence{Partner: ref("council")},
			[]string{"council"}, []string{}},
		{"joint with a partner of two", evidence.Evidence{Partner: ref("icb"), JointWith: refs("council")},
			[]string{"icb", "council"}, []string{"education", "health", "social-care"}},
		{"joint, each sector once", evidence.Evidence{Partner: ref("council"),
			Sector: framework.SocialCare, JointWith: refs("icb", "council")},
			[]string{"council", "icb", "council"}, []string{"education", "health", "social-care"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := item(test.item)
			if diff := cmp.Diff(test.partners, got.Partners); diff != "" {
				t.Errorf("partners (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.sectors, got.Sectors); diff != "" {
				t.Errorf("sectors (-want +got):\n%s", diff)
			}
		})
	}
}

func TestAgeOfEvidence(t *testing.T) {
	number := func(n int) *int { return &n }
	tests := []struct {
		name            string
		from, to, dated string
		months, days    *int
	}{
		{"by the end of its period", "2024-01-01", "2024-06-30", "2025-06-01", number(12), number(29)},
		{"a day more begins a month", "", "2024-06-29", "", number(13), nil},
		{"by its date", "", "", "2025-06-30", number(0), number(0)},
		{"by its date where the period is open", "2024-01-01", "", "2025-05-30", number(1), number(31)},
		{"unknown", "", "", "", nil, nil},
		{"unknown where only a beginning is", "2024-01-01", "", "", nil, nil},
		{"still to end when it was made", "2025-01-01", "2025-07-31", "2025-06-01", number(1), number(29)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := item(evidence.Evidence{Partner: ref("icb"), Dated: day(test.dated),
				Covers: framework.Period{From: day(test.from), To: day(test.to)}})
			if diff := cmp.Diff(test.months, got.AgeMonths); diff != "" {
				t.Errorf("months (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.days, got.DatedDaysAgo); diff != "" {
				t.Errorf("days (-want +got):\n%s", diff)
			}
		})
	}
}

// The promise is the dataset's; items of one dataset are one source.
func TestDatasetsOfEvidence(t *testing.T) {
	w := full()
	w.Datasets = []evidence.Dataset{{ID: "monthly", Refresh: "monthly"}, {ID: "once"}}
	w.Evidence = []evidence.Evidence{
		{ID: "a", Partner: ref("icb"), Dataset: ref("monthly")},
		{ID: "b", Partner: ref("icb"), Dataset: ref("monthly")},
		{ID: "c", Partner: ref("icb"), Dataset: ref("once")},
		{ID: "d", Partner: ref("icb")},
	}
	type fact struct {
		Group string
		Days  int
	}
	var got []fact
	for _, e := range input.Build(w, &figures.Figures{}).Evidence {
		got = append(got, fact{e.Group, e.RefreshDays})
	}
	want := []fact{{"a", 31}, {"a", 31}, {"c", 0}, {"d", 0}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("groups and promises (-want +got):\n%s", diff)
	}
}

// An earlier finding is as old as its report, or as its inspection where no
// report was published.
func TestAgeOfEarlierFindings(t *testing.T) {
	w := full()
	w.Inspections = []evidence.Inspection{
		{ID: "reported", To: day("2023-01-31"), Published: day("2023-06-30")},
		{ID: "unreported", To: day("2023-06-29")},
	}
	w.PriorFindings = []evidence.PriorFinding{
		{ID: "a", Inspection: ref("reported")},
		{ID: "b", Inspection: ref("unreported")},
	}
	var got []int
	for _, p := range input.Build(w, &figures.Figures{}).PriorFindings {
		got = append(got, p.AgeMonths)
	}
	if diff := cmp.Diff([]int{24, 25}, got); diff != "" {
		t.Errorf("months (-want +got):\n%s", diff)
	}
}

// A waiver holds on both its first and its last day.
func TestWaiversThatHold(t *testing.T) {
	tests := []struct {
		name, from, expires string
		want                bool
	}{
		{"from today", today, "2025-12-31", true},
		{"until today", "2025-01-01", today, true},
		{"until yesterday", "2025-01-01", "2025-06-29", false},
		{"from tomorrow", "2025-07-01", "2025-12-31", false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := full()
			w.Waivers = []evidence.Waiver{{From: day(test.from), Expires: day(test.expires)}}
			if got := input.Build(w, &figures.Figures{}).Waivers[0].Holds; got != test.want {
				t.Errorf("holds is %v, want %v", got, test.want)
			}
		})
	}
}
