package identifiers

import (
	"cmp"
	"slices"
)

// Kind is what may identify a child.
type Kind string

// The kinds that are looked for.
const (
	KindNHSNumber  Kind = "nhs-number"
	KindUPN        Kind = "upn"
	KindULN        Kind = "uln"
	KindBirthDate  Kind = "birth-date"
	KindPostcode   Kind = "postcode"
	KindNameColumn Kind = "name-column"
)

// Words lists the closed set.
func (Kind) Words() []string {
	return []string{"nhs-number", "upn", "uln", "birth-date", "postcode", "name-column"}
}

// Reason says why something was reported.
type Reason string

// The reasons. Only what stands alone is not refused.
const (
	Labelled Reason = "labelled" // beside its own label, or under it
	Several  Reason = "several"  // one of three or more of its kind
	Beside   Reason = "beside"   // beside a name or birth label
	Headed   Reason = "headed"   // a column of names
	Alone    Reason = "alone"    // could be a child's, or not
)

// Hit is one place where text may identify a child. It holds where and what
// kind, never the value: whoever may read the file looks there.
type Hit struct {
	Kind    Kind
	Reason  Reason
	Line    int // from 1
	Column  int // in characters from 1
	Refused bool
}

// tidy sorts by place. What is labelled and one of several is told once.
func tidy(hits []Hit) []Hit {
	slices.SortFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Reason, b.Reason))
	})
	return slices.CompactFunc(hits, func(a, b Hit) bool {
		return a.Line == b.Line && a.Column == b.Column && a.Kind == b.Kind
	})
}
