package sef.rules.evidence.lived_experience_test

import data.sef.rules.evidence.lived_experience as lived

item(kind) := {
	"id": "x", "title": "An item", "partner": "council", "partners": ["council"], "sectors": ["education"],
	"kind": kind, "age_months": 1, "prior_findings": [],
}

method := {"gathered": "Two groups", "responded": 0, "groups_missing": "Fathers", "changed": "The letter"}

full(kind) := object.union(item(kind), method)

partners := [
	{"id": "council", "name": "Council", "sectors": ["education"]},
	{"id": "forum", "name": "Forum", "sectors": ["lived-experience"], "role": "parent-carer-forum"},
]

world(voice, items) := {
	"framework": {"criteria": [object.union({"id": "E1", "short": "Need", "evidence": [i.id | some i in items]}, voice)]},
	"partners": partners,
	"evidence": items,
	"prior_findings": [],
}

found(voice, items) := {[f.level, f.partner] | some f in lived.finding with input as world({"voice": voice}, items)}

test_silent_when_the_method_is_told if {
	found("required", [full("voice")]) == set()
	found("required", [with_families(full("survey"))]) == set()
}

test_none_is_red_where_required_and_amber_where_expected if {
	found("required", []) == {["red", "forum"]}
	found("expected", []) == {["amber", "forum"]}
}

test_a_body_that_only_oversees_is_not_asked_for_its_method if {
	voices := object.union(item("voice"), {"partner": "ofsted"})
	bodies := array.concat(partners, [{"id": "ofsted", "name": "Ofsted", "sectors": ["oversight"]}])
	w := object.union(world({"voice": "required"}, [voices]), {"partners": bodies})
	{[f.level, object.get(f, "partner", "")] | some f in lived.finding with input as w} == {["amber", ""]}
}

test_not_judged_where_the_framework_does_not_ask if {
	w := world({}, [])
	count(lived.finding) == 0 with input as w
	lived.judged == 0 with input as w
	lived.judged == 1 with input as world({"voice": "expected"}, [])
}

test_what_staff_observe_is_not_voice if {
	found("required", [full("observation")]) == {["red", "forum"]}
}

with_families(item) := object.union(item, {"partners": ["council", "forum"], "sectors": ["education", "lived-experience"]})

# Nothing else in the register tells a survey of staff from one of parents.
test_a_survey_has_to_say_that_families_were_asked if {
	found("required", [full("survey")]) == {["amber", "council"]}
	some f in lived.finding with input as world({"voice": "required"}, [full("survey")])
	f.values.missing.list == ["that children or families were asked"]
}

test_what_the_forum_brings_is_voice_of_any_kind if {
	forum := object.union(full("document"), {"partner": "forum", "partners": ["forum"], "sectors": ["lived-experience"]})
	found("required", [forum]) == set()
}

test_each_part_of_the_method_is_asked_for if {
	every part in object.keys(method) {
		found("required", [object.remove(full("voice"), [part])]) == {["amber", "council"]}
	}
}

test_the_number_asked_will_do if {
	found("required", [object.union(object.remove(full("voice"), ["responded"]), {"asked": 40})]) == set()
}

test_one_item_with_a_method_is_enough if {
	found("required", [item("voice"), object.union(full("voice"), {"id": "y"})]) == set()
}

test_speaks_of_the_fullest_item if {
	bare := item("voice")
	fuller := object.union(object.remove(full("voice"), ["changed"]), {"id": "y", "title": "Survey"})
	some f in lived.finding with input as world({"voice": "required"}, [bare, fuller])
	f.values.title.text == "Survey"
	f.values.missing.list == ["what changed as a result"]
}

test_old_voices_are_not_heard if {
	old := object.union(full("voice"), {"age_months": 99})
	found("required", [old]) == {["red", "forum"]}
	some f in lived.finding with input as world({"voice": "required"}, [old])
	f.message == lived.messages.stale
}

test_asks_nobody_in_particular_without_a_forum if {
	w := object.union(world({"voice": "required"}, []), {"partners": [partners[0]]})
	some f in lived.finding with input as w
	not f.partner
}
