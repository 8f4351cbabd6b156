package sef.rules.data.completeness_test

import data.sef.rules.data.completeness

sound := {
	"id": "waits",
	"shape": "waits",
	"partner": "icb",
	"loaded": true,
	"set_aside": false,
	"rejected_percent": 0,
	"tolerated_percent": 2,
	"gaps": [],
}

document(datasets, expects) := {
	"area": {"id": "x", "expects": expects},
	"datasets": datasets,
	"partners": [{"id": "icb", "name": "The ICB"}],
	"framework": {"criteria": [{"id": "L3"}]},
}

found(datasets, expects) := {[f.subject, f.group, f.level, object.get(f, "severity", "")] |
	some f in completeness.finding with input as document(datasets, expects)
}

test_a_sound_extract_is_silent if {
	found([sound], ["waits"]) == set()
	completeness.judged == 2 with input as document([sound], ["waits"])
}

test_an_absent_extract_is_critical if {
	found([object.union(sound, {"loaded": false})], []) == {["dataset.waits", "absent", "red", "critical"]}
}

test_saved_results_that_do_not_fit_say_why if {
	stale := object.union(sound, {"loaded": false, "results_not_used": "of another day"})
	found([stale], []) == {["dataset.waits", "absent", "red", "critical"]}
	some f in completeness.finding with input as document([stale], [])
	f.values.fault == {"text": "of another day"}
	contains(f.message, "saved results are {fault}")
}

test_a_few_gaps_are_told_as_the_most_that_they_can_be if {
	few := {"column": "service", "missing_percent": 8, "at_most": true}
	some f in completeness.finding with input as document([object.union(sound, {"gaps": [few]})], [])
	f.level == "amber"
	f.values.missing == {"at_most": 8}
}

test_an_extract_set_aside_is_critical_and_tells_no_gaps if {
	aside := object.union(sound, {"set_aside": true, "gaps": [{"column": "service", "missing_percent": 90, "at_most": false}]})
	found([aside], []) == {["dataset.waits", "set-aside", "red", "critical"]}
}

test_an_unreadable_extract_is_told_once_with_its_reason if {
	unreadable := object.union(sound, {"set_aside": true, "unreadable": "is not a table that can be read"})
	found([unreadable], []) == {["dataset.waits", "unreadable", "red", "critical"]}
	some f in completeness.finding with input as document([unreadable], [])
	f.values.reason == {"text": "is not a table that can be read"}
}

test_gaps_at_their_limits if {
	every c in [[5, set()], [5.1, {["dataset.waits", "service", "amber", ""]}], [20, {["dataset.waits", "service", "amber", ""]}], [20.1, {["dataset.waits", "service", "red", ""]}]] {
		found([object.union(sound, {"gaps": [{"column": "service", "missing_percent": c[0], "at_most": false}]})], []) == c[1]
	}
}

test_an_expected_shape_that_nobody_maps if {
	found([sound], ["waits", "ehc_advice"]) == {["area.x", "ehc_advice", "red", "critical"]}
}

test_only_criteria_of_the_framework if {
	every f in completeness.finding {
		f.criteria == ["L3"]
	} with input as document([object.union(sound, {"loaded": false})], [])
}
