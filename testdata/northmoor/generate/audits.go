package main

import (
	"fmt"
	"math"
)

// query is one question of the audit tool, and how often in a hundred it is
// answered wholly and not at all.
type query struct {
	id, section, kind string
	yes, no           int
}

// The question on amounts fails round after round.
const amounts = "P06-provision-amounts"

var planQuestions = []query{
	{"P01-child-voice", "A", "experience", 62, 9},
	{"P02-family-views", "A", "experience", 70, 5},
	{"P03-golden-thread", "E", "quality", 48, 11},
	{"P04-outcomes-smart", "E", "quality", 42, 12},
	{"P05-health-needs", "C", "quality", 51, 11},
	{amounts, "F", "quality", 0, 0}, // see turn
	{"P07-health-provision", "G", "compliance", 50, 11},
	{"P08-care-provision", "H", "compliance", 46, 11},
	{"P09-adult-life", "E", "quality", 55, 10},
	{"P10-advice-listed", "K", "compliance", 86, 3},
}

var reviewQuestions = []query{
	{"R01-child-took-part", "whole", "experience", 58, 12},
	{"R02-family-took-part", "whole", "experience", 81, 3},
	{"R03-health-contributed", "whole", "compliance", 38, 17},
	{"R04-progress-shown", "whole", "quality", 52, 12},
	{"R05-next-steps", "whole", "quality", 49, 15},
	{"R06-in-time", "whole", "compliance", 72, 14},
}

// turn fails the question on amounts in four plans of nine.
var turn = []string{"no", "partly", "no", "yes", "no", "partly", "yes", "no", "partly"}

// months of audits and the round that each belongs to; the last is still open.
var months = []struct{ first, round string }{
	{"2024-05-01", "2024-T2"}, {"2024-06-03", "2024-T2"}, {"2024-07-01", "2024-T2"},
	{"2024-09-02", "2024-T3"}, {"2024-10-01", "2024-T3"}, {"2024-11-01", "2024-T3"}, {"2024-12-02", "2024-T3"},
	{"2025-01-06", "2025-T1"}, {"2025-02-03", "2025-T1"}, {"2025-03-03", "2025-T1"},
	{"2025-04-01", "2025-T2"}, {"2025-05-01", "2025-T2"},
}

// audit is one plan or review, looked at by one person and sometimes by two.
type audit struct {
	id, plan, round, subject, sector string
	on                               day
	year, missing, vague             int
	answers                          map[string]string
	queries                          []query
	healthStated, careStated         string
	healthGrade, careGrade           string
	agreed                           day
	score                            float64
	grade, second                    string
	moderated, corrected             day
}

func auditExtracts() (audits, answers extract) {
	d, asOf := newDice(8), on("2025-05-30")
	var done []audit
	plans := 0
	for m, month := range months {
		for i := range 10 {
			a := audit{id: fmt.Sprintf("Q-%06d", 500+10*m+i), plan: fmt.Sprintf("P-%06d", 3000+d.below(2900)),
				round: month.round, on: on(month.first) + day(d.below(26)), subject: "plan", queries: planQuestions}
			if i >= 6 {
				a.subject, a.queries = "annual-review", reviewQuestions
			}
			a.look(d, asOf, plans)
			plans += count(a.subject == "plan")
			done = append(done, a)
		}
	}
	return auditExtract(done, asOf), answerExtract(done, asOf)
}

func (a *audit) look(d *dice, asOf day, plans int) {
	a.sector = d.pick(share{"education", 48}, share{"health", 30}, share{"social-care", 15}, share{"lived-experience", 7})
	a.year = d.below(14)
	a.answers = map[string]string{}
	for _, q := range a.queries {
		answer := or(d.pick(share{"yes", q.yes}, share{"no", q.no}), "partly")
		if q.id == amounts {
			answer = turn[plans%len(turn)]
		}
		if q.id == "P09-adult-life" && a.year < 9 || q.id == "R03-health-contributed" && d.in100(30) {
			answer = "na"
		}
		a.answers[q.id] = answer
	}
	a.score = a.weigh()
	if a.subject == "plan" {
		a.lookAtPlan(d)
	}
	a.grade = steps[a.derived()]
	if a.derived() < 3 && d.in100(11) {
		a.grade = steps[a.derived()+1] // the auditor was kind
	}
	if d.in100(19) {
		a.second = steps[min(3, max(0, a.derived()+d.between(-1, 1)))]
		a.moderated = min(a.on+day(d.between(5, 20)), asOf)
	}
	if a.grade == "inadequate" && d.in100(60) {
		if fixed := a.on + day(d.between(20, 90)); fixed <= asOf {
			a.corrected = fixed
		}
	}
}

func (a *audit) lookAtPlan(d *dice) {
	a.missing = count(d.in100(7))
	a.vague = d.below(4)
	stated := []share{{"stated", 58}, {"none-known", 24}, {"blank", 18}}
	a.healthStated, a.careStated = d.pick(stated...), d.pick(stated...)
	grades := []share{{"outstanding", 5}, {"good", 41}, {"requires-improvement", 42}, {"inadequate", 12}}
	a.healthGrade, a.careGrade = d.pick(grades...), d.pick(grades...)
	if a.healthStated == "stated" && d.in100(63) {
		a.agreed = a.on - day(d.between(20, 200))
	}
}

