package sef.rules.data.contradictory_values_test

import data.sef.rules.data.contradictory_values as rule

states(value) := {"measure": "waits", "where": [], "value": value, "on": "2025-05-31"}

item(id, partner, stated) := {"id": id, "title": upper(id), "partner": partner, "states": stated}

measure := {"id": "waits", "title": "Waiting", "unit": "percent", "kind": "share", "figures": []}

world(evidence, measures) := {
	"area": {"id": "x", "disclosure_profile": "lt5"},
	"evidence": evidence,
	"measures": measures,
	"partners": [{"id": "icb", "sectors": ["health"]}, {"id": "trust", "sectors": ["health"]}],
	"framework": {"criteria": [{"id": "L3", "short": "Need"}]},
}

judge(w) := found if {
	found := rule.finding with input as w
}

pair(a, b) := judge(world([item("b", "trust", [b]), item("a", "icb", [a])], [measure]))

beside(value, figure) := object.union(states(value), {"figure": figure})

own(stated, parts) := judge(world([item("a", "icb", [stated])], [object.union(measure, parts)]))

test_two_items_that_differ if {
	pair(states(41), states(44.5)) == {{
		"subject": "evidence.a",
		"criteria": ["L3"],
		"partner": "icb",
		"group": "b waits 2025-05-31",
		"level": "red",
		"message": rule.messages.items,
		"values": {
			"title": {"text": "A"},
			"other": {"text": "B"},
			"measure": {"text": "“Waiting”"},
			"on": {"date": "2025-05-31"},
			"value": {"figure": {"value": 41, "unit": "percent"}},
			"other_value": {"figure": {"value": 44.5, "unit": "percent"}},
		},
	}}
}

test_one_point_is_no_difference if {
	pair(states(41), states(42)) == set()
	pair(states(64.3), states(63.3)) == set()
	count(pair(states(41), states(42.1))) == 1
	count(pair(states(42.1), states(41))) == 1
}

count_of := {"unit": "count", "kind": "count"}

counted(a, b) := judge(world(
	[item("a", "icb", [states(a)]), item("b", "icb", [states(b)])],
	[object.union(measure, count_of)],
))

test_what_is_no_percentage_differs_by_its_share if {
	counted(100, 98) == set()
	count(counted(100, 97)) == 1
	counted(15, 14.7) == set()
	counted(0, 0) == set()
	count(counted(0, 1)) == 1
}

test_other_days_rows_and_measures_are_not_compared if {
	pair(states(41), object.union(states(60), {"on": "2025-05-30"})) == set()
	pair(states(41), object.union(states(60), {"where": [{"column": "service", "value": "OT"}]})) == set()
	judge(world(
		[item("a", "icb", [states(41)]), item("b", "icb", [object.union(states(60), {"measure": "other"})])],
		[measure, object.union(measure, {"id": "other"})],
	)) == set()
}

test_the_same_rows_are_named if {
	rows := {"where": [{"column": "locality", "value": "North"}, {"column": "service", "value": "OT"}]}
	some f in pair(object.union(states(41), rows), object.union(states(60), rows))
	f.values.measure.text == "“Waiting” (North, OT)"
	f.group == "b waits 2025-05-31 North, OT"
}

test_each_pair_is_told_once if {
	three := [item(id, "icb", [states(v)]) | some id, v in {"a": 40, "b": 50, "c": 60}]
	found := judge(world(three, [measure]))
	{[f.subject, f.values.other.text] | some f in found} == {
		["evidence.a", "B"],
		["evidence.a", "C"],
		["evidence.b", "C"],
	}
	rule.judged == 3 with input as world(three, [measure])
}

test_an_item_and_what_was_measured if {
	own(beside(41, {"value": 30}), {}) == {{
		"subject": "evidence.a",
		"criteria": ["L3"],
		"partner": "icb",
		"group": "figure waits 2025-05-31",
		"level": "red",
		"message": rule.messages.figure,
		"values": {
			"title": {"text": "A"},
			"measure": {"text": "“Waiting”"},
			"on": {"date": "2025-05-31"},
			"value": {"figure": {"value": 41, "unit": "percent"}},
			"published": {"figure": {"value": 30, "unit": "percent"}},
		},
	}}
	own(beside(41, {"value": 41.9}), {}) == set()
	count(own(beside(41, {"value": 0}), {})) == 1
}

