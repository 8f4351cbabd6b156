package diag

import "github.com/hashicorp/hcl/v2"

// The currency under our own name, so that packages which read no HCL need
// not import it.
type (
	// Diagnostic is one mistake, or several as [Diagnostics].
	Diagnostic = hcl.Diagnostic
	// Diagnostics is every mistake found.
	Diagnostics = hcl.Diagnostics
	// Range is where words stand in a file.
	Range = hcl.Range
	// Pos is one end of a range.
	Pos = hcl.Pos
	// File is a file's text, for showing the lines of a diagnostic.
	File = hcl.File
)

// Mistake is the severity of what stops a run; a warning has another.
const Mistake = hcl.DiagError

// InFile is the beginning of a file, for mistakes that have no better place.
func InFile(name string) Range {
	return Range{Filename: name, Start: hcl.InitialPos, End: hcl.InitialPos}
}
