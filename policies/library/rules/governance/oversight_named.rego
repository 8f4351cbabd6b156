# METADATA
# title: A body above each board is named and hears from it
# description: >-
#   Each board names the body that oversees it and how often it reports there,
#   and a meeting of that body, entered as “oversight”, falls within that time.
#   Where no body is named nothing more is asked.
# custom:
#   id: governance/oversight-named
#   judges: boards
#   severity: medium
#   criteria: [L1, L5]
#   status: SP
#   standard: >-
#     National questions for lead members ask who holds the partnership to account; the interval
#     of reports is the board's own.
#   remedy: >-
#     Agree the body above and the reports to it in the terms of reference, and record its
#     meetings.
#   mistaken_for: A briefing of one member is not a report to the body.
#   thresholds:
#     - {name: report_amber, unit: times, default: 1, says: no report for more than this many intervals}
package sef.rules.governance.oversight_named

import data.sef.lib.governance
import data.sef.thresholds.governance.oversight_named as limit

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": _criteria,
	"group": "body",
	"level": "red",
	"message": messages.unnamed,
	"values": {"board": {"text": board.name}},
} if {
	some board in input.boards
	not _overseen(board)
}

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": _criteria,
	"group": "interval",
	"level": "amber",
	"message": messages.interval,
	"values": {"board": {"text": board.name}, "oversight": {"text": board.oversight}},
} if {
	some board in input.boards
	_overseen(board)
	not board.reports_every_weeks
}

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": _criteria,
	"group": "report",
	"level": "amber",
	"message": messages.never,
	"values": {"board": {"text": board.name}, "oversight": {"text": board.oversight}},
} if {
	some board in input.boards
	_overseen(board)
	not governance.last.oversight
}

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": _criteria,
	"group": "report",
	"level": "amber",
	"message": messages.overdue,
	"values": {
		"board": {"text": board.name},
		"oversight": {"text": board.oversight},
		"last": {"date": governance.last.oversight.held_on},
		"interval": {"weeks": board.reports_every_weeks},
	},
} if {
	some board in input.boards
	_overseen(board)
	governance.last.oversight.days_ago > (limit.report_amber * board.reports_every_weeks) * 7
}

messages := {
	"unnamed": "“{board}” names no body above it that holds it to account.",
	"interval": "“{board}” does not say how often it reports to “{oversight}”.",
	"never": "No report of “{board}” to “{oversight}” is on record.",
	"overdue": "“{board}” last reported to “{oversight}” on {last}, though it is to report every {interval}.",
}

_criteria := governance.present(["L1", "L5"])

_overseen(board) if trim_space(board.oversight) != ""
