package sef.rules.claims.supported_test

import data.sef.rules.claims.supported

claim(evidence, measures) := {
	"id": "c",
	"criterion": "E3",
	"kind": "strength",
	"statement": "It works.",
	"evidence": evidence,
	"measures": measures,
}

world(c) := {
	"claims": [c],
	"evidence": [
		{"id": "new", "title": "New", "kind": "document", "partner": "icb", "age_months": 30, "prior_findings": []},
		{"id": "old", "title": "Old", "kind": "document", "partner": "icb", "age_months": 99, "prior_findings": []},
		{"id": "undated", "title": "Undated", "kind": "document", "partner": "icb", "prior_findings": []},
	],
	"measures": [
		{"id": "empty", "title": "Empty", "figures": []},
		{"id": "hidden", "title": "Hidden", "figures": [{"latest": true, "age_days": 1}]},
		{"id": "part", "title": "Part", "figures": [{"latest": false, "value": 1, "age_days": 1}]},
		{"id": "figure", "title": "Figure", "figures": [{"latest": true, "value": 0, "age_days": 366}]},
		{"id": "aged", "title": "Aged", "figures": [{"latest": true, "value": 1, "age_days": 367}]},
	],
	"prior_findings": [],
	"waivers": [],
}

found(evidence, measures) := {[f.level, f.message] |
	some f in supported.finding with input as world(claim(evidence, measures))
}

says := supported.messages

test_current_evidence_supports if found(["new"], []) == set()

test_one_current_item_is_enough if found(["old", "new"], ["empty"]) == set()

test_a_figure_supports if found([], ["figure"]) == set()

test_nothing_cited_is_red if found([], []) == {["red", says.nothing]}

test_what_is_not_in_the_register_is_nothing if found(["elsewhere"], []) == {["red", says.nothing]}

test_a_measure_without_a_figure_has_its_own_words if {
	found([], ["empty"]) == {["red", says.unmeasured]}
	found([], ["hidden"]) == {["red", says.unmeasured]}
	found([], ["part"]) == {["red", says.unmeasured]}
	some f in supported.finding with input as world(claim([], ["empty"]))
	f.values.measures.list == ["“Empty”"]
}

test_only_stale_is_amber if {
	found(["old"], []) == {["amber", says.stale]}
	found(["undated"], []) == {["amber", says.stale]}
	found([], ["aged"]) == {["amber", says.stale]}
	found(["old"], ["empty"]) == {["amber", says.stale]}
}

test_names_what_is_stale if {
	some f in supported.finding with input as world(claim(["old"], ["aged", "empty"]))
	f.values.titles.list == ["“Old”", "“Aged”"]
}

# The message has the stop.
test_a_statement_loses_its_stop_in_a_sentence if {
	every c in [claim([], []), claim([], ["empty"]), claim(["old"], [])] {
		some f in supported.finding with input as world(c)
		f.values.statement.text == "It works"
	}
}

test_a_waived_item_counts_as_in_date if {
	waiver := {"id": "w", "rule": "evidence/currency", "subject": "evidence.old", "holds": true}
	waived := object.union(world(claim(["old"], [])), {"waivers": [waiver]})
	count(supported.finding) == 0 with input as waived
}

test_an_expired_waiver_does_not if {
	waiver := {"id": "w", "rule": "evidence/currency", "subject": "evidence.old", "holds": false}
	expired := object.union(world(claim(["old"], [])), {"waivers": [waiver]})
	count(supported.finding) == 1 with input as expired
}

test_a_development_needs_support_too if {
	c := object.union(claim([], []), {"kind": "development"})
	count(supported.finding) == 1 with input as world(c)
}

test_counts_claims if {
	supported.judged == 1 with input as world(claim([], []))
	supported.judged == 0 with input as {"claims": []}
}
