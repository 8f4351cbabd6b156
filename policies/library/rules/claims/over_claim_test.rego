package sef.rules.claims.over_claim_test

import data.sef.rules.claims.over_claim

steps := [
	{"id": "good", "title": "Good", "supports": "strong", "rank": 0},
	{"id": "varied", "title": "Varied", "supports": "mixed", "rank": 1},
	{"id": "failing", "title": "Failing", "supports": "weak", "rank": 2},
]

world(own) := {
	"framework": {"steps": steps, "criteria": [{"id": "E1", "short": "Need"}]},
	"judgements": [object.union({"id": "E1", "rationale": "We know our area."}, own)],
	"prior_findings": [{"id": "f", "statement": "Waits were long."}],
}

found(own, supports) := {[f.level, f.message] |
	some f in over_claim.finding with input as world(own)
		with data.sef.grades.supported as {"E1": {"supports": supports}}
		with data.sef.grades.held_by_earlier_findings as set()
}

says := over_claim.messages

test_silent_at_or_below_what_is_supported if {
	found({"grade": "good"}, "strong") == set()
	found({"grade": "varied"}, "strong") == set()
	found({"grade": "varied"}, "mixed") == set()
	found({"grade": "failing"}, "weak") == set()
}

test_any_step_above_is_red_whatever_the_rationale if {
	found({"grade": "good"}, "mixed") == {["red", says.above]}
	found({"grade": "good"}, "weak") == {["red", says.above]}
	found({"grade": "varied"}, "weak") == {["red", says.above]}
}

test_any_grade_is_too_much_where_none_is_shown if {
	every step in steps {
		found({"grade": step.id}, "not-shown") == {["red", says.not_shown]}
	}
}

test_says_what_would_be_supported if {
	some f in over_claim.finding with input as world({"grade": "good"})
		with data.sef.grades.supported as {"E1": {"supports": "mixed"}}
		with data.sef.grades.held_by_earlier_findings as set()
	f.subject == "judgement.E1"
	f.criteria == ["E1"]
	f.values == {
		"grade": {"text": "Good"},
		"criterion": {"text": "E1 Need"},
		"best": {"text": "Varied"},
	}
}

held(own) := {[f.level, f.message, object.get(f.values, ["open", "list"], [])] |
	some f in over_claim.finding with input as world(own)
		with data.sef.grades.supported as {"E1": {"supports": "mixed"}}
		with data.sef.grades.held_by_earlier_findings as {"E1"}
		with data.sef.grades.open_findings as {"E1": {"f"}}
}

test_the_top_over_open_findings_needs_a_written_reason if {
	held({"grade": "good"}) == {["amber", says.amber, ["“Waits were long”"]]}
	held({"grade": "good", "rationale": ""}) == {["red", says.red, ["“Waits were long”"]]}
	held({"grade": "varied"}) == set()
}

test_a_missing_rationale_is_no_reason if {
	bare := json.remove(world({"grade": "good"}), ["/judgements/0/rationale"])
	some f in over_claim.finding with input as bare
		with data.sef.grades.supported as {"E1": {"supports": "mixed"}}
		with data.sef.grades.held_by_earlier_findings as {"E1"}
		with data.sef.grades.open_findings as {"E1": {"f"}}
	f.level == "red"
}

test_either_of_two_steps_of_one_level_may_be_claimed if {
	top := {"id": "exceptional", "title": "Exceptional", "supports": "strong", "rank": 0}
	w := json.patch(world({"grade": "exceptional"}), [{"op": "add", "path": "/framework/steps/0", "value": top}])
	count(over_claim.finding) == 0 with input as w
		with data.sef.grades.supported as {"E1": {"supports": "strong"}}
		with data.sef.grades.held_by_earlier_findings as set()
}

test_the_area_as_a_whole_is_not_judged if {
	w := world({"id": "overall", "grade": "good"})
	over_claim.judged == 0 with input as w with data.sef.grades.supported as {"E1": {"supports": "weak"}}
	count(over_claim.finding) == 0 with input as w with data.sef.grades.supported as {"E1": {"supports": "weak"}}
}

test_a_scale_not_graded_from_evidence_is_not_judged if {
	plain := [object.remove(s, ["supports"]) | some s in steps]
	w := json.patch(world({"grade": "good"}), [{"op": "replace", "path": "/framework/steps", "value": plain}])
	over_claim.judged == 0 with input as w with data.sef.grades.supported as {"E1": {"supports": "weak"}}
	count(over_claim.finding) == 0 with input as w with data.sef.grades.supported as {"E1": {"supports": "not-shown"}}
	over_claim.judged == 1 with input as world({"grade": "good"})
		with data.sef.grades.supported as {"E1": {"supports": "weak"}}
}
