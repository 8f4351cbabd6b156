package policies

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// Finding is a weakness that a rule found. Its message has named places and
// no numbers; the values stand beside it.
type Finding struct {
	Rule     string           `json:"-"`
	Subject  string           `json:"subject"` // kind.id
	Criteria []string         `json:"criteria"`
	Partner  string           `json:"partner"` // whom to ask, if one partner
	Group    string           `json:"group"`
	Level    Level            `json:"level"`
	Message  string           `json:"message"`
	Values   map[string]Value `json:"values"`
	Line     int              `json:"line"` // of the file that is the subject; else 0

	Severity Severity         `json:"severity"` // of this finding; a rule may raise its own
	Place    Place            `json:"-"`
	Waiver   *evidence.Waiver `json:"-"` // that holds now
}

// Key identifies a finding from run to run: what was judged, and for whom,
// never how bad it was. Baselines, waivers and differences use it.
func (f *Finding) Key() string {
	return strings.Join([]string{f.Rule, f.Subject, f.Partner, f.Group}, "|")
}

// Open reports whether the finding counts: it is not waived.
func (f *Finding) Open() bool { return f.Waiver == nil }

// Concerns reports whether the finding is about the criterion.
func (f *Finding) Concerns(criterion string) bool {
	return slices.Contains(f.Criteria, criterion)
}

// sortFindings orders them by severity, criterion in the framework's order,
// rule, subject, partner and group.
func sortFindings(findings []Finding, criteria []string) {
	first := func(f Finding) int {
		at := len(criteria)
		for _, c := range f.Criteria {
			if i := slices.Index(criteria, c); i >= 0 {
				at = min(at, i)
			}
		}
		return at
	}
	slices.SortFunc(findings, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Severity.Rank(), b.Severity.Rank()),
			cmp.Compare(first(a), first(b)),
			cmp.Compare(a.Key(), b.Key()),
		)
	})
}
