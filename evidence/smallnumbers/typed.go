package smallnumbers

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// text is one attribute that somebody wrote, or a number in one.
type text struct {
	subject string
	part    string
	says    string
	number  *float64 // a count of people, instead of words
	story   bool     // of one child, who may be spoken of as one
}

// look finds the small numbers of one attribute.
func (f *find) look(x text) []Hit {
	if x.number != nil {
		n := int(*x.number)
		if float64(n) == *x.number && exactly(n).small(f.limit) {
			return []Hit{{Kind: Count, Line: 1, Column: 1}}
		}
		return nil
	}
	hits := f.in(x.says)
	if !x.story {
		return hits
	}
	var kept []Hit
	for _, h := range hits {
		if !h.one {
			kept = append(kept, h)
		}
	}
	return kept
}

// typed lists what people typed about the area, in the order of the workspace.
// What an inspection found is left out, as its letter is published; so are
// citations, which name places in documents.
func typed(w *evidence.Workspace) []text {
	c := collector{measures: map[string]bool{}}
	for _, m := range w.Measures {
		c.measures[m.ID] = m.Unit == "count"
	}
	c.about("area." + w.Area.ID)
	c.says("note", w.Area.Note)
	for _, t := range w.Thresholds {
		c.says("threshold "+t.Rule.Name, t.Reason)
	}
	for i := range w.Evidence {
		c.evidence(&w.Evidence[i])
	}
	for _, x := range w.Claims {
		c.about("claim." + x.ID)
		c.says("statement", x.Statement)
		c.says("impact", x.Impact)
		c.noAction(x.NoAction)
	}
	for _, x := range w.Judgements {
		c.judgement(x)
	}
	for _, x := range w.PriorFindings {
		c.about("prior_finding." + x.ID)
		c.noAction(x.NoAction)
	}
	for i := range w.Actions {
		c.action(&w.Actions[i])
	}
	for _, x := range w.Waivers {
		c.about("waiver." + x.ID)
		c.says("reason", x.Reason)
	}
	for _, x := range w.Meetings {
		c.about("meeting." + x.ID)
		for _, item := range x.Items {
			c.says("items", item)
		}
	}
	for _, x := range w.Documents {
		c.about("document." + x.Request.Name)
		c.says("not_applicable", x.NotApplicable)
	}
	return c.texts
}

// collector gathers the texts of one thing after another.
type collector struct {
	texts    []text
	subject  string
	story    bool
	measures map[string]bool // those that count
}

func (c *collector) about(subject string) { c.subject, c.story = subject, false }

func (c *collector) says(part, says string) {
	if says != "" {
		c.texts = append(c.texts, text{subject: c.subject, part: part, says: says, story: c.story})
	}
}

func (c *collector) counts(part string, n *float64) {
	if n != nil {
		c.texts = append(c.texts, text{subject: c.subject, part: part, number: n})
	}
}

func (c *collector) noAction(n *evidence.NoAction) {
	if n != nil {
		c.says("no_action", n.Reason)
	}
}

// evidence reads an item. The size of an audit's sample is no count of people:
// it was chosen, and everybody may know it.
func (c *collector) evidence(e *evidence.Evidence) {
	if e.PublishedBy != "" {
		return
	}
	c.about("evidence." + e.ID)
	c.story = e.Kind == framework.CaseStudy
	c.says("title", e.Title)
	c.says("says", e.Says)
	c.says("limits", e.Limits)
	c.says("gathered", e.Gathered)
	c.says("groups_missing", e.GroupsMissing)
	c.says("changed", e.Changed)
	c.says("sample_frame", e.SampleFrame)
	c.counts("asked", float(e.Asked))
	c.counts("responded", float(e.Responded))
}

func float(n *int) *float64 {
	if n == nil {
		return nil
	}
	x := float64(*n)
	return &x
}

func (c *collector) judgement(j evidence.Judgement) {
	c.about("judgement." + j.Criterion.Name)
	c.says("rationale", j.Rationale)
	for _, d := range j.Dissents {
		c.says("dissent "+d.Partner.Name+", says", d.Says)
		c.says("dissent "+d.Partner.Name+", reply", d.Reply)
	}
}

// action reads an action. Where its success is a count, so are the numbers it
// began and ended with; its target is nobody yet.
func (c *collector) action(a *evidence.Action) {
	c.about("action." + a.ID)
	c.says("title", a.Title)
	c.says("owner_role", a.OwnerRole)
	for _, u := range a.Updates {
		c.says("update "+u.Label, u.Says)
	}
	if a.Success == nil || !c.measures[a.Success.Measure.Name] {
		return
	}
	c.counts("success.baseline", a.Success.Baseline)
	if a.Result != nil {
		c.counts("result.value", &a.Result.Value)
	}
}
