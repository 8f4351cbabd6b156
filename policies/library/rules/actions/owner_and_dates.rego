# METADATA
# title: Every action has a lead, an owner, a start and a due date
# description: >-
#   An action that was not cancelled names one lead body, the role there that
#   owns it, when it starts and when it is due. An owner that is everybody, such
#   as the partnership, counts as none. The finding stands under the criteria that the
#   action serves; one that serves none is under L5.
# custom:
#   id: actions/owner-and-dates
#   judges: actions
#   severity: medium
#   criteria: [L5, L6]
#   status: SP
#   standard: Inspection reports name the responsible body beside each priority action.
#   remedy: Name one body and a role in it, and agree the two dates with whoever holds that role.
#   mistaken_for: >-
#     Contributors are extra and need no dates of their own. A role is enough; names of people are
#     not wanted.
package sef.rules.actions.owner_and_dates

import data.sef.lib.actions

judged := count(actions.live)

finding contains object.union(actions.asks(a), {
	"subject": concat(".", ["action", a.id]),
	"criteria": actions.criteria(a),
	"level": "red",
	"message": "“{title}” lacks {missing}.",
	"values": {"title": {"text": a.title}, "missing": {"list": missing}},
}) if {
	some a in input.actions
	actions.live[a.id]
	missing := [words | some part in _parts; words := _missing(a, part)]
	count(missing) > 0
}

_parts := ["lead", "owner_role", "start", "due"]

_words := {
	"lead": "a lead body",
	"owner_role": "a role that owns it",
	"start": "a start date",
	"due": "a due date",
}

_missing(a, part) := _words[part] if not a[part]

_missing(a, "owner_role") := "a single role that owns it" if _everybody(a.owner_role)

_everybody(role) if lower(trim_space(role)) in {
	"all",
	"all partners",
	"everyone",
	"partners",
	"partnership",
	"the partnership",
	"",
}
