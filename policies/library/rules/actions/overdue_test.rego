package sef.rules.actions.overdue_test

import data.sef.rules.actions.overdue as rule

action := {
	"id": "a", "title": "Open a clinic", "lead": "icb", "status": "in-progress",
	"start": "2025-01-01", "due": "2025-12-31", "state": "on-time", "days_quiet": 10,
}

findings(a) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L1"}, {"id": "L5"}]},
		"actions": [a],
	}
}

levels(fields) := {f.level | some f in findings(object.union(action, fields))}

late(days) := {"state": "late", "days_late": days}

test_on_time_and_up_to_date_is_silent if levels({}) == set()

test_late_by_days if {
	levels(late(1)) == {"amber"}
	levels(late(90)) == {"amber"}
	levels(late(91)) == {"red"}
	findings(object.union(action, late(91))) == {{
		"subject": "action.a",
		"criteria": ["L5"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.late,
		"values": {"title": {"text": "Open a clinic"}, "late": {"days": 91}},
	}}
}

test_it_stands_under_the_criteria_that_the_action_serves if {
	served := object.union(object.union(action, late(1)), {"criteria": ["E2", "E3"]})
	{f.criteria | some f in findings(served)} == {["E2", "E3"]}
	{f.criteria | some f in findings(object.union(served, {"criteria": []}))} == {["L5"]}
}

test_quiet_by_days if {
	levels({"days_quiet": 90}) == set()
	levels({"days_quiet": 91}) == {"red"}
	{f.message | some f in findings(object.union(action, {"days_quiet": 91}))} == {rule.messages.quiet}
}

test_late_and_quiet_is_one_finding if {
	found := findings(object.union(object.union(action, late(5)), {"days_quiet": 91}))
	count(found) == 1
	some f in found
	f.level == "red"
	f.message == rule.messages["late quiet"]
	f.values == {"title": {"text": "Open a clinic"}, "late": {"days": 5}, "quiet": {"days": 91}}
}

test_what_has_not_begun_is_not_quiet if {
	waiting := {"status": "not-started", "state": "not-started", "days_quiet": 200}
	levels(object.union(waiting, {"start": "2025-07-01"})) == set()
	levels(object.union(waiting, {"start": "2025-06-30"})) == {"red"}
	undated := object.remove(object.union(action, waiting), ["start"])
	findings(undated) == set()
}

test_what_should_be_over_is_quiet_whatever_its_status if {
	a := object.remove(action, ["start"])
	{f.message | some f in findings(object.union(a, {
		"status": "not-started", "state": "late", "days_late": 1, "days_quiet": 91,
	}))} == {rule.messages["late quiet"]}
}

test_unknown_quiet_is_left_alone if {
	findings(object.remove(action, ["start", "days_quiet"])) == set()
}

test_an_undated_action_belongs_to_another_rule if {
	undated := object.remove(object.union(action, {"state": "undated", "days_quiet": 400}), ["due"])
	findings(undated) == set()
	rule.judged == 0 with input as {"as_of": "2025-06-30", "actions": [undated]}
}

test_finished_and_cancelled_actions_are_not_judged if {
	levels({"status": "completed", "state": "done", "days_quiet": 400}) == set()
	levels({"status": "cancelled", "state": "cancelled", "days_quiet": 400}) == set()
}

test_finished_with_its_status_left_unchanged if {
	levels(object.union(late(100), {"completed_on": "2025-06-30"})) == set()
	levels(object.union(late(100), {"completed_on": "2025-07-01"})) == {"red"}
}

test_it_counts_open_dated_actions if {
	rule.judged == 1 with input as {"as_of": "2025-06-30", "actions": [
		action,
		object.union(action, {"id": "b", "status": "completed", "state": "done"}),
		object.union(action, {"id": "c", "status": "cancelled", "state": "cancelled"}),
	]}
}
