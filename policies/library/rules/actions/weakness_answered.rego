# METADATA
# title: Every weakness has an action or a decision not to act
# description: >-
#   Each claim of kind development and each open finding of an earlier
#   inspection is answered by an action that was not cancelled, or by a recorded
#   decision to leave it. A finished action is an answer; whether it helped is
#   for actions/effect-measured. An action on a whole criterion answers no
#   weakness in particular. Red findings of other rules are not read as
#   weaknesses here. Several partners of an earlier finding are named in the message;
#   one alone is asked.
# custom:
#   id: actions/weakness-answered
#   judges: weaknesses
#   severity: high
#   criteria: all
#   status: SP
#   standard: >-
#     Published self-evaluations set an action against each weakness; inspectors fault weaknesses
#     that are named and left.
#   remedy: Add an action that names the weakness, or record who decided to leave it, when and why.
#   mistaken_for: One action may answer several weaknesses. A decision not to act is an answer.
package sef.rules.actions.weakness_answered

import data.sef.lib.actions
import data.sef.lib.previous
import data.sef.lib.register

judged := count(_weaknesses)

finding contains object.union(weakness.asks, {
	"subject": weakness.subject,
	"criteria": weakness.criteria,
	"level": "red",
	"message": previous.naming(messages[weakness.kind][_silence(weakness.subject)], weakness.partners),
	"values": object.union(
		{"statement": {"text": register.phrase(weakness.statement)}},
		previous.named(weakness.partners),
	),
}) if {
	some weakness in _weaknesses
	not _answered[weakness.subject]
}

messages := {
	"claim": {
		"none": "“{statement}” is named as a weakness, but no action answers it and no decision to leave it is recorded.",
		"cancelled": "“{statement}” is named as a weakness, but every action that answered it was cancelled.",
	},
	"prior_finding": {
		"none": "“{statement}” is still open from an earlier inspection, but no action answers it and no decision to leave it is recorded.",
		"cancelled": "“{statement}” is still open from an earlier inspection, but every action that answered it was cancelled.",
	},
}

_weaknesses contains {
	"kind": "claim",
	"subject": concat(".", ["claim", c.id]),
	"statement": c.statement,
	"criteria": [c.criterion],
	"asks": {},
	"partners": [],
} if {
	some c in input.claims
	c.kind == "development"
}

_weaknesses contains {
	"kind": "prior_finding",
	"subject": concat(".", ["prior_finding", f.id]),
	"statement": f.statement,
	"criteria": f.carries_to,
	"asks": previous.asks(f),
	"partners": previous.several(f),
} if {
	some f in input.prior_findings
	f.kind == "development"
	f.status == "open"
}

_answered := (_left_alone | _named_by(actions.live)) | _naming(actions.live)

_cancelled := {a.id | some a in input.actions; a.status == "cancelled"}

_dropped := _named_by(_cancelled) | _naming(_cancelled)

_named_by(some_actions) := {ref |
	some a in input.actions
	some_actions[a.id]
	some ref in a.addresses
}

_naming(some_actions) := {concat(".", ["claim", c.id]) |
	some c in input.claims
	some id in c.actions
	some_actions[id]
}

_left_alone contains concat(".", ["claim", c.id]) if {
	some c in input.claims
	c.no_action.on <= input.as_of
}

_left_alone contains concat(".", ["prior_finding", f.id]) if {
	some f in input.prior_findings
	f.no_action.on <= input.as_of
}

_silence(subject) := "cancelled" if _dropped[subject]

_silence(subject) := "none" if not _dropped[subject]
