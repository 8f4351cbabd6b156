// Package diag is the one currency for an author's mistakes.
//
// A mistake in a framework, a workspace or a policy is reported as an
// [hcl.Diagnostic]: a short summary, whole sentences that end in advice, and
// the exact words it is about. The package adds to HCL's type what every
// loader of the project needs: one order ([Sort]), the nearest known word
// ([Nearest], [Unknown]), the position of a clash ([Duplicate]), and a printer
// that is safe on a terminal ([Write]).
//
// It is not for the world's failures (a disk that cannot be read is an error)
// and not for weak judgements (those are findings, and the run that made them
// succeeded).
//
//	diags = append(diags, diag.Unknown("criterion", "E33", known, rng))
//
// prints as
//
//	Error: Unknown criterion
//
//	  on evidence/health.hcl line 5, in evidence "ot-redesign-review":
//	   5:   criteria = ["E1", "E33"]
//
//	There is no criterion "E33". Did you mean "E3"?
package diag
