package evidence

import (
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Profile names a set of disclosure rules for numbers about children.
type Profile string

// The profiles: councils' usual rule, the NHS's, the Department for
// Education's, and none, which is for private folders alone.
const (
	LT5           Profile = "lt5"
	NHS1to7Round5 Profile = "nhs-1to7-round5"
	DfERound10    Profile = "dfe-round10"
	NoProfile     Profile = "none"
)

// Words lists the closed set.
func (Profile) Words() []string {
	return []string{"lt5", "nhs-1to7-round5", "dfe-round10", "none"}
}

// Disclosure chooses how numbers about children are published.
type Disclosure struct {
	Profile Profile   `hcl:"profile"`
	Place   hcl.Range `hcl:",place"`
}

// Threshold overrides the limits of one rule or measure, by name, with a
// reason that every report shows.
type Threshold struct {
	Rule   source.Ref                `hcl:"rule,label"`
	Reason string                    `hcl:"reason"`
	Values map[string]source.Literal `hcl:",others"`
	Place  hcl.Range                 `hcl:",place"`
}

// Check demands a limit, since an override that overrides nothing is a slip.
func (t *Threshold) Check(source.Places) hcl.Diagnostics {
	if len(t.Values) > 0 {
		return nil
	}
	return hcl.Diagnostics{diag.Error(t.Place, "Threshold without a limit",
		"Nothing is changed for the rule %q. Add the limit that is different "+
			"here, or remove the block.", t.Rule.Name)}
}

// Waiver accepts one finding for a time. It hides nothing: the finding is
// shown with the waiver beside it.
type Waiver struct {
	ID         string         `hcl:"id,label"`
	Rule       source.Ref     `hcl:"rule"`
	Subject    string         `hcl:"subject"`
	Partner    source.Ref     `hcl:"partner,optional" ref:"partner"`
	Group      string         `hcl:"group,optional"`
	Reason     string         `hcl:"reason"`
	ApprovedBy source.Ref     `hcl:"approved_by" ref:"approver"`
	From       framework.Date `hcl:"from"`
	Expires    framework.Date `hcl:"expires"` // last day on which it counts
	Place      hcl.Range      `hcl:",place"`

	SubjectPlace hcl.Range // where the subject was written
}

// longestWaiver is how long a finding may be accepted before somebody has to
// look at it again.
const longestWaiver = 12 // months

// Check refuses a waiver that runs backwards or for more than a year.
func (w *Waiver) Check(at source.Places) hcl.Diagnostics {
	w.SubjectPlace = at.Of("subject")
	switch {
	case w.Expires.Before(w.From):
		return hcl.Diagnostics{diag.Error(at.Of("expires"), "Period runs backwards",
			"The waiver expires on %s, before it begins on %s. Swap the dates.",
			w.Expires, w.From)}
	case w.Expires.After(w.From.AddMonths(longestWaiver)):
		return hcl.Diagnostics{diag.Error(at.Of("expires"), "Waiver too long",
			"A waiver lasts at most %d months, here until %s. Choose an "+
				"earlier day and renew it then if the reason still holds.",
			longestWaiver, w.From.AddMonths(longestWaiver))}
	}
	return nil
}

// Holds reports whether the waiver counts on the day, both ends included.
func (w *Waiver) Holds(day framework.Date) bool {
	return framework.Period{From: w.From, To: w.Expires}.Contains(day)
}
