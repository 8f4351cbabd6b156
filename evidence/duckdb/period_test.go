package duckdb_test

import (
	"context"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework"
)

// Both days at every edge of every kind of period.
func TestPeriods(t *testing.T) {
	var b strings.Builder
	b.WriteString("complaint_id,received_on,partner,theme\n")
	for _, day := range []string{"2023-08-31", "2023-09-01", "2024-02-29", "2024-03-31", "2024-04-01",
		"2024-12-31", "2025-01-01", "2025-05-31", "2025-06-01"} { // the last lies ahead
		b.WriteString(day + "," + day + ",icb,waiting\n")
	}
	w := open(t, duckdb.Options{})
	load(t, w, csv(t, "complaints", b.String()))
	m := measure(t, "complaints_received")
	for is, want := range map[evidence.Span]string{
		"calendar-year":  "2023-01-01..2023-12-31 2, 2024-01-01..2024-12-31 4, 2025-01-01..2025-12-31 2",
		"financial-year": "2023-04-01..2024-03-31 4, 2024-04-01..2025-03-31 3, 2025-04-01..2026-03-31 1",
		"academic-year":  "2022-09-01..2023-08-31 1, 2023-09-01..2024-08-31 4, 2024-09-01..2025-08-31 3",
		"quarter": "2023-07-01..2023-09-30 2, 2024-01-01..2024-03-31 2, 2024-04-01..2024-06-30 1, " +
			"2024-10-01..2024-12-31 1, 2025-01-01..2025-03-31 1, 2025-04-01..2025-06-30 1",
		"month": "2023-08-01..2023-08-31 1, 2023-09-01..2023-09-30 1, 2024-02-01..2024-02-29 1, " +
			"2024-03-01..2024-03-31 1, 2024-04-01..2024-04-30 1, 2024-12-01..2024-12-31 1, " +
			"2025-01-01..2025-01-31 1, 2025-05-01..2025-05-31 1",
	} {
		m.Period = &evidence.MeasurePeriod{On: "received_on", Is: is}
		var got []string
		for _, line := range lines(answer(t, w, evidence.Question{Measure: m})[0]) {
			before, _, _ := strings.Cut(line, " of ")
			got = append(got, before)
		}
		equal(t, string(is), want, strings.Join(got, ", "))
	}
	asked := evidence.Question{Measure: m, Period: framework.Period{
		From: date(t, "2023-09-01"), To: date(t, "2024-03-31")}}
	equal(t, "asked for", []string{"2023-09-01..2024-03-31 3 of 3"}, lines(answer(t, w, asked)[0]))
}

// What may not be asked is refused, rather than answered with something else.
func TestQuestions(t *testing.T) {
	w := open(t, duckdb.Options{})
	load(t, w, csv(t, "waits", waits))
	m := measure(t, "waits_waiting")
	for name, q := range map[string]evidence.Question{
		"a key":          {Measure: m, By: []string{"referral_id"}},
		"no column":      {Measure: m, By: []string{"1; drop"}},
		"a chosen key":   {Measure: m, Where: map[string]string{"referral_id": "1"}},
		"a dateless one": {Measure: m, Period: framework.Period{From: date(t, "2024-01-01")}},
	} {
		if _, err := w.Answer(context.Background(), []evidence.Question{q}); err == nil {
			t.Errorf("%s was answered", name)
		}
	}
}

// A measure's own condition and a condition as numerator.
func TestConditions(t *testing.T) {
	w := open(t, duckdb.Options{})
	load(t, w, csv(t, "waits", waits))
	m := numerator("wait_weeks > 18")
	m.Where = "service = 'OT' and waiting"
	equal(t, "cells", []string{"1/3 of 3"}, lines(answer(t, w, evidence.Question{Measure: m})[0]))
	m.Where = "service = 'none'"
	equal(t, "nobody", []string{"none of 0"}, lines(answer(t, w, evidence.Question{Measure: m})[0]))
}
