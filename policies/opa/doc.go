// Package opa compiles and evaluates rules written in Rego.
//
// It is the only place that knows OPA. [Compile] takes the shipped library and
// a workspace's own rules and returns [Policies], which judge an input
// document as a [policies.Evaluator].
//
// # What a rule is
//
// A rule is a package sef.rules.<family>.<name> with metadata, a number
// judged and a set finding:
//
//	# METADATA
//	# title: Every board has a chair
//	# custom:
//	#   id: local/chair
//	#   judges: boards
//	#   severity: medium
//	#   criteria: all
//	#   status: PD
//	#   standard: Agreed by our board.
//	#   remedy: Ask the board to choose one.
//	package sef.rules.local.chair
//
//	judged := count(input.boards)
//
//	finding contains {
//		"subject": concat(".", ["board", b.id]),
//		"criteria": [],
//		"level": "red",
//		"message": "{name} has no chair.",
//		"values": {"name": {"text": b.name}},
//	} if {
//		some b in input.boards
//		not has_chair(b)
//	}
//
// A finding may name a partner, a group that tells it from others on the same
// subject, a graver severity than its rule's and, where its subject is a file of
// the workspace, the line.
//
// A workspace's own rules live under sef.rules.local; they may read shipped
// packages and may not add to them.
//
// # Failing closed
//
// Rules are compiled strictly and against the schema of the input, so that a
// misspelt field is an error. They are given no network, clock, randomness or
// environment. An error inside a built-in function is an error; so is a rule
// that gives no result, one that does not finish within the deadline, one in
// the manifest that is not there, and a threshold that no metadata declares.
package opa
