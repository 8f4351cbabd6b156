package sef.rules.actions.owner_and_dates_test

import data.sef.rules.actions.owner_and_dates as rule

action := {
	"id": "a", "title": "Open a clinic", "status": "in-progress",
	"lead": "icb", "owner_role": "Children's commissioning lead",
	"start": "2025-04-01", "due": "2026-03-31",
	"contributors": [],
}

findings(actions) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L5"}, {"id": "L6"}]},
		"actions": actions,
	}
}

missing(a) := [f.values.missing.list | some f in findings([a])]

test_a_whole_action_is_silent if findings([action]) == set()

test_it_stands_under_the_criteria_that_the_action_serves if {
	served := object.union(object.remove(action, ["due"]), {"criteria": ["E2", "E3"]})
	{f.criteria | some f in findings([served])} == {["E2", "E3"]}
	{f.criteria | some f in findings([object.union(served, {"criteria": []})])} == {["L5"]}
}

test_each_part_is_asked_for if {
	findings([object.remove(action, ["due"])]) == {{
		"subject": "action.a",
		"criteria": ["L5"],
		"partner": "icb",
		"level": "red",
		"message": "“{title}” lacks {missing}.",
		"values": {"title": {"text": "Open a clinic"}, "missing": {"list": ["a due date"]}},
	}}
	missing(object.remove(action, ["lead"])) == [["a lead body"]]
	missing(object.remove(action, ["owner_role"])) == [["a role that owns it"]]
	missing(object.remove(action, ["start"])) == [["a start date"]]
}

test_one_finding_lists_them_all if {
	bare := object.remove(action, ["lead", "owner_role", "start", "due"])
	missing(bare) == [["a lead body", "a role that owns it", "a start date", "a due date"]]
	every f in findings([bare]) {
		not f.partner
	}
}

test_everybody_is_not_an_owner if {
	every role in ["The Partnership", " all partners ", "partnership", "  "] {
		missing(object.union(action, {"owner_role": role})) == [["a single role that owns it"]]
	}
	missing(object.union(action, {"owner_role": "Partnership manager"})) == []
}

test_contributors_are_no_lead if {
	shared := object.union(object.remove(action, ["lead"]), {"contributors": ["icb", "school"]})
	missing(shared) == [["a lead body"]]
}

test_cancelled_actions_are_not_judged if {
	gone := object.union(object.remove(action, ["due"]), {"status": "cancelled"})
	findings([gone]) == set()
	rule.judged == 1 with input as {"actions": [gone, object.union(action, {"id": "b"})]}
}
