package main

import "fmt"

// complaint has no content.
type complaint struct {
	partner, theme string
	received       day
}

// complaintsLog is exported with the days of an older case system.
func complaintsLog() extract {
	d, asOf := newDice(13), on("2025-06-13")
	x := extract{Dataset: "complaints", File: "extracts/complaints.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 2, Dropped: map[string]int{"total": 1},
		Messy: []string{"one title row", "dates 2024-Sep-28 00:00:00", "total row", "yes and no as 1 and 0"}}
	s := &sheet{separator: ","}
	head := []string{"Case", "Received", "Due", "Answered", "About", "Service", "Theme", "Stage", "Outcome", "Ombudsman", "Learning"}
	s.short(len(head), "SEND complaints, council and health. "+synthetic)
	s.put(head...)
	var taken []complaint
	for n := range 97 {
		c := complaint{received: asOf - day((97-n)*640/97) + day(d.below(5)),
			theme: or(d.pick(share{"waiting", 27}, share{"communication", 24}, share{"plan-quality", 16}, share{"transport", 14}, share{"provision", 12}), "transition")}
		c.received = min(c.received, asOf)
		c.partner = d.pick(share{"local-authority", 66}, share{"community-trust", 22}, share{"mental-health-trust", 12})
		x.Read++
		x.Taken++
		s.put(c.line(d, n, asOf)...)
		taken = append(taken, c)
	}
	s.short(len(head), "Total", "", "", "", "", fmt.Sprint(len(taken)))
	x.text = s.plain()
	x.Figures = complaintFigures(taken)
	return x
}

func (c complaint) line(d *dice, n int, asOf day) []string {
	answered, outcome := c.received+day(d.between(8, 70)), d.pick(share{"upheld", 34}, share{"partly", 31}, share{"not", 35})
	if answered > asOf {
		answered, outcome = 0, ""
	}
	service := map[string]string{"local-authority": "SEND team", "community-trust": "Therapies", "mental-health-trust": "CAMHS"}[c.partner]
	if c.theme == "transport" {
		service = "Home to school transport"
	}
	return []string{fmt.Sprintf("C-%06d", 4100+n), c.received.blade(), (c.received + 28).blade(), answered.blade(),
		c.partner, service, c.theme, d.pick(share{"stage 1", 78}, share{"stage 2", 22}), outcome,
		digit(d.in100(5)), digit(outcome == "upheld" && d.in100(60))}
}

func complaintFigures(all []complaint) []figure {
	var figures []figure
	for _, year := range []string{"2024", "2025"} {
		total, themes := 0, map[string]int{}
		for _, c := range all {
			if c.received.year() == year {
				total++
				themes[c.theme]++
			}
		}
		figures = append(figures, countOf("complaints_received", year, total))
		for _, theme := range []string{"waiting", "communication", "plan-quality", "transport", "provision", "transition"} {
			figures = append(figures, countOf("complaints_received", year, themes[theme], "theme", theme))
		}
	}
	return figures
}
