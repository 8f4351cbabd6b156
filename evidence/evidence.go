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

	Dataset     source.Ref   `hcl:"dataset,optional" ref:"dataset"`
	DerivedFrom []source.Ref `hcl:"derived_from,optional" ref:"evidence"`
	JointWith   []source.Ref `hcl:"joint_with,optional" ref:"partner"`
	// PriorFindings are the earlier findings that an inspection's report
	// holds. The report stays current while any of them is open.
	PriorFindings []source.Ref `hcl:"prior_findings,optional" ref:"prior_finding"`

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
	return append(diags, e.checkAnswers(at)...)
}

func (e *Evidence) checkAnswers(at source.Places) hcl.Diagnostics {
	if e.Asked == nil || e.Responded == nil || *e.Responded <= *e.Asked {
		return nil
	}
	return hcl.Diagnostics{diag.Error(at.Of("responded"), "More answers than asked",
		"More people responded than were asked. Check both numbers.")}
}

// CoversUntil is the last day that the item speaks of: the end of its period
// or, without one, the day it is dated.
func (e *Evidence) CoversUntil() framework.Date {
	if !e.Covers.To.IsZero() {
		return e.Covers.To
	}
	return e.Dated
}
