package evidence_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
)

// withReturn is a small workspace with the block.
func withReturn(t *testing.T, block string) *evidence.Workspace {
	t.Helper()
	fsys := fstest.MapFS{}
	lay(t, fsys, "testdata/ok/small")
	fsys["data/return.hcl"] = &fstest.MapFile{Data: []byte(block)}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatalf("%v\n%s", err, printed(t, w, diags))
	}
	return w
}

func TestReturnStandsForDatasets(t *testing.T) {
	tests := []struct {
		name, says string
		want       []string // id, shape, day
	}{
		{"as of the census day", `year = 2025`, []string{
			"jan-requests ehc_requests 2025-01-16",
			"jan-assessments ehc_assessments 2025-01-16",
			"jan-plans ehc_plans 2025-01-16",
			"jan-reviews annual_reviews 2025-01-16"}},
		{"as of another day", `as_of = "2025-01-31"`, []string{
			"jan-requests ehc_requests 2025-01-31",
			"jan-assessments ehc_assessments 2025-01-31",
			"jan-plans ehc_plans 2025-01-31",
			"jan-reviews annual_reviews 2025-01-31"}},
		{"drawn before its year began", "year = 2026\nas_of = \"2025-12-31\"", []string{
			"jan-requests ehc_requests 2025-12-31",
			"jan-assessments ehc_assessments 2025-12-31",
			"jan-plans ehc_plans 2025-12-31",
			"jan-reviews annual_reviews 2025-12-31"}},
		{"before meetings were returned", `year = 2023`, []string{
			"jan-requests ehc_requests 2023-01-19",
			"jan-assessments ehc_assessments 2023-01-19",
			"jan-plans ehc_plans 2023-01-19"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := withReturn(t, "sen2_return \"jan\" {\npartner = \"council\"\n"+
				"source = \"private/sen2.xml\"\nrefresh = \"yearly\"\n"+test.says+"\n}\n")
			var got []string
			for _, d := range w.Datasets {
				got = append(got, fmt.Sprint(d.ID, " ", d.Shape.Name, " ", d.AsOf))
				if d.Return != "jan" || d.Source != "private/sen2.xml" ||
					d.Partner.Name != "council" || d.Refresh != "yearly" {
					t.Errorf("%s is not as its return says", d.ID)
				}
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// The datasets of a return come after the workspace's own, which keep their
// places, whatever file they stand in.
func TestReturnsComeLast(t *testing.T) {
	w := withReturn(t, `
sen2_return "a" {
  partner = "council"
  source  = "private/sen2.xml"
  year    = 2025
}
dataset "b" {
  shape   = "waits"
  partner = "icb"
  source  = "private/waits.csv"
  as_of   = "2025-05-31"
}
`)
	if len(w.Datasets) != 5 || w.Datasets[0].ID != "b" {
		t.Errorf("the first of %d datasets is %s", len(w.Datasets), w.Datasets[0].ID)
	}
}

// A census is on the third Thursday of January.
func TestCensusDays(t *testing.T) {
	w := shipped(t)
	for _, c := range w.SEN2.Census {
		day := c.Day.Time()
		if day.Weekday() != time.Thursday || day.Month() != time.January ||
			day.Day() < 15 || day.Day() > 21 || fmt.Sprint(day.Year()) != c.Year {
			t.Errorf("%s is not the third Thursday of January %s", c.Day, c.Year)
		}
	}
	if len(w.SEN2.Census) < 4 {
		t.Error("census days are missing")
	}
}

// TestReturnFields counts, so that a field lost in an edit is noticed.
func TestReturnFields(t *testing.T) {
	want := map[string]int{"header": 12, "person": 10, "requests": 8,
		"assessment": 7, "named_plan": 8, "plan_detail": 7, "active_plans": 9,
		"placement_detail": 12, "sen_need": 2}
	got := map[string]int{}
	w := shipped(t)
	for _, m := range w.SEN2.Modules {
		got[m.ID] = len(m.Fields)
		for _, f := range m.Fields {
			at := m.ID + "." + f.Element
			if (f.Type == "code") != (f.Codes != "") {
				t.Errorf("%s: a code has a list, and nothing else has", at)
			}
			if _, err := regexp.Compile(f.Pattern); err != nil || f.Pattern != "" && f.Type != "text" {
				t.Errorf("%s: unsuitable pattern: %v", at, err)
			}
			if f.Label == "" {
				t.Errorf("%s has no label", at)
			}
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("fields per module (-want +got):\n%s", d)
	}
}

// Every column that says it comes from the return does, from one field, and no
// column shows who somebody is.
func TestReturnFillsColumns(t *testing.T) {
	w := shipped(t)
	for _, x := range w.SEN2.Extracts {
		shape, _ := w.Shape(x.Shape.Name)
		for _, c := range shape.Columns {
			if c.SEN2 == "" {
				continue
			}
			m, f, ok := w.SEN2.Field(c.SEN2)
			if !ok {
				t.Errorf("%s.%s: the return has no %s", shape.ID, c.Name, c.SEN2)
				continue
			}
			if f.Private {
				t.Errorf("%s.%s would show %s", shape.ID, c.Name, f.Element)
			}
			checkCodes(t, w, shape.ID+"."+c.Name, c, f)
			for _, other := range w.SEN2.Modules {
				if other.ID != m.ID && !other.Aside && slices.ContainsFunc(other.Fields,
					func(o evidence.SEN2Field) bool { return o.Element == f.Element }) {
					t.Errorf("%s.%s comes from %s and %s", shape.ID, c.Name, m.ID, other.ID)
				}
			}
		}
	}
}

// checkCodes compares a column's list with its field's.
func checkCodes(t *testing.T, w *evidence.Workspace, at string, c evidence.Column, f *evidence.SEN2Field) {
	t.Helper()
	var want, got []string
	for _, code := range c.Codes {
		want = append(want, code.Value)
	}
	for _, list := range w.SEN2.Codes {
		for _, code := range list.Codes {
			if list.ID == f.Codes {
				got = append(got, code.Value)
			}
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s has other codes than %s (-want +got):\n%s", at, f.Element, d)
	}
}

func TestReturnChecks(t *testing.T) {
	var got []string
	for _, c := range shipped(t).SEN2.Checks {
		got = append(got, c.ID)
	}
	want := []string{"V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10",
		"V11", "V12", "V13", "V13-query", "V14", "V15", "V16", "V17", "review-columns"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
