package sef.rules.governance.sef_review_cycle_test

import data.sef.rules.governance.sef_review_cycle as rule

meeting(body, days) := {
	"id": concat("-", [body, format_int(days, 10)]), "body": body,
	"held_on": "2025-01-01", "days_ago": days, "present": [], "items": [],
}

findings(meetings) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"framework": {"criteria": [{"id": "L3"}, {"id": "L5"}]},
		"meetings": meetings,
	}
}

levels(review, stocktake) := {f.group: f.level |
	some f in findings([meeting("sef-review", review), meeting("stocktake", stocktake)])
}

test_both_in_time_are_silent if levels(30, 30) == {}

# Four and a half, six and nine months of average length.
test_each_cycle_at_its_limits if {
	levels(136, 1) == {}
	levels(137, 1) == {"sef-review": "amber"}
	levels(182, 1) == {"sef-review": "amber"}
	levels(183, 1) == {"sef-review": "red"}
	levels(1, 182) == {}
	levels(1, 183) == {"stocktake": "amber"}
	levels(1, 273) == {"stocktake": "amber"}
	levels(1, 274) == {"stocktake": "red"}
}

test_a_late_review_is_told_with_its_day if {
	findings([meeting("sef-review", 200), meeting("stocktake", 1)]) == {{
		"subject": "sef.sef",
		"criteria": ["L3", "L5"],
		"group": "sef-review",
		"level": "red",
		"message": rule.messages["sef-review"].late,
		"values": {"last": {"date": "2025-01-01"}, "age": {"days": 200}},
	}}
}

test_never_is_red if {
	every meetings in [
		[],
		[meeting("sef-review", -1), meeting("stocktake", -1)],
		[meeting("board", 1), meeting("oversight", 1)],
	] {
		{[f.group, f.level, f.message] | some f in findings(meetings)} == {
			["sef-review", "red", rule.messages["sef-review"].never],
			["stocktake", "red", rule.messages.stocktake.never],
		}
	}
}

test_the_last_meeting_counts if {
	{f.group | some f in findings([meeting("sef-review", 400), meeting("sef-review", 5), meeting("stocktake", 5)])} == set()
}

test_both_cycles_are_always_judged if rule.judged == 2
