package main

import (
	"fmt"
	"slices"
)

const synthetic = "SYNTHETIC: invented for the Northmoor example. No child or service here exists."

const (
	notADate      = "not a date"
	impossible    = "a date that cannot be right"
	monthFirst    = "a date with the month first"
	notACode      = "not one of the codes"
	notANumber    = "not a number"
	requiredBlank = "blank where a value is required"
)

var helped = []share{{"in-place", 33}, {"offered", 21}, {"declined", 6}, {"none", 12}}

// therapyWaits is the largest file: title rows above the heading, days with
// slashes, a total and two footnotes below. In the North occupational therapy
// waits are far longer than anywhere else, which the average hides.
func therapyWaits() extract {
	d, asOf := newDice(1), on("2025-05-31")
	x := extract{Dataset: "therapy-waits", File: "extracts/therapy-waits.csv", AsOf: asOf.iso(),
		Encoding: "utf-8-bom", Separator: ",", Heading: 5,
		Dropped: map[string]int{"total": 1, "footnote": 2, "blank": 1},
		Messy: []string{"byte order mark", "four rows above the heading: titles and a blank one",
			"dates dd/mm/yyyy", "total row", "two footnotes", "blank row", "codes as labels (In place)",
			"booked future appointments in First Seen", "three rows seen before they were referred",
			"rows twice, locality n/k"}}
	rows := slices.Concat(
		clinic{service: "Speech and language therapy", rows: 1140, back: 520, typical: 118, bands: ages,
			supports: helped, closes: 9, booked: 14}.referrals(d, asOf),
		clinic{service: "Occupational therapy", rows: 790, back: 520, typical: 96, bands: ages,
			elsewhere: map[string]int{"North": 290}, supports: helped, closes: 7, booked: 10}.referrals(d, asOf),
		clinic{service: "Physiotherapy", rows: 470, back: 520, typical: 82, bands: ages,
			supports: helped, closes: 8, booked: 20}.referrals(d, asOf))
	number(d, "T", 1200, rows)
	lateEntries(rows, asOf)
	s := &sheet{separator: ","}
	head := []string{"Ref No", "Service", "Locality", "Age Band", "Referral Date", "First Seen", "Closed", "Close Reason", "Support While Waiting", "Support Date"}
	s.short(len(head), "Dale Community Health Trust: children's therapies, referrals and waits")
	s.short(len(head), synthetic)
	s.short(len(head), "Run 31/05/2025 23:10 by the information team")
	s.short(len(head))
	s.put(head...)
	taken := x.fill(s, d, rows, func(r referral) []string {
		return []string{r.id, r.service, r.locality, r.band, r.referred.slashes(), r.seen.slashes(),
			r.closed.slashes(), label(r.reason), label(r.support), r.supportOn.slashes()}
	}, []slip{
		{4, "31/02/2025", "referred_on", impossible, seen},
		{4, "tbc", "referred_on", notADate, seen},
		{4, "", "referred_on", requiredBlank, seen},
		{4, "", "referred_on", requiredBlank, seen},
		{4, "05/23/2024", "referred_on", monthFirst, seen},
		{4, "09/30/2024", "referred_on", monthFirst, seen},
		{7, "DNA x2", "close_reason", notACode, closed},
		{7, "see notes", "close_reason", notACode, closed},
		{9, "after Easter", "support_on", notADate, seen},
		{1, "", "service", requiredBlank, seen},
	}, 6)
	s.short(len(head))
	s.short(len(head), "Total", fmt.Sprint(x.Read))
	s.short(len(head), "* First Seen may hold a booked appointment.")
	s.short(len(head), "* Localities as agreed in 2022; n/k where the address is not settled.")
	x.text = s.marked()
	x.Figures = waitFigures(taken, asOf)
	for _, service := range []string{"Speech and language therapy", "Occupational therapy", "Physiotherapy"} {
		x.Figures = append(x.Figures, waitFigures(taken, asOf, "service", service)...)
		for _, l := range localities {
			x.Figures = append(x.Figures, waitFigures(taken, asOf, "service", service, "locality", l.word)...)
		}
	}
	return x
}

// lateEntries makes three rows seen before they were referred, and leaves a
// few without a locality.
func lateEntries(rows []referral, asOf day) {
	left := 3
	for i := range rows {
		if left > 0 && i > 300 && seen(rows[i]) && !rows[i].waiting(asOf) && i%97 == 0 {
			rows[i].seen = rows[i].referred - 6
			left--
		}
		if i%160 == 7 {
			rows[i].locality = "n/k"
		}
	}
}

