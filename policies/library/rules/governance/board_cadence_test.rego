package sef.rules.governance.board_cadence_test

import data.sef.rules.governance.board_cadence as rule

board := {"id": "board", "name": "The board", "interval_weeks": 6}

meeting := {
	"id": "m", "body": "board", "held_on": "2025-06-01", "days_ago": 29,
	"present": ["city", "icb", "forum", "school"], "items": ["sef"],
}

findings(boards, meetings) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L5"}]},
		"partners": [
			{"id": "city", "name": "The council", "role": "local-authority"},
			{"id": "icb", "name": "The ICB", "role": "icb"},
			{"id": "forum", "name": "The forum", "role": "parent-carer-forum"},
			{"id": "school", "name": "A school"},
		],
		"boards": boards,
		"meetings": meetings,
	}
}

levels(meetings) := {f.group: f.level | some f in findings([board], meetings)}

held(fields) := object.union(meeting, fields)

test_a_board_on_time_is_silent if levels([meeting]) == {}

# Six-weekly: nine and twelve weeks.
test_the_gap_at_its_limits if {
	levels([held({"days_ago": 63})]) == {}
	levels([held({"days_ago": 64})]) == {"gap": "amber"}
	levels([held({"days_ago": 84})]) == {"gap": "amber"}
	levels([held({"days_ago": 85})]) == {"gap": "red"}
	findings([board], [held({"days_ago": 85})]) == {{
		"subject": "board.board",
		"criteria": ["L5"],
		"group": "gap",
		"level": "red",
		"message": rule.messages.gap,
		"values": {
			"board": {"text": "The board"},
			"last": {"date": "2025-06-01"},
			"gap": {"days": 85},
			"interval": {"weeks": 6},
		},
	}}
}

# A workspace may set its own limits, in any order.
test_red_before_amber_is_red_from_amber_on if {
	limits := {"gap_amber": 2, "gap_red": 1, "sef_amber": 2, "minutes": 14}
	levels([held({"days_ago": 84})]) == {} with data.sef.thresholds.governance.board_cadence as limits
	levels([held({"days_ago": 85})]) == {"gap": "red"} with data.sef.thresholds.governance.board_cadence as limits
}

test_the_last_meeting_counts if {
	levels([held({"id": "l", "days_ago": 200}), meeting]) == {}
	levels([held({"days_ago": 100}), held({"id": "l", "days_ago": -5})]) == {"gap": "red"}
	levels([held({"days_ago": 100}), held({"id": "l", "body": "other"})]) == {"gap": "red"}
}

test_no_meeting_is_red_and_says_no_more if {
	every meetings in [[], [held({"days_ago": -1})]] {
		found := findings([board], meetings)
		{[f.level, f.message] | some f in found} == {["red", rule.messages.never]}
		count(found) == 1
	}
}

test_an_absent_partner_is_amber if {
	some f in findings([board], [held({"present": ["city", "school"]})])
	f.group == "present"
	f.level == "amber"
	f.values.absent.list == ["The ICB", "The forum"]
	levels([held({"present": ["city", "icb"]})]) == {"present": "amber"}
}

test_attendance_is_of_the_last_meeting if {
	levels([meeting, held({"id": "l", "days_ago": 60, "present": ["city"]})]) == {}
	levels([held({"present": ["city"]}), held({"id": "l", "days_ago": 60})]) == {"present": "amber"}
}

test_minutes_that_are_not_filed_yet_are_waited_for if {
	levels([held({"present": [], "days_ago": 14})]) == {}
	levels([held({"present": [], "days_ago": 15})]) == {"present": "amber"}
	{f.message | some f in findings([board], [held({"present": []})])} == {rule.messages.unrecorded}
}

test_the_self_evaluation_is_an_item_within_two_intervals if {
	bare := held({"items": ["budget"]})
	earlier := held({"id": "l", "days_ago": 84, "items": ["budget", " SEF "]})
	levels([bare]) == {"sef": "amber"}
	levels([object.union(bare, {"days_ago": 63})]) == {"sef": "amber"}
	levels([held({"days_ago": 0})]) == {}
	levels([bare, earlier]) == {}
	levels([bare, object.union(earlier, {"days_ago": 85})]) == {"sef": "amber"}
	levels([bare, held({"id": "l", "days_ago": -1})]) == {"sef": "amber"}
	levels([bare, held({"id": "l", "body": "other"})]) == {"sef": "amber"}
	some f in findings([board], [bare])
	f.values.span == {"weeks": 12}
}

test_a_board_that_stopped_is_not_asked_for_the_item if {
	levels([held({"days_ago": 85, "items": []})]) == {"gap": "red"}
}

test_two_meetings_on_one_day if {
	levels([held({"id": "z", "present": []}), meeting]) == {}
}

test_a_board_without_an_interval_is_not_judged if {
	informal := object.remove(board, ["interval_weeks"])
	findings([informal], []) == set()
	rule.judged == 1 with input as {"boards": [board, object.union(informal, {"id": "x"})]}
}

test_each_board_has_its_own_meetings if {
	weekly := {"id": "ops", "name": "The group", "interval_weeks": 1}
	{[f.subject, f.group] | some f in findings([board, weekly], [meeting, held({"id": "o", "body": "ops"})])} == {["board.ops", "gap"]}
}
