package framework

import (
	"fmt"
	"time"
)

// Date is a calendar day without a time or zone. The zero value means that no
// date was given. Dates order by their days, so they compare with == and with
// [Date.Before].
type Date struct {
	days int // 1 is 1 January of the year 1, so that 0 is free
}

const (
	epoch         = 719163 // the number of 1970-01-01
	secondsPerDay = 24 * 60 * 60
)

const dayLayout = "2006-01-02"

// earliest and latest bound what a self-evaluation can speak of; a year
// outside is a slip of the keyboard.
const earliest, latest = 1900, 2199

// ParseDate reads a day written as 2025-06-30.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(dayLayout, s)
	if err != nil {
		return Date{}, fmt.Errorf(
			"%q is not a date; write year, month and day of the calendar, as in \"2025-06-30\"", s)
	}
	if y := t.Year(); y < earliest || y > latest {
		return Date{}, fmt.Errorf(
			"the year %d is outside %d to %d; check for a slip", y, earliest, latest)
	}
	return DateOf(t), nil
}

// DateOf returns the day on which t falls in its own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	midnight := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return Date{int(midnight.Unix()/secondsPerDay) + epoch}
}

// Time is the first moment of the day in UTC.
func (d Date) Time() time.Time {
	return time.Unix(int64(d.days-epoch)*secondsPerDay, 0).UTC()
}

// IsZero reports whether no date was given.
func (d Date) IsZero() bool { return d.days == 0 }

// Before reports whether d is an earlier day than o.
func (d Date) Before(o Date) bool { return d.days < o.days }

// After reports whether d is a later day than o.
func (d Date) After(o Date) bool { return d.days > o.days }

// Since counts the days from o to d: 1 for the day after o.
func (d Date) Since(o Date) int { return d.days - o.days }

// AddDays is the day n days later.
func (d Date) AddDays(n int) Date { return Date{d.days + n} }

// AddMonths is the same day n months later, or the last day of a month that
// is too short for it: one month after 31 January is 28 or 29 February.
func (d Date) AddMonths(n int) Date {
	y, m, day := d.Time().Date()
	first := time.Date(y, m+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return DateOf(first.AddDate(0, 0, min(day, last)-1))
}

// MonthsSince counts the months begun from o to d: 0 on the same day, 12 on
// the anniversary, 13 on the day after it. So "older than 12 months" is
// d.MonthsSince(o) > 12. It is negative where d is before o.
func (d Date) MonthsSince(o Date) int {
	if d.Before(o) {
		return -o.MonthsSince(d)
	}
	dy, dm, _ := d.Time().Date()
	oy, om, _ := o.Time().Date()
	n := (dy-oy)*12 + int(dm-om)
	if o.AddMonths(n).Before(d) {
		n++
	}
	return n
}

// String writes the day as 2025-06-30; no date is "".
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(dayLayout)
}

// Long writes the day for a document: 30 June 2025.
func (d Date) Long() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format("2 January 2006")
}

// MarshalText writes the day as 2025-06-30.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Period is a span of whole days, both ends included. A missing end is open.
type Period struct {
	From Date `hcl:"from,optional" json:"from,omitzero"`
	To   Date `hcl:"to,optional" json:"to,omitzero"`
}

// IsZero reports whether neither end was given.
func (p Period) IsZero() bool { return p.From.IsZero() && p.To.IsZero() }

// Contains reports whether the day lies in the period.
func (p Period) Contains(d Date) bool {
	return !d.Before(p.From) && (p.To.IsZero() || !d.After(p.To))
}

// Backwards reports whether the period ends before it begins.
func (p Period) Backwards() bool {
	return !p.From.IsZero() && !p.To.IsZero() && p.To.Before(p.From)
}
