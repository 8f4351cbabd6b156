package sef.rules.data.stale_extract_test

import data.sef.rules.data.stale_extract

levels(age, more) := {f.level |
	some f in stale_extract.finding with input as {
		"datasets": [object.union({"id": "waits", "partner": "icb", "age_days": age}, more)],
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
