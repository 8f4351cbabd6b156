package sef.rules.inspection.annex_a_complete_test

import data.sef.rules.inspection.annex_a_complete as rule

complete := {
	"id": "sef", "title": "Self-evaluation", "person_level": false, "current_months": 12,
	"answered": true, "owner": "city", "ready": true, "dated": "2025-01-01", "age_months": 6, "evidence": [],
}

findings(documents) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"area": {"id": "city"},
		"framework": {"criteria": [{"id": "L5"}]},
		"documents": documents,
	}
}

others(n) := [object.union(complete, {"id": format_int(i, 10)}) | some i in numbers.range(1, n)]

# One document among ten, so that what it lacks is amber.
missing(fields) := [f.values.missing.list | some f in findings(array.concat(others(9), [object.union(complete, fields)]))]

without(keys) := [f.values.missing.list |
	some f in findings(array.concat(others(9), [object.remove(complete, keys)]))
]

test_all_complete_is_silent if findings([complete]) == set()

test_the_share_settles_the_level if {
	rule.share == 90 with input as {"documents": array.concat(others(9), [object.union(complete, {"ready": false})])}
	gap := object.union(complete, {"ready": false})
	{f.level | some f in findings(array.concat(others(9), [gap]))} == {"amber"}
	findings(array.concat(others(8), [gap])) == {{
		"subject": "document.sef",
		"criteria": ["L5"],
		"partner": "city",
		"level": "red",
		"message": rule.messages.incomplete,
		"values": {
			"title": {"text": "Self-evaluation"},
			"missing": {"list": ["a copy that is ready to send"]},
		},
	}}
}

# A workspace may set its own limits, in any order.
test_its_own_limits if {
	gap := array.concat(others(9), [object.union(complete, {"ready": false})])
	findings(gap) == set() with data.sef.thresholds.inspection.annex_a_complete as {"share_amber": 90, "share_red": 80}
	findings(gap) == set() with data.sef.thresholds.inspection.annex_a_complete as {"share_amber": 90, "share_red": 95}
}

test_nothing_entered if {
	unanswered := {
		"id": "sef", "title": "Self-evaluation", "person_level": false, "current_months": 12,
		"answered": false, "ready": false, "evidence": [],
	}
	some f in findings(array.concat(others(1), [unanswered]))
	f.message == rule.messages.unanswered
	f.level == "red"
	not f.values.share
	not f.partner
}

test_each_part_is_asked_for if {
	without(["owner"]) == [["an owner"]]
	missing({"ready": false}) == [["a copy that is ready to send"]]
	without(["dated", "age_months"]) == [["a date"]]
	missing({"age_months": 12}) == []
	missing({"age_months": 13}) == [["a newer version"]]
	without(["owner", "dated", "age_months"]) == [["an owner", "a date"]]
}

test_a_document_that_may_be_any_age if {
	without(["current_months", "dated", "age_months"]) == []
	findings([object.remove(object.union(complete, {"age_months": 90}), ["current_months"])]) == set()
}

test_person_level_lists_are_kept_elsewhere if {
	lists := object.remove(object.union(complete, {"person_level": true}), ["dated", "age_months"])
	findings([lists]) == set()
	findings([object.union(lists, {"age_months": 99})]) == set()
	some f in findings([object.union(lists, {"ready": false})])
	f.values.missing.list == ["a copy that is ready to send"]
}

test_what_does_not_apply_is_not_counted if {
	none := object.union(complete, {"id": "x", "ready": false, "not_applicable": "No such provider."})
	findings([complete, none]) == set()
	rule.judged == 1 with input as {"documents": [complete, none]}
}

test_a_framework_that_asks_for_nothing if {
	findings([]) == set()
	not rule.share with input as {"documents": []}
	rule.judged == 0 with input as {"documents": []}
}
