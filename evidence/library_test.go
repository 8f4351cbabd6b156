package evidence_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// shipped loads the library alone, below the smallest workspace.
func shipped(t *testing.T) *evidence.Workspace {
	t.Helper()
	fsys := fstest.MapFS{"sef.hcl": {Data: []byte(`
area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
`)}}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(diags) > 0 {
		diag.Write(os.Stderr, w.Files, diags, diag.Options{})
		t.Fatalf("%d diagnostics", len(diags))
	}
	return w
}

func frameworks(t testing.TB) *framework.Library {
	t.Helper()
	lib, diags, err := framework.Load(framework.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return lib
}

// TestShapes counts, so that a column lost in an edit is noticed.
func TestShapes(t *testing.T) {
	want := map[string]int{
		"annual_reviews":          29,
		"ap_placements":           21,
		"audit_answers":           7,
		"benchmarks":              14,
		"complaints":              15,
		"early_years_reviews":     14,
		"ehc_advice":              22,
		"ehc_assessments":         22,
		"ehc_audits":              32,
		"ehc_plans":               35,
		"ehc_requests":            17,
		"ld_health_checks":        11,
		"service_waits_published": 12,
		"survey_responses":        14,
		"tribunal_appeals":        23,
		"waits":                   19,
	}
	got := map[string]int{}
	for _, s := range shipped(t).Shapes {
		got[s.ID] = len(s.Columns)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("columns per shape (-want +got):\n%s", d)
	}
}

// The rule that tells shapes with one row for each key is read off the titles;
// a title that is reworded must not change it unseen.
func TestUniqueKey(t *testing.T) {
	got := map[string]string{}
	for _, s := range shipped(t).Shapes {
		if key := s.UniqueKey(); key != "" {
			got[s.ID] = key
		}
	}
	want := map[string]string{
		"ap_placements": "placement_id", "complaints": "complaint_id", "ehc_assessments": "request_id",
		"ehc_audits": "audit_id", "ehc_plans": "plan_id", "ehc_requests": "request_id",
		"tribunal_appeals": "appeal_id", "waits": "referral_id",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("keys (-want +got):\n%s", d)
	}
}

// Complaints, appeals and surveys are coded by one list of themes, so that what
// people raise can be counted over all three.
func TestThemesAreShared(t *testing.T) {
	lists := map[string][]string{}
	for _, s := range shipped(t).Shapes {
		if column, ok := s.Column("theme"); ok {
			for _, code := range column.Codes {
				lists[s.ID] = append(lists[s.ID], code.Value+": "+code.Meaning)
			}
		}
	}
	first := lists["complaints"]
	want := map[string][]string{"complaints": first, "survey_responses": first,
		"tribunal_appeals": first}
	if d := cmp.Diff(want, lists); d != "" || len(first) == 0 {
		t.Errorf("themes by shape (-want +got):\n%s", d)
	}
}

// planned are the dates that keep their value when they lie ahead.
var planned = []string{
	"comment_until_on", "phase_transfer_due_on", "post_16_move_on",
	"directed_by_on", "due_on", "review_on",
}

func TestColumns(t *testing.T) {
	for _, s := range shipped(t).Shapes {
		for _, c := range s.Columns {
			at := s.ID + "." + c.Name
			if c.Type == "date" && c.Event == slices.Contains(planned, c.Name) {
				t.Errorf("%s: every date but the planned is an event", at)
			}
			if c.Type != "date" && c.Event {
				t.Errorf("%s: an event without a date", at)
			}
			if c.Key && c.Group {
				t.Errorf("%s: a key is never published by", at)
			}
			if c.Derived != "" && c.Required != "" {
				t.Errorf("%s: nobody can be asked for a derived column", at)
			}
			if len(c.Codes) > 0 && c.Type != "code" {
				t.Errorf("%s: codes in a column of type %s", at, c.Type)
			}
		}
	}
}

// TestExpressions reads every expression for names that stand for nothing.
// Whether the database takes it is tested beside the database.
func TestExpressions(t *testing.T) {
	w := shipped(t)
	columns := map[string][]string{}
	for _, s := range w.Shapes {
		names := []string{"as_of"}
		for _, c := range s.Columns {
			check(t, s.ID+"."+c.Name, c.Derived, names)
			names = append(names, c.Name)
		}
		columns[s.ID] = names
	}
	for _, m := range w.Measures {
		names := columns[m.Shape.Name]
		check(t, m.ID, m.Where, names)
		check(t, m.ID, m.Numerator, names)
		check(t, m.ID, m.Denominator, names)
		check(t, m.ID, m.Value, names)
		for _, by := range m.By {
			check(t, m.ID, by, names)
		}
		if m.Period != nil {
			check(t, m.ID, m.Period.On, names)
		}
		for _, from := range m.From {
			check(t, m.ID, from.Count, columns[from.Shape.Name])
			check(t, m.ID, from.On, columns[from.Shape.Name])
		}
	}
}

var (
	quoted   = regexp.MustCompile(`'[^']*'`)
	word     = regexp.MustCompile(`[a-z_][a-z0-9_]*`)
	keywords = strings.Fields("and or not in is null true false case when " +
		"then else end filter where within group order by as date interval")
	functions = strings.Fields("abs cast coalesce count greatest least max " +
		"nullif percentile_cont sum")
)

// check looks up every word of an expression. A column stands for something
// only after it was declared, which also keeps derived columns acyclic.
func check(t *testing.T, at, expression string, columns []string) {
	t.Helper()
	bare := quoted.ReplaceAllString(expression, "")
	for _, name := range word.FindAllString(bare, -1) {
		if !slices.Contains(columns, name) && !slices.Contains(keywords, name) &&
			!slices.Contains(functions, name) {
			t.Errorf("%s: %q is no column, keyword or function", at, name)
		}
	}
}

func TestMeasures(t *testing.T) {
	w := shipped(t)
	want := []string{
		"ap_checked_12_months_rate", "appeals_by_theme", "audit_care_good_rate",
		"audit_health_good_rate", "audit_overall_good_rate",
		"autism_open", "autism_open_over_13_weeks", "complaints_by_theme",
		"complaints_received", "early_years_asq3_rate",
		"early_years_two_year_review_rate", "ehc_20_week_exception_rate",
		"ehc_20_week_rate_excluding_exceptions",
		"ehc_20_week_rate_including_exceptions", "ehc_advice_6_weeks_rate",
		"ehc_decision_6_weeks_rate", "ehc_issued_over_20_to_52_weeks_rate",
		"ehc_issued_over_52_weeks_rate", "ehc_median_weeks_to_plan",
		"ehc_open_over_20_weeks", "ehc_refusal_16_weeks_rate",
		"ld_health_checks_14_plus_rate", "negative_answers_by_theme", "review_decision_4_weeks_rate",
		"reviews_expected_no_meeting_rate", "reviews_overdue",
		"survey_positive_rate", "tribunal_appeal_rate",
		"waits_longest_band", "waits_median_weeks", "waits_over_18_weeks",
		"waits_over_52_weeks", "waits_p92_weeks", "waits_support_recorded",
		"waits_waiting",
	}
	var got []string
	for _, m := range w.Measures {
		got = append(got, m.ID)
		for _, ref := range m.Criteria {
			if _, ok := w.Framework.Criterion(ref.Name); !ok {
				t.Errorf("%s: no criterion %s", m.ID, ref.Name)
			}
		}
		if len(m.Criteria) == 0 {
			t.Errorf("%s speaks to no criterion", m.ID)
		}
	}
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("shipped measures (-want +got):\n%s", d)
	}
}
