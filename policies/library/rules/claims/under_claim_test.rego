package sef.rules.claims.under_claim_test

import data.sef.rules.claims.under_claim

steps := [
	{"id": "good", "title": "Good", "supports": "strong", "rank": 0},
	{"id": "varied", "title": "Varied", "supports": "mixed", "rank": 1},
	{"id": "failing", "title": "Failing", "supports": "weak", "rank": 2},
]

world(own) := {
	"framework": {"steps": steps, "criteria": [{"id": "E1", "short": "Need"}]},
	"judgements": [object.union({"id": "E1"}, own)],
}

found(own, supports) := {[f.level, f.values.grade.text, f.values.shown.text] |
	some f in under_claim.finding with input as world(own)
		with data.sef.grades.supported as {"E1": {"supports": supports}}
}

test_any_step_below_is_found if {
	found({"grade": "varied"}, "strong") == {["red", "Varied", "Good"]}
	found({"grade": "failing"}, "strong") == {["red", "Failing", "Good"]}
	found({"grade": "failing"}, "mixed") == {["red", "Failing", "Varied"]}
}

test_silent_at_or_above_what_is_supported if {
	found({"grade": "good"}, "strong") == set()
	found({"grade": "good"}, "mixed") == set()
	found({"grade": "failing"}, "weak") == set()
}

test_caution_may_be_explained if {
	found({"grade": "varied", "rationale": "Too early to say."}, "strong") == set()
	found({"grade": "varied", "rationale": ""}, "strong") == {["red", "Varied", "Good"]}
}

test_nothing_to_fall_short_of_where_none_is_shown if {
	found({"grade": "failing"}, "not-shown") == set()
	judged("not-shown") == 0
	judged("mixed") == 1
}

judged(supports) := n if {
	n := under_claim.judged with input as world({"grade": "good"})
		with data.sef.grades.supported as {"E1": {"supports": supports}}
}

test_either_of_two_steps_of_one_level_may_be_claimed if {
	second := {"id": "sound", "title": "Sound", "supports": "strong", "rank": 1}
	scale := [steps[0], second, object.union(steps[1], {"rank": 2})]
	w := json.patch(world({"grade": "sound"}), [{"op": "replace", "path": "/framework/steps", "value": scale}])
	count(under_claim.finding) == 0 with input as w
		with data.sef.grades.supported as {"E1": {"supports": "strong"}}
}

test_the_area_as_a_whole_is_not_judged if {
	under_claim.judged == 0 with input as world({"id": "overall", "grade": "failing"})
		with data.sef.grades.supported as {"E1": {"supports": "strong"}}
}

test_a_scale_not_graded_from_evidence_is_not_judged if {
	plain := [object.remove(s, ["supports"]) | some s in steps]
	w := json.patch(world({"grade": "failing"}), [{"op": "replace", "path": "/framework/steps", "value": plain}])
	under_claim.judged == 0 with input as w with data.sef.grades.supported as {"E1": {"supports": "strong"}}
}
