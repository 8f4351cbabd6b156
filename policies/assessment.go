package policies

import (
	"context"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// Evaluator judges a document by every rule it was compiled from. It is
// fail-closed: a rule that cannot be evaluated is an error, and no result is
// returned without every rule's.
type Evaluator interface {
	// Rules lists every rule, by id.
	Rules() []Rule
	// Evaluate judges the document. The error names the rule and its place.
	Evaluate(ctx context.Context, doc input.Document) (Outcome, error)
}

// Scanned is what was found in the words and files of a workspace.
type Scanned = input.Scanned

// Outcome is what the rules said.
type Outcome struct {
	Results   []Result             // one per rule, in the order of Rules
	Supported map[string]Supported // by criterion
	Currency  map[string]string    // by evidence id: green, amber, red, undated
}

// Result is what one rule said.
type Result struct {
	Rule     string
	Judged   int // how many things it looked at
	Findings []Finding
}

// Supported is the grade that the evidence on a criterion supports, and why.
type Supported struct {
	Supports string   `json:"supports"` // not-shown, weak, mixed or strong
	Step     string   `json:"step"`     // of the scale; empty where nothing is shown
	Reasons  []Reason `json:"reasons"`
}

// Reason is a message with its values.
type Reason struct {
	Message string           `json:"message"`
	Values  map[string]Value `json:"values"`
}

// Readiness says whether a criterion would stand an inspection today.
type Readiness string

// Not ready: an open critical or high finding. Nearly: an open medium one.
const (
	NotReady    Readiness = "not-ready"
	NearlyReady Readiness = "nearly-ready"
	Ready       Readiness = "ready"
)

// Assessment is the whole judgement of a workspace as at its date, before
// anything of it is published.
type Assessment struct {
	Workspace *evidence.Workspace
	Figures   *figures.Figures
	Scanned   Scanned
	Input     input.Document
	Rules     []Rule
	Checks    []Check   // one per rule, by id
	Findings  []Finding // worst first
	Supported map[string]Supported
	Currency  map[string]string
	Readiness Readiness            // of the area
	ReadyBy   map[string]Readiness // of each criterion
	Waivers   []WaiverUse
}

// Check records that a rule ran, and on how much.
type Check struct {
	Rule     string
	Judged   int
	Findings int
}

// WaiverState says what became of a waiver in a run.
type WaiverState string

// A waiver that holds is applied or matches nothing; otherwise its time is
// over or still to come.
const (
	WaiverApplied   WaiverState = "applied"
	WaiverUnmatched WaiverState = "matches nothing"
	WaiverExpired   WaiverState = "expired"
	WaiverFuture    WaiverState = "not yet in force"
)

// WaiverUse is a waiver and what became of it.
type WaiverUse struct {
	Waiver evidence.Waiver
	State  WaiverState
}
