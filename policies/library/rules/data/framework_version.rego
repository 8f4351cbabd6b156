# METADATA
# title: The framework is in force and the mapping to it is up to date
# description: >-
#   The framework is in force on the day of the self-evaluation, no other has
#   taken over from it, and the mapping of evidence to its criteria was read
#   against its text after the text last changed. Days are counted from the first
#   change that was not read. Where no reading is recorded at all, only the newest
#   change counts, since older ones may have been there when the mapping was made.
# custom:
#   id: data/framework-version
#   judges: frameworks
#   severity: medium
#   criteria: [L5]
#   status: PD
#   standard: >-
#     A product default; a self-evaluation against an old text answers yesterday's questions.
#   remedy: Move to the text in force, read the mapping against it, and list what fell out of scope.
#   mistaken_for: An older framework that is kept only for the findings of an earlier inspection.
#   thresholds:
#     - {name: superseded_red, unit: days, default: 90, says: after another framework came into force}
#     - {name: unread_red, unit: days, default: 90, says: after a change that was not read}
package sef.rules.data.framework_version

import data.sef.lib.governance
import data.sef.thresholds.data.framework_version as limit

judged := count([input.framework.id])

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "in-force",
	"level": "red",
	"message": messages.early,
	"values": {
		"title": {"text": input.framework.title},
		"from": {"date": input.framework.in_force_from},
	},
} if {
	input.framework.in_force_from > input.as_of
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "in-force",
	"level": "red",
	"message": messages.ended,
	"values": {
		"title": {"text": input.framework.title},
		"to": {"date": input.framework.in_force_to},
	},
} if {
	_ended
	not input.framework.superseded_by
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "in-force",
	"level": "red",
	"message": messages.replaced,
	"values": {
		"title": {"text": input.framework.title},
		"to": {"date": input.framework.in_force_to},
		"successor": {"text": input.framework.superseded_by.title},
	},
} if {
	_ended
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "successor",
	"level": _level(successor.age_days, limit.superseded_red),
	"message": messages.superseded,
	"values": {
		"title": {"text": input.framework.title},
		"successor": {"text": successor.title},
		"since": {"date": successor.in_force_from},
	},
} if {
	successor := input.framework.superseded_by
	not _ended
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "mapping",
	"level": _level(_unread.age_days, limit.unread_red),
	"message": messages.unread,
	"values": {
		"title": {"text": input.framework.title},
		"read": {"date": input.area.framework_reviewed_on},
		"changed": {"date": _unread.on},
	},
} if {
	_reviewed
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"group": "mapping",
	"level": _level(_newest.age_days, limit.unread_red),
	"message": messages.unrecorded,
	"values": {
		"title": {"text": input.framework.title},
		"changed": {"date": _newest.on},
	},
} if {
	not _reviewed
}

messages := {
	"early": "“{title}” comes into force on {from} and cannot be used for this self-evaluation yet.",
	"ended": "“{title}” has not been in force since {to}.",
	"replaced": "“{title}” has not been in force since {to}; “{successor}” took its place.",
	"superseded": "“{title}” was replaced by “{successor}” on {since}.",
	"unread": "How evidence is matched to “{title}” was last checked against its text on {read}, before the change of {changed}.",
	"unrecorded": "No check is on record of how evidence is matched to “{title}”, though its text changed on {changed}.",
}

_subject := concat(".", ["framework", input.framework.id])

_criteria := governance.present(["L5"])

_ended if input.framework.in_force_to < input.as_of

_reviewed if input.area.framework_reviewed_on <= input.as_of

_newest := input.framework.versions[count(input.framework.versions) - 1]

_unread := [v |
	some v in input.framework.versions
	v.on > input.area.framework_reviewed_on
][0]

_level(days, red) := "amber" if days <= red

_level(days, red) := "red" if days > red
