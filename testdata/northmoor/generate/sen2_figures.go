package main

import "slices"

// The return's extracts, and the figures that the department would work out of them,
// pupil by pupil.

const returnFile = "private/sen2-2025.xml"

// returnExtracts are what the return is read as. The file is made on demand; what
// is true of it stands with that of the other extracts.
func returnExtracts() []extract {
	pupils := sen2Return()
	part := func(name string, has func(p *pupil) bool, figures ...figure) extract {
		x := extract{Dataset: "january-2025-" + name, File: returnFile, AsOf: census.iso(),
			Encoding: "utf-8", Messy: []string{"made on demand into the folder private, in every layout of the return",
				"nine letters dated before their meeting", "two decisions without a date"}, Figures: figures}
		x.Read = numberOf(pupils, has)
		x.Taken = x.Read
		return x
	}
	reviews := part("reviews", func(p *pupil) bool { return p.active() && p.meeting != 0 })
	reviews.Odd = earlyLetters(pupils)
	plans := part("plans", func(p *pupil) bool { return p.start != 0 }, planFigures(pupils)...)
	plans.Odd = earlyLetters(pupils)
	return []extract{
		part("requests", func(*pupil) bool { return true },
			rate(pupils, "ehc_decision_6_weeks_rate", "2024",
				func(p *pupil) bool { return p.decided.year() == "2024" && (p.request == "Y" || p.request == "N") },
				func(p *pupil) bool { return p.decided-p.received <= 42 })),
		part("assessments", func(p *pupil) bool { return p.assessment != "" }, assessmentFigures(pupils)...),
		plans, reviews,
	}
}

func numberOf(pupils []pupil, which func(p *pupil) bool) int {
	n := 0
	for i := range pupils {
		n += count(which(&pupils[i]))
	}
	return n
}

// rate is a share of those whom a measure is about.
func rate(pupils []pupil, measure, period string, about, of func(p *pupil) bool) figure {
	return shareOf(measure, period, numberOf(pupils, func(p *pupil) bool { return about(p) && of(p) }),
		numberOf(pupils, about))
}

func assessmentFigures(pupils []pupil) []figure {
	days := func(p *pupil) int { return int(p.ended - p.received) }
	ended := func(outcome string) func(p *pupil) bool {
		return func(p *pupil) bool { return p.assessment == outcome && p.ended.year() == "2024" }
	}
	issued := ended("Y")
	plain := func(p *pupil) bool { return issued(p) && p.exception != "1" }
	inTime := func(p *pupil) bool { return days(p) <= 140 }
	var all []int
	for i := range pupils {
		if p := &pupils[i]; issued(p) {
			all = append(all, days(p))
		}
	}
	slices.Sort(all)
	n := len(all)
	median := (all[(n-1)/2] + all[n/2]) / 2 / 7
	return []figure{
		rate(pupils, "ehc_20_week_rate_excluding_exceptions", "2024", plain, inTime),
		rate(pupils, "ehc_20_week_rate_including_exceptions", "2024", issued, inTime),
		rate(pupils, "ehc_20_week_exception_rate", "2024", issued, func(p *pupil) bool { return p.exception == "1" }),
		rate(pupils, "ehc_issued_over_20_to_52_weeks_rate", "2024", issued,
			func(p *pupil) bool { return days(p) > 140 && days(p) <= 364 }),
		rate(pupils, "ehc_issued_over_52_weeks_rate", "2024", issued, func(p *pupil) bool { return days(p) > 364 }),
		rate(pupils, "ehc_refusal_16_weeks_rate", "2024", ended("N"), func(p *pupil) bool { return days(p) <= 112 }),
		countOf("ehc_median_weeks_to_plan", "2024", median),
		countOf("ehc_open_over_20_weeks", "", numberOf(pupils, func(p *pupil) bool {
			return (p.assessment == "Y" || p.assessment == "A") && p.ended == 0 && census-p.received > 140
		})),
	}
}

func planFigures(pupils []pupil) []figure {
	met := func(year string) func(p *pupil) bool {
		return func(p *pupil) bool { return p.active() && p.letter != 0 && p.meeting.year() == year }
	}
	soon := func(p *pupil) bool { return p.letter-p.meeting <= 28 }
	aged := func(p *pupil) bool { return p.active() && p.start <= on("2024-01-16") }
	return []figure{
		rate(pupils, "review_decision_4_weeks_rate", "2023", met("2023"), soon),
		rate(pupils, "review_decision_4_weeks_rate", "2024", met("2024"), soon),
		rate(pupils, "reviews_expected_no_meeting_rate", "", aged, func(p *pupil) bool { return p.meeting == 0 }),
		countOf("reviews_overdue", "", numberOf(pupils, func(p *pupil) bool {
			return p.active() && max(p.start, p.meeting) < on("2024-01-16")
		})),
	}
}

// earlyLetters are the reviews decided before their meeting, by the number of the
// request, which is that of the pupil.
func earlyLetters(pupils []pupil) []odd {
	var out []odd
	for i := range pupils {
		if p := &pupils[i]; p.letter != 0 && p.letter < p.meeting {
			out = append(out, odd{i + 1, "meeting-before-decision"})
		}
	}
	return out
}
