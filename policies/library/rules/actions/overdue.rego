# METADATA
# title: Actions are on time and kept up to date
# description: >-
#   An open action is not past its due date, and somebody has said how it goes
#   within the last three months, counted from the last update or, without one,
#   from the start. An action that has yet to begin has nothing to tell; one
#   that should have begun has. An action without a due date is left to
#   actions/owner-and-dates. The
#   finding stands under the criteria that the action serves, or under L5.
# custom:
#   id: actions/overdue
#   judges: open actions with a due date
#   severity: medium
#   criteria: [L1, L5]
#   status: PD
#   standard: A product default; boards usually look at actions at least once a quarter.
#   remedy: Re-plan it with a reason, close it, or write an update that says where it stands.
#   mistaken_for: >-
#     Work that was completed while its status was left unchanged, where a day of completion is
#     recorded.
#   thresholds:
#     - {name: late_amber, unit: days, default: 0, says: past the due date by more than this}
#     - {name: late_red, unit: days, default: 90, says: past the due date by more than this}
#     - {name: quiet_red, unit: days, default: 90, says: without an update for more than this}
package sef.rules.actions.overdue

import data.sef.lib.actions
import data.sef.thresholds.actions.overdue as limit

judged := count(_open)

finding contains object.union(actions.asks(a), {
	"subject": concat(".", ["action", id]),
	"criteria": actions.criteria(a),
	"level": _level(faults),
	"message": messages[concat(" ", sort(faults - {"long"}))],
	"values": object.union(
		{"title": {"text": a.title}},
		{name: {"days": n} | some name, n in _days(a, faults)},
	),
}) if {
	some id, a in _open
	faults := _faults(a)
	count(faults) > 0
}

messages := {
	"late": "“{title}” is {late} past its due date and not recorded as complete.",
	"quiet": "“{title}” is still open, but nothing has been recorded of its progress for {quiet}.",
	"late quiet": "“{title}” is {late} past its due date, and nothing has been recorded of its progress for {quiet}.",
}

_open := {a.id: a |
	some a in input.actions
	actions.live[a.id]
	not actions.closed[a.id]
	a.state != "undated"
}

_faults(a) := {fault |
	some fault in ["late", "long", "quiet"]
	_has(a, fault)
}

_has(a, "late") if a.days_late > limit.late_amber

_has(a, "long") if a.days_late > limit.late_red

_has(a, "quiet") if {
	_begun(a)
	a.days_quiet > limit.quiet_red
}

_begun(a) if a.status == "in-progress"

_begun(a) if a.state == "late"

_begun(a) if a.start <= input.as_of

_days(a, faults) := {name: n |
	some name, n in {"late": object.get(a, "days_late", 0), "quiet": object.get(a, "days_quiet", 0)}
	name in faults
}

_level(faults) := "amber" if faults == {"late"}

_level(faults) := "red" if faults != {"late"}
