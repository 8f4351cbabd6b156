package duckdb

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// span is how a kind of period is cut: the database shifts a date back so that
// periods begin where its own do, and cuts there.
type span struct {
	cut    string // of date_trunc
	shift  int    // months from the cut's beginning to the period's
	months int    // how long it is
}

// The financial year begins in April, the academic year in September. The 12
// months to the day of an extract are no such cut; see toItsDay.
var spans = map[evidence.Span]span{
	"month":          {"month", 0, 1},
	"quarter":        {"quarter", 0, 3},
	"calendar-year":  {"year", 0, 12},
	"financial-year": {"year", 3, 12},
	"academic-year":  {"year", 8, 12},
}

// begin is the SQL of the first day of the period in which a date lies.
func (s span) begin(date string) string {
	return fmt.Sprintf("CAST(date_trunc('%s', %s - INTERVAL %d MONTH) + INTERVAL %[3]d MONTH AS DATE)",
		s.cut, date, s.shift)
}

// from is the whole period that begins on the day.
func (s span) from(day framework.Date) framework.Period {
	return framework.Period{From: day, To: day.AddMonths(s.months).AddDays(-1)}
}

// toItsDay is the SQL condition that a date lies in the 12 months to the day of
// the row's own extract.
func toItsDay(date string) string {
	return fmt.Sprintf("%s > CAST(as_of - INTERVAL 12 MONTH AS DATE) AND %[1]s <= as_of", date)
}

// twelveMonthsTo is the 12 months that end on the day.
func twelveMonthsTo(day framework.Date) framework.Period {
	return framework.Period{From: day.AddMonths(-12).AddDays(1), To: day}
}

// within is the SQL condition that a date lies in a period. A missing end is
// open.
func within(date string, p framework.Period) string {
	condition := date + " IS NOT NULL"
	if !p.From.IsZero() {
		condition += " AND " + date + " >= " + day(p.From)
	}
	if !p.To.IsZero() {
		condition += " AND " + date + " <= " + day(p.To)
	}
	return condition
}
