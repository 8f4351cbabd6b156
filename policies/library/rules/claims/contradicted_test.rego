package sef.rules.claims.contradicted_test

import data.sef.rules.claims.contradicted

strength := {
	"id": "s", "criterion": "E3", "kind": "strength", "statement": "Waits fall.",
	"evidence": [], "measures": [],
}

weakness := {
	"id": "d", "criterion": "E3", "kind": "development", "statement": "Waits are long.",
	"evidence": [], "measures": [],
}

item := {"id": "review", "title": "Review", "dated": "2025-05-31", "contradicts": [], "states": []}

figure := {"group": [], "latest": true, "on": "2025-05-31"}

worse := object.union(figure, {"before": {"moved": "worsening"}})

better := object.union(figure, {"before": {"moved": "improving"}})

red := object.union(figure, {"colour": "red"})

judge(claims, evidence, figures) := found if {
	found := contradicted.finding with input as {
		"claims": claims,
		"evidence": evidence,
		"measures": [{"id": "waits", "title": "Waiting", "figures": figures}],
		"framework": {"criteria": [{"id": "E3", "short": "Help"}, {"id": "E4", "short": "Next"}]},
	}
}

against(claims, evidence, figures) := {f.subject: [f.level, f.values.against.list] |
	some f in judge(claims, evidence, figures)
}

with_parts(claim, parts) := object.union(claim, parts)

citing := with_parts(strength, {"measures": ["waits"]})

measured(figures) := against([citing], [item], figures)

test_nothing_against_it_is_silent if {
	judge([strength, weakness], [item], [red, worse]) == set()
	measured([]) == {}
	measured([figure]) == {}
}

test_a_strength_whose_measure_is_red if {
	judge([citing], [item], [red]) == {{
		"subject": "claim.s",
		"criteria": ["E3"],
		"level": "red",
		"message": contradicted.messages.red,
		"values": {"statement": {"text": "Waits fall"}, "against": {"list": ["“Waiting” is red"]}},
	}}
}

test_a_strength_whose_measure_worsens if {
	measured([worse]) == {"claim.s": ["red", ["“Waiting” is getting worse"]]}
	measured([better]) == {}
	measured([object.union(red, {"before": {"moved": "worsening"}})]) == {"claim.s": [
		"red",
		["“Waiting” is red and getting worse"],
	]}
}

test_only_the_newest_whole_figures_count if {
	measured([object.union(red, {"latest": false}), object.union(worse, {"latest": false})]) == {}
}

# Nobody says which group is meant.
test_of_groups_none_is_better if {
	measured([red, red]) == {"claim.s": ["red", ["“Waiting” is red"]]}
	measured([red, object.union(figure, {"colour": "amber"})]) == {}
	measured([red, object.union(figure, {"colour": "green"})]) == {}
	measured([red, figure]) == {"claim.s": ["red", ["“Waiting” is red"]]}
	measured([worse, figure]) == {"claim.s": ["red", ["“Waiting” is getting worse"]]}
	measured([worse, better]) == {}
}

newer := with_parts(citing, {"evidence": ["review"]})

told(evidence, figures) := {s | some s, _ in against([newer], [evidence], figures)}

test_an_older_figure_is_not_compared if {
	told(item, [object.union(red, {"on": "2025-05-30"})]) == set()
	told(item, [red]) == {"claim.s"}
	told(object.union(item, {"dated": "2025-06-01"}), [red]) == set()
}

test_evidence_knows_until_the_end_of_what_it_covers if {
	told(object.union(item, {"dated": "2025-06-30", "covers_to": "2025-05-31"}), [red]) == {"claim.s"}
	told(object.union(item, {"dated": "2025-05-31", "covers_to": "2029-12-31"}), [red]) == {"claim.s"}
	undated := object.remove(item, ["dated"])
	told(undated, [red]) == {"claim.s"}
	told(object.union(undated, {"covers_to": "2025-06-01"}), [red]) == set()
}

test_a_weakness_is_not_contradicted_by_a_red_measure if {
	against([with_parts(weakness, {"measures": ["waits"]})], [item], [red]) == {}
}

duty(parts) := object.union(
	{
		"id": "waits", "title": "Waiting", "unit": "percent", "better": "lower", "statutory": true,
		"figures": [{
			"group": [],
			"latest": true,
			"on": "2024-12-31",
			"period_from": "2024-01-01",
			"period_to": "2024-12-31",
			"value": 20,
		}],
		"comparators": [
			{"level": "la", "own": true, "period": "2024", "value": 15, "release": "r"},
			{"level": "england", "own": false, "period": "2024", "value": 13.5, "release": "r"},
		],
	},
	parts,
)

