# METADATA
# title: Each board meets at its interval, with all partners, and sees the self-evaluation
# description: >-
#   For each board that states an interval. The gap is counted from its last
#   meeting on record to the day of the self-evaluation. At that meeting the
#   council, the ICB and the parent carer forum were present; minutes that are not
#   filed yet are waited for. One of the meetings within the last intervals had
#   the item “sef”; that is not asked of a board that has stopped meeting.
# custom:
#   id: governance/board-cadence
#   judges: boards with a stated interval
#   severity: medium
#   criteria: [L5]
#   status: PD
#   standard: >-
#     The interval is the board's own; how far it may stretch, and how often the self-evaluation
#     is an item, are product defaults.
#   remedy: >-
#     Set the dates for the year, invite every partner, and put the findings of this check on the
#     agenda.
#   mistaken_for: >-
#     Minutes that are not filed yet, or a declared summer break, for which the board can record a
#     waiver.
#   thresholds:
#     - {name: gap_amber, unit: times, default: 1.5, says: a gap of more than this many intervals}
#     - {name: gap_red, unit: times, default: 2, says: a gap of more than this many intervals}
#     - {name: sef_amber, unit: times, default: 2, says: no look at the self-evaluation for more than this many intervals}
#     - {name: minutes, unit: days, default: 14, says: how long the minutes may take}
package sef.rules.governance.board_cadence

import data.sef.lib.governance
import data.sef.lib.register
import data.sef.thresholds.governance.board_cadence as limit

judged := count(_boards)

finding contains {
	"subject": concat(".", ["board", id]),
	"criteria": _criteria,
	"group": "gap",
	"level": _gap[id],
	"message": messages.gap,
	"values": {
		"board": {"text": board.name},
		"last": {"date": governance.last[id].held_on},
		"gap": {"days": governance.last[id].days_ago},
		"interval": {"weeks": board.interval_weeks},
	},
} if {
	some id, board in _boards
	_gap[id] in {"amber", "red"}
}

finding contains {
	"subject": concat(".", ["board", id]),
	"criteria": _criteria,
	"group": "gap",
	"level": "red",
	"message": messages.never,
	"values": {"board": {"text": board.name}},
} if {
	some id, board in _boards
	not governance.last[id]
}

finding contains {
	"subject": concat(".", ["board", id]),
	"criteria": _criteria,
	"group": "present",
	"level": "amber",
	"message": messages.absent,
	"values": {
		"board": {"text": board.name},
		"last": {"date": governance.last[id].held_on},
		"absent": {"list": sort([register.name(p) | some p in absent])},
	},
} if {
	some id, board in _boards
	count(governance.last[id].present) > 0
	absent := governance.signatories - {p | some p in governance.last[id].present}
	count(absent) > 0
}

finding contains {
	"subject": concat(".", ["board", id]),
	"criteria": _criteria,
	"group": "present",
	"level": "amber",
	"message": messages.unrecorded,
	"values": {
		"board": {"text": board.name},
		"last": {"date": governance.last[id].held_on},
	},
} if {
	some id, board in _boards
	governance.last[id].days_ago > limit.minutes
	count(governance.last[id].present) == 0
}

finding contains {
	"subject": concat(".", ["board", id]),
	"criteria": _criteria,
	"group": "sef",
	"level": "amber",
	"message": messages.unseen,
	"values": {
		"board": {"text": board.name},
		"span": {"weeks": limit.sef_amber * board.interval_weeks},
	},
} if {
	some id, board in _boards
	_gap[id] != "red"
	not id in _seen
}

messages := {
	"gap": "“{board}” last met on {last}, {gap} before this self-evaluation, though it is to meet every {interval}.",
	"never": "“{board}” has no meeting on record up to this self-evaluation.",
	"absent": "“{board}” met on {last} without {absent}.",
	"unrecorded": "The record of “{board}” on {last} does not say who was present.",
	"unseen": "“{board}” has not had the self-evaluation on its agenda for more than {span}.",
}

_criteria := governance.present(["L5"])

_boards := {b.id: b | some b in input.boards; b.interval_weeks}

_gap[id] := _level(governance.last[id].days_ago, _days(board)) if some id, board in _boards

_level(gap, interval) := "green" if gap <= limit.gap_amber * interval

_level(gap, interval) := "amber" if {
	gap > limit.gap_amber * interval
	gap <= limit.gap_red * interval
}

_level(gap, interval) := "red" if {
	gap > limit.gap_amber * interval
	gap > limit.gap_red * interval
}

_days(board) := board.interval_weeks * 7

_seen contains m.body if {
	some m in input.meetings
	m.days_ago >= 0
	m.days_ago <= limit.sef_amber * _days(_boards[m.body])
	some item in m.items
	lower(trim_space(item)) == "sef"
}
