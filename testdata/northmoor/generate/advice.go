package main

import "fmt"

// ask is one source of advice for one assessment.
type ask struct {
	request, kind, partner, service string
	locality                        string
	required, involved              bool
	asked, received, returned       day
	answer                          string
	exception                       string
	from, to                        day
	qaOn                            day
	qa                              string
}

func (a ask) days(asOf day) int {
	start := a.received
	if start == 0 {
		start = a.asked
	}
	if a.returned == 0 || a.returned > asOf {
		return int(asOf - start)
	}
	return int(a.returned - start)
}

// source is who is asked, and how they answer: typical days, how often they
// write that they do not know the child, how often anyone checks the quality.
type source struct {
	kind, partner, service string
	oneIn100               int // assessments that need it
	required, involved     bool
	stamps                 bool // notes the day the request came in
	typical                int
	notKnown               int
	checked                int
}

// One trust is late with its advice, and social care often does not know the
// child.
var sources = []source{
	{"parent", "local-authority", "Family, through the EHC team", 100, true, true, false, 24, 0, 0},
	{"education", "schools", "School or setting", 100, true, true, false, 29, 0, 22},
	{"health", "community-trust", "Community paediatrics", 100, true, false, true, 49, 9, 6},
	{"health", "community-trust", "Speech and language therapy", 52, false, true, true, 44, 1, 8},
	{"health", "community-trust", "Occupational therapy", 31, false, true, true, 52, 2, 5},
	{"health", "mental-health-trust", "CAMHS", 24, false, true, true, 32, 3, 21},
	{"psychology", "local-authority", "Educational psychology", 100, true, false, true, 36, 0, 30},
	{"social-care", "local-authority", "Children with disabilities team", 100, true, false, true, 22, 36, 3},
	{"year-9-plus", "local-authority", "Preparing for adulthood team", 21, true, false, true, 30, 4, 12},
}

func adviceLog() extract {
	d, asOf := newDice(7), on("2025-05-31")
	x := extract{Dataset: "ehc-advice", File: "extracts/ehc-advice.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 3,
		Messy: []string{"two title rows", "heading repeated every 200 rows, with a page line before it",
			"total row", "two footnotes", "dates with a time of nought", "codes as labels (Not known)",
			"the key is that of the request, so it stands in several rows"}}
	s := &sheet{separator: ","}
	head := []string{"Request Ref", "Locality", "Advice From", "Body Asked", "Service", "Required", "Involved",
		"Requested", "Received By Body", "Returned", "Outcome", "Exception", "Exception From", "Exception To", "QA Date", "QA Grade"}
	s.short(len(head), "EHC needs assessments: advice requested and returned")
	s.short(len(head), synthetic)
	s.put(head...)
	asks := assessments(d, asOf)
	x.Dropped = map[string]int{"total": 1, "footnote": 2}
	var taken []ask
	for i, a := range asks {
		if i > 0 && i%200 == 0 {
			s.short(len(head), fmt.Sprintf("Page %d", i/200))
			s.put(head...)
			x.Dropped["heading"]++
			x.Dropped["footnote"]++
		}
		line, column, reason := a.line(i)
		row := s.put(line...)
		x.Read++
		x.Taken++
		if reason != "" {
			x.reject(row, column, reason)
			continue
		}
		taken = append(taken, a)
	}
	s.short(len(head), "Total", fmt.Sprint(len(asks)))
	s.short(len(head), "Note: health bodies and educational psychology note the day a request arrives; others do not.")
	s.short(len(head), "Note: QA is by sample.")
	x.text = s.plain()
	x.Figures = adviceFigures(taken, asOf)
	return x
}

