package diag

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/hashicorp/hcl/v2"
)

// Error makes a diagnostic about the words at rng. Summary is a short noun
// phrase; detail is whole sentences that end in advice.
func Error(rng hcl.Range, summary, detail string, args ...any) *hcl.Diagnostic {
	return &hcl.Diagnostic{
		Severity: hcl.DiagError,
		Summary:  summary,
		Detail:   fmt.Sprintf(detail, args...),
		Subject:  &rng,
	}
}

// Warning makes a diagnostic that stops nothing: what somebody else has to put
// right, such as a file that a partner sent.
func Warning(rng hcl.Range, summary, detail string, args ...any) *hcl.Diagnostic {
	d := Error(rng, summary, detail, args...)
	d.Severity = hcl.DiagWarning
	return d
}

// Duplicate reports a second declaration of the same id and names the place
// of the first.
func Duplicate(kind, id string, first, second hcl.Range) *hcl.Diagnostic {
	return Error(second, "Duplicate "+kind,
		"The %s %q is already declared at %s. Each is declared once: "+
			"rename this one, or remove it.", kind, id, Place(first))
}

// Place writes a position as people and editors read it: file:line:column.
func Place(r hcl.Range) string {
	return fmt.Sprintf("%s:%d:%d", r.Filename, r.Start.Line, r.Start.Column)
}

// Sort orders diagnostics by file, line, column and summary, and drops exact
// repetitions. HCL reports some of its own in map order, so whoever returns
// diagnostics to a person calls it.
func Sort(diags hcl.Diagnostics) hcl.Diagnostics {
	slices.SortStableFunc(diags, compare)
	return slices.CompactFunc(diags, func(a, b *hcl.Diagnostic) bool {
		return compare(a, b) == 0
	})
}

func compare(a, b *hcl.Diagnostic) int {
	ra, rb := subject(a), subject(b)
	return cmp.Or(
		cmp.Compare(ra.Filename, rb.Filename),
		cmp.Compare(ra.Start.Line, rb.Start.Line),
		cmp.Compare(ra.Start.Column, rb.Start.Column),
		cmp.Compare(a.Summary, b.Summary),
		cmp.Compare(a.Detail, b.Detail),
	)
}

func subject(d *hcl.Diagnostic) hcl.Range {
	if d.Subject == nil {
		return hcl.Range{}
	}
	return *d.Subject
}
