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
