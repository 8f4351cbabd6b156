# METADATA
# title: Two sources of one figure agree
# description: >-
#   Compares what items of evidence state for a measure: with what other items
#   state for the same rows and day, and with the figure that was published of
#   the workspace's own extracts for the same rows and day. A value of a period is
#   that of its last day. The extracts' figure of everybody in a year is compared
#   too with what DfE, or another publisher, printed of the area for the same
#   measure and year. Percentages may differ by points, everything else by a
#   share of the larger value. What is hidden or was not measured is compared with
#   nothing; so is the longest wait of the extracts, which is published as a band.
#   Where the disclosure profile rounds, counts of the extracts may differ by its
#   step. What was published of other areas contradicts nothing.
# custom:
#   id: data/contradictory-values
#   judges: pairs of sources
#   severity: medium
#   criteria: [L3]
#   status: PD
#   standard: A product default; two figures for one thing undo the trust in both.
#   remedy: Agree which source holds, correct the other, and record why they differed.
#   mistaken_for: >-
#     Published totals that never reconcile exactly; another count of new plans, of which DfE publishes
#     three; an extract that begins in the middle of its first year; a return that was corrected after it was
#     published; the footprint of an integrated care board against a council's; another definition of the
#     same words.
#   thresholds:
#     - {name: points, unit: points, default: 1, says: "of a percentage; they may differ by as much"}
#     - {name: share, unit: percent, default: 2, says: "of the larger value, for everything else"}
package sef.rules.data.contradictory_values

import data.sef.lib.england
import data.sef.lib.measures
import data.sef.lib.register
import data.sef.thresholds.data.contradictory_values as limit

judged := (count(_pairs) + count(_beside_figures)) + count(_beside_published)

# METADATA
# title: Two items of evidence
finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": _criteria,
	"group": concat(" ", [pair[1].id, _key(pair[0].states)]),
	"level": "red",
	"message": messages.items,
	"values": {
		"title": {"text": item.title},
		"other": {"text": register.evidence[pair[1].id].title},
		"measure": {"text": _measure(pair[0].states)},
		"on": {"date": pair[0].states.on},
		"value": _figure(pair[0].states, pair[0].states.value),
		"other_value": _figure(pair[0].states, pair[1].states.value),
	},
}) if {
	some pair in _pairs
	values := [given.states.value | some given in pair]
	abs(values[0] - values[1]) > _most(pair[0].states, values)
	item := register.evidence[pair[0].id]
}

# METADATA
# title: An item of evidence and what was measured
finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": _criteria,
	"group": concat(" ", ["figure", _key(given.states)]),
	"level": "red",
	"message": messages.figure,
	"values": {
		"title": {"text": item.title},
		"measure": {"text": _measure(given.states)},
		"on": {"date": given.states.on},
		"value": _figure(given.states, given.states.value),
		"published": _figure(given.states, given.states.figure.value),
	},
}) if {
	some given in _beside_figures
	values := [given.states.value, given.states.figure.value]
	abs(values[0] - values[1]) > max([_most(given.states, values), _rounding(given.states)])
	item := register.evidence[given.id]
}

# METADATA
# title: What was measured and what was published of the area
finding contains {
	"subject": concat(".", ["area", input.area.id]),
	"criteria": _criteria,
	"group": pair.measure,
	"level": "red",
	"message": messages.published,
	"values": {
		"measure": {"text": measures.title(pair.measure)},
		"period": {"text": pair.period},
		"value": _figure(pair, pair.value),
		"release": {"text": england.release(pair.release)},
		"published": _figure(pair, pair.published),
	},
} if {
	some pair in _beside_published
	values := [pair.value, pair.published]
	abs(values[0] - values[1]) > max([_most(pair, values), _rounding(pair)])
}

messages := {
	"items": "“{title}” gives {value} for {measure} as at {on}, and “{other}” gives {other_value}.",
	"figure": "“{title}” gives {value} for {measure} as at {on}, and the workspace's own extracts give {published}.",
	"published": concat(" ", [
		"For {period} the workspace's own extracts give {value} for {measure},",
		"and {release} gives {published} for the area.",
	]),
}

_criteria := [id | some id in ["L3"]; register.criteria[id]]

# What each item states, by measure.
_given := {m: list |
	some m, _ in register.measures
	list := [{"id": e.id, "states": s} | some e in input.evidence; some s in e.states; s.measure == m]
	count(list) > 0
}

# The first by its id is asked.
_pairs := {[a, b] |
	some list in _given
	some a in list
	some b in list
	a.id < b.id
	a.states.on == b.states.on
	a.states.where == b.states.where
}

_beside_figures := [given |
	some m, list in _given
	register.measures[m].kind != "longest"
	some given in list
	_shows(given.states.figure)
]

# Our whole figures of a period for which one of the area was published.
_beside_published := {{
	"measure": m.id,
	"period": c.period,
	"value": f.value,
	"published": c.value,
	"release": c.release,
} |
	some m in input.measures
	m.kind != "longest"
	some c in m.comparators
	c.own
	is_number(c.value)
	some f in m.figures
	f.whole
	count(f.group) == 0
	is_number(f.value)
	england.period(f) == c.period
}

# 0 is a value too, and is not false in Rego.
_shows(figure) if figure.value >= 0

_shows(figure) if figure.value < 0

# By how much two values may differ, with a little for what is lost in fractions.
_most(states, _) := limit.points + 0.000001 if _unit(states) == "percent"

_most(states, values) := ((limit.share / 100) * max([abs(v) | some v in values])) + 0.000001 if {
	_unit(states) != "percent"
}

_rounding(states) := object.get({"nhs-1to7-round5": 5, "dfe-round10": 10}, input.area.disclosure_profile, 0) if {
	_unit(states) == "count"
}

else := 0

_unit(states) := register.measures[states.measure].unit

_figure(states, value) := {"figure": {"value": value, "unit": _unit(states)}}

_rows(states) := concat(", ", [part.value | some part in states.where])

_measure(states) := measures.title(states.measure) if count(states.where) == 0

else := sprintf("%s (%s)", [measures.title(states.measure), _rows(states)])

# What tells one statement of an item from its others.
_key(states) := trim_space(concat(" ", [states.measure, states.on, _rows(states)]))
