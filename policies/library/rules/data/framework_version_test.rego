package sef.rules.data.framework_version_test

import data.sef.rules.data.framework_version as rule

framework := {
	"id": "area-send", "title": "Area SEND",
	"in_force_from": "2023-01-01",
	"versions": [
		{"on": "2024-04-05", "age_days": 451, "says": "Revised."},
		{"on": "2025-06-06", "age_days": 24, "says": "Revised again."},
	],
	"criteria": [{"id": "L5"}],
}

findings(fields, reviewed) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"area": {"id": "city", "framework_reviewed_on": reviewed},
		"framework": object.union(framework, fields),
	}
}

unreviewed(fields) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"area": {"id": "city"},
		"framework": object.union(framework, fields),
	}
}

told(found) := {[f.group, f.level, f.message] | some f in found}

test_in_force_and_read_is_silent if {
	findings({}, "2025-06-06") == set()
	findings({"in_force_to": "2025-06-30", "in_force_from": "2025-06-30"}, "2025-06-30") == set()
}

test_not_in_force_is_red if {
	findings({"in_force_from": "2025-07-01"}, "2025-06-30") == {{
		"subject": "framework.area-send",
		"criteria": ["L5"],
		"group": "in-force",
		"level": "red",
		"message": rule.messages.early,
		"values": {"title": {"text": "Area SEND"}, "from": {"date": "2025-07-01"}},
	}}
	told(findings({"in_force_to": "2025-06-29"}, "2025-06-30")) == {["in-force", "red", rule.messages.ended]}
}

successor(days) := {"superseded_by": {
	"id": "next", "title": "The next", "in_force_from": "2025-04-01",
	"age_days": days,
}}

test_superseded_is_amber_then_red if {
	told(findings(successor(0), "2025-06-30")) == {["successor", "amber", rule.messages.superseded]}
	told(findings(successor(90), "2025-06-30")) == {["successor", "amber", rule.messages.superseded]}
	told(findings(successor(91), "2025-06-30")) == {["successor", "red", rule.messages.superseded]}
	some f in findings(successor(90), "2025-06-30")
	f.values == {
		"title": {"text": "Area SEND"},
		"successor": {"text": "The next"},
		"since": {"date": "2025-04-01"},
	}
}

test_ended_and_superseded_is_one_finding if {
	both := object.union(successor(10), {"in_force_to": "2025-03-31"})
	told(findings(both, "2025-06-30")) == {["in-force", "red", rule.messages.replaced]}
}

version(days) := {"versions": [{"on": "2025-03-01", "age_days": days, "says": "Revised."}]}

test_an_unread_change_at_its_limit if {
	told(findings(version(90), "2025-02-28")) == {["mapping", "amber", rule.messages.unread]}
	told(findings(version(91), "2025-02-28")) == {["mapping", "red", rule.messages.unread]}
	told(unreviewed(version(90))) == {["mapping", "amber", rule.messages.unrecorded]}
	told(unreviewed(version(91))) == {["mapping", "red", rule.messages.unrecorded]}
}

# A newer change does not make the older one any less unread.
test_the_first_unread_change_counts if {
	some f in findings({}, "2024-04-04")
	f.level == "red"
	f.values.changed == {"date": "2024-04-05"}
	f.values.read == {"date": "2024-04-04"}
}

test_without_a_reading_the_newest_change_counts if {
	some f in unreviewed({})
	f.level == "amber"
	f.values.changed == {"date": "2025-06-06"}
}

test_a_reading_to_come_has_not_happened if {
	told(findings({}, "2025-07-01")) == {["mapping", "amber", rule.messages.unrecorded]}
}

test_a_text_that_never_changed_needs_no_reading if unreviewed({"versions": []}) == set()

test_there_is_one_framework if rule.judged == 1 with input as {"framework": framework}
