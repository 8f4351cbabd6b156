package sen2

// judging counts, request by request, what keeps the rules of the library and
// what does not. The rules' ids, titles and limits are the library's; what each
// of them looks at is here.
type judging struct {
	schema  *schema
	tallies map[string]*tally
	parts   map[string][]*tally // of rules that allow a share
	ages    map[string]int
	upns    map[uint64]struct{}

	birth, upn, uln, unknown                            place
	received, decision, decided                         place
	outcome, ended                                      place
	start, ceased, reason                               place
	transfer, meeting, review, letter                   place
	entry, leaving, setting, source                     place
	requests, assessment, plan, active, named, attended *module
	afterRequest, afterAssessment                       []place
}

func newJudging(s *schema) *judging {
	j := &judging{schema: s, tallies: map[string]*tally{}, parts: map[string][]*tally{},
		ages: map[string]int{}, upns: map[uint64]struct{}{}}
	for _, c := range s.spec.Checks {
		j.tallies[c.ID], j.ages[c.ID] = &tally{}, c.Age
	}
	j.parts["V17"] = []*tally{{}, {}, {}}
	j.parts["review-columns"] = []*tally{{}}
	j.look()
	return j
}

// look finds the fields that rules look at. It is long because it is a list.
func (j *judging) look() {
	p := j.schema.place
	j.birth, j.upn = p("person", "PersonBirthDate"), p("person", "UPN")
	j.uln, j.unknown = p("person", "UniqueLearnerNumber"), p("person", "UPNunknown")
	j.received, j.source = p("requests", "ReceivedDate"), p("requests", "RequestSource")
	j.decision, j.decided = p("requests", "RequestOutcome"), p("requests", "RequestOutcomeDate")
	j.outcome = p("assessment", "AssessmentOutcome")
	j.ended = p("assessment", "AssessmentOutcomeDate")
	j.start, j.ceased = p("named_plan", "StartDate"), p("named_plan", "CeaseDate")
	j.reason = p("named_plan", "CeaseReason")
	j.transfer, j.meeting = p("active_plans", "TransferLA"), p("active_plans", "ReviewMeeting")
	j.review, j.letter = p("active_plans", "ReviewOutcome"), p("active_plans", "LastReview")
	j.entry, j.leaving = p("placement_detail", "EntryDate"), p("placement_detail", "LeavingDate")
	j.setting = p("placement_detail", "SENSetting")
	j.requests, j.assessment = j.schema.named("requests"), j.schema.named("assessment")
	j.plan, j.active = j.schema.named("named_plan"), j.schema.named("active_plans")
	j.named, j.attended = j.schema.named("plan_detail"), j.schema.named("placement_detail")
	j.afterRequest = j.schema.afterDecision(j.requests)
	j.afterAssessment = j.schema.afterDecision(j.assessment)
}

// afterDecision lists the fields that have no value while nothing is decided.
func (s *schema) afterDecision(m *module) []place {
	var out []place
	for i := range m.fields {
		if m.fields[i].Decided {
			out = append(out, place{m.at, i})
		}
	}
	return out
}

// tally is what is counted for a rule; one that the library does not have is
// counted for nobody.
func (j *judging) tally(id string) *tally {
	if t, ok := j.tallies[id]; ok {
		return t
	}
	return &tally{}
}

// lost counts records that stand in nothing.
func (j *judging) lost(n int) {
	t := j.tally("V2")
	t.judged += n
	t.broken += n
}

// person judges what is about a person; first is the number of their first
// request.
func (j *judging) person(p *record, first int) {
	j.required(p, first)
	j.written(p, first)
	j.kinds(p, first)
	of := func(at place) *value { return &p.values[at.field] }
	hasUPN, hasULN := of(j.upn).state != blank, of(j.uln).state != blank
	j.tally("V11").count(hasUPN || hasULN || of(j.unknown).state != blank, first)
	j.once(p, of(j.upn), first)
	if v := of(j.birth); v.state == good {
		age := years(v.day, j.schema.census)
		j.tally("V13").count(age < j.ages["V13"], first)
		j.tally("V13-query").count(age != j.ages["V13-query"], first)
	}
}

