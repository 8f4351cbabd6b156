package sef.rules.evidence.provenance_test

import data.sef.rules.evidence.provenance

item := {
	"id": "x",
	"title": "A review",
	"partner": "icb",
	"criteria": ["E1"],
	"source": "Review, page two",
	"dated": "2025-01-01",
	"covers_from": "2024-01-01",
	"covers_to": "2024-12-31",
	"limits": "One provider",
}

found(e) := {[f.level, f.group] | some f in provenance.finding with input as {"as_of": "2025-06-16", "evidence": [e]}}

missing(e) := [part |
	some f in provenance.finding with input as {"as_of": "2025-06-16", "evidence": [e]}
	some part in f.values.missing.list
]

test_silent_when_all_is_told if found(item) == set()

test_a_body_that_only_oversees_is_not_asked if {
	asked([{"id": "icb", "sectors": ["health"]}]) == {"icb"}
	asked([{"id": "icb", "sectors": ["health", "oversight"]}]) == {"icb"}
	asked([{"id": "icb", "sectors": ["oversight"]}]) == {""}
}

# One item with every fault, so that each kind of finding is seen.
asked(partners) := {object.get(f, "partner", "") |
	faulty := [
		object.remove(item, ["source", "limits"]),
		object.union(item, {"id": "y", "file": "a.pdf", "sha256": "aa", "file_sha256": "bb"}),
		object.union(item, {"id": "z", "file": "a.pdf", "dated": "2026-01-01"}),
	]
	found := provenance.finding with input as {"as_of": "2025-06-16", "partners": partners, "evidence": faulty}
	{f.message | some f in found} == {m | some m in provenance.messages}
	some f in found
}

test_a_file_or_a_dataset_is_a_source if {
	bare := object.remove(item, ["source"])
	found(bare) == {["red", "source"]}
	found(object.union(bare, {"dataset": "waits"})) == set()
	found(object.union(bare, {"file": "a.pdf", "sha256": "aa", "file_sha256": "aa"})) == set()
}

test_a_changed_file_is_red if {
	found(object.union(item, {"file": "a.pdf", "sha256": "aa", "file_sha256": "bb"})) == {["red", "file"]}
}

# Only the content counts, not where the file stands.
test_a_moved_file_with_an_equal_hash_is_fine if {
	found(object.union(item, {"file": "moved/b.pdf", "sha256": "aa", "file_sha256": "aa"})) == set()
}

test_a_file_without_a_recorded_hash_is_amber if {
	found(object.union(item, {"file": "a.pdf", "file_sha256": "bb"})) == {["amber", "file"]}
}

test_a_missing_part_is_amber if {
	found(object.remove(item, ["limits"])) == {["amber", "entry"]}
	missing(object.remove(item, ["limits"])) == ["what it cannot tell"]
	missing(object.remove(item, ["covers_from", "covers_to"])) == ["what period it covers"]
	missing(object.remove(item, ["dated"])) == ["when it was made"]
	count(missing(object.remove(item, ["dated", "limits", "covers_from", "covers_to"]))) == 3
}

test_one_end_of_a_period_will_do if {
	found(object.remove(item, ["covers_from"])) == set()
	found(object.remove(item, ["covers_to"])) == set()
}

test_a_web_page_need_not_be_dated if {
	page := object.remove(item, ["dated"])
	found(object.union(page, {"source": "Local offer, https://example.org/offer"})) == set()
	found(object.union(page, {"source": "www.example.org"})) == set()
	found(object.union(page, {"source": "The web of services"})) == {["amber", "entry"]}
}

test_nothing_is_dated_after_the_self_evaluation if {
	found(object.union(item, {"dated": "2025-06-16"})) == set()
	found(object.union(object.remove(item, ["limits"]), {"dated": "2025-06-16"})) == {["amber", "entry"]}
	found(object.union(item, {"dated": "2025-06-17"})) == {["amber", "date"]}
}

test_faults_of_one_item_have_keys_of_their_own if {
	worst := {
		"id": "x", "title": "T", "partner": "icb", "criteria": ["E1"],
		"file": "a", "sha256": "aa", "file_sha256": "bb", "dated": "2026-01-01",
	}
	found(worst) == {["red", "file"], ["amber", "entry"], ["amber", "date"]}
}

test_counts_items if {
	provenance.judged == 1 with input as {"as_of": "2025-06-16", "evidence": [item]}
	provenance.judged == 0 with input as {"as_of": "2025-06-16", "evidence": []}
}