// line is the row as it is written. A few are written badly.
func (a ask) line(i int) (cells []string, column, reason string) {
	cells = []string{a.request, a.locality, label(a.kind), a.partner, a.service, yesNo(a.required), yesNo(a.involved),
		a.asked.isoClock(), a.received.isoClock(), a.returned.isoClock(), label(a.answer), label(a.exception),
		a.from.isoClock(), a.to.isoClock(), a.qaOn.iso(), label(a.qa)}
	switch {
	case i%409 == 211:
		cells[5], column, reason = "?", "required", "not yes or no"
	case i%613 == 377:
		cells[3], column, reason = "", "partner", requiredBlank
	case i%797 == 500:
		cells[10], column, reason = "chased twice", "return_kind", notACode
	}
	return cells, column, reason
}

func assessments(d *dice, asOf day) []ask {
	var asks []ask
	for n := range logged {
		begun := begun(n, asOf)
		request, locality := requestRef(n), d.pick(localities...)
		for _, from := range sources {
			if !d.in100(from.oneIn100) {
				continue
			}
			a := from.ask(d, begun, asOf)
			a.request, a.locality = request, locality
			asks = append(asks, a)
		}
	}
	return asks
}

// logged is how many assessments are in the log.
const logged = 310

// begun is the day on which the nth assessment of the log began.
func begun(n int, asOf day) day {
	first := on("2024-01-08")
	return first + day(n*int(asOf-first)/logged)
}

func requestRef(n int) string { return fmt.Sprintf("R-%06d", 24000+3*n) }

func (from source) ask(d *dice, begun, asOf day) ask {
	a := ask{kind: from.kind, partner: from.partner, service: from.service,
		required: from.required, involved: from.involved || d.in100(30)}
	if !from.required && d.in100(14) {
		return a // involved, and never asked
	}
	a.asked = min(begun+day(d.between(2, 12)), asOf)
	if from.stamps {
		a.received = min(a.asked+day(d.below(4)), asOf)
	}
	a.answer = "substantive"
	days := d.around(from.typical)
	switch {
	case d.in100(from.notKnown):
		a.answer, days = "not-known", d.between(4, 21)
	case d.in100(5):
		a.answer = "existing-agreed"
	case from.kind == "health" && d.in100(4):
		a.exception, a.from, a.to = "missed-appointment", a.asked+15, a.asked+20
	}
	if a.returned = max(a.received, a.asked) + day(days); a.returned > asOf {
		a.returned, a.answer = 0, ""
	} else if d.in100(from.checked) {
		a.qaOn = min(a.returned+day(d.between(10, 60)), asOf)
		a.qa = d.pick(share{"outstanding", 8}, share{"good", 47}, share{"requires-improvement", 37}, share{"inadequate", 8})
	}
	return a
}

func adviceFigures(asks []ask, asOf day) []figure {
	var figures []figure
	for _, year := range []string{"2024", "2025"} {
		figures = append(figures, inTime(asks, asOf, year, ""))
		for _, partner := range []string{"community-trust", "local-authority", "mental-health-trust", "schools"} {
			figures = append(figures, inTime(asks, asOf, year, partner))
		}
		figures = append(figures, notKnown(asks, year))
	}
	return figures
}

func inTime(asks []ask, asOf day, year, partner string) figure {
	var done, due int
	for _, a := range asks {
		if a.asked == 0 || a.asked.year() != year || partner != "" && a.partner != partner {
			continue
		}
		due += count(a.returned != 0 || a.days(asOf) > 42)
		done += count(a.returned != 0 && a.days(asOf) <= 42)
	}
	if partner == "" {
		return shareOf("ehc_advice_6_weeks_rate", year, done, due)
	}
	return shareOf("ehc_advice_6_weeks_rate", year, done, due, "partner", partner)
}

func notKnown(asks []ask, year string) figure {
	var unknown, returned int
	for _, a := range asks {
		if a.kind == "social-care" && a.asked != 0 && a.asked.year() == year {
			returned += count(a.returned != 0)
			unknown += count(a.answer == "not-known")
		}
	}
	return shareOf("social_care_not_known_rate", year, unknown, returned)
}
