package duckdb_test

import (
	"math"
	"slices"
)

// row is one row as an oracle sees it: values by column, none where missing.
// Days are counted from 1970.
type row struct {
	asOf   int
	days   map[string]int
	texts  map[string]string
	nums   map[string]float64
	truths map[string]bool
}

func (r row) day(c string) (int, bool) { v, ok := r.days[c]; return v, ok }
func (r row) is(c string, words ...string) bool {
	v, ok := r.texts[c]
	return ok && slices.Contains(words, v)
}
func (r row) has(c string) bool {
	_, d := r.days[c]
	_, t := r.texts[c]
	_, n := r.nums[c]
	_, b := r.truths[c]
	return d || t || n || b
}

// until counts the days from one date to another, or to the extract's day.
func (r row) until(from, to string) (int, bool) {
	start, ok := r.days[from]
	if !ok {
		return 0, false
	}
	end, ok := r.days[to]
	if !ok {
		end = r.asOf
	}
	return end - start, true
}

// oracle works a measure out row by row, as its title says, without SQL.
type oracle struct {
	numerator, denominator func(row) (float64, bool) // what a row adds, if anything
	count                  func(row) bool
	total                  string                    // a column that is added up
	where                  func(row) bool            // the rows that are looked at; all where there is none
	of                     func(row) (float64, bool) // a value that the rows are ranked by
	rank                   float64                   // 0.5 is the median, 1 the greatest
}

func when(f func(row) bool) func(row) (float64, bool) {
	return func(r row) (float64, bool) { return 1, f(r) }
}

func share(of, in func(row) bool) oracle {
	return oracle{numerator: when(func(r row) bool { return of(r) && in(r) }), denominator: when(of)}
}

// sums adds one column and another over the rows that have both.
func sums(up, down string, in func(row) bool) oracle {
	add := func(c string) func(row) (float64, bool) {
		return func(r row) (float64, bool) { return r.nums[c], r.has(up) && r.has(down) && in(r) }
	}
	return oracle{numerator: add(up), denominator: add(down)}
}

func all(row) bool { return true }

func waiting(r row) bool { return !r.has("seen_on") && !r.has("closed_on") }

func waited(r row) (float64, bool) {
	n, ok := r.until("referred_on", "") // of those who wait
	return float64(n), ok && waiting(r)
}

func longer(days int) func(row) bool {
	return func(r row) bool { n, ok := waited(r); return ok && int(n) > days }
}

func autism(r row) bool { return r.is("service_group", "autism") }

func decided(outcome string, from, to int) func(row) bool {
	return func(r row) bool {
		n, ok := r.until("received_on", "assessment_outcome_on")
		return ok && r.is("assessment_outcome", outcome) && n > from && n <= to
	}
}

func outcome(words ...string) func(row) bool {
	return func(r row) bool { return r.is("assessment_outcome", words...) }
}

func unexcused(r row) bool { return outcome("Y")(r) && !r.truths["week20"] }

func audited(r row) bool { return r.is("subject", "plan") }

func good(c string) func(row) bool {
	return func(r row) bool { return r.is(c, "outstanding", "good") }
}

func graded(c string) func(row) bool {
	return func(r row) bool { return audited(r) && r.has(c) }
}

func inForce(r row) bool { return !r.has("cease_on") }

// yearOld says that 12 months have passed since the plan began; day numbers
// are turned back into dates to count months as a calendar does.
func yearOld(r row) bool {
	start, ok := r.day("start_on")
	return ok && inForce(r) && start <= addMonths(r.asOf, -12)
}

const ever = math.MaxInt32