// once judges V12: a number stands for one person, who has one plan in force.
func (j *judging) once(p *record, upn *value, first int) {
	active := 0
	for _, kid := range p.kids {
		active += kid.count(j.active)
	}
	again := false
	if n, ok := number(upn); ok {
		_, again = j.upns[n]
		j.upns[n] = struct{}{}
	}
	j.tally("V12").count(!again && active < 2, first)
}

// number is a pupil number as one, so that two million take no more than they
// must.
func number(upn *value) (uint64, bool) {
	if upn.state != good || len(upn.text) != 13 {
		return 0, false
	}
	n := uint64(upn.text[0])
	for i := 1; i < 12; i++ {
		n = n*10 + uint64(upn.text[i]-'0')
	}
	return n<<8 | uint64(upn.text[12]), true
}

// required judges V2 for a record and all below it.
func (j *judging) required(r *record, request int) {
	t := j.tally("V2")
	for i := range r.module.fields {
		if f := &r.module.fields[i]; f.required && f.asked {
			t.count(r.values[i].state != blank, request)
		}
	}
	for _, m := range r.module.kids {
		if m.Required {
			t.count(r.count(m) > 0, request)
		}
	}
}

// written judges V1 and V4: how values are written, and codes.
func (j *judging) written(r *record, request int) {
	texts, codes := j.tally("V1"), j.tally("V4")
	for i := range r.values {
		f, v := &r.module.fields[i], &r.values[i]
		switch {
		case v.state == blank:
		case f.Type == "code":
			codes.count(v.state == good, request)
		case f.Type != "text" || f.pattern != nil:
			texts.count(v.state == good, request)
		}
	}
}

// kinds counts the codes of V17 that say nothing: too many of them are asked
// about.
func (j *judging) kinds(r *record, request int) {
	parts := j.parts["V17"]
	one := func(t *tally, at place, others ...string) {
		if r.module.at != at.module || r.values[at.field].state != good {
			return
		}
		said := r.values[at.field].text
		t.count(said != others[0] && said != others[len(others)-1], request)
	}
	one(parts[0], j.reason, "9")
	one(parts[1], j.setting, "OTH", "NIEO")
	one(parts[2], j.source, "5")
}

// request judges what is about a request, by the records that speak for it.
func (j *judging) request(first []*record, n int) {
	j.tree(first[j.requests.at], n)
	j.decisions(first, n)
	j.outcomes(first, n)
	j.reviews(first, n)
	j.plans(first, n)
	j.order(first, n)
}

// tree judges a record and all below it by the rules for every record.
func (j *judging) tree(r *record, n int) {
	j.required(r, n)
	j.written(r, n)
	j.kinds(r, n)
	for _, m := range r.module.kids {
		if m.Most > 0 && r.count(m) > 0 {
			j.tally("V3").count(r.count(m) <= m.Most && ranked(r, m), n)
		}
	}
	if r.module == j.named || r.module == j.attended {
		j.tally("V14").count(r.somewhere(), n)
	}
	if r.module == j.attended {
		j.follows(&r.values[j.entry.field], &r.values[j.leaving.field], n)
	}
	for _, kid := range r.kids {
		j.tree(kid, n)
	}
}

// ranked tells whether records of a module are first and second, or one is first.
func ranked(r *record, m *module) bool {
	if m.rank < 0 {
		return true
	}
	seen := map[string]bool{}
	for _, kid := range r.kids {
		if kid.module == m && seen[kid.rank()] {
			return false
		}
		if kid.module == m {
			seen[kid.rank()] = true
		}
	}
	return seen["1"]
}

// somewhere tells whether a placement has a number or a setting.
func (r *record) somewhere() bool {
	for _, name := range []string{"URN", "UKPRN", "SENSetting"} {
		if i, ok := r.module.element[name]; ok && r.values[i].state != blank {
			return true
		}
	}
	return false
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
