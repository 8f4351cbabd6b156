package evidence_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// compared loads the invented workspace with figures, as at a day.
func compared(t *testing.T, day string) *evidence.Workspace {
	t.Helper()
	var o evidence.Options
	if day != "" {
		o.AsOf = date(t, day)
	}
	w, diags, err := evidence.Load(os.DirFS("testdata/ok/compared"), frameworks(t), o)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return w
}

// lines writes figures one a line: area, level, figure, how many areas,
// release.
func lines(cs evidence.Comparators) []string {
	var out []string
	for _, c := range cs {
		figure := string(c.Missing)
		if c.Value != nil {
			figure = fmt.Sprint(*c.Value)
		}
		if c.Numerator != nil && c.Denominator != nil {
			figure += fmt.Sprintf(" (%v/%v)", *c.Numerator, *c.Denominator)
		}
		if c.Level == evidence.NeighboursLevel {
			figure += fmt.Sprintf(" %s of %d/%d in %s", c.Average, c.Areas, c.AreasAsked, c.NeighbourSet)
		}
		out = append(out, fmt.Sprintf("%s %s %s: %s", c.Level, c.AreaCode, c.Period, figure))
	}
	return out
}

// TestComparatorsFor stands on the workspace's day: the correction of spring is
// known, the one of summer is not, and neither are the neighbours of autumn.
func TestComparatorsFor(t *testing.T) {
	w := compared(t, "")
	want := []string{
		"la E08000001 2024: 60 (36/60)",
		"neighbours E08000001 2024: 39.4 mean of 2/4 in 2024-01",
		"neighbours E08000001 2024: 33.33 (1/3) pooled of 1/4 in 2024-01",
		"region E12000002 2024: 40 (20/50)",
		"england E92000001 2024: 42.9 (300/700)",
	}
	if d := cmp.Diff(want, lines(w.ComparatorsFor("audit_overall_good_rate"))); d != "" {
		t.Errorf("2024 (-want +got):\n%s", d)
	}
	want = []string{"la E08000001 2023: 55 (33/60)", "england E92000001 2023: 40"}
	if d := cmp.Diff(want, lines(w.ComparatorsIn("audit_overall_good_rate", "2023"))); d != "" {
		t.Errorf("2023 (-want +got):\n%s", d)
	}
	want = []string{"la E08000001 2024/25: 19"}
	if d := cmp.Diff(want, lines(w.ComparatorsFor("complaints_received"))); d != "" {
		t.Errorf("nothing of England (-want +got):\n%s", d)
	}
	if got := w.ComparatorsFor("audit_care_good_rate"); got != nil {
		t.Errorf("there are figures of what nobody published: %v", lines(got))
	}
}

// TestComparatorsOfADay asks the same on other days.
func TestComparatorsOfADay(t *testing.T) {
	for _, c := range []struct {
		day  string
		want []string
	}{
		{"2024-10-31", nil},
		{"2025-01-01", []string{"la E08000001 2023: 50 (30/60)", "england E92000001 2023: 40"}},
		{"2025-10-01", []string{"england E92000001 2025: 50 (350/700)"}},
	} {
		got := lines(compared(t, c.day).ComparatorsFor("audit_overall_good_rate"))
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.day, d)
		}
	}
}

func TestComparatorsSuperseded(t *testing.T) {
	w := compared(t, "")
	own := w.Comparators.Of("audit_overall_good_rate").Area("350").In("2023")
	standing, superseded := own.AsOf(w.Area.AsOf)
	if d := cmp.Diff([]string{"la E08000001 2023: 55 (33/60)"}, lines(standing)); d != "" {
		t.Errorf("standing (-want +got):\n%s", d)
	}
	if d := cmp.Diff([]string{"la E08000001 2023: 50 (30/60)"}, lines(superseded)); d != "" {
		t.Errorf("superseded (-want +got):\n%s", d)
	}
}

// TestComparatorsNeighbours puts a set together whose every figure is missing,
// and one of which there is no row.
func TestComparatorsNeighbours(t *testing.T) {
	w := compared(t, "")
	owner := evidence.NeighboursOwner{Code: "E08000001", LACode: "350", Name: "Bolton"}
	all := w.Comparators.Of("audit_overall_good_rate").In("2024").Headline()
	ns := w.NeighboursOf("350", "2024-01")
	got := lines(owner.Together(ns, all.Area("852")))
	if d := cmp.Diff([]string{"neighbours E08000001 2024: unavailable mean of 0/4 in 2024-01"}, got); d != "" {
		t.Errorf("all missing (-want +got):\n%s", d)
	}
	if got := owner.Together(ns, all.Area("874")); got != nil {
		t.Errorf("no row, and yet %v", lines(got))
	}
	var order []string
	for _, n := range ns {
		order = append(order, n.Name)
	}
	if d := cmp.Diff("Derby Southampton Rochdale Peterborough", strings.Join(order, " ")); d != "" {
		t.Errorf("the nearest first (-want +got):\n%s", d)
	}
}

