package reports

// submit takes out of the model what is for the partnership alone. Renderings
// then cannot show it by mistake.
func (m *Model) submit() {
	m.Edition = Submission
	m.Summary.withhold()
	for i := range m.Themes {
		for j := range m.Themes[i].Chapters {
			m.Themes[i].Chapters[j].withhold()
		}
	}
	m.AreaWide, m.Gaps = []Challenge{}, nil
	m.Expiring = []Waiver{}
	for i := range m.Partners {
		m.Partners[i].Findings, m.Partners[i].Asks = 0, []Task{}
		for j := range m.Partners[i].Documents {
			m.Partners[i].Documents[j].Place = ""
		}
	}
	m.Plans = leaderless(m.Plans)
	for _, a := range m.Actions { // shared by all lists of actions
		a.Bare, a.Missing, a.Place = false, []string{}, ""
	}
	for _, s := range m.Sources { // likewise
		s.Currency, s.Place = "", ""
	}
	m.Undrawn, m.Lacking, m.Unlike, m.Loose = []Undrawn{}, []Lacking{}, []Unlike{}, []Measure{}
	for i := range m.Extracts {
		m.Extracts[i].NotUsed, m.Extracts[i].NotCollected = "", []string{}
	}
	for i := range m.Documents {
		m.Documents[i].Place = ""
	}
	m.Method.Checks, m.Method.Changed = []Check{}, []Limit{}
	m.Method.Waivers = []Waiver{}
}

func (s *Summary) withhold() {
	*s = Summary{
		Overall: s.Overall, Criteria: s.Criteria, Graded: s.Graded,
		Strengths: s.Strengths, Develop: s.Develop,
		Open: []Tally{}, Differs: []Differs{}, Uncovered: []Lack{},
		Earlier:    Standing{Developments: s.Earlier.Developments, Open: s.Earlier.Open},
		ActionGaps: []Shortage{}, Courses: s.Courses,
		Live: s.Live, Late: s.Late, Unled: s.Unled, First: []Task{},
	}
}

// present drops what is expected and not there, and how current things are:
// both are what rules say.
func present(all []Coverage) []Coverage {
	out := which(all, func(c *Coverage) bool { return c.Items > 0 })
	for i := range out {
		out[i].Expected, out[i].Stale = false, 0
	}
	return out
}

func (c *Chapter) withhold() {
	c.Sectors, c.Kinds = present(c.Sectors), present(c.Kinds)
	c.Supported, c.Readiness, c.Open = nil, "", []Tally{}
	c.Challenges, c.Elsewhere = []Challenge{}, []Challenge{}
	c.Measured = which(c.Measured, func(m *Measurement) bool { return m.Groups > 0 })
	for _, claims := range [][]Claim{c.Strengths, c.Developments} {
		for i := range claims {
			claims[i].Uncited = false
		}
	}
	for i := range c.Earlier {
		c.Earlier[i].NoClosing, c.Earlier[i].Unanswered = 0, 0
		for _, found := range [][]Earlier{c.Earlier[i].Developments, c.Earlier[i].Strengths} {
			for j := range found {
				found[j].Ignored, found[j].Place = false, ""
			}
		}
	}
}

// leaderless joins the actions that nobody leads, whatever else they lack.
func leaderless(plans []Plan) []Plan {
	last := len(plans) - 1
	if last < 0 || !plans[last].Bare {
		return plans
	}
	bare := plans[last]
	bare.Bare = false
	if last == 0 || plans[last-1].Lead != "" {
		return append(plans[:last], bare)
	}
	plans[last-1].Actions = append(plans[last-1].Actions, bare.Actions...)
	plans[last-1].Late += bare.Late
	return plans[:last]
}
