package sef.rules.disclosure.personal_data_test

import data.sef.rules.disclosure.personal_data

clean := {"name": "sef.hcl", "evidence": [], "refused": 0, "more": 0, "hits": []}

hit(kind, refused) := {"kind": kind, "reason": "beside", "line": 3, "column": 1, "refused": refused}

document(files) := {"scan": {"scanned": 2, "files": files}}

found(file) := {[f.subject, f.group, f.level, object.get(f, "severity", "")] |
	some f in personal_data.finding with input as document([file])
}

test_nothing_found_is_silent if {
	found(clean) == set()
	personal_data.judged == 2 with input as document([])
}

test_what_is_refused_is_critical if {
	file := object.union(clean, {"refused": 1, "hits": [hit("nhs-number", true)]})
	found(file) == {["file.sef.hcl", "nhs-number", "red", "critical"]}
}

test_what_stands_alone_has_the_usual_severity if {
	file := object.union(clean, {"hits": [hit("postcode", false), hit("postcode", false)]})
	found(file) == {["file.sef.hcl", "postcode", "red", ""]}
}

test_one_refused_makes_its_kind_critical_and_no_other if {
	hits := [hit("birth-date", false), hit("birth-date", true), hit("postcode", false)]
	found(object.union(clean, {"refused": 1, "hits": hits})) == {
		["file.sef.hcl", "birth-date", "red", "critical"],
		["file.sef.hcl", "postcode", "red", ""],
	}
}

test_a_document_is_known_by_its_evidence if {
	file := object.union(clean, {"evidence": ["a", "b"], "hits": [hit("upn", true)]})
	found(file) == {["evidence.a", "upn", "red", "critical"]}
}

test_what_nobody_looked_into_wants_somebody if {
	file := object.union(clean, {"not_scanned": "it is a picture"})
	found(file) == {["file.sef.hcl", "not-scanned", "red", ""]}
	found(object.union(file, {"checked_by": "Data protection lead"})) == set()
	personal_data.judged == 3 with input as document([file])
}

test_what_was_read_in_part_is_told_of_both if {
	file := object.union(clean, {"not_scanned": "it is damaged", "hits": [hit("uln", true)]})
	found(file) == {
		["file.sef.hcl", "not-scanned", "red", ""],
		["file.sef.hcl", "uln", "red", "critical"],
	}
	personal_data.judged == 2 with input as document([file])
}

test_the_place_is_that_of_the_first if {
	hits := [hit("uln", false), object.union(hit("uln", true), {"part": "page 2"}), hit("uln", true)]
	every f in personal_data.finding {
		f.values.place == {"text": "page 2, line 3"}
	} with input as document([object.union(clean, {"hits": hits})])
}