// weigh is the share of answers, to two decimals.
func (a *audit) weigh() float64 {
	var points, asked float64
	for _, q := range a.queries {
		switch a.answers[q.id] {
		case "yes":
			points++
		case "partly":
			points += 0.5
		case "na":
			asked--
		}
		asked++
	}
	return math.Round(100*points/asked) / 100
}

var steps = []string{"inadequate", "requires-improvement", "good", "outstanding"}

// derived is the step that the answers add up to, as the shape has it.
func (a *audit) derived() int {
	step := count(a.score >= 0.40) + count(a.score >= 0.65) + count(a.score >= 0.85)
	if a.missing > 0 {
		step = 0
	}
	if a.answers[amounts] == "no" || a.healthStated == "blank" || a.careStated == "blank" ||
		a.year >= 9 && a.answers["P09-adult-life"] == "no" {
		step = min(step, 1)
	}
	for i, word := range steps {
		if a.healthGrade == word || a.careGrade == word {
			step = min(step, i+1)
		}
	}
	return step
}

func auditExtract(done []audit, asOf day) extract {
	x := extract{Dataset: "ehc-audits", File: "extracts/ehc-audits.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 1,
		Messy: []string{"codes as labels (Requires improvement)", "one grade that is none of the four"}}
	s := &sheet{separator: ","}
	s.put("Audit No", "Plan No", "Audit Date", "Round", "Audited", "Auditor", "Year Group", "Sections Missing",
		"Amounts Specific", "Golden Thread", "SMART Outcomes", "Child's Voice", "Adult Life", "Vague Words",
		"Health Stated", "Care Stated", "G Agreed", "Score", "Grade", "Health Grade", "Care Grade",
		"Second Grade", "Moderated", "Corrected")
	var taken []audit
	for i, a := range done {
		line := a.line()
		x.Read++
		x.Taken++
		if i == 77 {
			line[19] = "RI/Good"
			x.reject(s.put(line...), "health_grade", notACode)
			continue
		}
		s.put(line...)
		taken = append(taken, a)
	}
	x.text = s.plain()
	for _, year := range []string{"2024", "2025"} {
		x.Figures = append(x.Figures, auditFigures(taken, year)...)
	}
	return x
}

func (a audit) line() []string {
	year, missing, vague := fmt.Sprint(a.year), "", ""
	if a.subject == "plan" {
		missing, vague = fmt.Sprint(a.missing), fmt.Sprint(a.vague)
	}
	told := func(id string) string { return label(a.answers[id]) }
	return []string{a.id, a.plan, a.on.iso(), a.round, label(a.subject), label(a.sector), year, missing,
		told(amounts), told("P03-golden-thread"), told("P04-outcomes-smart"), told("P01-child-voice"),
		told("P09-adult-life"), vague, label(a.healthStated), label(a.careStated), a.agreed.iso(),
		fmt.Sprintf("%.2f", a.score), label(a.grade), label(a.healthGrade), label(a.careGrade),
		label(a.second), a.moderated.iso(), a.corrected.iso()}
}

func auditFigures(done []audit, year string) []figure {
	var plans, good, health, care int
	for _, a := range done {
		if a.subject != "plan" || a.on.year() != year {
			continue
		}
		plans++
		good += count(strong(a.grade))
		health += count(strong(a.healthGrade))
		care += count(strong(a.careGrade))
	}
	return []figure{
		shareOf("audit_overall_good_rate", year, good, plans),
		shareOf("audit_health_good_rate", year, health, plans),
		shareOf("audit_care_good_rate", year, care, plans),
	}
}

func strong(grade string) bool { return grade == "good" || grade == "outstanding" }

// answerExtract has every answer in a row of its own.
func answerExtract(done []audit, asOf day) extract {
	x := extract{Dataset: "audit-answers", File: "extracts/audit-answers.csv", AsOf: asOf.iso(),
		Encoding: "utf-8", Separator: ",", Heading: 1,
		Messy: []string{"clean", "the key is that of the audit, so it stands in several rows"}}
	s := &sheet{separator: ","}
	s.put("Audit No", "Round", "Question", "Section", "Kind", "Answer")
	no, asked := map[string]int{}, map[string]int{}
	for _, a := range done {
		for _, q := range a.queries {
			answer := a.answers[q.id]
			s.put(a.id, a.round, q.id, q.section, q.kind, answer)
			x.Read++
			asked[a.round+q.id] += count(answer != "na")
			no[a.round+q.id] += count(answer == "no")
		}
	}
	x.Taken, x.text = x.Read, s.plain()
	for _, round := range []string{"2024-T2", "2024-T3", "2025-T1", "2025-T2"} {
		for _, q := range append(planQuestions[:len(planQuestions):len(planQuestions)], reviewQuestions...) {
			x.Figures = append(x.Figures, shareOf("audit_answers_no_rate", "", no[round+q.id], asked[round+q.id],
				"round", round, "question", q.id))
		}
	}
	return x
}
