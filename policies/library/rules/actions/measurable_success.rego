# METADATA
# title: Every action says how anyone will know that it worked
# description: >-
#   An action that was not cancelled has a measure, the value it started from,
#   the value it aims at, and the day by which. The day the work is due does not
#   stand in for the day of the effect, which may come later. The finding stands
#   under the criteria that the action serves; one that serves none is under L5.
# custom:
#   id: actions/measurable-success
#   judges: actions
#   severity: high
#   criteria: [L5]
#   status: SP
#   standard: >-
#     Inspectors ask what difference actions make, and letters to areas have faulted plans without
#     measures of success. Which part may be missing without red is a product default.
#   remedy: Write the success line with the action's owner, with measure, baseline, target and date.
#   mistaken_for: >-
#     A narrative aim may stay beside the measure. A milestone says what was done, not whether it
#     worked.
package sef.rules.actions.measurable_success

import data.sef.lib.actions

judged := count(actions.live)

finding contains object.union(actions.asks(a), {
	"subject": concat(".", ["action", a.id]),
	"criteria": actions.criteria(a),
	"level": _level(absent),
	"message": messages[_level(absent)],
	"values": {
		"title": {"text": a.title},
		"missing": {"list": [_words[part] | some part in _parts; part in absent]},
	},
}) if {
	some a in input.actions
	actions.live[a.id]
	absent := {part | some part in _parts; not a.success[part]}
	count(absent) > 0
}

messages := {
	"amber": "“{title}” has a measure and a target, but lacks {missing}.",
	"red": "“{title}” does not say how anyone will know that it worked: it lacks {missing}.",
}

# In the order in which people would write them.
_parts := ["measure", "baseline", "target", "by"]

_words := {
	"measure": "a measure",
	"baseline": "a baseline",
	"target": "a target",
	"by": "a date by which the target is met",
}

_essential := {"measure", "target"}

_level(absent) := "red" if count(absent & _essential) > 0

_level(absent) := "amber" if count(absent & _essential) == 0
