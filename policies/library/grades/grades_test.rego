package sef.grades_test

import data.sef.grades

item(id, partner, sector, kind) := {
	"id": id, "title": id, "partner": partner, "partners": [partner], "sectors": [sector], "kind": kind,
	"shows": "outcome", "criteria": ["E1"], "group": id, "age_months": 1, "derived_from": [], "prior_findings": [],
}

voice := object.union(item("v", "forum", "lived-experience", "voice"), {
	"gathered": "Groups",
	"responded": 9,
	"groups_missing": "Fathers",
	"changed": "The letter",
})

items := [
	item("a", "council", "education", "data"),
	item("b", "icb", "health", "audit"),
	item("c", "council", "social-care", "document"),
	voice,
]

strength := {
	"id": "s", "criterion": "E1", "kind": "strength", "statement": "S",
	"evidence": ["a"], "measures": [], "actions": [],
}

steps := [
	{"id": "good", "title": "Good", "supports": "strong", "rank": 0},
	{"id": "varied", "title": "Varied", "supports": "mixed", "rank": 1},
	{"id": "failing", "title": "Failing", "supports": "weak", "rank": 2},
]

# A world in which everything is in order, with parts of it replaced.
world(evidence, parts) := object.union(
	{
		"as_of": "2025-06-16",
		"framework": {
			"steps": steps,
			"criteria": [{
				"id": "E1", "short": "Need", "voice": "required",
				"sectors": ["education", "health", "social-care"], "kinds": ["data"],
				"evidence": [e.id | some e in evidence],
				"prior_findings": ["f"],
			}],
		},
		"partners": [
			{"id": "council", "name": "Council", "sectors": ["education", "social-care"]},
			{"id": "icb", "name": "ICB", "sectors": ["health"]},
			{"id": "forum", "name": "Forum", "sectors": ["lived-experience"], "role": "parent-carer-forum"},
			{"id": "ofsted", "name": "Ofsted", "sectors": ["oversight"]},
		],
		"evidence": evidence,
		"claims": [strength],
		"measures": [],
		"actions": [],
		"prior_findings": [],
		"waivers": [],
		"inspections": [],
		"meetings": [],
	},
	parts,
)

graded(w) := grade if {
	grade := grades.supported.E1 with input as w
}

reasons(w) := [r.message | some r in graded(w).reasons]

says := grades.messages

test_top_when_nothing_stands_in_the_way if {
	graded(world(items, {})) == {
		"supports": "strong",
		"step": "good",
		"reasons": [{"message": says.strong, "values": {}}],
	}
}

test_not_shown_without_current_evidence if {
	graded(world([], {})) == {"supports": "not-shown", "reasons": [{"message": says.nothing, "values": {}}]}
	old := [object.union(i, {"age_months": 99}) | some i in items]
	graded(world(old, {})).supports == "not-shown"
}

test_not_shown_with_one_sector if {
	grade := graded(world([items[0]], {}))
	grade.supports == "not-shown"
	not grade.step
	grade.reasons == [{"message": says.one_sector, "values": {"sector": {"text": "education"}}}]
	graded(world([items[0], items[1]], {})).supports == "mixed"
}

test_oversight_is_not_a_sector_here if {
	report := item("r", "ofsted", "oversight", "inspection")
	reasons(world([report], {})) == [says.no_sector]
	reasons(world([report, items[0]], {})) == [says.one_sector]
}

test_lived_experience_is_one if graded(world([items[0], voice], {})).supports == "mixed"

test_one_sector_is_enough_where_no_more_is_expected if {
	w := json.patch(
		world([items[0]], {}),
		[{"op": "replace", "path": "/framework/criteria/0/sectors", "value": ["education"]}],
	)
	graded(w).supports == "mixed"
}

test_each_finding_keeps_from_the_top_in_its_own_words if {
	every c in [
		# Without social care.
		[[items[0], items[1], object.union(items[2], {"sectors": ["education"]}), voice], "There is no evidence from {sector}"],
		# With two kinds.
		[[object.union(i, {"kind": "data"}) | some i in array.slice(items, 0, 3)], "The current evidence for “{criterion}” comes in too few kinds"],
		# Without voice.
		[array.slice(items, 0, 3), "Nothing that children or families said"],
		# With one source.
		[[object.union(i, {"group": "a"}) | some i in items], "The current evidence for “{criterion}” rests on too few"],
	] {
		grade := graded(world(c[0], {}))
		grade.supports == "mixed"
		grade.step == "varied"
		some reason in grade.reasons
		startswith(reason.message, c[1])
		reason.values.criterion.text == "E1 Need"
	}
}

