package main

import "fmt"

// asked is one question of a survey and what the answers were like, in a
// hundred.
type asked struct {
	question, theme    string
	positive, negative int
}

// survey is what was asked of whom, and what is known of the asking.
type survey struct {
	name, audience, from, to string
	asked, answered          int
	missing, changed         string
	questions                []asked
}

// put writes a row for each question. Not everybody answers every question.
func (v survey) put(x *extract, s *sheet, d *dice, write func(day) string) {
	for _, q := range v.questions {
		answered := v.answered - d.below(v.answered/20+1)
		positive, negative := answered*q.positive/100, answered*q.negative/100
		s.put(v.name, q.question, label(v.audience), write(on(v.from)), write(on(v.to)), fmt.Sprint(v.asked),
			fmt.Sprint(answered), fmt.Sprint(positive), fmt.Sprint(answered-positive-negative),
			fmt.Sprint(negative), q.theme, v.missing, v.changed)
		x.Read++
		x.Taken++
		x.Figures = append(x.Figures, shareOf("survey_positive_rate", on(v.to).year(), positive, answered,
			"survey", v.name, "question", q.question))
	}
}

var surveyHead = []string{"Survey", "Question", "Asked Of", "Open From", "Open To", "Number Asked", "Answers",
	"Positive", "Neither", "Negative", "Theme", "Not Reached", "What Changed"}

func familySurvey() extract {
	d := newDice(9)
	x := extract{Dataset: "family-survey", File: "extracts/family-survey.csv", AsOf: "2025-04-11",
		Encoding: "utf-8", Separator: ",", Heading: 3, Dropped: map[string]int{"footnote": 1},
		Messy: []string{"two title rows", "footnote", "commas inside quoted cells", "dates dd/mm/yyyy"}}
	s := &sheet{separator: ","}
	s.short(len(surveyHead), "Family survey of the parent carer forum")
	s.short(len(surveyHead), synthetic)
	s.put(surveyHead...)
	missing := "Families new to the area, fathers, families of young people over 19"
	for _, v := range []survey{
		{"Families spring 2024", "families", "2024-02-19", "2024-03-29", 2610, 331, missing, "A named contact for every family waiting; a plainer local offer", familyQuestions(0)},
		{"Families spring 2025", "families", "2025-02-17", "2025-03-28", 2875, 604, missing, "Waits by locality are now on the local offer", familyQuestions(4)},
	} {
		v.put(&x, s, d, day.slashes)
	}
	s.short(len(surveyHead), "Note: only those who answered a question are counted.")
	x.text = s.plain()
	return x
}

// familyQuestions get a little better from one year to the next, but for the
// wait.
func familyQuestions(better int) []asked {
	return []asked{
		{"My child's needs were noticed early", "identification", 41 + better, 34},
		{"We were told how long we would wait", "waiting", 29, 52},
		{"We had help while we were waiting", "waiting", 33 + better, 47},
		{"We only had to tell our story once", "communication", 24 + better, 58 - better},
		{"My child's plan says what they will get", "plan-quality", 44 + better, 31},
		{"We were listened to when the plan was written", "participation", 61 + better, 19},
		{"School includes my child", "inclusion", 58 + better, 22},
		{"We can get a short break when we need one", "short-breaks", 30 + better, 45},
		{"Travel to school works", "transport", 66 - better, 17},
		{"We know what happens after school", "transition", 27 + better, 49},
	}
}

func childrenSurvey() extract {
	d := newDice(10)
	x := extract{Dataset: "children-survey", File: "extracts/children-survey.tsv", AsOf: "2025-03-31",
		Encoding: "utf-8", Separator: "\t", Heading: 1,
		Messy: []string{"tabs", "dates dd-Mmm-yy"}}
	s := &sheet{separator: "\t"}
	s.put(surveyHead...)
	survey{"Our voice 2025", "children", "2025-01-20", "2025-02-28", 720, 233,
		"Children educated at home; children placed outside the area", "Two youth clubs changed their opening hours",
		[]asked{
			{"Grown-ups ask me what I want", "participation", 68, 11},
			{"I feel safe where I learn", "inclusion", 81, 6},
			{"I have friends near home", "inclusion", 52, 24},
			{"I join in things outside school", "inclusion", 46, 31},
			{"I get the help I need", "provision", 63, 14},
			{"I know what I can do next", "transition", 49, 22},
		}}.put(&x, s, d, day.short)
	x.text = s.plain()
	return x
}

func practitionerSurvey() extract {
	d := newDice(11)
	x := extract{Dataset: "practitioner-survey", File: "extracts/practitioner-survey.csv", AsOf: "2024-12-20",
		Encoding: "utf-8", Separator: ",", Heading: 1,
		Messy: []string{"nobody wrote down who was not reached or what changed", "dates dd/mm/yyyy"}}
	s := &sheet{separator: ","}
	s.put(surveyHead...)
	survey{"Working together 2024", "practitioners", "2024-11-11", "2024-12-06", 1480, 262, "", "",
		[]asked{
			{"I know who to ask in the other services", "working-together", 54, 23},
			{"I can see the information I need about a child", "communication", 31, 46},
			{"I have had training that helps me include children", "workforce", 62, 14},
			{"Families are part of decisions", "participation", 72, 7},
			{"My service has the staff it needs", "workforce", 22, 61},
		}}.put(&x, s, d, day.slashes)
	x.text = s.plain()
	return x
}
