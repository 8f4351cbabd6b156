# METADATA
# title: A self-grade is no worse than the evidence supports
# description: >-
#   Speaks where the partnership gives itself a worse step than sef.grades finds
#   supported and writes no reason, which is the rationale of the judgement.
#   Caution that is explained is not a fault. Where the evidence is too thin to
#   show a grade there is nothing to fall short of, and claims/over-claim speaks.
#   The judgement on the area as a whole is not judged, nor is anything on a scale
#   that is not graded from evidence.
# custom:
#   id: claims/under-claim
#   judges: self-grades for which the evidence shows a grade
#   severity: low
#   criteria: all
#   status: PD
#   standard: A product default. Inspectors praise accuracy, and too little is as inaccurate as too much.
#   remedy: Claim the strength with its evidence, or write down why you are cautious.
#   mistaken_for: Caution explained in the rationale. A criterion for which no grade is shown.
package sef.rules.claims.under_claim

import data.sef.grades
import data.sef.lib.claims
import data.sef.lib.register

judged := count(_graded)

finding contains {
	"subject": concat(".", ["judgement", own.id]),
	"criteria": [own.id],
	"level": "red",
	"message": messages.below,
	"values": {
		"grade": {"text": claims.steps[own.grade].title},
		"criterion": {"text": register.criterion[own.id]},
		"shown": {"text": worst.title},
	},
} if {
	some own in _graded
	worst := grades.worst_step[grades.supported[own.id].supports]
	claims.steps[own.grade].rank > worst.rank
	not claims.reasoned(own)
}

messages := {"below": concat(" ", [
	"“{grade}” is claimed for “{criterion}” with no reason written,",
	"although the evidence supports “{shown}”.",
])}

_graded := [j |
	grades.graded
	some j in input.judgements
	grades.supported[j.id].supports != "not-shown"
]
