package console

import (
	"github.com/sef-engine/sef/policies"
)

// Result is a mock inspection in brief. Its JSON is versioned by Format.
type Result struct {
	Format    string                      `json:"format"`
	Area      string                      `json:"area"`
	Note      string                      `json:"note,omitempty"` // that the area puts on everything
	AsOf      string                      `json:"as_of"`
	Framework string                      `json:"framework"`
	Readiness policies.Readiness          `json:"readiness"`
	FailOn    policies.Severity           `json:"fail_on"`
	Failed    bool                        `json:"failed"`
	Counts    []Count                     `json:"open_findings"`
	Waived    int                         `json:"waived_findings"`
	Judged    int                         `json:"things_judged"`
	Criteria  []Criterion                 `json:"criteria"`
	Checks    []policies.PublishedCheck   `json:"checks"`
	Findings  []policies.PublishedFinding `json:"findings"`
	Waivers   []policies.PublishedWaiver  `json:"waivers"`
}

// resultFormat names the layout of the JSON.
const resultFormat = "sef-check/1"

// Count is how many open findings there are of a severity.
type Count struct {
	Severity policies.Severity `json:"severity"`
	Findings int               `json:"findings"`
}

// Criterion is where one criterion stands.
type Criterion struct {
	ID        string             `json:"id"`
	Short     string             `json:"short"`
	SelfGrade string             `json:"self_grade,omitempty"`
	Supported string             `json:"supported"`
	Readiness policies.Readiness `json:"readiness"`
	Findings  int                `json:"open_findings"`
}

// Check sums up a publication. An open finding at or above failOn fails it; a
// limit that is no severity fails nothing.
func Check(pub *policies.Publication, failOn policies.Severity) Result {
	r := Result{
		Format: resultFormat, Area: pub.Area.Name, Note: pub.Area.Note, AsOf: pub.AsOf,
		Framework: pub.Framework.Short, Readiness: pub.Readiness, FailOn: failOn,
		Checks: pub.Checks, Findings: pub.Findings, Waivers: pub.Waivers,
		Criteria: []Criterion{},
	}
	for _, s := range policies.Severities() {
		r.Counts = append(r.Counts, Count{Severity: s})
	}
	limited := failOn.Rank() < len(policies.Severities())
	open := map[string]int{}
	for _, f := range pub.Findings {
		if f.Waiver != "" {
			r.Waived++
			continue
		}
		r.Counts[f.Severity.Rank()].Findings++
		r.Failed = r.Failed || limited && f.Severity.AtLeast(failOn)
		for _, id := range f.Criteria {
			open[id]++
		}
	}
	for _, c := range pub.Checks {
		r.Judged += c.Judged
	}
	for _, c := range pub.Criteria {
		row := Criterion{c.ID, c.Short, "", c.Supported.Title, c.Readiness, open[c.ID]}
		if c.SelfGrade != nil {
			row.SelfGrade = c.SelfGrade.Title
		}
		r.Criteria = append(r.Criteria, row)
	}
	return r
}

// Open counts the findings that no waiver accepts.
func (r Result) Open() int {
	n := 0
	for _, c := range r.Counts {
		n += c.Findings
	}
	return n
}