test_ageing_evidence_keeps_from_the_top if {
	old := object.union(items[2], {"id": "o", "age_months": 99})
	ageing := object.union(items[2], {"id": "p", "age_months": 30})
	reasons(world(array.concat(items, [old]), {})) == [says.ageing_one]
	reasons(world(array.concat(items, [ageing]), {})) == [says.ageing_one]
	graded(world(array.concat(items, [old, ageing]), {})).reasons == [{
		"message": says.ageing,
		"values": {"count": {"items": 2}},
	}]
}

test_a_waiver_of_age_is_honoured if {
	old := array.concat(items, [object.union(items[2], {"id": "o", "age_months": 99})])
	waiver := {"id": "w", "rule": "evidence/currency", "subject": "evidence.o", "holds": true}
	graded(world(old, {})).supports == "mixed"
	graded(world(old, {"waivers": [waiver]})).supports == "strong"
}

test_a_strength_that_rests_on_activity_keeps_from_the_top if {
	idle := object.union(items[0], {"id": "d", "shows": "activity"})
	claims := [strength, object.union(strength, {"id": "t", "evidence": ["d"]})]
	reasons(world(array.concat(items, [idle]), {"claims": claims})) == [says.impact_one]
}

# No finding must not mean that nothing was looked at.
test_impact_is_not_taken_for_granted_without_a_strength if {
	reasons(world(items, {"claims": []})) == [says.no_strength]
	reasons(world(items, {"claims": [object.union(strength, {"kind": "development"})]})) == [says.no_strength]
}

earlier := {
	"id": "f", "inspection": "i", "kind": "development", "statement": "F", "partners": [],
	"status": "open", "carries_to": ["E1"], "age_months": 1,
}

test_an_open_earlier_finding_keeps_from_the_top if {
	reasons(world(items, {"prior_findings": [earlier]})) == [says.earlier_one]
	"E1" in grades.held_by_earlier_findings with input as world(items, {"prior_findings": [earlier]})
}

test_only_open_areas_for_development_do if {
	every parts in [{"status": "overtaken"}, {"kind": "strength", "status": ""}, {"id": "elsewhere"}] {
		graded(world(items, {"prior_findings": [object.union(earlier, parts)]})).supports == "strong"
	}
}

waits(id, moved) := {"id": id, "title": upper(id), "figures": [{
	"group": [],
	"latest": true,
	"on": "2025-05-31",
	"before": {"moved": moved},
}]}

trending(finding, measures) := graded(world(items, {
	"prior_findings": [object.union(finding, {"measures": [m.id | some m in measures]})],
	"inspections": [{"id": "i", "to": "2019-10-18"}],
	"measures": measures,
}))

test_bottom_when_an_earlier_finding_gets_worse if {
	trending(earlier, [waits("waits", "worsening"), waits("late", "steady")]) == {
		"supports": "weak",
		"step": "failing",
		"reasons": [{
			"message": says.worse,
			"values": {"statement": {"text": "F"}, "measures": {"list": ["“WAITS”"]}},
		}],
	}
}

test_not_bottom_without_a_clear_trend if {
	trending(earlier, [waits("waits", "worsening"), waits("late", "improving")]).supports == "mixed"
	trending(earlier, [waits("waits", "improving")]).supports == "mixed"
	trending(earlier, [waits("waits", "steady")]).supports == "mixed"
	trending(earlier, []).supports == "mixed"
}

test_only_open_earlier_findings_give_the_bottom if {
	worsening := [waits("waits", "worsening")]
	trending(object.union(earlier, {"status": "overtaken"}), worsening).supports == "strong"
	trending(object.union(earlier, {"id": "elsewhere"}), worsening).supports == "strong"
	trending(object.union(earlier, {"status": "closed"}), worsening).supports == "weak"
}

test_what_is_too_thin_to_judge_is_not_the_bottom if {
	w := world([], {
		"prior_findings": [object.union(earlier, {"measures": ["waits"]})],
		"inspections": [{"id": "i", "to": "2019-10-18"}],
		"measures": [waits("waits", "worsening")],
	})
	graded(w).supports == "not-shown"
}

duty(moved, parts) := object.union(
	{
		"id": "decided", "title": "Decided in time", "unit": "percent", "better": "higher",
		"statutory": true, "criteria": ["E1"],
		"figures": [{
			"group": [],
			"latest": true,
			"on": "2024-12-31",
			"period_from": "2024-01-01",
			"period_to": "2024-12-31",
			"value": 41.7,
			"before": {"moved": moved},
		}],
		"comparators": [{"level": "england", "own": false, "period": "2024", "value": 84.8, "release": "r"}],
	},
	parts,
)

held(measure) := graded(world(items, {"measures": [measure]}))