var oracles = map[string]oracle{
	"waits_waiting":          {count: waiting},
	"waits_median_weeks":     {of: waited, rank: 0.5},
	"waits_p92_weeks":        {of: waited, rank: 0.92},
	"waits_longest_band":     {of: waited, rank: 1},
	"waits_over_18_weeks":    share(waiting, longer(126)),
	"waits_over_52_weeks":    share(waiting, longer(364)),
	"waits_support_recorded": share(waiting, func(r row) bool { return r.has("support") }),

	"autism_open":               {where: autism, count: waiting},
	"autism_open_over_13_weeks": {where: autism, numerator: when(longer(90)), denominator: when(waiting)},

	"ehc_20_week_rate_excluding_exceptions": share(unexcused, decided("Y", -ever, 140)),
	"ehc_20_week_rate_including_exceptions": share(outcome("Y"), decided("Y", -ever, 140)),
	"ehc_20_week_exception_rate":            share(outcome("Y"), func(r row) bool { return r.truths["week20"] }),
	"ehc_issued_over_20_to_52_weeks_rate":   share(outcome("Y"), decided("Y", 140, 364)),
	"ehc_issued_over_52_weeks_rate":         share(outcome("Y"), decided("Y", 364, ever)),
	"ehc_refusal_16_weeks_rate":             share(outcome("N"), decided("N", -ever, 112)),
	"ehc_median_weeks_to_plan": {rank: 0.5, of: func(r row) (float64, bool) {
		n, ok := r.until("received_on", "assessment_outcome_on")
		return float64(n), ok && outcome("Y")(r)
	}},
	"ehc_open_over_20_weeks": {count: func(r row) bool {
		n, ok := r.until("received_on", "assessment_outcome_on")
		return ok && outcome("Y", "A")(r) && !r.has("assessment_outcome_on") && n > 140
	}},
	"ehc_decision_6_weeks_rate": share(
		func(r row) bool { return r.is("request_outcome", "Y", "N") },
		func(r row) bool { n, ok := r.until("received_on", "request_outcome_on"); return ok && n <= 42 }),
	"ehc_advice_6_weeks_rate": share(
		func(r row) bool { n, ok := advice(r); return r.has("returned_on") || ok && n > 42 },
		func(r row) bool { n, ok := advice(r); return r.has("returned_on") && ok && n <= 42 }),

	"audit_overall_good_rate": share(audited, good("grade")),
	"audit_health_good_rate":  share(graded("health_grade"), good("health_grade")),
	"audit_care_good_rate":    share(graded("care_grade"), good("care_grade")),

	"review_decision_4_weeks_rate": share(
		func(r row) bool { return inForce(r) && r.has("last_review_on") },
		func(r row) bool {
			met, ok := r.day("review_meeting_on")
			return ok && r.days["last_review_on"]-met <= 28
		}),
	"reviews_expected_no_meeting_rate": share(yearOld, func(r row) bool { return !r.has("review_meeting_on") }),
	"reviews_overdue": {count: func(r row) bool {
		start, ok := r.day("start_on")
		if met, has := r.day("review_meeting_on"); has && (!ok || met > start) {
			start, ok = met, true
		}
		return ok && inForce(r) && r.asOf > addMonths(start, 12)
	}},
	"ap_checked_12_months_rate": share(
		func(r row) bool { return !r.has("end_on") },
		func(r row) bool {
			quality, ok := r.day("quality_check_on")
			safe, also := r.day("safeguarding_check_on")
			return ok && also && r.asOf-min(quality, safe) <= 365
		}),

	"ld_health_checks_14_plus_rate": sums("checks", "register",
		func(r row) bool { return r.is("age_band", "14+") }),
	"early_years_two_year_review_rate": sums("reviewed", "eligible", all),
	"early_years_asq3_rate":            sums("asq3", "reviewed", all),
	"survey_positive_rate":             sums("positive", "responded", all),
	"complaints_received":              {count: all},
	"complaints_by_theme":              {count: all, where: lastYear("received_on")},
	"appeals_by_theme":                 {count: all, where: lastYear("registered_on")},
	"negative_answers_by_theme": {total: "negative", where: func(r row) bool {
		return lastYear("to_on")(r) && r.is("audience", "children", "families") && r.has("negative")
	}},
}

func lastYear(c string) func(row) bool {
	return func(r row) bool { day, ok := r.day(c); return ok && day > addMonths(r.asOf, -12) }
}

func advice(r row) (int, bool) {
	if r.has("request_received_on") {
		return r.until("request_received_on", "returned_on")
	}
	return r.until("requested_on", "returned_on")
}

// figure is a measure of some rows: a share's parts, or a value.
func (o oracle) figure(rows []row) (numerator, denominator, value float64, known bool) {
	if o.total != "" {
		for _, r := range rows {
			value += r.nums[o.total]
		}
		return 0, 0, value, true
	}
	if o.count != nil {
		for _, r := range rows {
			if o.count(r) {
				value++
			}
		}
		return 0, 0, value, true
	}
	if o.of != nil {
		value, known = o.ranked(rows)
		return 0, 0, value, known
	}
	for _, r := range rows {
		if n, ok := o.numerator(r); ok {
			numerator += n
		}
		if n, ok := o.denominator(r); ok {
			denominator += n
		}
	}
	return numerator, denominator, 0, denominator != 0
}

// ranked is the value below which the share of rows lies, in weeks; between
// two rows it lies between their values.
func (o oracle) ranked(rows []row) (float64, bool) {
	var values []float64
	for _, r := range rows {
		if v, ok := o.of(r); ok {
			values = append(values, v)
		}
	}
	if len(values) == 0 {
		return 0, false
	}
	slices.Sort(values)
	place := o.rank * float64(len(values)-1)
	below := int(place)
	above := min(below+1, len(values)-1)
	return (values[below] + (place-float64(below))*(values[above]-values[below])) / 7, true
}
