package source

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// Ref is a word in a file that names something declared elsewhere. It keeps
// its place, so that an unknown name is shown where it was written.
type Ref struct {
	Name  string
	Range hcl.Range
}

// String returns the name alone.
func (r Ref) String() string { return r.Name }

// IsZero reports whether no name was written.
func (r Ref) IsZero() bool { return r.Name == "" }

// Names returns the bare names of refs, in their order.
func Names(refs []Ref) []string {
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = r.Name
	}
	return names
}

// Places tells where each attribute of a block was written. An attribute that
// was not written stands at the block's header.
type Places struct {
	block hcl.Range
	attrs hcl.Attributes
}

// Of returns the place of the attribute's value.
func (p Places) Of(attribute string) hcl.Range {
	if a, ok := p.attrs[attribute]; ok {
		return a.Expr.Range()
	}
	return p.block
}

// Has reports whether the attribute was written.
func (p Places) Has(attribute string) bool {
	_, ok := p.attrs[attribute]
	return ok
}

// Checker is a block that can tell, once filled, whether it makes sense.
type Checker interface {
	Check(Places) hcl.Diagnostics
}

// Enumeration is a string type with a closed list of words.
type Enumeration interface {
	Words() []string
}

var idPattern = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)

// CheckID reports an id that could not stand in a file name, a link or a
// finding's key.
func CheckID(kind, id string, place hcl.Range) hcl.Diagnostics {
	if idPattern.MatchString(id) {
		return nil
	}
	return hcl.Diagnostics{diag.Error(place, "Unsuitable id",
		"%q cannot be the id of a %s. Use up to 100 letters, digits, dots, "+
			"hyphens and underscores, beginning with a letter or digit.",
		id, kind)}
}
