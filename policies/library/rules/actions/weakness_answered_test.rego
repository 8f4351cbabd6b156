package sef.rules.actions.weakness_answered_test

import data.sef.rules.actions.weakness_answered as rule

claim := {"id": "c", "criterion": "E3", "kind": "development", "statement": "Waits are long.", "actions": []}

earlier := {
	"id": "f", "kind": "development", "status": "open", "statement": "Waits were long.",
	"carries_to": ["E1", "E3"], "partners": ["icb"],
}

action := {"id": "a", "status": "in-progress", "addresses": []}

decided := {"no_action": {"by": "board", "on": "2025-06-30", "reason": "Ends in July."}}

findings(claims, earlier_findings, actions) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"claims": claims,
		"prior_findings": earlier_findings,
		"actions": actions,
	}
}

test_a_weakness_without_an_action_is_red if {
	findings([claim], [], []) == {{
		"subject": "claim.c",
		"criteria": ["E3"],
		"level": "red",
		"message": rule.messages.claim.none,
		"values": {"statement": {"text": "Waits are long"}},
	}}
}

test_an_open_earlier_finding_without_an_action_is_red if {
	findings([], [earlier], []) == {{
		"subject": "prior_finding.f",
		"criteria": ["E1", "E3"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.prior_finding.none,
		"values": {"statement": {"text": "Waits were long"}},
	}}
}

test_several_partners_are_nobody_to_ask if {
	every partners in [[], ["icb", "school"]] {
		some f in findings([], [object.union(earlier, {"partners": partners})], [])
		not f.partner
	}
}

test_several_partners_are_named if {
	some f in rule.finding with input as {
		"as_of": "2025-06-30",
		"partners": [{"id": "icb", "name": "The ICB"}, {"id": "school", "name": "The school"}],
		"prior_findings": [object.union(earlier, {"partners": ["icb", "school"]})],
	}
	f.values.partners.list == ["The ICB", "The school"]
	f.message == concat(" ", [rule.messages.prior_finding.none, "It concerns {partners}."])
}

test_either_side_may_name_the_other if {
	named := object.union(claim, {"actions": ["a"]})
	findings([named], [], [action]) == set()
	both := object.union(action, {"addresses": ["claim.c", "prior_finding.f"]})
	findings([claim], [earlier], [both]) == set()
}

test_a_finished_action_is_an_answer if {
	done := object.union(action, {"status": "completed", "addresses": ["claim.c"]})
	findings([claim], [], [done]) == set()
}

test_a_cancelled_action_is_no_answer if {
	gone := object.union(action, {"status": "cancelled", "addresses": ["prior_finding.f"]})
	named := object.union(claim, {"actions": ["a"]})
	{f.message | some f in findings([named], [earlier], [gone])} == {
		rule.messages.claim.cancelled,
		rule.messages.prior_finding.cancelled,
	}
	replacement := {"id": "b", "status": "not-started", "addresses": ["claim.c", "prior_finding.f"]}
	findings([named], [earlier], [gone, replacement]) == set()
}

test_an_action_on_the_criterion_or_on_something_else_is_no_answer if {
	other := object.union(action, {"addresses": ["criterion.E3", "claim.d", "prior_finding.c"]})
	count(findings([claim], [], [other])) == 1
}

test_a_decision_not_to_act_is_an_answer_from_its_day if {
	findings([object.union(claim, decided)], [object.union(earlier, decided)], []) == set()
	later := {"no_action": {"by": "board", "on": "2025-07-01", "reason": "Ends in July."}}
	count(findings([object.union(claim, later)], [object.union(earlier, later)], [])) == 2
}

test_strengths_and_closed_findings_need_no_answer if {
	strength := object.union(claim, {"kind": "strength"})
	praised := object.union(earlier, {"kind": "strength"})
	closed := object.union(earlier, {"id": "g", "status": "closed"})
	overtaken := object.union(earlier, {"id": "h", "status": "overtaken"})
	findings([strength], [praised, closed, overtaken], []) == set()
}

test_it_counts_weaknesses if {
	strength := object.union(claim, {"id": "s", "kind": "strength"})
	rule.judged == 2 with input as {"claims": [claim, strength], "prior_findings": [earlier]}
	rule.judged == 0 with input as {"claims": [strength], "prior_findings": []}
}
