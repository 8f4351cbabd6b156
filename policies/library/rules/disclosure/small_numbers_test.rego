package sef.rules.disclosure.small_numbers_test

import data.sef.rules.disclosure.small_numbers

document(places) := {"typed": {"limit": 4, "texts": 7, "small": [{"subject": "claim.c", "places": places}]}}

said(places) := {[f.subject, f.level, f.values.places.list] |
	some f in small_numbers.finding with input as document(places)
}

in_attribute := {"part": "impact", "line": 1, "kind": "count"}

test_nothing_found_is_silent if {
	typed := {"typed": {"limit": 4, "texts": 7, "small": []}}
	count(small_numbers.finding) == 0 with input as typed
	small_numbers.judged == 7 with input as typed
}

test_nothing_is_judged_where_anything_may_be_written if {
	small_numbers.judged == 0 with input as {"typed": {"limit": 0, "texts": 0, "small": []}}
}

test_an_attribute_is_named if said([in_attribute]) == {["claim.c", "red", ["“impact”"]]}

test_a_file_is_named_with_its_line if {
	said([
		{"file": "narrative/e1.md", "line": 4, "kind": "count"},
		{"file": "evidence/files/a.pdf", "part": "page 2", "line": 9, "kind": "count"},
	]) == {["claim.c", "red", ["narrative/e1.md, line 4", "evidence/files/a.pdf, page 2, line 9"]]}
}

test_the_first_places_are_enough if {
	places := [{"file": "a", "line": n, "kind": "count"} | some n in numbers.range(1, 6)]
	said(places) == {["claim.c", "red", [
		"a, line 1", "a, line 2", "a, line 3", "a, line 4", "a, line 5", "other places",
	]]}
	count([x | some f in said(array.slice(places, 0, 5)); some x in f[2]]) == 5
}

test_what_can_be_worked_out_is_said_so if {
	worked_out := [object.union(in_attribute, {"kind": kind}) | some kind in ["complement", "percentage"]]
	every f in small_numbers.finding {
		contains(f.message, "work out")
	} with input as document(worked_out)
	count(small_numbers.finding) == 1 with input as document(worked_out)
	every f in small_numbers.finding {
		not contains(f.message, "work out")
	} with input as document(array.concat(worked_out, [in_attribute]))
}
