package evidence

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Inspection is an earlier inspection of the area.
type Inspection struct {
	ID        string         `hcl:"id,label"`
	Framework source.Ref     `hcl:"framework" ref:"framework"`
	From      framework.Date `hcl:"from"`
	To        framework.Date `hcl:"to"`
	Published framework.Date `hcl:"published,optional"`
	Outcome   string         `hcl:"outcome,optional"`
	Source    string         `hcl:"source"`
	Place     hcl.Range      `hcl:",place"`
}

// Check refuses an inspection that ends before it begins or is published
// before it ends.
func (i *Inspection) Check(at source.Places) hcl.Diagnostics {
	switch {
	case i.To.Before(i.From):
		return hcl.Diagnostics{diag.Error(at.Of("to"), "Period runs backwards",
			"The inspection ends on %s, before it begins on %s. Swap the dates.",
			i.To, i.From)}
	case !i.Published.IsZero() && i.Published.Before(i.To):
		return hcl.Diagnostics{diag.Error(at.Of("published"), "Published too early",
			"The report is dated %s, before the inspection ended on %s. "+
				"Check both dates.", i.Published, i.To)}
	}
	return nil
}

// FindingStatus says where an earlier finding stands.
type FindingStatus string

// Overtaken is for a finding that the law has left behind.
const (
	Open      FindingStatus = "open"
	Closed    FindingStatus = "closed"
	Overtaken FindingStatus = "overtaken"
)

// Words lists the closed set.
func (FindingStatus) Words() []string {
	return []string{"open", "closed", "overtaken"}
}

// PriorFinding is what an earlier inspection found, carried over to the
// criteria of today's framework.
type PriorFinding struct {
	ID         string        `hcl:"id,label"`
	Inspection source.Ref    `hcl:"inspection" ref:"inspection"`
	Criterion  source.Ref    `hcl:"criterion"` // of the inspection's own framework
	CarriesTo  []source.Ref  `hcl:"carries_to" ref:"criterion"`
	Kind       Verdict       `hcl:"kind"`
	Statement  string        `hcl:"statement"`
	Partners   []source.Ref  `hcl:"partners,optional" ref:"partner"`
	Status     FindingStatus `hcl:"status,optional"` // a development without one is open
	Source     string        `hcl:"source,optional"` // the place in the report
	Measures   []source.Ref  `hcl:"measures,optional" ref:"measure"`
	NoAction   *NoAction     `hcl:"no_action,block"`
	Closure    *Closure      `hcl:"closure,block"`
	Place      hcl.Range     `hcl:",place"`
}

// Closure is why a finding is said to be closed: evidence that it was put
// right, and families who agree.
type Closure struct {
	Evidence []source.Ref   `hcl:"evidence,optional" ref:"evidence"`
	Voice    []source.Ref   `hcl:"voice,optional" ref:"evidence"`
	On       framework.Date `hcl:"on,optional"`
	AgreedBy source.Ref     `hcl:"agreed_by,optional" ref:"approver"`
	Place    hcl.Range      `hcl:",place"`
}

// Check settles the status of an area for development: open until it is said
// to be closed.
func (p *PriorFinding) Check(source.Places) hcl.Diagnostics {
	if p.Kind == Development && p.Status == "" {
		p.Status = Open
	}
	return nil
}