test_bottom_when_a_duty_in_law_is_behind_england_and_not_improving if {
	held(duty("worsening", {})).supports == "weak"
	held(duty("steady", {})) == {
		"supports": "weak",
		"step": "failing",
		"reasons": [{
			"message": says.behind_england,
			"values": {
				"measure": {"text": "“Decided in time”"},
				"period": {"text": "2024"},
				"value": {"figure": {"value": 41.7, "unit": "percent"}},
				"england": {"figure": {"value": 84.8, "unit": "percent"}},
			},
		}],
	}
}

test_lower_may_be_better if {
	held(duty("steady", {"better": "lower"})).supports == "strong"
	none := [{"level": "england", "own": false, "period": "2024", "value": 13.5, "release": "r"}]
	held(duty("steady", {"better": "lower", "comparators": none})).supports == "weak"
	held(duty("steady", {"better": "neither"})).supports == "strong"
}

test_not_bottom_while_it_improves if held(duty("improving", {})).supports == "strong"

first_figure(parts) := object.union(duty("", {}).figures[0], parts)

# Red alone never gives the bottom.
test_not_bottom_without_two_periods if {
	red := object.remove(first_figure({"colour": "red"}), ["before"])
	held(duty("", {"figures": [red]})).supports == "strong"
	hidden := first_figure({"before": {"on": "2023-12-31"}})
	held(duty("", {"figures": [hidden]})).supports == "strong"
	published := array.concat(duty("", {}).comparators, [{
		"level": "la",
		"own": true,
		"period": "2024",
		"value": 41.7,
		"release": "r",
	}])
	held(duty("", {"figures": [], "comparators": published})).supports == "strong"
}

test_not_bottom_without_england_in_the_same_period if {
	held(duty("worsening", {"comparators": []})).supports == "strong"
	other := [{"level": "england", "own": false, "period": "2023", "value": 84.8, "release": "r"}]
	held(duty("worsening", {"comparators": other})).supports == "strong"
	region := [{"level": "region", "own": false, "period": "2024", "value": 84.8, "release": "r"}]
	held(duty("worsening", {"comparators": region})).supports == "strong"
}

test_not_bottom_by_what_is_no_duty_no_share_or_of_another_criterion if {
	held(duty("worsening", {"statutory": false})).supports == "strong"
	held(duty("worsening", {"unit": "count"})).supports == "strong"
	held(duty("worsening", {"criteria": ["E3"]})).supports == "strong"
}

of_rows(n) := duty("", {"figures": [first_figure({"denominator": n, "before": {"moved": "worsening"}})]})

test_a_share_of_few_says_nothing_of_an_area if {
	held(of_rows(9)).supports == "strong"
	held(of_rows(10)).supports == "weak"
}

test_a_closing_without_proof_leaves_it_open if {
	w := world(items, {"prior_findings": [object.union(earlier, {"status": "closed"})]})
	reasons(w) == [says.earlier_one]
}

test_other_obstacles_are_not_the_earlier_findings if {
	w := world(items, {"claims": [], "prior_findings": [earlier]})
	reasons(w) == [says.no_strength, says.earlier_one]
	grades.held_by_earlier_findings == set() with input as w
}

test_every_criterion_has_a_grade if {
	criteria := [{"id": id, "short": id, "sectors": [], "kinds": [], "evidence": [], "prior_findings": []} |
		some id in ["A", "B"]
	]
	w := world([], {"framework": {"steps": [], "criteria": criteria}})
	object.keys(grades.supported) == {"A", "B"} with input as w
}

test_a_scale_that_is_not_graded_gives_no_step if {
	plain := [object.remove(s, ["supports"]) | some s in steps]
	w := json.patch(world(items, {}), [{"op": "replace", "path": "/framework/steps", "value": plain}])
	graded(w).supports == "strong"
	not graded(w).step
	not grades.graded with input as w
	grades.graded with input as world(items, {})
}

test_no_step_where_the_scale_has_none_for_the_grade if {
	w := json.patch(world([items[0], items[1]], {}), [{"op": "remove", "path": "/framework/steps/1"}])
	graded(w).supports == "mixed"
	not graded(w).step
	grades.best_step.mixed.id == "failing" with input as w
	grades.worst_step.mixed.id == "good" with input as w
}

test_several_steps_of_one_level_are_a_range if {
	four := [
		{"id": "exceptional", "title": "Exceptional", "supports": "strong", "rank": 0},
		{"id": "good", "title": "Good", "supports": "strong", "rank": 1},
		{"id": "varied", "title": "Varied", "supports": "mixed", "rank": 2},
	]
	w := json.patch(world(items, {}), [{"op": "replace", "path": "/framework/steps", "value": four}])
	graded(w).step == "exceptional"
	grades.worst_step.strong.id == "good" with input as w
	grades.best_step.weak.id == "varied" with input as w
}

test_reasons_hold_no_digits if {
	every message in says {
		not regex.match(`[0-9]`, message)
	}
}