func TestComparatorsSelect(t *testing.T) {
	cs := compared(t, "").Comparators.Of("audit_overall_good_rate")
	if d := cmp.Diff([]string{"2025", "2024", "2023"}, cs.Periods()); d != "" {
		t.Errorf("periods (-want +got):\n%s", d)
	}
	newest := cs.Area("E08000001").Newest()
	if d := cmp.Diff([]string{"la E08000001 2024: 60 (36/60)", "la E08000001 2024: 90 (9/10)"}, lines(newest)); d != "" {
		t.Errorf("newest (-want +got):\n%s", d)
	}
	if got := cs.Area(""); got != nil {
		t.Errorf("an empty code names %v", lines(got))
	}
	if d := cmp.Diff(2, len(cs.At(evidence.RegionLevel))); d != "" {
		t.Errorf("regions (-want +got):\n%s", d)
	}
}

// TestComparatorsAgain lets a workspace take from the shipped release what is
// shipped already.
func TestComparatorsAgain(t *testing.T) {
	fsys := fstest.MapFS{}
	lay(t, fsys, "testdata/ok/small")
	shippedAs := shipped(t).Comparators
	fsys["data/comparators/again.csv"] = &fstest.MapFile{Data: evidence.WriteComparators(shippedAs, "")}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if d := cmp.Diff(len(shippedAs), len(w.Comparators)); d != "" {
		t.Errorf("figures (-want +got):\n%s", d)
	}
}

// TestWriteComparators reads back what was written.
func TestWriteComparators(t *testing.T) {
	w := compared(t, "")
	want := append(slices.Clone(w.Comparators), w.Compared()...)
	text := evidence.WriteComparators(want, "One line.\nAnother.")
	if !strings.HasPrefix(string(text), "# One line.\n# Another.\nmeasure,") {
		t.Errorf("no comment at the head of\n%.80s", text)
	}
	got, diags := evidence.ReadComparators(text, "written.csv")
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	if d := cmp.Diff(want, evidence.Comparators(got), sameFigure...); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

var sameFigure = []cmp.Option{
	cmpopts.IgnoreTypes(hcl.Range{}),
	cmp.Comparer(func(a, b framework.Date) bool { return a == b }),
}

func TestWriteNeighbours(t *testing.T) {
	want := compared(t, "").Neighbours
	got, diags := evidence.ReadNeighbours(evidence.WriteNeighbours(want, ""), "written.csv")
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	if d := cmp.Diff(want, got, sameFigure...); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestComparatorsMerge(t *testing.T) {
	one, two, three := 1.0, 2.0, 3.0
	row := func(period, release string, value *float64) evidence.Comparator {
		return evidence.Comparator{Measure: "waits_waiting", Level: evidence.EnglandLevel,
			AreaCode: "E92000001", Period: period, Release: release, Value: value}
	}
	old := evidence.Comparators{row("2023", "a", &one), row("2024", "a", &one), row("2024", "b", &two)}
	var got []string
	for _, c := range old.Merge(evidence.Comparators{row("2024", "a", &three)}) {
		got = append(got, fmt.Sprintf("%s %s %v", c.Period, c.Release, *c.Value))
	}
	if d := cmp.Diff([]string{"2024 a 3", "2024 b 2", "2023 a 1"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestValidPeriod(t *testing.T) {
	for period, want := range map[string]bool{
		"2024": true, "2024/25": true, "1999/00": true, "2024-Q4": true, "2024-12": true,
		"": false, "24": false, "202425": false, "2024/24": false, "2024/2025": false,
		"2024-13": false, "2024-Q5": false, "2024-1": false, "2024-01-01": false, "2024 ": false,
	} {
		if got := evidence.ValidPeriod(period); got != want {
			t.Errorf("%q: %v, want %v", period, got, want)
		}
	}
	order := []string{"2023", "2024-01", "2024-Q2", "2023/24", "2024"}
	for i := range order[1:] {
		if !evidence.LaterPeriod(order[i+1], order[i]) {
			t.Errorf("%s does not end after %s", order[i+1], order[i])
		}
	}
}

func TestPercentage(t *testing.T) {
	for _, c := range []struct{ of, out, want float64 }{
		{1, 8, 12.5}, {1, 16, 6.3}, {3, 16, 18.8}, {1, 3, 33.3}, {0, 7, 0}, {7, 7, 100},
		{1, 2000, 0.1}, {1, 2001, 0},
	} {
		if got := evidence.Percentage(c.of, c.out); got != c.want {
			t.Errorf("%v of %v is %v, want %v", c.of, c.out, got, c.want)
		}
	}
}
