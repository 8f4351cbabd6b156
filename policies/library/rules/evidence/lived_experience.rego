# METADATA
# title: Children and families are heard in the evidence for each criterion
# description: >-
#   Each criterion for which the framework asks for voice has current evidence
#   from children or families, and at least one such item says how it was
#   gathered, from whom, who was not reached and what changed as a result. An item
#   counts when its kind is voice or survey, or when it speaks for the sector of
#   lived experience, as what a parent carer forum brings does. A survey may have
#   asked staff: it says that families were asked by being joint with a partner of
#   lived experience, and what only families said can be of kind voice. None is red
#   where the framework requires voice and amber where it expects it.
# custom:
#   id: evidence/lived-experience
#   judges: criteria for which the framework asks for voice
#   severity: high
#   criteria: all
#   status: SP
#   standard: Inspection reports carry a section on the voice of families since June 2025; the parts asked for are a product default.
#   remedy: Gather it with the parent carer forum, write down how, and tell families what came of it.
#   mistaken_for: What staff say about families, which is not their voice.
package sef.rules.evidence.lived_experience

import data.sef.lib.evidence
import data.sef.lib.register

judged := count(_asked_for)

finding contains object.union(_forum, {
	"subject": concat(".", ["criterion", criterion.id]),
	"criteria": [criterion.id],
	"level": _levels[criterion.voice],
	"message": messages[_heard(criterion.id)],
	"values": {"criterion": {"text": register.criterion[criterion.id]}},
}) if {
	some criterion in _asked_for
	count(_voices[criterion.id]) == 0
}

finding contains object.union(register.asks(fullest.partner), {
	"subject": concat(".", ["criterion", criterion.id]),
	"criteria": [criterion.id],
	"level": "amber",
	"message": messages.method,
	"values": {
		"criterion": {"text": register.criterion[criterion.id]},
		"title": {"text": fullest.title},
		"missing": {"list": _missing(fullest)},
	},
}) if {
	some criterion in _asked_for
	count(_voices[criterion.id]) > 0
	not _method_known(criterion.id)
	fullest := _fullest(_voices[criterion.id])
}

messages := {
	"silent": "Nothing that children or families said is on record for “{criterion}”.",
	"stale": "All that children and families said about “{criterion}” is out of date or has no date.",
	"method": concat(" ", [
		"For “{criterion}”, even the fullest record of what people said, “{title}”,",
		"does not say {missing}.",
	]),
}

_levels := {"required": "red", "expected": "amber"}

_asked_for := [c | some c in input.framework.criteria; _levels[c.voice]]

# Every item from children or families, however old; then the current ones.
_lived := union({
	object.get(evidence.of_kind, "voice", set()),
	object.get(evidence.of_kind, "survey", set()),
	object.get(evidence.of_sector, "lived-experience", set()),
})

_voices := {c.id: ids |
	some c in _asked_for
	ids := evidence.current[c.id] & _lived
}

_heard(criterion) := "stale" if count(evidence.mapped[criterion] & _lived) > 0

else := "silent"

_method_known(criterion) if {
	some id in _voices[criterion]
	count(_missing(register.evidence[id])) == 0
}

_missing(item) := [part | some part in _parts; not _tells(item, part)]

_parts := [
	"that children or families were asked",
	"how it was gathered",
	"how many were asked or answered",
	"who was not reached",
	"what changed as a result",
]

_tells(item, "that children or families were asked") if item.kind != "survey"

_tells(item, "that children or families were asked") if "lived-experience" in item.sectors

_tells(item, "how it was gathered") if item.gathered

_tells(item, "how many were asked or answered") if item.asked

_tells(item, "how many were asked or answered") if item.responded

_tells(item, "who was not reached") if item.groups_missing

_tells(item, "what changed as a result") if item.changed

_fullest(ids) := register.evidence[first[1]] if {
	first := min([[count(_missing(register.evidence[id])), id] | some id in ids])
}

# The forum is whom to ask, where there is one.
_forum := {"partner": id |
	ids := register.with_role("parent-carer-forum")
	count(ids) == 1
	some id in ids
}
