package evidence

import (
	"io/fs"
	"regexp"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Shows says how far a piece of evidence reaches: what was done, what came
// out of it, what changed for children, and whether that lasted.
type Shows string

// The four reaches of evidence.
const (
	Activity Shows = "activity"
	Output   Shows = "output"
	Outcome  Shows = "outcome"
	Impact   Shows = "impact"
)

// Words lists the closed set.
func (Shows) Words() []string {
	return []string{"activity", "output", "outcome", "impact"}
}

// Publisher is a national body whose publications everyone can read: official
// statistics, and the letters of inspectors. What a
// partner publishes is not meant: that is what the rules look at.
type Publisher string

// Words lists the closed set.
func (Publisher) Words() []string { return []string{"dfe", "nhs", "ofsted", "cqc"} }

// Evidence is one item of what is known: who made it, what it covers, what it
// says and where it ends.
type Evidence struct {
	ID       string           `hcl:"id,label"`
	Title    string           `hcl:"title"`
	Partner  source.Ref       `hcl:"partner" ref:"partner"` // who brings it
	Sector   framework.Sector `hcl:"sector,optional"`       // where the partner has several
	Kind     framework.Kind   `hcl:"kind"`
	Shows    Shows            `hcl:"shows"`
	Criteria []source.Ref     `hcl:"criteria" ref:"criterion"`
	Covers   framework.Period `hcl:"covers,optional"`
	Dated    framework.Date   `hcl:"dated,optional"` // made or published
	Says     string           `hcl:"says,optional"`
	Limits   string           `hcl:"limits,optional"` // what it cannot tell

	File      string `hcl:"file,optional"`   // below evidence/files
	SHA256    string `hcl:"sha256,optional"` // of the file when it was attached
	Source    string `hcl:"source,optional"` // a citation, with the place in the document
	CheckedBy string `hcl:"checked_by,optional"`
	// PublishedBy is whose official publication the item is. Its figures are
	// known to everyone, so that small numbers in it are no disclosure.
	PublishedBy Publisher `hcl:"published_by,optional"`

	Dataset     source.Ref   `hcl:"dataset,optional" ref:"dataset"`
	DerivedFrom []source.Ref `hcl:"derived_from,optional" ref:"evidence"`
	JointWith   []source.Ref `hcl:"joint_with,optional" ref:"partner"`
	// PriorFindings are the earlier findings that an inspection's report
	// holds. The report stays current while any of them is open.
	PriorFindings []source.Ref `hcl:"prior_findings,optional" ref:"prior_finding"`
	// Contradicts are the claims that the item speaks against.
	Contradicts []source.Ref `hcl:"contradicts,optional" ref:"claim"`
	States      []Stated     `hcl:"states,block"`

	// How voice and surveys were gathered, from whom, who is missing, and
	// what changed as a result.
	Gathered      string `hcl:"gathered,optional"`
	Asked         *int   `hcl:"asked,optional"`
	Responded     *int   `hcl:"responded,optional"`
	GroupsMissing string `hcl:"groups_missing,optional"`
	Changed       string `hcl:"changed,optional"`

	// How an audit chose its cases.
	SampleSize  *int   `hcl:"sample_size,optional"`
	SampleFrame string `hcl:"sample_frame,optional"`

	FileHash string    // sha256 of the file as it is now; empty without a file
	Place    hcl.Range `hcl:",place"`
}

var sha256Pattern = regexp.MustCompile(`^[0-9a-f]{64}$`)

// Check finds what is wrong with the item by itself.
func (e *Evidence) Check(at source.Places) hcl.Diagnostics {
	var diags hcl.Diagnostics
	if len(e.Criteria) == 0 {
		diags = append(diags, diag.Error(at.Of("criteria"), "Evidence for nothing",
			"Name at least one criterion that this evidence speaks to."))
	}
	if e.Covers.Backwards() {
		diags = append(diags, diag.Error(at.Of("covers"), "Period runs backwards",
			"The period ends on %s, before it begins on %s. Swap the dates.",
			e.Covers.To, e.Covers.From))
	}
	if e.looksBack() && !e.Dated.IsZero() && e.Covers.To.After(e.Dated) {
		diags = append(diags, diag.Error(at.Of("covers"), "Period ends after it is dated",
			"The period ends on %s, and the evidence was made on %s already. "+
				"Correct the period or dated.", e.Covers.To, e.Dated))
	}
	if e.File != "" && !fs.ValidPath(e.File) {
		diags = append(diags, diag.Error(at.Of("file"), "Unsuitable file name",
			"%q does not name a file below evidence/files. Use a plain name "+
				"such as \"review.pdf\", with / between folders and no ..",
			e.File))
	}
	if e.SHA256 != "" && !sha256Pattern.MatchString(e.SHA256) {
		diags = append(diags, diag.Error(at.Of("sha256"), "Unsuitable sha256",
			"A sha256 has 64 digits and letters a to f. Attach the document "+
				"again to have it written."))
	}
	diags = append(diags, e.checkStated()...)
	return append(diags, e.checkAnswers(at)...)
}

// looksBack tells what can only speak of days before it was made from a
// document, which may be a plan or a forecast.
func (e *Evidence) looksBack() bool {
	return e.Kind != framework.Document && !e.Covers.Backwards()
}

// checkAnswers looks at the numbers of people and cases.
func (e *Evidence) checkAnswers(at source.Places) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, n := range []struct {
		name   string
		number *int
	}{{"asked", e.Asked}, {"responded", e.Responded}, {"sample_size", e.SampleSize}} {
		if n.number != nil && *n.number < 0 {
			diags = append(diags, diag.Error(at.Of(n.name), "Negative number",
				"%q counts, and here stands %d. Correct it, or leave it out "+
					"where nobody counted.", n.name, *n.number))
		}
	}
	if e.Asked != nil && e.Responded != nil && *e.Responded > *e.Asked {
		diags = append(diags, diag.Error(at.Of("responded"), "More answers than asked",
			"More people responded than were asked. Check both numbers."))
	}
	return diags
}

// CoversUntil is the last day that the item knows of: the end of its period or,
// where that is open or still lay ahead, the day it is dated. A strategy for
// the next three years says nothing of how they went.
func (e *Evidence) CoversUntil() framework.Date {
	to := e.Covers.To
	if to.IsZero() || !e.Dated.IsZero() && to.After(e.Dated) {
		return e.Dated
	}
	return to
}
