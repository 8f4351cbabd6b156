# METADATA
# title: A strength rests on what changed for children
# description: >-
#   At least one item that a claimed strength cites shows an outcome or an impact,
#   or the strength cites a measure that has a figure. A strength that cites
#   nothing that could be read is left to claims/supported. Early work may be
#   claimed on activity alone while an action that answers the claim says what
#   will be measured and by when, and that day has not passed.
# custom:
#   id: evidence/impact-not-activity
#   judges: claimed strengths
#   severity: high
#   criteria: all
#   status: SP
#   standard: Nearly every published inspection report asks for impact; Ofsted says the same of self-evaluation.
#   remedy: Say what changed for children, with a figure or a voice, or claim less.
#   mistaken_for: An early action with a dated plan to measure its effect.
package sef.rules.evidence.impact_not_activity

import data.sef.lib.measures
import data.sef.lib.register

judged := count(_strengths)

finding contains {
	"subject": concat(".", ["claim", claim.id]),
	"criteria": [claim.criterion],
	"level": "red",
	"message": messages.activity,
	"values": {"statement": {"text": register.phrase(claim.statement)}},
} if {
	some claim in _strengths
	_reads_something(claim)
	not _shows_change(claim)
	not _will_be_measured[claim.id]
}

messages := {"activity": concat(" ", [
	"The strength “{statement}” rests on what was done and produced;",
	"nothing it cites shows what changed for children.",
])}

_strengths := [c | some c in input.claims; c.kind == "strength"]

_reads_something(claim) if {
	some id in claim.evidence
	register.evidence[id]
}

_shows_change(claim) if {
	some id in claim.evidence
	register.evidence[id].shows in {"outcome", "impact"}
}

_shows_change(claim) if {
	some id in claim.measures
	measures.shown[id]
}

# The claims that an action answers with a measure and a day still to come.
_will_be_measured := {id | some id in _answered} | {c.id |
	some c in _strengths
	some action in c.actions
	_planned[action]
}

_answered := {trim_prefix(subject, "claim.") |
	some id in _planned
	some subject in register.actions[id].addresses
	startswith(subject, "claim.")
}

_planned := {a.id |
	some a in input.actions
	a.success.measure
	a.success.by >= input.as_of
	a.status != "cancelled"
}
