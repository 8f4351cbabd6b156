package sef.rules.inspection.rehearsed_cases_test

import data.sef.rules.inspection.rehearsed_cases as rule

cases := {"count": 6, "at_least": [{"type": "ap", "count": 1}, {"type": "sen-support", "count": 2}]}

rehearsal := {
	"id": "r", "held_on": "2025-06-01", "days_ago": 29,
	"cases": ["ap", "sen-support", "sen-support", "plan", "plan", "plan"],
	"sectors": ["education", "health", "social-care"],
}

judge(framework, rehearsals) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"area": {"id": "city"},
		"framework": framework,
		"rehearsals": rehearsals,
	}
}

area_send := {"criteria": [{"id": "E1"}, {"id": "E3"}, {"id": "L5"}, {"id": "L6"}], "cases": cases}

findings(rehearsals) := judge(area_send, rehearsals)

levels(days) := {[f.level, f.message] | some f in findings([object.union(rehearsal, {"days_ago": days})])}

missing(fields) := [f.values.missing.list | some f in findings([object.union(rehearsal, fields)])]

test_the_right_cases_this_quarter_is_silent if {
	findings([rehearsal]) == set()
	levels(0) == set()
}

# Three and six months of average length.
test_age_at_its_limits if {
	levels(91) == set()
	levels(92) == {["amber", rule.messages.late]}
	levels(182) == {["amber", rule.messages.late]}
	levels(183) == {["red", rule.messages.late]}
}

test_never_is_red if {
	findings([]) == {{
		"subject": "area.city",
		"criteria": ["E1", "E3", "L6"],
		"level": "red",
		"message": rule.messages.never,
		"values": {},
	}}
	levels(-1) == {["red", rule.messages.never]}
}

test_a_wrong_mix_is_amber if {
	findings([object.union(rehearsal, {"sectors": ["education", "health"]})]) == {{
		"subject": "area.city",
		"criteria": ["E1", "E3", "L6"],
		"level": "amber",
		"message": rule.messages.mix,
		"values": {"missing": {"list": ["anyone from social care"]}, "span": {"months": 3}},
	}}
	missing({"cases": ["ap", "sen-support", "sen-support", "plan", "plan"]}) == [["the full number of cases"]]
	missing({"cases": ["plan", "sen-support", "sen-support", "plan", "plan", "plan"]}) == [["enough children in alternative provision"]]
	missing({"cases": ["ap", "sen-support", "plan", "plan", "plan", "plan"]}) == [["enough children at SEN support"]]
	missing({"cases": [], "sectors": []}) == [[
		"the full number of cases",
		"enough children in alternative provision",
		"enough children at SEN support",
		"anyone from education",
		"anyone from health",
		"anyone from social care",
	]]
}

test_a_rehearsal_today_counts if {
	missing({"days_ago": 0, "sectors": ["education", "health"]}) == [["anyone from social care"]]
}

test_rehearsals_of_a_quarter_add_up if {
	half := object.union(rehearsal, {"cases": ["ap", "sen-support", "plan"], "sectors": ["education"]})
	other := object.union(rehearsal, {
		"id": "s", "days_ago": 91,
		"cases": ["sen-support", "plan", "plan"],
		"sectors": ["health", "social-care"],
	})
	findings([half, other]) == set()
	{f.message | some f in findings([half, object.union(other, {"days_ago": 92})])} == {rule.messages.mix}
	{f.message | some f in findings([half, object.union(other, {"days_ago": -1})])} == {rule.messages.mix}
}

test_more_than_enough_is_enough if {
	missing({"cases": array.concat(rehearsal.cases, ["ap", "plan"])}) == []
}

test_an_old_rehearsal_is_told_once_whatever_its_mix if {
	found := findings([object.union(rehearsal, {"days_ago": 100, "cases": []})])
	{f.message | some f in found} == {rule.messages.late}
}

test_a_type_without_words_of_its_own if {
	other := {"criteria": [], "cases": {"count": 1, "at_least": [{"type": "home", "count": 1}]}}
	some f in judge(other, [rehearsal])
	f.criteria == []
	f.values.missing.list == ["enough cases of the kind “home”"]
}

test_a_framework_without_cases_asks_for_none if {
	judge({"criteria": []}, []) == set()
	judge({"criteria": []}, [object.union(rehearsal, {"days_ago": 400})]) == set()
	judge({"criteria": []}, [object.union(rehearsal, {"sectors": []})]) == set()
	rule.judged == 0 with input as {"framework": {"criteria": []}, "rehearsals": [rehearsal]}
	rule.judged == 1 with input as {"framework": area_send, "rehearsals": []}
}
