# METADATA
# title: A self-grade is no better than the evidence supports
# description: >-
#   Red where the partnership gives itself a better step than sef.grades finds
#   supported, and where it gives any grade although the evidence is too thin to
#   show one. One case is milder: where nothing but open earlier findings keeps a
#   criterion from the top, the partnership may claim the top with a written
#   reason, which is the rationale of the judgement. The claim is then amber, so
#   that readers see it, and red without a rationale. The same will hold for a
#   statutory rule that is red, once the input carries them; a rule that lacks
#   data is not red. The judgement on the area as a whole is not judged, nor is
#   anything on a scale that is not graded from evidence.
# custom:
#   id: claims/over-claim
#   judges: self-grades
#   severity: high
#   criteria: all
#   status: SP
#   standard: Inspection reports fault leaders who are more optimistic than their evidence; the grades are a product default.
#   remedy: Lower the grade or add the evidence that is missing.
#   mistaken_for: Statutory data that is missing. What is not known is not red.
package sef.rules.claims.over_claim

import data.sef.grades
import data.sef.lib.claims
import data.sef.lib.register

judged := count(_graded)

finding contains {
	"subject": concat(".", ["judgement", own.id]),
	"criteria": [own.id],
	"level": "red",
	"message": messages.not_shown,
	"values": _values(own),
} if {
	some own in _graded
	grades.supported[own.id].supports == "not-shown"
}

finding contains {
	"subject": concat(".", ["judgement", own.id]),
	"criteria": [own.id],
	"level": "red",
	"message": messages.above,
	"values": object.union(_values(own), {"best": {"text": best.title}}),
} if {
	some own in _graded
	best := _best(own)
	claims.steps[own.grade].rank < best.rank
	not _held_by_findings(own)
}

finding contains {
	"subject": concat(".", ["judgement", own.id]),
	"criteria": [own.id],
	"level": _reasoned(own),
	"message": messages[_reasoned(own)],
	"values": object.union(_values(own), {"open": {"list": _open(own)}}),
} if {
	some own in _graded
	_held_by_findings(own)
}

messages := {
	"not_shown": "“{grade}” is claimed for “{criterion}”, but the evidence is too thin to show any grade.",
	"above": "“{grade}” is claimed for “{criterion}”, but the evidence supports no more than “{best}”.",
	"amber": concat(" ", [
		"“{grade}” is claimed for “{criterion}” while earlier findings are open: {open}.",
		"The written reason has to answer them.",
	]),
	"red": concat(" ", [
		"“{grade}” is claimed for “{criterion}” while earlier findings are open, with no reason written:",
		"{open}.",
	]),
}

_graded := [j |
	grades.graded
	some j in input.judgements
	grades.supported[j.id]
]

_values(own) := {
	"grade": {"text": claims.steps[own.grade].title},
	"criterion": {"text": register.criterion[own.id]},
}

_best(own) := grades.best_step[grades.supported[own.id].supports]

# The top is claimed, and open earlier findings are all that stands in its way.
_held_by_findings(own) if {
	own.id in grades.held_by_earlier_findings
	claims.steps[own.grade].rank < _best(own).rank
}

_reasoned(own) := "amber" if claims.reasoned(own)

else := "red"

_open(own) := [register.quoted(register.phrase(register.prior_findings[id].statement)) |
	some id in grades.open_findings[own.id]
]
