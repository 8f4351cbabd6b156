package evidence_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
)

// coventry loads the library below a workspace of Coventry's.
func coventry(t *testing.T) *evidence.Workspace {
	t.Helper()
	fsys := fstest.MapFS{"sef.hcl": {Data: []byte(`
area "coventry" {
  name      = "Coventry"
  la_code   = "331"
  ons_code  = "E08000026"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
`)}}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return w
}

// TestLibraryComparators is the table of what was published for 2024, to the
// last digit: Coventry, its neighbours' mean, pooled, West Midlands, England.
func TestLibraryComparators(t *testing.T) {
	w := coventry(t)
	for measure, want := range map[string][]string{
		"ehc_20_week_rate_excluding_exceptions": {
			"63.4 (392/618)", "61.14 mean of 10/10", "59.96 (2374/3959) pooled of 10/10",
			"42.3 (3767/8906)", "46.4 (39407/84866)"},
		"ehc_20_week_rate_including_exceptions": {
			"61.8 (424/686)", "59.36 mean of 10/10", "57.99 (2490/4294) pooled of 10/10",
			"41 (3920/9558)", "45.9 (41448/90392)"},
		"ehc_20_week_exception_rate": {
			"9.9 (68/686)", "8.04 mean of 10/10", "7.8 (335/4294) pooled of 10/10",
			"6.8 (652/9558)", "6.1 (5526/90392)"},
		"ehc_decision_6_weeks_rate": {
			"41.7 (414/993)", "82.74 mean of 10/10", "82.77 (5830/7044) pooled of 10/10",
			"83.9 (13222/15761)", "84.8 (126160/148753)"},
		"ehc_refusal_16_weeks_rate": {
			"50 (1/2)", "34.37 mean of 9/10", "38.24 (135/353) pooled of 9/10",
			"40.2 (164/408)", "34.1 (2179/6391)"},
		"review_decision_4_weeks_rate": {
			"37 (895/2416)", "46.56 mean of 10/10", "46.97 (9335/19873) pooled of 10/10",
			"47.6 (20506/43058)", "44.4 (154924/348759)"},
		"reviews_expected_no_meeting_rate": {
			"3.7 (104/2803)", "12.42 mean of 10/10", "13.5 (3710/27480) pooled of 10/10",
			"9.6 (5372/55699)", "13.5 (70893/524654)"},
	} {
		var got []string
		for _, line := range lines(w.ComparatorsFor(measure)) {
			_, figure, _ := strings.Cut(line, " 2024: ")
			got = append(got, strings.TrimSuffix(figure, " in 2025-05"))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", measure, d)
		}
	}
}

func TestLibrarySeries(t *testing.T) {
	w := coventry(t)
	own := w.Comparators.Of("ehc_20_week_rate_excluding_exceptions").Area("331")
	var got []string
	for _, line := range lines(own) {
		got = append(got, strings.TrimPrefix(line, "la E08000026 "))
	}
	want := []string{"2024: 63.4 (392/618)", "2023: 35.7 (171/479)", "2022: 81 (265/327)",
		"2021: 79.8 (233/292)", "2020: 61.5 (219/356)", "2019: 57 (135/237)"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("Coventry (-want +got):\n%s", d)
	}
}

// TestLibraryCounts tells three counts of new plans apart.
func TestLibraryCounts(t *testing.T) {
	w := coventry(t)
	for id, want := range map[string]string{
		"dfe_ehc_plans_started":              "675 97747",
		"dfe_ehc_assessments_ending_in_plan": "693 98547",
		"dfe_ehc_plans_issued_timed":         "686 90392",
		"dfe_ehc_requests_received":          "1144 154489",
		"dfe_ehc_plans_in_january":           "3477 638745",
	} {
		all := w.ComparatorsFor(id)
		var got []string
		for _, c := range append(all.Area("E08000026"), all.At(evidence.EnglandLevel)...) {
			got = append(got, digits(*c.Value))
		}
		if d := cmp.Diff(want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s (-want +got):\n%s", id, d)
		}
	}
}

func digits(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// TestLibraryNeighbours counts those that changed between the two versions.
func TestLibraryNeighbours(t *testing.T) {
	w := coventry(t)
	names := func(set string) []string {
		var out []string
		for _, n := range w.NeighboursOf("331", set) {
			out = append(out, n.Neighbour+" "+n.Name)
		}
		return out
	}
	old, now := names("2021-04"), names("2025-05")
	want := []string{"831 Derby", "852 Southampton", "874 Peterborough", "350 Bolton",
		"336 Wolverhampton", "312 Hillingdon", "354 Rochdale", "335 Walsall", "821 Luton",
		"861 Stoke-on-Trent"}
	if d := cmp.Diff(want, now); d != "" {
		t.Errorf("May 2025 (-want +got):\n%s", d)
	}
	changed := 0
	for _, n := range old {
		if !slices.Contains(now, n) {
			changed++
		}
	}
	if changed != 5 {
		t.Errorf("%d of the ten of April 2021 left, want 5: %v", changed, old)
	}
	for day, want := range map[string]string{"2021-04-29": "", "2025-05-30": "2021-04", "2025-05-31": "2025-05"} {
		set, _ := w.NeighbourSetAsOf("331", date(t, day))
		if set.ID != want {
			t.Errorf("on %s the set is %q, want %q", day, set.ID, want)
		}
	}
}

// TestLibraryShownWith demands that no 20-week figure stands alone, whichever
// of the three is asked for.
func TestLibraryShownWith(t *testing.T) {
	w := coventry(t)
	want := []string{"ehc_20_week_rate_excluding_exceptions",
		"ehc_20_week_rate_including_exceptions", "ehc_20_week_exception_rate"}
	for _, id := range want {
		if d := cmp.Diff(want, w.ShownWith(id)); d != "" {
			t.Errorf("%s (-want +got):\n%s", id, d)
		}
		for _, c := range w.ComparatorsFor(id) {
			if n := len(w.Compared().Beside(c, want...)); n != 3 {
				t.Errorf("%s, %s: %d of three stand together", id, c.AreaName, n)
			}
		}
	}
	if got := w.ShownWith("waits_waiting"); len(got) != 1 {
		t.Errorf("waits_waiting stands with %v", got)
	}
}

// TestComparatorColumns holds the layout of a file against the shape that
// describes it.
func TestComparatorColumns(t *testing.T) {
	header, _, _ := strings.Cut(string(evidence.WriteComparators(nil, "")), "\n")
	columns := strings.Split(header, ",")
	for _, s := range shipped(t).Shapes {
		if s.ID != "benchmarks" {
			continue
		}
		for _, c := range s.Columns {
			if !slices.Contains(columns, c.Name) {
				t.Errorf("the layout lacks the column %q", c.Name)
			}
			var codes []string
			for _, code := range c.Codes {
				codes = append(codes, code.Value)
			}
			words := map[string][]string{"area_level": evidence.Level("").Words(),
				"missing": evidence.Missing("").Words()}[c.Name]
			if d := cmp.Diff(words, codes); words != nil && d != "" {
				t.Errorf("%s (-layout +shape):\n%s", c.Name, d)
			}
		}
	}
}
