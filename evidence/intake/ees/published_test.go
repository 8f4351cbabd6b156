package ees_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
	"github.com/sef-engine/sef/evidence/intake/ees"
)

func tables(t testing.TB) *ees.Tables {
	t.Helper()
	tables, diags, err := ees.Load(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return tables
}

// published reads all of the publisher's files that are here.
func published(t *testing.T) evidence.Comparators {
	t.Helper()
	dir := filepath.Join(evidencetest.Publishers(t), "ees", "coventry-comparators")
	names, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil || len(names) == 0 {
		t.Fatal("no files in", dir, err)
	}
	var all evidence.Comparators
	ts, fsys := tables(t), os.DirFS(dir)
	for _, name := range names {
		known, err := ts.Recognises(fsys, filepath.Base(name))
		if err != nil {
			t.Fatal(err)
		}
		if !known {
			continue
		}
		found, diags, err := ts.Read(fsys, filepath.Base(name))
		if err != nil || len(diags) > 0 {
			t.Fatal(name, err, diags)
		}
		for _, l := range found.LeftOut {
			t.Errorf("%s: left out: %s: %s", name, l.What, l.Why)
		}
		all = append(all, found.Comparators...)
	}
	return all
}

// says writes a figure as the publisher's reader would: 63.4 (392/618).
func says(c evidence.Comparator) string {
	out := string(c.Missing)
	if c.Value != nil {
		out = fmt.Sprint(*c.Value)
	}
	if c.Numerator != nil && c.Denominator != nil {
		out += fmt.Sprintf(" (%.0f/%.0f)", *c.Numerator, *c.Denominator)
	}
	return out
}

// TestPublished reads the figures of 2024 to the last digit.
func TestPublished(t *testing.T) {
	all := published(t)
	want := map[string][3]string{ // Coventry, West Midlands, England
		"ehc_20_week_rate_excluding_exceptions": {"63.4 (392/618)", "42.3 (3767/8906)", "46.4 (39407/84866)"},
		"ehc_20_week_rate_including_exceptions": {"61.8 (424/686)", "41 (3920/9558)", "45.9 (41448/90392)"},
		"ehc_20_week_exception_rate":            {"9.9 (68/686)", "6.8 (652/9558)", "6.1 (5526/90392)"},
		"ehc_issued_over_20_to_52_weeks_rate":   {"37.8 (259/686)", "56.1 (5359/9558)", "46.9 (42402/90392)"},
		"ehc_issued_over_52_weeks_rate":         {"0.4 (3/686)", "2.9 (279/9558)", "7.2 (6478/90392)"},
		"ehc_decision_6_weeks_rate":             {"41.7 (414/993)", "83.9 (13222/15761)", "84.8 (126160/148753)"},
		"ehc_refusal_16_weeks_rate":             {"50 (1/2)", "40.2 (164/408)", "34.1 (2179/6391)"},
		"review_decision_4_weeks_rate":          {"37 (895/2416)", "47.6 (20506/43058)", "44.4 (154924/348759)"},
		"reviews_expected_no_meeting_rate":      {"3.7 (104/2803)", "9.6 (5372/55699)", "13.5 (70893/524654)"},
		"dfe_ehc_requests_received":             {"1144", "16161", "154489"},
		"dfe_ehc_plans_started":                 {"675", "10469", "97747"},
		"dfe_ehc_assessments_ending_in_plan":    {"693", "10469", "98547"},
		"dfe_ehc_plans_issued_timed":            {"686", "9558", "90392"},
		"dfe_review_decisions_outstanding":      {"159", "5435", "89238"},
	}
	got := map[string][3]string{}
	for _, c := range all.In("2024") {
		row := got[c.Measure]
		for i, code := range []string{"E08000026", "E12000005", "E92000001"} {
			if c.AreaCode == code {
				row[i] = says(c)
			}
		}
		got[c.Measure] = row
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("2024 (-want +got):\n%s", d)
	}
	january := all.Of("dfe_ehc_plans_in_january").Area("331").In("2025-01")
	if len(january) != 1 || says(january[0]) != "3477" {
		t.Errorf("plans in January 2025: %v", january)
	}
}

func TestPublishedSeries(t *testing.T) {
	var got []float64
	own := published(t).Of("ehc_20_week_rate_excluding_exceptions").Area("E08000026")
	for _, year := range []string{"2019", "2020", "2021", "2022", "2023", "2024"} {
		for _, c := range own.In(year) {
			got = append(got, *c.Value)
		}
	}
	if d := cmp.Diff([]float64{57, 61.5, 79.8, 81, 35.7, 63.4}, got); d != "" {
		t.Errorf("Coventry, exceptions left out (-want +got):\n%s", d)
	}
}

// TestPublishedMissing wants a sign to stay a sign and a residual below zero to
// stay below zero.
func TestPublishedMissing(t *testing.T) {
	all := published(t)
	for _, c := range all.Of("ehc_refusal_16_weeks_rate").Area("852").In("2024") {
		if c.Value != nil || c.Missing != evidence.MissingUnavailable {
			t.Errorf("Southampton told nobody of a refusal, so its share is unavailable: %+v", c)
		}
	}
	for _, c := range all.Of("dfe_review_decisions_outstanding").Area("861") {
		if says(c) != "-129" {
			t.Errorf("Stoke-on-Trent's residual is %s, want -129", says(c))
		}
	}
}

// TestPublishedHeads reads the first lines of two files byte for byte: a byte
// order mark, CRLF, and a heading that stands twice.
func TestPublishedHeads(t *testing.T) {
	fsys := os.DirFS(filepath.Join(evidencetest.Publishers(t), "ees", "raw-heads"))
	for name, want := range map[string]string{
		"annual_reviews_first25lines_bom_dupheader.csv": "44.4 (154924/348759)",
		"timeliness_20_week_first25lines_bom.csv":       "60.4 (29895/49519)",
	} {
		found, diags, err := tables(t).Read(fsys, name)
		if err != nil || len(diags) > 0 {
			t.Fatal(name, err, diags)
		}
		england := evidence.Comparators(found.Comparators).At(evidence.EnglandLevel).Of(
			"review_decision_4_weeks_rate", "ehc_20_week_rate_excluding_exceptions")
		if len(england) == 0 || says(england[len(england)-1]) != want {
			t.Errorf("%s: England is %v, want %s", name, england, want)
		}
	}
}