beside_england(claim, parts) := {f.subject: [f.level, f.values.against.list] |
	some f in contradicted.finding with input as {
		"claims": [claim],
		"evidence": [object.union(item, {"dated": "2024-12-31"})],
		"measures": [duty(parts)],
		"framework": {"criteria": [{"id": "E3", "short": "Help"}]},
	}
}

test_a_strength_whose_duty_in_law_is_worse_than_england if {
	said := {"claim.s": ["red", ["“Waiting” is behind England in 2024"]]}
	beside_england(citing, {}) == said
	beside_england(citing, {"figures": []}) == said
	beside_england(newer, {}) == said
}

test_what_is_no_worse_than_england_is_silent if {
	beside_england(citing, {"better": "higher"}) == {}
	beside_england(citing, {"statutory": false}) == {}
	beside_england(citing, {"comparators": []}) == {}
	same := [{"level": "england", "own": false, "period": "2024", "value": 20, "release": "r"}]
	beside_england(citing, {"comparators": same}) == {}
}

test_an_answer_to_england_is_silent if {
	beside_england(with_parts(citing, {"despite": "It is falling fast."}), {}) == {}
	beside_england(with_parts(citing, {"kind": "development"}), {}) == {}
}

test_england_of_before_the_evidence_is_not_compared if {
	old := {"period_from": "2023-01-01", "period_to": "2023-12-31", "on": "2023-12-31"}
	england := [{"level": "england", "own": false, "period": "2023", "value": 13.5, "release": "r"}]
	parts := {"figures": [object.union(duty({}).figures[0], old)], "comparators": england}
	beside_england(newer, parts) == {}
	count(beside_england(citing, parts)) == 1
}

figured(parts) := {"figures": [object.union(duty({}).figures[0], parts)]}

test_three_things_at_once if {
	beside_england(citing, figured({"colour": "red"})) == {"claim.s": [
		"red",
		["“Waiting” is red and behind England in 2024"],
	]}
	beside_england(citing, figured({"colour": "red", "before": {"moved": "worsening"}})) == {"claim.s": [
		"red",
		["“Waiting” is red, getting worse and behind England in 2024"],
	]}
}

stating(where) := against(
	[with_parts(strength, {"evidence": ["review"]})],
	[object.union(item, {"states": [{"measure": "waits", "where": where, "value": 4, "on": "2025-05-31"}]})],
	[red],
)

test_evidence_that_states_a_value_brings_its_measure if {
	stating([]) == {"claim.s": ["red", ["“Waiting” is red"]]}
	stating([{"column": "service", "value": "OT"}]) == {}
}

test_evidence_that_speaks_against_a_claim if {
	opposed := object.union(item, {"contradicts": ["s", "d"]})
	against([strength, weakness], [opposed], []) == {
		"claim.s": ["red", ["“Review” speaks against it"]],
		"claim.d": ["red", ["“Review” speaks against it"]],
	}
}

test_one_source_for_both_is_amber if {
	cites := {"evidence": ["review"], "measures": ["waits"]}
	claims := [with_parts(strength, cites), with_parts(weakness, cites)]
	judge(claims, [item], []) == {{
		"subject": "claim.s",
		"criteria": ["E3"],
		"level": "amber",
		"message": contradicted.messages.amber,
		"values": {
			"statement": {"text": "Waits fall"},
			"against": {"list": ["“Waits are long” rests on “Waiting” too", "“Waits are long” rests on “Review” too"]},
		},
	}}
	elsewhere := with_parts(claims[1], {"criterion": "E4"})
	against([claims[0], elsewhere], [item], []) == {}
	against([claims[0], with_parts(claims[1], {"kind": "strength"})], [item], []) == {}
	answered := with_parts(claims[1], {"despite": "One is about the north."})
	against([claims[0], answered], [item], []) == {}
}

test_all_that_stands_against_it_is_in_one_finding if {
	opposed := object.union(item, {"contradicts": ["s"]})
	other := with_parts(weakness, {"measures": ["waits"]})
	against([citing, other], [opposed], [red]) == {"claim.s": ["red", [
		"“Review” speaks against it",
		"“Waiting” is red",
		"“Waits are long” rests on “Waiting” too",
	]]}
}

test_what_is_answered_is_silent if {
	opposed := object.union(item, {"contradicts": ["s"]})
	answered := with_parts(citing, {"despite": "The clinic opened in June."})
	against([answered, weakness], [opposed], [red, worse]) == {}
}

test_counts_claims if contradicted.judged == 2 with input as {"claims": [strength, weakness]}
