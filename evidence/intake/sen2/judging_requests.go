package sen2

// request judges what is about a request, by the records that speak for it.
func (j *judging) request(first []*record, n int) {
	j.tree(first[j.requests.at], n)
	j.decisions(first, n)
	j.outcomes(first, n)
	j.reviews(first, n)
	j.plans(first, n)
	j.order(first, n)
}

// decisions judges V5 and what V6 says of requests.
func (j *judging) decisions(first []*record, n int) {
	decision := at(first, j.decision)
	if decision.state != good {
		return
	}
	dated := at(first, j.decided).state != blank
	told := decision.text == "Y" || decision.text == "N"
	j.tally("V5").count(told == dated, n)
	nothing := told || j.nothing(first, j.afterRequest)
	j.tally("V6").count(nothing && j.nothingFollows(first), n)
}

// nothingFollows judges what V6 says of assessments.
func (j *judging) nothingFollows(first []*record) bool {
	switch at(first, j.outcome).text {
	case "A", "W":
		return j.nothing(first, j.afterAssessment) &&
			first[j.plan.at] == nil && first[j.active.at] == nil
	}
	return true
}

// nothing tells whether the fields are blank or say no.
func (j *judging) nothing(first []*record, fields []place) bool {
	for _, p := range fields {
		if v := at(first, p); v.state != blank && v.text != "0" {
			return false
		}
	}
	return true
}

// outcomes judges V7 and V8.
func (j *judging) outcomes(first []*record, n int) {
	outcome := at(first, j.outcome)
	dated := at(first, j.ended).state != blank
	made := first[j.plan.at] != nil || first[j.active.at] != nil
	switch outcome.text {
	case "Y":
		j.tally("V7").count(dated || !made, n)
	case "N":
		j.tally("V7").count(dated, n)
	}
	transferred := at(first, j.transfer).state != blank
	before := outcome.text == "H"
	if !transferred && !before {
		return
	}
	kept := first[j.active.at] != nil || at(first, j.ceased).state != blank
	j.tally("V8").count(before && kept, n)
}

// reviews judges V9, and counts decisions before their meetings.
func (j *judging) reviews(first []*record, n int) {
	meeting, letter := at(first, j.meeting), at(first, j.letter)
	decided := letter.state != blank || at(first, j.review).state != blank
	if meeting.state == blank && !decided {
		return
	}
	asked := j.meeting.module >= 0 &&
		j.schema.modules[j.meeting.module].fields[j.meeting.field].asked
	ok := !asked || meeting.state != blank
	for _, v := range []*value{meeting, letter} {
		ok = ok && (v.state != good || !v.day.After(j.schema.census))
	}
	if both := meeting.state == good && letter.state == good; both {
		before := letter.day.Before(meeting.day)
		ok = ok && !before
		j.parts["review-columns"][0].count(!before, n)
	}
	j.tally("V9").count(ok, n)
}

// plans judges V16: a plan in force has the plan itself, and a plan that has not
// ended by the census day has somewhere where the child is.
func (j *judging) plans(first []*record, n int) {
	plan, active := first[j.plan.at], first[j.active.at]
	switch {
	case active != nil:
		j.tally("V16").count(plan != nil && active.count(j.attended) > 0, n)
	case plan != nil:
		start := at(first, j.start)
		later := start.state == good && start.day.After(j.schema.census)
		j.tally("V16").count(later || at(first, j.ceased).state != blank, n)
	}
}

// order judges V10.
func (j *judging) order(first []*record, n int) {
	born, received := at(first, j.birth), at(first, j.received)
	decided, ended := at(first, j.decided), at(first, j.ended)
	if born.state == good && received.state == good {
		j.tally("V10").count(born.day.Before(received.day), n)
	}
	j.follows(received, decided, n)
	if decided.state == good {
		j.follows(decided, ended, n)
	} else {
		j.follows(received, ended, n)
	}
	j.follows(at(first, j.start), at(first, j.ceased), n)
}

// follows judges that one day is not before another.
func (j *judging) follows(earlier, later *value, n int) {
	if earlier.state == good && later.state == good {
		j.tally("V10").count(!later.day.Before(earlier.day), n)
	}
}
