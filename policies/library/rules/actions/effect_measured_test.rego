package sef.rules.actions.effect_measured_test

import data.sef.rules.actions.effect_measured as rule

success := {"measure": "waits", "baseline": 40, "target": 10, "by": "2025-06-30", "better": "lower"}

action := {
	"id": "a", "title": "Open a clinic", "lead": "icb", "status": "completed", "state": "done",
	"completed_on": "2025-03-31", "success": success, "follow_up": [],
}

next := {"id": "b", "title": "Open another", "status": "not-started", "state": "on-time", "follow_up": []}

result(value) := {"result": {"value": value, "on": "2025-05-31", "evidence": []}}

waits := {"id": "waits", "title": "Children waiting", "better": "lower"}

measured(on, value) := with_success({"figure": {"value": value, "on": on, "age_days": 1}})

judge(actions, measures) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L5"}]},
		"actions": actions,
		"measures": measures,
	}
}

faults(a) := {f.message | some f in judge([a, next], [waits])}

with_success(fields) := object.union(action, {"success": object.union(success, fields)})

test_a_result_on_target_is_silent if faults(object.union(action, result(10))) == set()

test_no_value_is_red if {
	judge([action], [waits]) == {{
		"subject": "action.a",
		"criteria": ["L5"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.unmeasured,
		"values": {"title": {"text": "Open a clinic"}},
	}}
	faults(object.remove(action, ["success"])) == {rule.messages.unmeasured}
}

test_it_stands_under_the_criteria_that_the_action_serves if {
	served := object.union(action, {"criteria": ["E2", "E3"]})
	{f.criteria | some f in judge([served], [waits])} == {["E2", "E3"]}
	{f.criteria | some f in judge([object.union(served, {"criteria": []})], [waits])} == {["L5"]}
}

test_a_value_from_before_the_end_shows_no_effect if {
	early := {"result": {"value": 5, "on": "2025-03-30", "evidence": []}}
	faults(object.union(action, early)) == {rule.messages.unmeasured}
	same_day := {"result": {"value": 5, "on": "2025-03-31", "evidence": []}}
	faults(object.union(action, same_day)) == set()
	today := {"result": {"value": 5, "on": "2025-06-30", "evidence": []}}
	faults(object.union(action, today)) == set()
	to_come := {"result": {"value": 5, "on": "2025-07-01", "evidence": []}}
	faults(object.union(action, to_come)) == {rule.messages.unmeasured}
}

test_without_a_day_of_completion_the_result_counts if {
	undated := object.remove(object.union(action, result(10)), ["completed_on"])
	faults(undated) == set()
}

test_a_later_figure_of_its_measure_counts if {
	faults(measured("2025-04-01", 10)) == set()
	faults(measured("2025-06-30", 10)) == set()
	faults(measured("2025-04-01", 11)) == {rule.messages.missed}
	faults(measured("2025-03-31", 10)) == {rule.messages.unmeasured}
	faults(measured("2025-07-01", 10)) == {rule.messages.unmeasured}
	faults(object.union(measured("2025-06-01", 30), result(10))) == set()
}

test_a_missed_target_is_red if {
	judge([object.union(action, result(11))], [waits]) == {{
		"subject": "action.a",
		"criteria": ["L5"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.missed,
		"values": {"title": {"text": "Open a clinic"}, "measure": {"text": "Children waiting"}},
	}}
	up := with_success({"better": "higher"})
	faults(object.union(up, result(9))) == {rule.messages.missed}
	faults(object.union(up, result(10))) == set()
}

test_follow_up_answers_a_missed_target if {
	followed := object.union(object.union(action, result(11)), {"follow_up": ["b"]})
	faults(followed) == set()
	gone := object.union(next, {"status": "cancelled"})
	count(judge([followed, gone], [waits])) == 1
}

test_what_may_go_either_way_cannot_be_missed if {
	faults(object.union(with_success({"better": "neither"}), result(99))) == set()
	untargeted := object.union(object.remove(action, ["success"]), {"success": object.remove(success, ["target"])})
	faults(object.union(untargeted, result(99))) == set()
}

test_an_effect_due_later_is_waited_for if {
	later := with_success({"by": "2025-07-01"})
	faults(later) == set()
	faults(object.union(later, result(11))) == set()
}

test_only_finished_actions_are_judged if {
	faults(object.union(action, {"status": "cancelled", "state": "cancelled"})) == set()
	open := object.remove(object.union(action, {"status": "in-progress", "state": "late"}), ["completed_on"])
	faults(open) == set()
	rule.judged == 1 with input as {"as_of": "2025-06-30", "actions": [action, next]}
}

# A status that was left unchanged does not hide that the work is over.
test_a_day_of_completion_finishes_an_action if {
	faults(object.union(action, {"status": "in-progress", "state": "late"})) == {rule.messages.unmeasured}
}
