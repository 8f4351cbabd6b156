package sef.rules.voice.themes_answered_test

import data.sef.rules.voice.themes_answered as rule

figure(theme, value) := {"group": [{"column": "theme", "value": theme}], "latest": true, "value": value}

hidden(theme) := object.remove(figure(theme, 0), ["value"])

measured(complaints, appeals, answers) := [
	{"id": "complaints_by_theme", "figures": complaints},
	{"id": "appeals_by_theme", "figures": appeals},
	{"id": "negative_answers_by_theme", "figures": answers},
	{"id": "complaints_received", "figures": [figure("transport", 99)]},
]

world(measures, parts) := object.union(
	{
		"as_of": "2025-06-30",
		"area": {"id": "x"},
		"framework": {"criteria": [{"id": "E2", "short": "Voice"}]},
		"measures": measures,
		"claims": [],
		"actions": [],
	},
	parts,
)

judge(w) := found if {
	found := rule.finding with input as w
}

themes(measures, parts) := {f.group | some f in judge(world(measures, parts))}

waiting := measured([figure("waiting", 3)], [], [figure("waiting", 2)])

claim := {"id": "c", "kind": "development", "themes": ["waiting"]}

action := {"id": "a", "status": "in-progress", "themes": ["waiting"]}

test_a_theme_that_nobody_answers_is_red if {
	judge(world(waiting, {})) == {{
		"subject": "area.x",
		"criteria": ["E2"],
		"group": "waiting",
		"level": "red",
		"message": rule.message,
		"values": {
			"theme": {"text": "waiting"},
			"times": {"figure": {"value": 5, "unit": "count"}},
			"sources": {"list": ["complaints", "surveys"]},
		},
	}}
}

test_it_is_counted_over_all_sources if {
	themes(measured([figure("waiting", 4)], [], []), {}) == set()
	themes(measured([figure("waiting", 2)], [figure("waiting", 2)], []), {}) == set()
	themes(measured([figure("waiting", 2)], [figure("waiting", 2)], [figure("waiting", 1)]), {}) == {"waiting"}
	themes(measured([figure("waiting", 4)], [figure("transport", 4)], []), {}) == set()
}

test_what_is_hidden_is_not_counted if {
	themes(measured([figure("waiting", 4)], [hidden("waiting")], []), {}) == set()
	rule.judged == 0 with input as world(measured([hidden("waiting")], [], []), {})
}

test_only_the_newest_figures_count if {
	old := object.union(figure("waiting", 9), {"latest": false})
	themes(measured([old, figure("waiting", 4)], [], []), {}) == set()
}

test_something_else_is_no_theme if {
	themes(measured([figure("other", 9), figure("", 9)], [], []), {}) == set()
}

test_a_theme_of_two_words_is_written_so if {
	some f in judge(world(measured([figure("plan-quality", 5)], [], []), {}))
	f.values.theme.text == "plan quality"
	f.values.sources.list == ["complaints"]
}

test_an_area_for_development_answers if {
	themes(waiting, {"claims": [claim]}) == set()
	themes(waiting, {"claims": [object.union(claim, {"themes": ["transport"]})]}) == {"waiting"}
	themes(waiting, {"claims": [object.union(claim, {"kind": "strength"})]}) == {"waiting"}
}

left(on) := {"claims": [object.union(claim, {"kind": "strength", "no_action": {"on": on}})]}

test_a_decision_not_to_act_answers if {
	themes(waiting, left("2025-06-30")) == set()
	themes(waiting, left("2025-07-01")) == {"waiting"}
}

test_an_action_answers_unless_it_was_cancelled if {
	themes(waiting, {"actions": [action]}) == set()
	themes(waiting, {"actions": [object.union(action, {"status": "cancelled"})]}) == {"waiting"}
}

test_counts_themes if {
	rule.judged == 2 with input as world(measured([figure("waiting", 3)], [figure("transport", 0)], []), {})
}

test_says_no_number if not regex.match(`[0-9]`, rule.message)