// autismWaits comes out of a spreadsheet by copy and paste: tabs between the
// cells and days as the spreadsheet counts them.
func autismWaits() extract {
	d, asOf := newDice(2), on("2025-05-31")
	x := extract{Dataset: "autism-waits", File: "extracts/autism-waits.tsv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: "\t", Heading: 1,
		Messy: []string{"tabs", "dates as spreadsheet serials, some with .0", "ids are fine",
			"a blank row in the middle", "codes as labels"}}
	rows := clinic{service: "Autism assessment", rows: 640, back: 900, typical: 345,
		bands:    []share{{"0-4", 22}, {"5-10", 44}, {"11-15", 26}, {"16-18", 8}},
		supports: []share{{"in-place", 22}, {"offered", 26}, {"declined", 5}, {"none", 9}},
		closes:   6, booked: 6}.referrals(d, asOf)
	number(d, "A", 400, rows)
	s := &sheet{separator: "\t"}
	s.put("Case Ref", "Locality", "Age", "Received by Team", "Assessment Started", "Discharged", "Discharge Reason", "Interim Support", "Interim Support From")
	cells := func(r referral) []string {
		point := r.referred%3 == 0
		return []string{r.id, r.locality, r.band, r.referred.serial(point), r.seen.serial(point),
			r.closed.serial(point), label(r.reason), label(r.support), r.supportOn.serial(false)}
	}
	half := len(rows) / 2
	taken := x.fill(s, d, rows[:half], cells, []slip{{3, "#VALUE!", "referred_on", notADate, seen}}, 0)
	s.short(9)
	x.Dropped = map[string]int{"blank": 1}
	taken = append(taken, x.fill(s, d, rows[half:], cells, []slip{{6, "other", "close_reason", notACode, closed}}, 1)...)
	x.text = s.plain()
	x.Figures = append(waitFigures(taken, asOf), over13Weeks(taken, asOf))
	for _, l := range localities {
		x.Figures = append(x.Figures, waitFigures(taken, asOf, "locality", l.word)...)
	}
	return x
}

func over13Weeks(rows []referral, asOf day) figure {
	var over, waiting int
	for _, r := range rows {
		waiting += count(r.waiting(asOf))
		over += count(r.waiting(asOf) && r.waited(asOf) > 91)
	}
	return shareOf("autism_waiting_over_13_weeks", "", over, waiting)
}

// adhdWaits has months by their names, several ways to write nothing, and two
// days of the first appointment that nobody can read.
func adhdWaits() extract {
	d, asOf := newDice(3), on("2025-05-31")
	x := extract{Dataset: "adhd-waits", File: "extracts/adhd-waits.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 3,
		Messy: []string{"two title rows", "dates dd-Mmm-yy", "n/k, N/A and - for nothing", "doubled spaces in headings"}}
	rows := clinic{service: "ADHD assessment", rows: 480, back: 800, typical: 380,
		bands:    []share{{"5-10", 52}, {"11-15", 36}, {"16-18", 12}},
		supports: []share{{"in-place", 12}, {"offered", 18}, {"declined", 4}, {"none", 31}},
		closes:   8, booked: 5}.referrals(d, asOf)
	number(d, "D", 2000, rows)
	s := &sheet{separator: ","}
	head := []string{"Referral  ID", "Locality", "Age Group", "Date  Received", "First Appt", "Date Closed", "Why Closed", "Waiting Well Offer"}
	s.short(len(head), "ADHD assessment pathway, all open and recently closed referrals")
	s.short(len(head), synthetic)
	s.put(head...)
	taken := x.fill(s, d, rows, func(r referral) []string {
		return []string{r.id, r.locality, r.band, r.referred.short(), or(r.seen.short(), "-"),
			or(r.closed.short(), "-"), or(label(r.reason), "N/A"), or(label(r.support), "n/k")}
	}, []slip{
		{4, "12-Fbe-25", "seen_on", notADate, seen},
		{4, "30-Feb-25", "seen_on", impossible, seen},
		{3, "Sept 2023", "referred_on", notADate, closed},
	}, 2)
	x.text = s.plain()
	x.Figures = waitFigures(taken, asOf)
	return x
}

func or(text, instead string) string {
	if text == "" {
		return instead
	}
	return text
}

