package sef.rules.evidence.sector_coverage_test

import data.sef.rules.evidence.sector_coverage as coverage

item(id, partner, sectors) := {
	"id": id, "title": id, "partner": partner, "partners": [partner], "sectors": sectors,
	"kind": "document", "age_months": 1, "prior_findings": [],
}

old(id, partner, sectors) := object.union(item(id, partner, sectors), {"age_months": 99})

everyone := [
	item("a", "council", ["education"]),
	item("b", "icb", ["health"]),
	item("c", "council", ["social-care"]),
]

partners := [
	{"id": "council", "name": "Council", "sectors": ["education", "social-care"]},
	{"id": "icb", "name": "ICB", "sectors": ["health"]},
	{"id": "forum", "name": "Forum", "sectors": ["lived-experience"]},
]

world(items) := world_with(items, partners)

world_with(items, bodies) := {
	"framework": {"criteria": [{
		"id": "E1",
		"short": "Need",
		"sectors": ["education", "health", "social-care", "lived-experience", "oversight"],
		"evidence": [i.id | some i in items],
	}]},
	"partners": bodies,
	"evidence": items,
	"prior_findings": [],
}

found(w) := {[f.level, f.group, object.get(f, "partner", "")] |
	some f in coverage.finding with input as w
	f.group
}

dominating(items) := {[f.level, f.partner, f.values.share.percent] |
	some f in coverage.finding with input as world(items)
	f.level == "amber"
}

test_silent_when_every_sector_spoke if found(world(everyone)) == set()

test_names_the_only_partner_of_a_missing_sector if {
	found(world([everyone[0], everyone[2]])) == {["red", "health", "icb"]}
}

test_finds_each_sector_missing if {
	found(world([])) == {
		["red", "education", "council"],
		["red", "health", "icb"],
		["red", "social-care", "council"],
	}
}

test_leaves_the_choice_where_several_could_be_asked if {
	bodies := array.concat(partners, [{"id": "trust", "name": "Trust", "sectors": ["health"]}])
	w := world_with([everyone[0], everyone[2]], bodies)
	found(w) == {["red", "health", ""]}
	some f in coverage.finding with input as w
	f.values.partners.list == ["ICB", "Trust"]
}

test_says_so_where_nobody_works_in_the_sector if {
	some f in coverage.finding with input as world_with([everyone[0], everyone[2]], [partners[0]])
	endswith(f.message, "No partner works in this sector.")
	not f.values.partners
}

test_tells_silence_from_old_evidence if {
	some silent in coverage.finding with input as world([everyone[0], everyone[2]])
	startswith(silent.message, "There is no evidence")
	some stale in coverage.finding with input as world([everyone[0], old("b", "icb", ["health"]), everyone[2]])
	startswith(stale.message, "All evidence")
}

test_undated_evidence_does_not_count if {
	undated := object.remove(everyone[1], ["age_months"])
	found(world([everyone[0], undated, everyone[2]])) == {["red", "health", "icb"]}
}

test_a_joint_item_counts_for_each_sector if {
	joint := object.union(item("j", "council", ["education", "health", "social-care"]), {"partners": ["council", "icb"]})
	found(world([joint])) == set()
}

test_expects_only_what_the_framework_expects if {
	w := json.patch(world([everyone[0]]), [{"op": "replace", "path": "/framework/criteria/0/sectors", "value": ["education"]}])
	found(w) == set()
}

# Sixty in a hundred is not yet over the limit.
test_one_partner_over_the_share_dominates if {
	dominating(bring(3, 2)) == set()
	dominating(bring(4, 2)) == {["amber", "council", (100 * 4) / 6]}
}

test_few_items_are_too_few_to_tell if {
	dominating(bring(3, 1)) == set()
	dominating(bring(4, 1)) == {["amber", "council", 80]}
}

bring(own, others) := array.concat(
	[item(sprintf("c%d", [n]), "council", ["education"]) | some n in numbers.range(1, own)],
	[item(sprintf("i%d", [n]), "icb", ["health"]) | some n in numbers.range(1, others)],
)

test_a_body_that_oversees_dominates_and_is_not_asked if {
	bodies := array.concat(partners, [{"id": "ofsted", "name": "Ofsted", "sectors": ["oversight"]}])
	items := [object.union(i, {"partner": "ofsted", "partners": ["ofsted"]}) | some i in bring(4, 1)]
	found := {f | some f in coverage.finding with input as world_with(items, bodies); f.level == "amber"}
	{[f.group, object.get(f, "partner", "")] | some f in found} == {["ofsted", ""]}
}

test_joint_and_old_items_do_not_dominate if {
	joint := object.union(item("j", "council", ["education"]), {"partners": ["council", "icb"]})
	dominating(array.concat(bring(3, 1), [joint])) == set()
	dominating(array.concat(bring(3, 2), [old("x", "council", ["education"])])) == set()
}

test_counts_criteria if {
	coverage.judged == 1 with input as world([])
	coverage.judged == 0 with input as {"framework": {"criteria": []}}
}
