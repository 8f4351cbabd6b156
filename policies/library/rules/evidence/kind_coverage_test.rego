package sef.rules.evidence.kind_coverage_test

import data.sef.rules.evidence.kind_coverage as coverage

item(kind, months) := {"id": kind, "title": kind, "kind": kind, "age_months": months, "prior_findings": []}

world(items) := {
	"framework": {"criteria": [{
		"id": "E1",
		"short": "Need",
		"kinds": ["data", "case-study"],
		"evidence": [i.id | some i in items],
	}]},
	"evidence": items,
	"prior_findings": [],
}

found(items) := {f.level | some f in coverage.finding with input as world(items)}

test_three_kinds_are_enough if found([item("data", 1), item("audit", 1), item("voice", 1)]) == set()

test_two_kinds_are_amber if found([item("data", 1), item("audit", 1)]) == {"amber"}

test_one_kind_or_none_is_red if {
	found([item("data", 1)]) == {"red"}
	found([]) == {"red"}
}

test_two_items_of_a_kind_are_one_kind if {
	found([item("data", 1), object.union(item("data", 1), {"id": "more"})]) == {"red"}
}

test_a_kind_that_is_out_of_date_does_not_count if {
	found([item("data", 1), item("audit", 1), item("voice", 99)]) == {"amber"}
}

test_names_the_kinds_there_and_those_worth_having if {
	some f in coverage.finding with input as world([item("data", 1), item("audit", 1)])
	f.values.kinds.list == ["audit", "data"]
	f.values.wanted.list == ["case study"]
	contains(f.message, "{wanted}")
}

test_asks_for_nothing_where_the_framework_names_no_more if {
	some f in coverage.finding with input as world([item("data", 1), item("case-study", 1)])
	not f.values.wanted
	not contains(f.message, "{wanted}")
}

test_says_that_there_is_nothing if {
	some f in coverage.finding with input as world([])
	startswith(f.message, "There is no current evidence")
	not f.values.kinds
}

test_counts_criteria if {
	coverage.judged == 1 with input as world([])
	coverage.judged == 0 with input as {"framework": {"criteria": []}}
}
