# METADATA
# title: A finished action shows its effect on children
# description: >-
#   A finished action has a value found on or after the day it was completed:
#   its own result, or else a newer figure of its measure, for the rows that its
#   success names; where several groups fit, none is meant. Where that value misses
#   the target, another action that was not cancelled follows it up. Until the
#   day by which the target is to be met, nothing is asked. Whether a target was
#   missed depends on which way the measure should move; one that may go either
#   way cannot be missed. The finding stands under the criteria that the action
#   serves; one that serves none is under L5.
# custom:
#   id: actions/effect-measured
#   judges: finished actions
#   severity: high
#   criteria: [L5]
#   status: SP
#   standard: >-
#     Nearly all inspection reports ask for impact; work that is done but not measured shows
#     activity only.
#   remedy: Measure the effect and record the result; where there was none, reopen or follow up.
#   mistaken_for: An effect that is due later, with the day by which it will be measured.
package sef.rules.actions.effect_measured

import data.sef.lib.actions
import data.sef.lib.register

judged := count(actions.closed)

finding contains object.union(actions.asks(a), {
	"subject": concat(".", ["action", id]),
	"criteria": actions.criteria(a),
	"level": "red",
	"message": messages[fault],
	"values": object.union({"title": {"text": a.title}}, _values(a, fault)),
}) if {
	some id in actions.closed
	a := register.actions[id]
	not _due_later(a)
	fault := _fault(a)
}

messages := {
	"unmeasured": "“{title}” is finished, but nothing measured since then shows what changed for children.",
	"missed": "“{title}” is finished, but missed its target for “{measure}”, and no action follows it up.",
}

_due_later(a) if a.success.by > input.as_of

_fault(a) := "unmeasured" if not _value(a)

_fault(a) := "missed" if {
	_missed(_value(a), a.success)
	not _followed_up(a)
}

# What was found for the action itself comes before what was measured.
_value(a) := a.result.value if _own_result(a)

_value(a) := figure.value if {
	not _own_result(a)
	figure := a.success.figure
	figure.on > a.completed_on
	figure.on <= input.as_of
}

_own_result(a) if {
	a.result.on <= input.as_of
	not _too_early(a)
}

_too_early(a) if a.result.on < a.completed_on

_missed(value, success) if {
	success.better == "lower"
	value > success.target
}

_missed(value, success) if {
	success.better == "higher"
	value < success.target
}

_followed_up(a) if {
	some id in a.follow_up
	actions.live[id]
}

_values(_, "unmeasured") := {}

_values(a, "missed") := {"measure": {"text": register.measures[a.success.measure].title}}
