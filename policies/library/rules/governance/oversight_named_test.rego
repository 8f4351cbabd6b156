package sef.rules.governance.oversight_named_test

import data.sef.rules.governance.oversight_named as rule

board := {"id": "board", "name": "The board", "oversight": "Health and Wellbeing Board", "reports_every_weeks": 12}

report := {"id": "m", "body": "oversight", "held_on": "2025-04-07", "days_ago": 84, "present": [], "items": []}

findings(b, meetings) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L1"}, {"id": "L5"}]},
		"boards": [b],
		"meetings": meetings,
	}
}

groups(b, meetings) := {f.group: [f.level, f.message] | some f in findings(b, meetings)}

test_named_and_reported_to_is_silent if findings(board, [report]) == set()

test_nobody_above_is_red_and_says_no_more if {
	every b in [object.remove(board, ["oversight"]), object.union(board, {"oversight": " "})] {
		findings(b, []) == {{
			"subject": "board.board",
			"criteria": ["L1", "L5"],
			"group": "body",
			"level": "red",
			"message": rule.messages.unnamed,
			"values": {"board": {"text": "The board"}},
		}}
		{f.group | some f in findings(object.remove(b, ["reports_every_weeks"]), [])} == {"body"}
		{f.group | some f in findings(b, [object.union(report, {"days_ago": 400})])} == {"body"}
	}
}

test_no_interval_is_amber if {
	groups(object.remove(board, ["reports_every_weeks"]), [report]) == {"interval": ["amber", rule.messages.interval]}
}

test_an_overdue_report_is_amber if {
	late := object.union(report, {"days_ago": 85})
	groups(board, [late]) == {"report": ["amber", rule.messages.overdue]}
	groups(board, [late, object.union(report, {"id": "n", "days_ago": 1})]) == {}
	some f in findings(board, [late])
	f.values.interval == {"weeks": 12}
	f.values.last == {"date": "2025-04-07"}
}

test_no_report_is_amber if {
	every meetings in [
		[],
		[object.union(report, {"days_ago": -1})],
		[object.union(report, {"body": "board"})],
	] {
		groups(board, meetings) == {"report": ["amber", rule.messages.never]}
	}
	groups(object.remove(board, ["reports_every_weeks"]), []) == {
		"interval": ["amber", rule.messages.interval],
		"report": ["amber", rule.messages.never],
	}
}

test_it_counts_boards if {
	rule.judged == 1 with input as {"boards": [board]}
	rule.judged == 0 with input as {"boards": []}
}
