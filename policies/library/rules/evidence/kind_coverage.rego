# METADATA
# title: Each criterion rests on several kinds of evidence
# description: >-
#   Figures, audits and voices each show what the others cannot. Only kinds that
#   a current item brings are counted.
# custom:
#   id: evidence/kind-coverage
#   judges: criteria
#   severity: medium
#   criteria: all
#   status: PD
#   standard: A product default, after the categories of evidence that the Care Quality Commission uses.
#   remedy: Add an audit, a voice or an observation, whichever is not there yet.
#   mistaken_for: One document that holds several kinds. Register each part as an item of its own.
#   thresholds:
#     - {name: amber, unit: kinds, default: 2, says: this many kinds or fewer}
#     - {name: red, unit: kinds, default: 1}
package sef.rules.evidence.kind_coverage

import data.sef.lib.evidence
import data.sef.lib.register
import data.sef.thresholds.evidence.kind_coverage as limit

judged := count(input.framework.criteria)

finding contains {
	"subject": concat(".", ["criterion", criterion.id]),
	"criteria": [criterion.id],
	"level": _level(count(kinds)),
	"message": concat(" ", array.concat([m | m := _says(count(kinds))], [messages.worth | count(wanted) > 0])),
	"values": object.union_n([
		{"criterion": {"text": register.criterion[criterion.id]}},
		{"kinds": {"list": _plain(kinds)} | count(kinds) > 0},
		{"wanted": {"list": wanted} | count(wanted) > 0},
	]),
} if {
	some criterion in input.framework.criteria
	kinds := evidence.kinds(criterion.id)
	count(kinds) <= limit.amber
	wanted := _plain([k | some k in criterion.kinds; not k in kinds])
}

messages := {
	"none": "There is no current evidence of any kind for “{criterion}”.",
	"few": "The current evidence for “{criterion}” comes in too few kinds: {kinds}.",
	"worth": "Also worth having: {wanted}.",
}

_level(n) := "red" if n <= limit.red

else := "amber"

_says(0) := messages.none

_says(n) := messages.few if n > 0

_plain(kinds) := [register.plain(k) | some k in kinds]
