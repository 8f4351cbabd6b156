# METADATA
# title: Where an action stands
# description: What the rules on actions ask of every action, worked out once for a run.
package sef.lib.actions

import data.sef.lib.governance

# METADATA
# title: The actions that were not cancelled
live := {a.id | some a in input.actions; a.status != "cancelled"}

# METADATA
# title: The actions that are finished
# description: Said to be completed, or with a day of completion that has come.
closed := {a.id |
	some a in input.actions
	a.status != "cancelled"
	_finished(a)
}

# METADATA
# title: Whom to ask about an action, as a part of a finding
asks(a) := {"partner": a.lead} if a.lead

asks(a) := {} if not a.lead

# METADATA
# title: The criteria that an action serves
# description: >-
#   Its own and those of what it answers. An action that serves none is a fault
#   of the plan as a whole, which is L5 of area SEND inspections.
criteria(a) := a.criteria if count(a.criteria) > 0

else := _plan

_plan := governance.present(["L5"])

_finished(a) if a.status == "completed"

_finished(a) if a.completed_on <= input.as_of
