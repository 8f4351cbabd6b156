package evidence

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// The bodies that can meet beside the boards that a workspace declares.
const (
	OversightBody = "oversight"  // the body above the board
	Stocktake     = "stocktake"  // a cross-partner look at progress
	SEFReview     = "sef-review" // a reading of the self-evaluation
)

// Meeting is a day on which a body met, who was there and what it looked at.
type Meeting struct {
	ID      string         `hcl:"id,label"`
	Body    source.Ref     `hcl:"body" ref:"body"`
	HeldOn  framework.Date `hcl:"held_on"`
	Present []source.Ref   `hcl:"present,optional" ref:"partner"`
	Items   []string       `hcl:"items,optional"`
	Source  string         `hcl:"source,optional"`
	Place   hcl.Range      `hcl:",place"`
}

// CaseType is what a rehearsed case is about; cases are described by type
// alone.
type CaseType string

// Words lists the closed set.
func (CaseType) Words() []string { return []string{"ap", "sen-support", "plan"} }

// RehearsedCase is one child's story, told without the child.
type RehearsedCase struct {
	Type    CaseType `hcl:"type"`
	AgeBand string   `hcl:"age_band,optional"`
}

// Rehearsal is a practice of the inspection's case tracking.
type Rehearsal struct {
	ID      string             `hcl:"id,label"`
	HeldOn  framework.Date     `hcl:"held_on"`
	Cases   []RehearsedCase    `hcl:"cases"`
	Sectors []framework.Sector `hcl:"sectors"` // who took part
	Actions []source.Ref       `hcl:"actions,optional" ref:"action"`
	Place   hcl.Range          `hcl:",place"`
}

// Document is the workspace's answer to one thing that inspectors ask for.
type Document struct {
	Request       source.Ref     `hcl:"request,label" ref:"document"`
	Owner         source.Ref     `hcl:"owner,optional" ref:"partner"`
	Ready         bool           `hcl:"ready,optional"`
	Dated         framework.Date `hcl:"dated,optional"`
	Evidence      []source.Ref   `hcl:"evidence,optional" ref:"evidence"`
	NotApplicable string         `hcl:"not_applicable,optional"` // the reason
	CheckedBy     string         `hcl:"checked_by,optional"`
	Place         hcl.Range      `hcl:",place"`
}
