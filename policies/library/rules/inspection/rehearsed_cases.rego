# METADATA
# title: Cases are rehearsed each quarter, in the right mix, with all three sectors
# description: >-
#   The rehearsals of the last quarter, taken together, have as many cases and of
#   each type as the framework says that inspectors follow, and education, health
#   and social care all took part. A framework without cases asks for none.
#   Months are of average length.
# custom:
#   id: inspection/rehearsed-cases
#   judges: cycles of rehearsal
#   severity: medium
#   criteria: [E1, E2, E3, E4, E5, L6]
#   status: SP
#   standard: >-
#     The handbook gives the number of cases, one area's published guide the mix; rehearsing each
#     quarter is a product default.
#   remedy: Pick the next cases together, rehearse them, and turn what was learned into actions.
#   mistaken_for: Audits of real cases that were not run as rehearsals do not count.
#   thresholds:
#     - {name: amber, unit: months, default: 3, says: since the last rehearsal}
#     - {name: red, unit: months, default: 6, says: since the last rehearsal}
package sef.rules.inspection.rehearsed_cases

import data.sef.lib.governance
import data.sef.thresholds.inspection.rehearsed_cases as limit

judged := count([cases | cases := input.framework.cases])

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"level": "red",
	"message": messages.never,
	"values": {},
} if {
	input.framework.cases
	count(_days) == 0
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"level": _level(min(_days)),
	"message": messages.late,
	"values": {"age": {"days": min(_days)}, "span": {"months": limit.amber}},
} if {
	input.framework.cases
	min(_days) > governance.days(limit.amber)
}

finding contains {
	"subject": _subject,
	"criteria": _criteria,
	"level": "amber",
	"message": messages.mix,
	"values": {"missing": {"list": _missing}, "span": {"months": limit.amber}},
} if {
	input.framework.cases
	count(_recent) > 0
	count(_missing) > 0
}

messages := {
	"never": "No rehearsal of the cases that inspectors follow is on record.",
	"late": "Cases were last rehearsed {age} before this self-evaluation; a rehearsal is due every {span}.",
	"mix": "The cases rehearsed in the last {span} are not what inspectors follow: they lack {missing}.",
}

_subject := concat(".", ["area", input.area.id])

_criteria := governance.present(["E1", "E2", "E3", "E4", "E5", "L6"])

_days := {r.days_ago | some r in input.rehearsals; r.days_ago >= 0}

_level(days) := "amber" if days <= governance.days(limit.red)

_level(days) := "red" if days > governance.days(limit.red)

_recent := [r |
	some r in input.rehearsals
	r.days_ago >= 0
	r.days_ago <= governance.days(limit.amber)
]

_cases := [c | some r in _recent; some c in r.cases]

_sectors := {s | some r in _recent; some s in r.sectors}

_missing := array.concat(_missing_cases, _missing_sectors)

_missing_cases := array.concat(
	["the full number of cases" | count(_cases) < input.framework.cases.count],
	[_case_words(need.type) |
		some need in input.framework.cases.at_least
		count([c | some c in _cases; c == need.type]) < need.count
	],
)

_missing_sectors := [words |
	some sector, words in _sector_words
	not sector in _sectors
]

_case_words(kind) := object.get(
	{
		"ap": "enough children in alternative provision",
		"plan": "enough children with a plan",
		"sen-support": "enough children at SEN support",
	},
	kind, concat("", ["enough cases of the kind “", kind, "”"]),
)

_sector_words := {
	"education": "anyone from education",
	"health": "anyone from health",
	"social-care": "anyone from social care",
}
