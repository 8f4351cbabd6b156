# METADATA
# title: Each criterion rests on sources that are independent of each other
# description: >-
#   Items that rest on the same file, the same dataset or each other form one
#   group and count once. A criterion needs several groups of current evidence,
#   and one of them from outside the body judged. Since a partnership judges
#   itself, the body judged is read as the partner behind most of the evidence:
#   the rule speaks where a single partner stands behind every group, alone or
#   jointly. Behind a group stand the partners of its original items; whoever
#   only wrote up what another found does not count.
# custom:
#   id: evidence/independent-sources
#   judges: criteria
#   severity: medium
#   criteria: all
#   status: PD
#   standard: A product default. One source repeated is still one source.
#   remedy: Set what another partner knows beside it, from data, audit or families of its own.
#   mistaken_for: The same figures in two papers look like two proofs and are one.
#   thresholds:
#     - {name: amber, unit: groups, default: 1, says: this many independent groups or fewer}
#     - {name: red, unit: groups, default: 0}
package sef.rules.evidence.independent_sources

import data.sef.lib.evidence
import data.sef.lib.register
import data.sef.thresholds.evidence.independent_sources as limit

judged := count(input.framework.criteria)

finding contains {
	"subject": concat(".", ["criterion", criterion]),
	"criteria": [criterion],
	"level": _level(count(groups)),
	"message": _says(count(groups)),
	"values": object.union(
		{"criterion": {"text": register.criterion[criterion]}},
		{"sources": {"list": list} | list := _titles(criterion, groups); count(list) > 0},
	),
} if {
	some criterion, groups in _groups
	count(groups) <= limit.amber
}

finding contains object.union(register.tells_of(partner), {
	"subject": concat(".", ["criterion", criterion]),
	"criteria": [criterion],
	"level": "amber",
	"message": messages.inside,
	"values": {
		"criterion": {"text": register.criterion[criterion]},
		"partner": {"text": register.name(partner)},
	},
}) if {
	some criterion, groups in _groups
	count(groups) > limit.amber
	some partner, items in _behind

	# Fewer items than groups cannot stand behind every group.
	count(items & evidence.current[criterion]) >= count(groups)
	_independent(items & _original(evidence.current[criterion])) == groups
}

messages := {
	"none": "No current evidence stands behind “{criterion}”.",
	"few": "The current evidence for “{criterion}” rests on too few independent sources: {sources}.",
	"inside": "Every independent source for “{criterion}” comes from {partner}; nobody else confirms it.",
}

_level(n) := "red" if n <= limit.red

else := "amber"

_says(0) := messages.none

_says(n) := messages.few if n > 0

_groups := {criterion: _independent(ids) | some criterion, ids in evidence.current}

# The groups of some items. A group goes by the id of its first item, and most
# items are first in theirs, so only those that follow another are looked up.
_independent(ids) := (ids - _followers) | {_group(id) | some id in (ids & _followers)}

_followers := object.keys(register.evidence) - {item.group | some item in input.evidence}

# Of some items, those that rest on no other; of a group in which every item
# rests on another, all.
_original(ids) := firsts | {id |
	some id in (ids - firsts)
	not _group(id) in _independent(firsts)
} if {
	firsts := ids - _derived
}

_derived := {item.id | some item in input.evidence; item.derived_from[0]}

_group(id) := register.evidence[id].group

_behind := {partner: items |
	some partner, own in evidence.from_partner
	items := own | object.get(evidence.joint_with, partner, set())
}

# Each group by its first item in the list of the criterion.
_titles(criterion, groups) := [register.quoted(register.evidence[ids[0]].title) |
	some group in groups
	ids := [id |
		some id in register.criteria[criterion].evidence
		evidence.current[criterion][id]
		_group(id) == group
	]
]
