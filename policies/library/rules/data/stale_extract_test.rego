package sef.rules.data.stale_extract_test

import data.sef.rules.data.stale_extract

levels(age, more) := {f.level |
	some f in stale_extract.finding with input as {
		"datasets": [object.union({"id": "waits", "partner": "icb", "age_days": age}, more)],
		"releases": [],
		"partners": [{"id": "icb", "name": "The ICB"}],
		"framework": {"criteria": [{"id": "L3"}]},
	}
}

test_a_promise_of_thirty_days if {
	every c in [[45, set()], [46, {"amber"}], [60, {"amber"}], [61, {"red"}]] {
		levels(c[0], {"refresh_days": 30}) == c[1]
	}
}

test_without_a_promise if {
	levels(46, {}) == set()
	levels(47, {}) == {"amber"}
	levels(63, {}) == {"red"}
}

test_an_extract_of_tomorrow_is_fresh if levels(-1, {}) == set()

released(more) := found if {
	found := stale_extract.finding with input as {
		"area": {"id": "x"},
		"datasets": [],
		"releases": [object.union({"id": "dfe", "title": "Plans", "published_on": "2024-06-27"}, more)],
		"framework": {"criteria": [{"id": "L3"}]},
	}
}

test_a_release_whose_next_is_due if {
	released({"days_overdue": 12}) == {{
		"subject": "area.x",
		"criteria": ["L3"],
		"group": "dfe",
		"level": "amber",
		"message": "“{title}” is of {published}; the next release should have been out for {days}.",
		"values": {
			"title": {"text": "Plans"},
			"published": {"date": "2024-06-27"},
			"days": {"days": 12},
		},
	}}
}

test_a_release_is_judged_by_its_calendar if {
	every c in [[0, set()], [1, {"amber"}], [90, {"amber"}], [91, {"red"}]] {
		{f.level | some f in released({"days_overdue": c[0]})} == c[1]
	}
}

test_a_release_without_a_next_day_is_silent if released({}) == set()

test_counts_extracts_and_releases_with_a_next_day if {
	stale_extract.judged == 2 with input as {
		"datasets": [{"id": "waits"}],
		"releases": [{"id": "a", "next_expected": "2026-06-25"}, {"id": "b"}],
	}
}
