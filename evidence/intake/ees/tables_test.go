package ees_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/ees"
	"github.com/sef-engine/sef/framework"
)

// TestTables holds what the library says of DfE's files against the measures
// and counts that it makes figures of.
func TestTables(t *testing.T) {
	lib, diags, err := framework.Load(framework.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	w, diags, err := evidence.Load(fstest.MapFS{"sef.hcl": {Data: []byte(
		`area "x" {
  name      = "X"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}`)}}, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	units := map[string]evidence.Unit{}
	residual := map[string]bool{}
	for _, m := range w.Measures {
		units[m.ID] = m.Unit
	}
	for _, p := range w.Published {
		units[p.ID], residual[p.ID] = p.Unit, p.Residual
	}
	for _, table := range tables(t).Tables {
		for _, f := range table.Figures {
			want := evidence.Unit("count")
			if len(f.Denominator) > 0 {
				want = "percent"
			}
			if units[f.Measure] != want {
				t.Errorf("%s is made in %s and counted in %q", f.Measure, want, units[f.Measure])
			}
			if f.Residual != residual[f.Measure] {
				t.Errorf("%s: the file and the count disagree on residual", f.Measure)
			}
		}
	}
}

// TestLoad wants the library's own mistakes to be told.
func TestLoad(t *testing.T) {
	common, err := os.ReadFile("../../library/ees/common.hcl")
	if err != nil {
		t.Fatal(err)
	}
	_, diags, err := ees.Load(fstest.MapFS{"ees/common.hcl": {Data: common}, "ees/x.hcl": {Data: []byte(`
table "x" {
  title  = "Invented"
  source = "Invented"
  layout "2025" {
    headlines = ["All"]
    columns   = { a = "A", b = "^(" }
    omits     = { fugure = "Not there." }
  }
  figure "figure" {
    numerator   = ["a"]
    denominator = ["c"]
  }
}
symbol "?" {
  missing = "unknown"
}
`)}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range diags {
		got = append(got, d.Summary)
	}
	want := []string{"Figure without columns", "Unknown figure", "Unsuitable pattern", "Unknown word"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if _, diags, _ := ees.Load(fstest.MapFS{}); !strings.Contains(diags.Error(), "common columns") {
		t.Errorf("an empty library is %v", diags)
	}
}
