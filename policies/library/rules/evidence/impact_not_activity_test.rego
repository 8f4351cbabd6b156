package sef.rules.evidence.impact_not_activity_test

import data.sef.rules.evidence.impact_not_activity as impact

claim := {
	"id": "c",
	"criterion": "E3",
	"kind": "strength",
	"statement": "Waits fell.",
	"evidence": ["x"],
	"measures": [],
	"actions": [],
}

world(parts) := object.union(
	{
		"as_of": "2025-06-16",
		"claims": [claim],
		"evidence": [{"id": "x", "shows": "activity"}],
		"measures": [{"id": "m"}],
		"actions": [],
	},
	parts,
)

speaks(parts) if count(impact.finding) == 1 with input as world(parts)

shows(reach) := {"evidence": [{"id": "x", "shows": reach}]}

test_activity_and_output_are_not_enough if {
	speaks(shows("activity"))
	speaks(shows("output"))
}

test_outcome_or_impact_is if {
	not speaks(shows("outcome"))
	not speaks(shows("impact"))
}

test_one_item_that_shows_change_is_enough if {
	both := {
		"claims": [object.union(claim, {"evidence": ["x", "y"]})],
		"evidence": [{"id": "x", "shows": "activity"}, {"id": "y", "shows": "outcome"}],
	}
	not speaks(both)
}

test_finding_is_red_on_the_claim if {
	some f in impact.finding with input as world({})
	f.level == "red"
	f.subject == "claim.c"
	f.criteria == ["E3"]
	f.values.statement.text == "Waits fell"
}

test_a_measure_counts_once_it_has_a_figure if {
	measured := {"claims": [object.union(claim, {"measures": ["m"]})]}
	speaks(measured)
	not speaks(object.union(measured, {"measures": [{"id": "m", "figures": [{"latest": true, "value": 1}]}]}))
}

test_only_strengths_are_judged if {
	not speaks({"claims": [object.union(claim, {"kind": "development"})]})
	impact.judged == 0 with input as world({"claims": [object.union(claim, {"kind": "development"})]})
	impact.judged == 1 with input as world({})
}

test_a_strength_without_evidence_is_left_to_another_rule if {
	not speaks({"claims": [object.union(claim, {"evidence": []})]})
}

plan(parts) := {"actions": [object.union(
	{
		"id": "a",
		"status": "in-progress",
		"addresses": ["claim.c"],
		"success": {"measure": "m", "by": "2025-06-16"},
	},
	parts,
)]}

test_an_early_action_with_a_dated_plan_to_measure_excuses if not speaks(plan({}))

test_the_claim_may_name_the_action if {
	named := object.union(plan({"addresses": []}), {"claims": [object.union(claim, {"actions": ["a"]})]})
	not speaks(named)
}

test_a_plan_needs_a_measure_and_a_day_to_come if {
	speaks({"actions": [object.remove(plan({}).actions[0], ["success"])]})
	speaks(plan({"success": {"measure": "m", "by": "2025-06-15"}}))
	speaks({"actions": [object.union(object.remove(plan({}).actions[0], ["success"]), {"success": {"by": "2026-01-01"}})]})
	speaks({"actions": [object.union(object.remove(plan({}).actions[0], ["success"]), {"success": {"measure": "m"}})]})
}

test_a_cancelled_or_unrelated_action_does_not_excuse if {
	speaks(plan({"status": "cancelled"}))
	speaks(plan({"addresses": ["prior_finding.c", "claim.other"]}))
}
