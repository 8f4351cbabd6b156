package sef.rules.evidence.independent_sources_test

import data.sef.rules.evidence.independent_sources as sources

item(id, partner) := {
	"id": id, "title": upper(id), "partner": partner, "partners": [partner], "group": id,
	"kind": "document", "age_months": 1, "prior_findings": [], "derived_from": [],
}

derived(id, partner, from) := object.union(item(id, partner), {"group": from, "derived_from": [from]})

world(items) := {
	"framework": {"criteria": [{"id": "E1", "short": "Need", "evidence": [i.id | some i in items]}]},
	"partners": [{"id": "council", "name": "Council"}, {"id": "icb", "name": "ICB"}],
	"evidence": items,
	"prior_findings": [],
}

found(items) := {[f.level, object.get(f, "partner", "")] | some f in sources.finding with input as world(items)}

test_two_sources_of_two_partners_are_enough if found([item("a", "council"), item("b", "icb")]) == set()

test_none_is_red if found([]) == {["red", ""]}

test_one_is_amber if found([item("a", "council")]) == {["amber", ""]}

test_old_sources_do_not_count if {
	found([item("a", "council"), object.union(item("b", "icb"), {"age_months": 99})]) == {["amber", ""]}
}

# The same figures in two papers look like two proofs.
test_reused_evidence_counts_once if {
	items := [item("a", "council"), derived("b", "icb", "a")]
	found(items) == {["amber", ""]}
	some f in sources.finding with input as world(items)
	f.values.sources.list == ["“A”"]
}

test_a_group_is_named_by_its_first_item_here if {
	some f in sources.finding with input as world([derived("b", "icb", "elsewhere")])
	f.values.sources.list == ["“B”"]
}

test_someone_else_must_confirm_it if {
	found([item("a", "council"), item("b", "council")]) == {["amber", "council"]}
	found([item("a", "council"), item("b", "council"), item("c", "icb")]) == set()
}

test_joint_work_is_not_from_outside if {
	joint := object.union(item("j", "icb"), {"partners": ["icb", "council"]})
	found([item("a", "council"), joint]) == {["amber", "council"]}
	found([item("a", "council"), joint, item("b", "icb")]) == set()
}

# Writing up what the council found confirms nothing.
test_a_write_up_is_not_a_source if {
	found([item("a", "council"), derived("w", "icb", "a"), item("b", "council")]) == {["amber", "council"]}
	found([item("a", "council"), derived("w", "icb", "a"), item("b", "icb")]) == set()
}

test_a_write_up_stands_in_for_what_is_not_mapped_here if {
	found([item("a", "council"), derived("w", "icb", "elsewhere")]) == set()
	found([item("a", "icb"), derived("w", "icb", "elsewhere")]) == {["amber", "icb"]}
}

# Inspectors and scrutiny cannot be asked to bring another source.
test_those_who_oversee_are_named_and_not_asked if {
	letter := object.union(item("a", "ofsted"), {"partners": ["ofsted", "cqc"]})
	other := object.union(letter, {"id": "b", "group": "b", "partner": "cqc"})
	w := object.union(world([letter, other]), {"partners": [
		{"id": "ofsted", "name": "Ofsted", "sectors": ["oversight"]},
		{"id": "cqc", "name": "CQC", "sectors": ["oversight"]},
	]})
	found := sources.finding with input as w
	{[f.group, f.values.partner.text] | some f in found} == {["ofsted", "Ofsted"], ["cqc", "CQC"]}
	{f.partner | some f in found} == set()
}

test_counts_criteria if {
	sources.judged == 1 with input as world([])
	sources.judged == 0 with input as {"framework": {"criteria": []}}
}
