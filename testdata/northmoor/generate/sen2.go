package main

import (
	"slices"
	"strconv"
)

// pupil is somebody in the SEN2 return, with the one request for an assessment
// that the return holds of them. Nobody is behind them: see person.
type pupil struct {
	born                          day
	received, decided             day
	request, assessment           string // the outcomes; an assessment of "" was none
	ended                         day
	exception                     string // 1, 0 or left blank
	start, ceased                 day
	reason                        string // why the plan ceased
	from                          string // the council that the plan came from
	meeting, letter, draft        day
	review                        string
	phaseDue, phaseFinal          day
	sex, ethnicity, need, further string
	setting                       setting
}

// setting is where a child is taught.
type setting struct {
	number, kind string // one of them
	entered      day
	unit         bool
}

// active reports whether the plan is in force on the census day.
func (p *pupil) active() bool { return p.start != 0 && p.ceased == 0 }

// The days of the return of January 2025, which is about the year before.
var (
	census  = on("2025-01-16")
	newYear = on("2024-01-01")
	oldYear = on("2024-12-31")
)

// sen2Return is who is in the return, in the order of their persons. Children whose
// assessment began in 2024 are those of the log of advice: no plan is issued before
// the advice that it rests on came back.
func sen2Return() []pupil {
	d := newDice(20)
	pupils := slices.Concat(assessedByLog(d), begunBefore(d), refused(d), undecided(d), older(d))
	for i := range pupils {
		pupils[i].live(d)
	}
	slips(pupils)
	return pupils
}

// assessedByLog are the children of the log of advice.
func assessedByLog(d *dice) []pupil {
	asOf := on("2025-05-31")
	advised := map[string][]ask{}
	for _, a := range assessments(newDice(7), asOf) {
		advised[a.request] = append(advised[a.request], a)
	}
	var out []pupil
	for n := range logged {
		p := pupil{decided: begun(n, asOf), request: "Y", assessment: "A"}
		p.received = p.decided - day(d.weeks(88, 20, 42, 60))
		if p.decided > oldYear {
			p.decided, p.request, p.assessment = 0, "A", ""
			if p.received <= oldYear {
				out = append(out, p)
			}
			continue
		}
		p.assess(d, advised[requestRef(n)])
		out = append(out, p)
	}
	return out
}

// assess ends an assessment some weeks after the last advice that was needed.
func (p *pupil) assess(d *dice, asks []ask) {
	last, waits := p.decided+48, false
	for _, a := range asks {
		last = max(last, a.returned)
		waits = waits || a.required && a.asked != 0 && a.returned == 0
	}
	p.ended = last + day(d.between(19, 57))
	outcome := d.pick(share{"Y", 90}, share{"N", 8}, share{"W", 2})
	exception := d.pick(share{"0", 89}, share{"1", 7})
	if outcome == "N" {
		p.ended = last + day(d.between(1, 12)) // no plan has to be written
	}
	switch {
	case outcome == "W":
		p.assessment, p.ended = "W", 0
	case waits || p.ended > oldYear:
		p.ended = 0
	default:
		p.assessment, p.exception = outcome, exception
		p.issue()
	}
}

// issue makes the plan of an assessment that ends in one.
func (p *pupil) issue() {
	if p.assessment == "Y" {
		p.start = p.ended
	}
}

// begunBefore are assessments that began before the log does and ended in 2024.
func begunBefore(d *dice) []pupil {
	var out []pupil
	for i := range 78 {
		p := pupil{request: "H", assessment: d.pick(share{"N", 5})}
		if p.assessment == "" {
			p.assessment = "Y"
		}
		p.ended = on("2024-01-04") + day(d.below(150))
		p.received = min(p.ended-day(108+d.below(45)+d.below(45)), on("2023-11-24")-day(d.below(25)))
		if i%11 == 5 {
			p.received = p.ended - day(d.between(365, 430)) // long forgotten
		}
		p.exception = d.pick(share{"0", 87}, share{"1", 8})
		p.issue()
		out = append(out, p)
	}
	return out
}

// refused are requests that led to no assessment.
func refused(d *dice) []pupil {
	var out []pupil
	for range 61 {
		p := pupil{request: "N", decided: newYear + 8 + day(d.below(350))}
		p.received = p.decided - day(d.weeks(84, 21, 42, 63))
		out = append(out, p)
	}
	return out
}

