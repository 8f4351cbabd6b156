package evidence

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Verdict says whether something is said to be good or to need work.
type Verdict string

// A claim or finding is one or the other.
const (
	Strength    Verdict = "strength"
	Development Verdict = "development"
)

// Words lists the closed set.
func (Verdict) Words() []string { return []string{"strength", "development"} }

// Claim is a sentence that the partnership is ready to defend.
type Claim struct {
	ID        string       `hcl:"id,label"`
	Criterion source.Ref   `hcl:"criterion" ref:"criterion"`
	Kind      Verdict      `hcl:"kind"`
	Statement string       `hcl:"statement"`
	Impact    string       `hcl:"impact,optional"` // what it means for children
	Evidence  []source.Ref `hcl:"evidence,optional" ref:"evidence"`
	Measures  []source.Ref `hcl:"measures,optional" ref:"measure"`
	Actions   []source.Ref `hcl:"actions,optional" ref:"action"`
	Themes    []source.Ref `hcl:"themes,optional" ref:"theme"` // what people raised that it is about
	Despite   string       `hcl:"despite,optional"`            // what speaks against it, and why it stands all the same
	NoAction  *NoAction    `hcl:"no_action,block"`
	Place     hcl.Range    `hcl:",place"`
}

// NoAction is a recorded decision to leave something as it is.
type NoAction struct {
	By     source.Ref     `hcl:"by" ref:"approver"`
	On     framework.Date `hcl:"on"`
	Reason string         `hcl:"reason"`
	Place  hcl.Range      `hcl:",place"`
}

// Judgement is the partnership's own grade for a criterion, or overall.
type Judgement struct {
	Criterion source.Ref     `hcl:"criterion,label" ref:"judged"`
	Grade     source.Ref     `hcl:"grade" ref:"step"`
	Dated     framework.Date `hcl:"dated"`
	Rationale string         `hcl:"rationale,optional"`
	SignOffs  []SignOff      `hcl:"sign_off,block"`
	Dissents  []Dissent      `hcl:"dissent,block"`
	Place     hcl.Range      `hcl:",place"`
}

// Check hears every partner once.
func (j *Judgement) Check(source.Places) hcl.Diagnostics {
	diags := oncePerPartner("sign_off", j.SignOffs,
		func(s SignOff) (source.Ref, hcl.Range) { return s.Partner, s.Place })
	return append(diags, oncePerPartner("dissent", j.Dissents,
		func(d Dissent) (source.Ref, hcl.Range) { return d.Partner, d.Place })...)
}

// oncePerPartner reports every block of a partner after the first.
func oncePerPartner[T any](kind string, blocks []T, of func(T) (source.Ref, hcl.Range)) hcl.Diagnostics {
	var diags hcl.Diagnostics
	seen := map[string]hcl.Range{}
	for _, b := range blocks {
		partner, place := of(b)
		first, again := seen[partner.Name]
		if !again {
			seen[partner.Name] = place
			continue
		}
		diags = append(diags, diag.Error(place, "Repeated "+kind,
			"A %s of %q stands already at %s. Keep one of the two.",
			kind, partner.Name, diag.Place(first)))
	}
	return diags
}

// Overall is the label of the judgement on the area as a whole.
const Overall = "overall"

// Dissent is a partner's disagreement, and what it was answered.
type Dissent struct {
	Partner   source.Ref     `hcl:"partner,label" ref:"partner"`
	Says      string         `hcl:"says"`
	On        framework.Date `hcl:"on"`
	Reply     string         `hcl:"reply,optional"`
	RepliedOn framework.Date `hcl:"replied_on,optional"`
	Place     hcl.Range      `hcl:",place"`
}
