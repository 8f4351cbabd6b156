package sen2_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// extract finds the extract of a shape.
func extract(t testing.TB, r *sen2.Return, shape string) evidence.Extract {
	t.Helper()
	for _, x := range r.Extracts {
		if x.Shape.ID == shape {
			return x
		}
	}
	t.Fatalf("there is no %s", shape)
	return evidence.Extract{}
}

// A column that may be left out in a year and was left out everywhere is not
// collected: blank, it would read as if nothing had happened.
func TestLeftOut(t *testing.T) {
	whole := sound(t)
	tests := []struct {
		name, shape, column string
		old, new            string
		want                bool
	}{
		{"voluntary and there", "annual_reviews", "review_draft_on", "", "", true},
		{"voluntary and left out", "annual_reviews", "review_draft_on",
			"<ReviewDraft>2024-10-29</ReviewDraft>", "", false},
		{"voluntary and unreadable", "annual_reviews", "review_draft_on",
			"<ReviewDraft>2024-10-29", "<ReviewDraft>soon", true},
		{"never voluntary", "ehc_requests", "exported_la", "", "", true},
		{"voluntary and nowhere", "ehc_plans", "phase_transfer_final_on", "", "", false},
		{"not in the return", "ehc_plans", "last_amended_on", "", "", false},
		{"worked out by the warehouse", "ehc_requests", "days_to_decision", "", "", false},
	}
	for _, test := range tests {
		x := extract(t, inFile(t, strings.Replace(whole, test.old, test.new, 1)).want(t), test.shape)
		if got := x.Carries(test.column); got != test.want {
			t.Errorf("%s: %s is carried: %t", test.name, test.column, got)
		}
	}
}

// A table without the column has not collected it, whatever the year.
func TestColumnNotThere(t *testing.T) {
	fsys := soundSet(t)
	name := table0("namedplan")
	fsys[name].Data = []byte(strings.Replace(string(fsys[name].Data), ",ceasedate,", ",other,", 1))
	r := lay(t, fsys, "set", 2025).want(t)
	plans := extract(t, r, "ehc_plans")
	if plans.Carries("cease_on") || !plans.Carries("cease_reason") {
		t.Errorf("%v", plans.Columns)
	}
}

// groupsOf gives the age band and the setting of the first plan.
func groupsOf(t *testing.T, text string) (age, setting string) {
	t.Helper()
	x := extract(t, inFile(t, text).want(t), "ehc_plans")
	first, _, _ := strings.Cut(held(t, x), "\n")
	cells := strings.Split(first, ",")
	at := func(column string) string {
		i := slices.IndexFunc(x.Columns, func(c evidence.Carried) bool { return c.Column == column })
		return cells[x.Columns[i].Field]
	}
	return at("age_band"), at("setting_type")
}

func TestAgeBands(t *testing.T) {
	for born, want := range map[string]string{
		"2025-01-16": "0-4", "2020-01-17": "0-4", "2020-01-16": "5-10",
		"2014-01-17": "5-10", "2014-01-16": "11-15", "2009-01-17": "11-15",
		"2009-01-16": "16-19", "2005-01-17": "16-19", "2005-01-16": "20-25",
		"1999-01-17": "20-25", "1999-01-16": "over 25",
		"2025-01-17": "", "unknown": "",
	} {
		got, _ := groupsOf(t, changed(t, sound(t), "2016-01-16", born, 1))
		if got != want {
			t.Errorf("born on %s: %q, not %q", born, got, want)
		}
	}
}

func TestSettingTypes(t *testing.T) {
	const unit, none = "<SENunitIndicator>1", "<SENunitIndicator>0"
	plain := changed(t, sound(t), unit, none, 2)
	tests := []struct {
		name, text, want string
	}{
		{"in a unit", sound(t), "sen-unit"},
		{"in a school", plain, "establishment"},
		{"in resourced provision", changed(t, plain, "<ResourcedProvisionIndicator>0", "<ResourcedProvisionIndicator>1", 3), "resourced-provision"},
		{"at a provider", changed(t, plain, "<URN>900001</URN>", "<UKPRN>10000001</UKPRN>", 2), "provider"},
		{"at home", changed(t, plain, "<URN>900001</URN>", "<SENSetting>EHE</SENSetting>", 2), "EHE"},
		{"nobody says", changed(t, plain, "<URN>900001</URN>", "", 2), ""},
	}
	for _, test := range tests {
		if _, got := groupsOf(t, test.text); got != test.want {
			t.Errorf("%s: %q, not %q", test.name, got, test.want)
		}
	}
}

// What is no value of its field goes no further than the reader.
func TestUnreadTexts(t *testing.T) {
	text := changed(t, sound(t), "<StartDate>2024-03-22", "<StartDate>Secret", 1)
	text = changed(t, text, "<DP>E", "<DP>Secret", 1)
	text = changed(t, text, "<PB>1", "<PB>Secret", 1)
	text = changed(t, text, "<URN>900001", "<URN>Secret", 2)
	text = changed(t, text, "<ReviewMeeting>2024-10-01", "<ReviewMeeting>0024-10-01", 1)
	x := extract(t, inFile(t, text).want(t), "ehc_plans")
	first, _, _ := strings.Cut(held(t, x), "\n")
	want := "1,?,,,?,0,?,,,,,,1,0,,0000-00-00,A,2024-10-29,2025-02-15,,5-10,ASD,sen-unit"
	if d := cmp.Diff(want, first); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
