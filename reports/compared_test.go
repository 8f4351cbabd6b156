package reports_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/reports"
)

// publishedBy is an invented figure of 2024.
func publishedBy(level evidence.Level, name, breakdown string, value float64) figures.Comparator {
	return figures.Comparator{Level: level, Own: level == evidence.AuthorityLevel, AreaName: name,
		AreaCode: name, Period: "2024", Breakdown: breakdown, Value: &value, Unit: "percent",
		Release: "made-up", PublishedOn: "2025-06-01"}
}

// comparing is Northmoor with one measure of its own on E3, one that must stand
// beside it and that only others publish, and one by service.
func comparing(tb testing.TB) *policies.Publication {
	pub := measuring(tb, "lower")
	mean := publishedBy(evidence.NeighboursLevel, "Statistical neighbours of Northmoor", "", 41.25)
	mean.Average, mean.Areas, mean.AreasAsked, mean.NeighbourSet = evidence.Mean, 9, 10, "2025-05"
	own := publishedBy(evidence.AuthorityLevel, "Northmoor", "", 52)
	england := publishedBy(evidence.EnglandLevel, "England", "", 40)
	missing := england
	missing.Value, missing.Missing = nil, evidence.MissingUnavailable
	f := &pub.Figures
	m := &f.Measures[0]
	m.Comparators, m.ShownWith = []figures.Comparator{own, mean, england}, []string{"with"}
	m.Tables = []figures.Table{{By: []string{}, Cells: []figures.Cell{{Group: []string{}, On: "2025-05-31",
		Period: disclosure.Period{From: "2024-01-01", To: "2024-12-31"},
		Figure: disclosure.Figure{Text: "51.5%", Number: 51.5}}}}}
	scoped := publishedBy(evidence.ICBLevel, "NORTHMOOR (ICB footprint)", "", 75)
	scoped.Source = "Nobody's statistics: mental-health services only"
	icb := "NORTHMOOR (ICB footprint)"
	withheld := publishedBy(evidence.ICBLevel, icb, "Safeguarding", 0)
	withheld.Value, withheld.Missing = nil, evidence.MissingSuppressed
	f.Measures = append(f.Measures,
		figures.Measure{Measure: "with", Shape: "plans", Title: "Said no, all counted", Unit: "percent",
			Better: "lower", Criteria: []string{"E3"}, Comparators: []figures.Comparator{own, missing}},
		figures.Measure{Measure: "autism", Shape: "waits", Title: "Waiting for autism", Unit: "percent",
			Better: "lower", Criteria: []string{"E3"}, Comparators: []figures.Comparator{england},
			Footprints: []figures.Comparator{scoped}},
		figures.Measure{Measure: "services", Shape: "waits", Title: "Waiting", Unit: "percent",
			Better: "lower", Criteria: []string{"E3"}, Footprints: []figures.Comparator{
				publishedBy(evidence.EnglandLevel, "England", "Audiology", 26.8),
				publishedBy(evidence.ICBLevel, icb, "Audiology", 20),
				publishedBy(evidence.EnglandLevel, "England", "Safeguarding", 5), withheld}},
		figures.Measure{Measure: "far", Shape: "plans", Title: "England alone", Unit: "percent",
			Better: "lower", Criteria: []string{"E3"}, Comparators: []figures.Comparator{england}})
	f.Published = []figures.Published{{ID: "count", Title: "Plans counted", Unit: "count",
		Note: "Not that of plans started.", Comparators: []figures.Comparator{own}}}
	f.Releases = []figures.Release{{ID: "made-up", Title: "Invented figures", Publisher: "Nobody",
		PublishedOn: "2025-06-01", NextExpected: "2026-06-01",
		Licence: "Contains public sector information licensed under the Open Government Licence v3.0: Nobody."}}
	f.NeighbourSets = []figures.Release{{ID: "2025-05", Title: "Neighbours of May", Publisher: "Nobody",
		PublishedOn: "2025-05-31", Licence: f.Releases[0].Licence, Note: "The last day of the month is used."}}
	return pub
}

// TestComparedGolden reads what the chapter and the data chapter make of
// comparisons; it is short enough to be read whole.
func TestComparedGolden(t *testing.T) {
	for _, edition := range []reports.Edition{reports.Working, reports.Submission} {
		files, err := reports.Render(comparing(t), []string{"md"}, edition)
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(files, func(f reports.File) bool { return f.Name == "sef.md" })
		text := string(files[at].Content)
		got := between(text, "#### E3: what was measured", "#### E3: what") +
			between(text, "### What others publish and we", "## Evidence index") +
			between(text, "Small numbers: ", "Not judged")
		name := "testdata/compared-" + string(edition) + ".md"
		if *update {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(want), got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

// between is a text from one mark on, up to the next.
func between(text, from, to string) string {
	_, tail, _ := strings.Cut(text, from)
	out, _, _ := strings.Cut(tail, "\n"+to)
	return from + out + "\n"
}

// TestEnglandAloneIsNotCompared demands a figure of the area or of a footprint
// in every row.
func TestEnglandAloneIsNotCompared(t *testing.T) {
	c := chapter(reports.Build(comparing(t), reports.Options{}), "E3")
	var got []string
	for _, table := range c.Compared {
		for _, row := range table.Rows {
			got = append(got, row.ID)
			if len(row.Figures) != len(table.Areas) {
				t.Errorf("%s has %d figures under %d areas", row.ID, len(row.Figures), len(table.Areas))
			}
		}
	}
	if d := cmp.Diff([]string{"m", "with", "autism"}, got); d != "" {
		t.Errorf("rows (-want +got):\n%s", d)
	}
}

// TestOursSaysItsTime demands that our figure beside another period's says of
// when it is.
func TestOursSaysItsTime(t *testing.T) {
	whole := func(year string) figures.Cell {
		return figures.Cell{Group: []string{}, On: "2025-05-31",
			Period: disclosure.Period{From: year + "-01-01", To: year + "-12-31"},
			Figure: disclosure.Figure{Text: "of " + year}}
	}
	grouped := shown("North", 0, 5)
	tests := []struct {
		name string
		by   []string
		want string
		give []figures.Cell
	}{
		{"the same year", nil, "of 2024", []figures.Cell{whole("2023"), whole("2024")}},
		{"an older one", nil, "of 2023 (2023)", []figures.Cell{whole("2022"), whole("2023")}},
		{"a year not over", nil, "", []figures.Cell{whole("2025")}},
		{"by groups", []string{"main_question"}, "by main question", []figures.Cell{grouped}},
		{"nothing", nil, "", nil},
	}
	for _, test := range tests {
		pub := comparing(t)
		pub.Figures.Measures[0].Tables = []figures.Table{{By: test.by, Cells: test.give}}
		got := chapter(reports.Build(pub, reports.Options{}), "E3").Compared[0].Rows[0].Ours
		if got != test.want {
			t.Errorf("%s: ours is %q, want %q", test.name, got, test.want)
		}
	}
}
