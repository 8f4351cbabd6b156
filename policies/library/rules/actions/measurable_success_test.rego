package sef.rules.actions.measurable_success_test

import data.sef.rules.actions.measurable_success as rule

success := {"measure": "waits", "baseline": 0, "target": 0, "by": "2026-03-31"}

action := {"id": "a", "title": "Open a clinic", "lead": "icb", "status": "in-progress", "success": success}

area_send := {"criteria": [{"id": "E3"}, {"id": "L5"}]}

findings(actions) := found if {
	found := rule.finding with input as {"as_of": "2025-06-30", "framework": area_send, "actions": actions}
}

without(parts) := object.union(object.remove(action, ["success"]), {"success": object.remove(success, parts)})

# A baseline or target of zero is a value.
test_a_whole_success_line_is_silent if findings([action]) == set()

test_without_measure_or_target_it_is_red if {
	findings([without(["measure"])]) == {{
		"subject": "action.a",
		"criteria": ["L5"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.red,
		"values": {"title": {"text": "Open a clinic"}, "missing": {"list": ["a measure"]}},
	}}
	{f.level | some f in findings([without(["target"])])} == {"red"}
}

test_without_baseline_or_date_it_is_amber if {
	every part in ["baseline", "by"] {
		some f in findings([without([part])])
		f.level == "amber"
		f.message == rule.messages.amber
		count(f.values.missing.list) == 1
	}
}

test_one_finding_lists_all_that_is_missing if {
	bare := object.remove(action, ["success", "lead"])
	found := findings([bare])
	count(found) == 1
	some f in found
	f.level == "red"
	not f.partner
	f.values.missing.list == ["a measure", "a baseline", "a target", "a date by which the target is met"]
	{g.level | some g in findings([without(["target", "baseline"])])} == {"red"}
}

test_a_due_date_is_no_date_of_the_effect if {
	count(findings([object.union(without(["by"]), {"due": "2026-03-31"})])) == 1
}

test_cancelled_actions_are_not_judged if {
	gone := object.union(without(["measure"]), {"status": "cancelled"})
	findings([gone]) == set()
	rule.judged == 1 with input as {"actions": [gone, object.union(action, {"id": "b"})]}
	done := object.union(without(["measure"]), {"status": "completed"})
	count(findings([done])) == 1
}

test_it_stands_under_the_criteria_that_the_action_serves if {
	served := object.union(without(["measure"]), {"criteria": ["E2", "E3"]})
	{f.criteria | some f in findings([served])} == {["E2", "E3"]}
	{f.criteria | some f in findings([object.union(served, {"criteria": []})])} == {["L5"]}
}

test_a_framework_without_the_criterion if {
	{f.criteria | some f in rule.finding} == {[]} with input as {
		"framework": {"criteria": [{"id": "Q1"}]},
		"actions": [without(["measure"])],
	}
}
