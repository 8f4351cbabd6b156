package framework_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/framework"
)

func day(t *testing.T, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParseDate(t *testing.T) {
	for _, good := range []string{
		"1900-01-01", "1969-12-31", "1970-01-01", "2024-02-29", "2199-12-31",
	} {
		if d := day(t, good); d.String() != good || d.IsZero() {
			t.Errorf("ParseDate(%q) = %q, zero %v", good, d, d.IsZero())
		}
	}
	for _, bad := range []struct{ written, reason string }{
		{"", "nothing"},
		{"2025-02-29", "not a leap year"},
		{"2100-02-29", "a century that is not"},
		{"2025-02-30", "no February has 30 days"},
		{"2025-2-3", "no leading zeros"},
		{"03/02/2025", "another order"},
		{"2025-06-30T00:00:00Z", "a time as well"},
		{"1899-12-31", "too early"},
		{"2200-01-01", "too late"},
		{"0204-01-01", "a digit out of place"},
	} {
		if d, err := framework.ParseDate(bad.written); err == nil {
			t.Errorf("ParseDate(%q) = %v, want an error: %s",
				bad.written, d, bad.reason)
		}
	}
}

func TestDateOf(t *testing.T) {
	east := time.FixedZone("east", 12*60*60)
	just := time.Date(2025, time.June, 30, 23, 59, 59, 0, east)
	if have := framework.DateOf(just).String(); have != "2025-06-30" {
		t.Errorf("a day is that of the time's own zone, have %s", have)
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2025-01-31", 1, "2025-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2025-01-31", 2, "2025-03-31"},
		{"2025-01-31", 3, "2025-04-30"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2025-03-31", -1, "2025-02-28"},
		{"2025-01-15", -1, "2024-12-15"},
		{"2025-12-31", 0, "2025-12-31"},
		{"2025-11-30", 15, "2027-02-28"},
	} {
		have := day(t, c.from).AddMonths(c.months).String()
		if have != c.want {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.months, have, c.want)
		}
	}
}

func TestMonthsSince(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2024-06-30", "2024-06-30", 0},
		{"2024-06-30", "2024-07-01", 1},
		{"2024-06-30", "2025-06-29", 12},
		{"2024-06-30", "2025-06-30", 12},
		{"2024-06-30", "2025-07-01", 13},
		{"2025-01-31", "2025-02-28", 1},
		{"2025-01-31", "2025-03-01", 2},
		{"2025-01-31", "2025-03-31", 2},
		{"2024-02-29", "2025-02-28", 12},
		{"2024-02-29", "2025-03-01", 13},
		{"2025-06-30", "2024-06-30", -12},
	} {
		have := day(t, c.to).MonthsSince(day(t, c.from))
		if have != c.want {
			t.Errorf("months from %s to %s = %d, want %d", c.from, c.to, have, c.want)
		}
	}
}

func TestDateOrder(t *testing.T) {
	a, b := day(t, "1969-12-31"), day(t, "1970-01-02")
	if !a.Before(b) || !b.After(a) || a.After(b) || b.Since(a) != 2 ||
		a.AddDays(2) != b {
		t.Errorf("%v and %v are out of order", a, b)
	}
	if a.Long() != "31 December 1969" || (framework.Date{}).Long() != "" {
		t.Errorf("Long = %q, %q", a.Long(), framework.Date{}.Long())
	}
}

func TestPeriod(t *testing.T) {
	june := framework.Period{From: day(t, "2025-06-01"), To: day(t, "2025-06-30")}
	open := framework.Period{From: june.From}
	for _, c := range []struct {
		name string
		p    framework.Period
		day  string
		want bool
	}{
		{"first day", june, "2025-06-01", true},
		{"last day", june, "2025-06-30", true},
		{"day before", june, "2025-05-31", false},
		{"day after", june, "2025-07-01", false},
		{"no end", open, "2199-12-31", true},
		{"no bounds", framework.Period{}, "1900-01-01", true},
	} {
		if have := c.p.Contains(day(t, c.day)); have != c.want {
			t.Errorf("%s: Contains = %v", c.name, have)
		}
	}
	back := framework.Period{From: june.To, To: june.From}
	if !back.Backwards() || june.Backwards() || open.Backwards() || open.IsZero() {
		t.Error("Backwards or IsZero is wrong")
	}
}

func TestDateJSON(t *testing.T) {
	type page struct {
		Covers framework.Period `json:"covers,omitzero"`
		Day    framework.Date   `json:"day"`
	}
	for _, c := range []struct {
		page page
		want string
	}{
		{page{}, `{"day":""}`},
		{page{framework.Period{To: day(t, "2025-06-30")}, day(t, "1969-12-31")},
			`{"covers":{"to":"2025-06-30"},"day":"1969-12-31"}`},
	} {
		text, err := json.Marshal(c.page)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(c.want, string(text)); d != "" {
			t.Errorf("-want +have:\n%s", d)
		}
		var back page
		if err := json.Unmarshal(text, &back); err != nil {
			t.Fatal(err)
		}
		if back != c.page {
			t.Errorf("read back %v, want %v", back, c.page)
		}
	}
	var d framework.Date
	if err := json.Unmarshal([]byte(`"30 June"`), &d); err == nil {
		t.Error("read 30 June, want an error")
	}
}
