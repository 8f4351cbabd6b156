package sef.rules.data.row_consistency_test

import data.sef.rules.data.row_consistency

check(id, judged, broken) := {
	"id": id, "says": "nobody is seen before being referred", "level": "error",
	"broken": broken > 0, "percent": (100 * broken) / judged, "at_most": false,
}

document(checks) := {
	"datasets": [{"id": "waits", "partner": "icb", "checks": checks}],
	"partners": [{"id": "icb", "name": "The ICB"}],
	"framework": {"criteria": [{"id": "L3"}]},
}

found(checks) := {[f.group, f.level, f.values.broken] |
	some f in row_consistency.finding with input as document(checks)
}

test_rows_in_order_are_silent_and_counted if {
	found([check("codes", 200, 0), check("referred-before-seen", 100, 0)]) == set()
	row_consistency.judged == 2 with input as document([check("codes", 200, 0), check("referred-before-seen", 100, 0)])
}

test_a_few_are_told_as_the_most_that_they_can_be if {
	few := object.union(check("codes", 200, 4), {"at_most": true})
	found([few]) == {["codes", "red", {"at_most": 2}]}
}

test_one_finding_for_each_check if {
	found([check("codes", 200, 2), check("unique-ids", 100, 3), check("referred-before-seen", 80, 2)]) == {
		["codes", "red", {"percent": 1}], ["unique-ids", "red", {"percent": 3}],
		["referred-before-seen", "red", {"percent": 2.5}],
	}
}

test_any_row_at_all_is_told_and_never_as_nothing if {
	found([check("referred-before-seen", 100000, 1)]) == {["referred-before-seen", "red", {"at_most": 0.1}]}
	found([check("referred-before-seen", 1000, 1)]) == {["referred-before-seen", "red", {"percent": 0.1}]}
}

test_checks_of_a_return_are_told_by_what_they_count if {
	persons := object.union(check("V12", 200, 4), {"unit": "persons", "says": "nobody is counted twice"})
	some f in row_consistency.finding with input as document([persons])
	contains(f.message, "{unit} in the return behind")
	f.values.unit == {"text": "persons"}
	f.group == "V12"
}

test_what_somebody_should_look_at_is_counted_and_no_finding if {
	query := object.union(check("V9", 200, 40), {"level": "query", "unit": "plans with a review"})
	found([query]) == set()
	row_consistency.judged == 1 with input as document([query])
}

test_what_is_tolerated_is_silent if {
	every c in [[2, set()], [3, {["referred-before-seen", "red", {"percent": 3}]}]] {
		found_above(2, [check("referred-before-seen", 100, c[0])]) == c[1]
	}
}

found_above(tolerated, checks) := {[f.group, f.level, f.values.broken] |
	some f in row_consistency.finding with input as document(checks)
		with data.sef.thresholds.data.row_consistency.tolerated as tolerated
}

test_only_criteria_of_the_framework if {
	elsewhere := object.union(document([check("codes", 200, 2)]), {"framework": {"criteria": [{"id": "L1"}]}})
	some f in row_consistency.finding with input as elsewhere
	f.criteria == []
}