test_what_is_hidden_is_compared_with_nothing if {
	own(beside(41, {"on": "2025-05-31"}), {}) == set()
	own(states(41), {}) == set()
	rule.judged == 0 with input as world([item("a", "icb", [beside(41, {"on": "2025-05-31"})])], [measure])
	rule.judged == 1 with input as world([item("a", "icb", [beside(41, {"value": 0})])], [measure])
}

test_a_band_is_no_value if own(beside(41, {"value": 26}), {"unit": "weeks", "kind": "longest"}) == set()

rounded(value) := judge(object.union(
	world([item("a", "icb", [beside(value, {"value": 50})])], [object.union(measure, count_of)]),
	{"area": {"disclosure_profile": "nhs-1to7-round5"}},
))

test_rounding_is_no_contradiction if {
	rounded(45) == set()
	count(rounded(44)) == 1
	count(own(beside(45, {"value": 50}), count_of)) == 1
}

test_an_overseer_is_not_asked if {
	w := object.union(
		world([item("a", "ofsted", [beside(41, {"value": 30})])], [measure]),
		{"partners": [{"id": "ofsted", "sectors": ["oversight"]}]},
	)
	some f in judge(w)
	not f.partner
}

own_year := {
	"group": [], "latest": true, "whole": true, "on": "2024-12-31", "value": 66.2,
	"period_from": "2024-01-01", "period_to": "2024-12-31",
}

printed := {"level": "la", "own": true, "period": "2024", "value": 63.4, "release": "dfe"}

released(figures, comparators, parts) := object.union(
	world([], [object.union_n([measure, {"figures": figures, "comparators": comparators}, parts])]),
	{"releases": [{"id": "dfe", "title": "Plans"}]},
)

differs(figure, comparator, parts) := count(judge(released(
	[object.union(own_year, figure)],
	[object.union(printed, comparator)],
	parts,
))) == 1

test_what_was_measured_and_what_was_published if {
	judge(released([own_year], [printed], {})) == {{
		"subject": "area.x",
		"criteria": ["L3"],
		"group": "waits",
		"level": "red",
		"message": rule.messages.published,
		"values": {
			"measure": {"text": "“Waiting”"},
			"period": {"text": "2024"},
			"value": {"figure": {"value": 66.2, "unit": "percent"}},
			"release": {"text": "“Plans”"},
			"published": {"figure": {"value": 63.4, "unit": "percent"}},
		},
	}}
	rule.judged == 1 with input as released([own_year], [printed], {})
}

test_the_same_limits_hold_of_what_was_published if {
	not differs({"value": 64.4}, {}, {})
	differs({"value": 64.5}, {}, {})
	differs({"value": 0}, {}, {})
	not differs({"value": 686}, {"value": 693}, count_of)
	differs({"value": 675}, {"value": 693}, count_of)
}

test_only_the_same_period_area_and_people_are_compared_with_it if {
	not differs({}, {"period": "2023"}, {})
	not differs({"period_from": "2023-04-01", "period_to": "2024-03-31"}, {}, {})
	not differs({"whole": false}, {}, {})
	not differs({}, {"own": false}, {})
	not differs({"group": [{"column": "need", "value": "ASD"}]}, {}, {})
	not differs({}, {}, {"kind": "longest"})
	differs({"latest": false}, {}, {})
}

test_what_was_not_published_contradicts_nothing if {
	judge(released([own_year], [object.remove(printed, ["value"])], {})) == set()
	judge(released([object.remove(own_year, ["value"])], [printed], {})) == set()
}

test_rounding_is_no_contradiction_of_what_was_published if {
	near := [[object.union(own_year, {"value": 40})], [object.union(printed, {"value": 45})]]
	count(judge(released(near[0], near[1], count_of))) == 1
	judge(object.union(
		released(near[0], near[1], count_of),
		{"area": {"id": "x", "disclosure_profile": "nhs-1to7-round5"}},
	)) == set()
}