// camhsWaits comes from an older system: Windows-1252, semicolons, an unbroken
// space and a dash in the headings, and a month later than promised.
func camhsWaits() extract {
	d, asOf := newDice(4), on("2025-04-30")
	x := extract{Dataset: "camhs-waits", File: "extracts/camhs-waits.csv", AsOf: asOf.iso(),
		Encoding: "windows-1252", Separator: ";", Heading: 3,
		Dropped: map[string]int{"footnote": 1},
		Messy: []string{"Windows-1252", "semicolons", "two title rows", "no-break space and en dash in headings",
			"dates dd/mm/yyyy hh:mm", "curly quotes and an accent", "footnote",
			"a month old on the day of the self-evaluation though promised monthly"}}
	teams := []clinic{
		{service: "Getting help – Café drop-in", rows: 260, back: 420, typical: 38, bands: teens, supports: helped, closes: 12, booked: 20},
		{service: "Core CAMHS", rows: 360, back: 420, typical: 112, elsewhere: map[string]int{"West": 150}, bands: teens, supports: helped, closes: 10, booked: 12},
		{service: "Eating disorders", rows: 80, back: 420, typical: 20, bands: teens, supports: helped, closes: 3, booked: 30},
	}
	var rows []referral
	for _, team := range teams {
		rows = append(rows, team.referrals(d, asOf)...)
	}
	number(d, "M", 7000, rows)
	s := &sheet{separator: ";"}
	head := []string{"Ref\u00a0No", "Team", "Locality", "Age band", "Date referred", "First contact – date", "Closed", "Closure reason", "Help while waiting", "Help from"}
	s.short(len(head), "Moorvale Mental Health Trust – children’s waits")
	s.short(len(head), synthetic)
	s.put(head...)
	taken := x.fill(s, d, rows, func(r referral) []string {
		return []string{r.id, r.service, r.locality, r.band, r.referred.slashTime(), r.seen.slashTime(),
			r.closed.slashTime(), label(r.reason), label(r.support), r.supportOn.slashes()}
	}, []slip{
		{9, "“soon”", "support_on", notADate, seen},
		{4, "", "referred_on", requiredBlank, seen},
	}, 2)
	s.short(len(head), "Note: “First contact” is the first appointment that was kept, or the one booked.")
	x.text = s.windows()
	x.Figures = waitFigures(taken, asOf)
	for _, team := range teams {
		x.Figures = append(x.Figures, waitFigures(taken, asOf, "service", team.service)...)
	}
	return x
}

var teens = []share{{"5-10", 31}, {"11-15", 47}, {"16-18", 22}}

// continenceWaits is clean and small: most of its groups are too few to
// publish.
func continenceWaits() extract {
	d, asOf := newDice(5), on("2025-05-31")
	x := extract{Dataset: "continence-waits", File: "extracts/continence-waits.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 1,
		Messy: []string{"nothing but small numbers"}}
	rows := clinic{service: "Continence", rows: 41, back: 330, typical: 128, bands: ages,
		supports: []share{{"in-place", 40}, {"offered", 30}}, closes: 5, booked: 25}.referrals(d, asOf)
	number(d, "N", 100, rows)
	s := &sheet{separator: ","}
	s.put("Ref", "Locality", "Age band", "Referred", "First seen", "Closed", "Reason", "Support")
	taken := x.fill(s, d, rows, func(r referral) []string {
		return []string{r.id, r.locality, r.band, r.referred.iso(), r.seen.iso(), r.closed.iso(), r.reason, r.support}
	}, nil, 0)
	x.text = s.plain()
	x.Figures = waitFigures(taken, asOf)
	for _, l := range localities {
		x.Figures = append(x.Figures, waitFigures(taken, asOf, "locality", l.word)...)
	}
	return x
}

// wheelchairWaits is past what any dataset tolerates. It stands outside the
// workspace, for tests.
func wheelchairWaits() extract {
	d, asOf := newDice(6), on("2025-05-31")
	x := extract{Dataset: "wheelchair-waits", File: "messy/wheelchair-waits.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 4, Dropped: map[string]int{"heading": 3, "total": 1},
		Messy: []string{"three rows above the heading", "heading repeated every 40 rows", "a total",
			"one row in six cannot be understood"}}
	rows := clinic{service: "Wheelchair service", rows: 160, back: 500, typical: 90, bands: ages,
		supports: helped, closes: 5, booked: 10}.referrals(d, asOf)
	name(d, "W", 300, rows)
	s := &sheet{separator: ","}
	head := []string{"No", "Area", "Age", "Referred", "Fitted", "Closed", "Reason", "Loan Chair"}
	s.short(len(head), "Wheelchair service, list kept by hand")
	s.short(len(head), synthetic)
	s.short(len(head))
	for from := 0; from < len(rows); from += 40 {
		s.put(head...)
		x.fill(s, d, rows[from:from+40], func(r referral) []string {
			return []string{r.id, r.locality, r.band, r.referred.slashes(), r.seen.slashes(), r.closed.slashes(), r.reason, r.support}
		}, []slip{
			{3, "last spring", "referred_on", notADate, seen},
			{3, "Q3", "referred_on", notADate, seen},
			{3, "", "referred_on", requiredBlank, seen},
			{4, "yes", "seen_on", notADate, seen},
			{4, "13/13/2024", "seen_on", impossible, seen},
			{7, "loan", "support", notACode, seen},
		}, 0)
	}
	s.short(len(head), "Total", fmt.Sprint(len(rows)))
	x.text = s.plain()
	return x
}
