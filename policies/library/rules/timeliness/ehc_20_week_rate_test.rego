package sef.rules.timeliness.ehc_20_week_rate_test

import data.sef.rules.timeliness.ehc_20_week_rate as rule

year(value, y) := {
	"group": [], "latest": true, "on": sprintf("%d-12-31", [y]), "value": value,
	"period_from": sprintf("%d-01-01", [y]), "period_to": sprintf("%d-12-31", [y]),
}

area(value, period) := {"level": "la", "own": true, "period": period, "value": value, "release": "r"}

england(value, period) := {"level": "england", "own": false, "period": period, "value": value, "release": "r"}

measure(id, figures, comparators) := {
	"id": id, "title": id, "unit": "percent", "better": "higher",
	"figures": figures, "comparators": comparators,
}

excluding := "ehc_20_week_rate_excluding_exceptions"

including := "ehc_20_week_rate_including_exceptions"

exception_rate := "ehc_20_week_exception_rate"

world(measures) := {
	"area": {"id": "x"},
	"framework": {"criteria": [{"id": "E1", "short": "Needs"}, {"id": "L5", "short": "Learning"}]},
	"releases": [{"id": "r", "title": "Plans of the year"}],
	"measures": measures,
}

judge(measures) := found if {
	found := rule.finding with input as world(measures)
}

rate(figures, comparators) := judge([measure(excluding, figures, comparators)])

levels(found) := {f.group: f.level | some f in found}

percent(n) := {"figure": {"value": n, "unit": "percent"}}

test_under_england_is_red_with_all_that_belongs_to_it if {
	open := object.union(measure("ehc_open_over_20_weeks", [], []), {
		"unit": "count",
		"figures": [{"group": [], "latest": true, "on": "2025-05-31", "value": 41}],
	})
	judge([
		measure(excluding, [year(40.1, 2024)], [area(42, "2024"), england(46.4, "2024")]),
		measure(including, [year(39.5, 2024)], []),
		measure(exception_rate, [year(8, 2024)], []),
		open,
	]) == {{
		"subject": "area.x",
		"criteria": ["E1", "L5"],
		"group": "rate",
		"level": "red",
		"message": concat(" ", [
			rule.messages.under_england,
			rule.messages.including,
			rule.messages.share,
			rule.messages.open,
		]),
		"values": {
			"source": {"text": "the workspace's own extracts"},
			"period": {"text": "2024"},
			"rate": percent(40.1),
			"including": percent(39.5),
			"exceptions": percent(8),
			"england": percent(46.4),
			"limit": {"percent": 90},
			"open": {"figure": {"value": 41, "unit": "count"}},
			"on": {"date": "2025-05-31"},
		},
	}}
}

test_between_england_and_the_limit_is_amber if {
	every c in [[46.3, {"rate": "red"}], [46.4, {"rate": "amber"}], [89.9, {"rate": "amber"}], [90, {}]] {
		levels(rate([year(c[0], 2024)], [england(46.4, "2024")])) == c[1]
	}
}

test_under_a_better_england_the_limit_does_not_help if {
	levels(rate([year(92, 2024)], [england(95, "2024")])) == {"rate": "red"}
}

test_nothing_in_time_is_a_figure_too if {
	levels(rate([year(0, 2024)], [england(46.4, "2024")])) == {"rate": "red"}
	levels(rate([year(0, 2024)], [england(0, "2024")])) == {"rate": "amber"}
}

test_what_was_published_of_the_area_stands_in if {
	some f in rate([], [area(63.4, "2024"), england(46.4, "2024")])
	f.level == "amber"
	startswith(f.message, rule.messages.over_england)
	f.values.source.text == "the published “Plans of the year”"
	f.values.england == percent(46.4)
}

test_a_hidden_figure_is_none if {
	hidden := object.remove(year(0, 2024), ["value"])
	some f in rate([hidden], [area(63.4, "2024"), england(46.4, "2024")])
	f.values.rate == percent(63.4)
	rate([hidden], [england(46.4, "2024")]) == set()
}

test_of_another_year_england_is_not_compared if {
	some f in rate([year(40, 2025)], [area(42, "2024"), england(46.4, "2024")])
	f.level == "amber"
	startswith(f.message, rule.messages.alone)
	not f.values.england
}

test_england_without_a_number_is_said if {
	missing := object.remove(england(0, "2024"), ["value"])
	some f in rate([year(40, 2024)], [missing])
	f.level == "amber"
	startswith(f.message, rule.messages.alone)
}

test_another_period_than_a_year_is_not_compared if {
	financial := object.union(year(40, 2024), {"period_from": "2023-04-01", "period_to": "2024-03-31"})
	some f in rate([financial], [england(46.4, "2024")])
	f.level == "amber"
	f.values.period.text == "2023-04-01 to 2024-03-31"
}

test_figures_of_another_source_or_time_are_not_set_beside_it if {
	every other in [
		measure(including, [], [area(61, "2024")]),
		measure(including, [year(61, 2023)], []),
	] {
		some f in judge([measure(excluding, [year(63, 2024)], []), other])
		not f.values.including
		contains(f.message, rule.messages.including_unknown)
		contains(f.message, rule.messages.share_unknown)
	}
}

test_many_exceptions_are_amber_on_their_own if {
	judge([measure(exception_rate, [year(24.6, 2024)], [england(6.1, "2024")])]) == {{
		"subject": "area.x",
		"criteria": ["E1", "L5"],
		"group": "exceptions",
		"level": "amber",
		"message": concat(" ", [rule.messages.exceptions, rule.messages.england_exceptions]),
		"values": {
			"source": {"text": "the workspace's own extracts"},
			"period": {"text": "2024"},
			"share": percent(24.6),
			"limit": {"percent": 20},
			"england": percent(6.1),
		},
	}}
	judge([measure(exception_rate, [year(20, 2024)], [])]) == set()
}

test_exceptions_and_rate_both_stand if {
	levels(judge([
		measure(excluding, [year(40, 2024)], [england(46.4, "2024")]),
		measure(exception_rate, [], [area(30, "2024")]),
	])) == {"rate": "red", "exceptions": "amber"}
}

# Every plan an exception: nothing is left to make a rate of.
test_exceptions_are_judged_without_a_rate if {
	measures := [measure(excluding, [], []), measure(exception_rate, [], [area(100, "2024")])]
	levels(judge(measures)) == {"exceptions": "amber"}
	rule.judged == 1 with input as world(measures)
}

test_an_empty_backlog_is_not_told if {
	open := measure("ehc_open_over_20_weeks", [{"group": [], "latest": true, "on": "2025-05-31", "value": 0}], [])
	some f in judge([measure(excluding, [year(63, 2024)], []), open])
	not contains(f.message, rule.messages.open)
	not f.values.open
}

test_without_a_figure_nothing_is_judged if {
	measures := [measure(excluding, [], [england(46.4, "2024")]), measure(exception_rate, [], [])]
	judge(measures) == set()
	rule.judged == 0 with input as world(measures)
	rule.judged == 1 with input as world([measure(excluding, [], [area(63.4, "2024")])])
}