// undecided were asked for at the end of the year, or withdrawn.
func undecided(d *dice) []pupil {
	var out []pupil
	for i := range 19 {
		p := pupil{request: "A", received: oldYear - day(d.below(34))}
		if i >= 11 {
			p.request, p.received = "W", newYear+day(d.below(330))
		}
		out = append(out, p)
	}
	return out
}

// older are plans from before 2024: most in force, some ended in the year, a few
// that came from other councils.
func older(d *dice) []pupil {
	var out []pupil
	for i := range 2474 {
		p := pupil{request: "H", assessment: "H", start: newYear - day(1+d.below(3300))}
		switch {
		case i%95 == 40:
			p.from = "998"
		case d.in100(6):
			p.ceased = newYear + day(d.below(366))
			p.reason = d.pick(share{"1", 9}, share{"2", 22}, share{"3", 6}, share{"4", 14}, share{"5", 19},
				share{"6", 21}, share{"7", 4}, share{"9", 5})
			if p.reason == "" {
				p.reason = "2"
			}
		}
		out = append(out, p)
	}
	return out
}

// weeks is a number of days that keeps a limit so many times in a hundred.
func (d *dice) weeks(in100, least, limit, most int) int {
	if d.in100(in100) {
		return d.between(least, limit)
	}
	return d.between(limit+1, most)
}

// live is what every pupil has, and how their plan fared.
func (p *pupil) live(d *dice) {
	p.born = census - day(d.between(1000, 6300))
	if p.start != 0 && p.ended == 0 {
		years := int(census-p.start) / 365
		p.born = census - day(d.between(max(4, years+2)*366, min(24, years+15)*365))
	}
	p.sex = d.pick(share{"M", 71}, share{"F", 29})
	p.ethnicity = d.pick(share{"WBRI", 68}, share{"APKN", 7}, share{"BAFR", 5}, share{"MWBC", 4}, share{"WOTH", 9})
	p.ethnicity = or(p.ethnicity, "NOBT")
	p.need = or(d.pick(share{"ASD", 36}, share{"SLCN", 21}, share{"SEMH", 22}, share{"MLD", 8}, share{"PD", 4}), "SLD")
	if d.in100(30) {
		p.further = or(d.pick(share{"SEMH", 30}, share{"SPLD", 30}), "HI")
		if p.further == p.need {
			p.further = ""
		}
	}
	p.teach(d)
	if p.active() {
		p.meet(d)
	}
}

// teach finds a place: most are in a school, whose number belongs to none.
func (p *pupil) teach(d *dice) {
	p.setting = setting{number: strconv.Itoa(900001 + d.below(64)), entered: max(p.start, census-day(d.between(30, 1300)))}
	if kind := d.pick(share{"OLA", 3}, share{"EHE", 2}, share{"EYP", 3}, share{"NEET", 2}); kind != "" {
		p.setting.number, p.setting.kind = "", kind
	}
	p.setting.unit = p.setting.kind == "" && d.in100(8)
}

// meet holds the last review. Many are behind: a plan in seven has no meeting on
// record, and more than half of the decisions come late.
func (p *pupil) meet(d *dice) {
	if p.start > newYear+15 || d.in100(15) {
		return
	}
	p.meeting = max(p.start+60, census-day(2+d.below(210)+d.below(210)))
	letter := p.meeting + day(d.around(31))
	if letter > census || d.in100(9) {
		return
	}
	p.letter = letter
	p.review = d.pick(share{"A", 34}, share{"M", 63}, share{"C", 3})
	if p.review == "A" {
		p.draft = min(letter+day(d.below(20)), census)
	}
	if d.in100(12) {
		p.phaseDue = on("2025-02-15")
		if d.in100(28) {
			p.phaseFinal = max(p.letter, on("2024-11-20")+day(d.below(50)))
			p.phaseFinal = min(p.phaseFinal, census)
		}
	}
}

// slips are mistakes as councils make them: a letter dated before its meeting, and
// a decision without its date.
func slips(pupils []pupil) {
	letters, days := 0, 0
	for i := range pupils {
		p := &pupils[i]
		switch {
		case p.letter != 0 && i%31 == 7 && letters < 9:
			p.letter = p.meeting - 5
			letters++
		case p.request == "N" && i%17 == 4 && days < 2:
			p.decided = 0
			days++
		}
	}
}
