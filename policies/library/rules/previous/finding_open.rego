# METADATA
# title: An earlier finding stays open until dated evidence and families agree that it is put right
# description: >-
#   A finding that is said to be closed has evidence and the voice of families,
#   both in the register and from after the inspection; a day of closing that has
#   come; and the body that agreed it. A voice is an item of kind voice or survey,
#   or one that speaks for lived experience. A finding that is still open is amber
#   after two years unless something shows that it is improving: a complete
#   closure, which then awaits the board, or its measures, of which the newest
#   whole figures are improving in some part and worsening in none. A change of
#   framework closes nothing.
#   Several partners are named in the message; one alone is asked.
# custom:
#   id: previous/finding-open
#   judges: earlier areas for development
#   severity: high
#   criteria: all
#   status: PD
#   standard: A product default; inspectors read the last report first and ask what came of it.
#   remedy: Gather the evidence and the voice of families, then ask the board to close the finding.
#   mistaken_for: A finding overtaken by law is marked so, and is not judged as open.
#   unwaivable: true
#   thresholds:
#     - {name: open_amber, unit: months, default: 24, says: open since the report for more than this}
package sef.rules.previous.finding_open

import data.sef.lib.previous
import data.sef.lib.register
import data.sef.thresholds.previous.finding_open as limit

judged := count(_developments)

finding contains object.union(previous.asks(f), {
	"subject": concat(".", ["prior_finding", f.id]),
	"criteria": f.carries_to,
	"level": "red",
	"message": previous.naming(messages.closed, previous.several(f)),
	"values": object.union(
		{"statement": {"text": register.phrase(f.statement)}, "missing": {"list": missing}},
		previous.named(previous.several(f)),
	),
}) if {
	some f in _developments
	f.status == "closed"
	missing := _missing(f)
	count(missing) > 0
}

finding contains object.union(previous.asks(f), {
	"subject": concat(".", ["prior_finding", f.id]),
	"criteria": f.carries_to,
	"level": "amber",
	"message": previous.naming(_open_message(f), previous.several(f)),
	"values": object.union(
		{
			"statement": {"text": register.phrase(f.statement)},
			"reported": {"date": _reported(f)},
			"age": {"months": f.age_months},
			"missing": {"list": missing},
		},
		previous.named(previous.several(f)),
	),
}) if {
	some f in _developments
	f.status == "open"
	f.age_months > limit.open_amber
	not previous.getting_better(f)
	missing := _missing(f)
	count(missing) > 0
}

messages := {
	"closed": "“{statement}” is said to be closed, but its closure lacks {missing}.",
	"open": "“{statement}” has been open since the report of {reported}, {age} before this self-evaluation, and nothing on record shows that it is improving.",
	"gathering": "“{statement}” has been open since the report of {reported}, {age} before this self-evaluation; to close it, the record still lacks {missing}.",
}

_open_message(f) := messages.open if not f.closure

_open_message(f) := messages.gathering if f.closure

_developments := [f | some f in input.prior_findings; f.kind == "development"]

# In the order in which they are gathered.
_parts := ["evidence", "voice", "on", "agreed_by"]

_words := {
	"evidence": "evidence from after the inspection",
	"voice": "the voice of families since the inspection",
	"on": "the day it was agreed",
	"agreed_by": "the body that agreed it",
}

_missing(f) := [_words[part] | some part in _parts; not _has(f, part)]

_has(f, "evidence") if {
	some id in f.closure.evidence
	_since(f, register.evidence[id])
}

_has(f, "voice") if {
	some id in f.closure.voice
	_since(f, register.evidence[id])
	_speaks_for_families(register.evidence[id])
}

_has(f, "on") if f.closure.on <= input.as_of

_has(f, "agreed_by") if f.closure.agreed_by

_since(f, item) if {
	_newest(item) > register.inspections[f.inspection].to
	not _to_come(item)
}

_to_come(item) if item.dated > input.as_of

# An item is as new as what it covers; without a period, as its date.
_newest(item) := object.get(item, "covers_to", object.get(item, "dated", ""))

_speaks_for_families(item) if item.kind in {"voice", "survey"}

_speaks_for_families(item) if "lived-experience" in item.sectors

_reported(f) := object.get(inspection, "published", inspection.to) if {
	inspection := register.inspections[f.inspection]
}
