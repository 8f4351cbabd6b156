package sef.rules.governance.dissent_shown_test

import data.sef.rules.governance.dissent_shown as rule

dissent := {"partner": "forum", "says": "No change yet.", "on": "2025-03-31", "age_days": 90}

judgement := {"id": "E3", "dated": "2025-03-31", "sign_offs": [], "dissents": [dissent]}

findings(fields) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-29",
		"framework": {"criteria": [{"id": "E3", "short": "Right help"}, {"id": "L2", "short": "Working together"}]},
		"partners": [{"id": "forum", "name": "The forum"}, {"id": "icb", "name": "The ICB"}],
		"judgements": [object.union(judgement, fields)],
	}
}

levels(d) := {f.level | some f in findings({"dissents": [object.union(dissent, d)]})}

test_no_dissent_is_silent if findings({"dissents": []}) == set()

test_without_a_reply_it_is_amber_then_red if {
	findings({}) == {{
		"subject": "judgement.E3",
		"criteria": ["L2"],
		"partner": "forum",
		"level": "amber",
		"message": "{partner} dissented from the judgement on {judgement}, and has had no reply in the {days} since.",
		"values": {
			"partner": {"text": "The forum"},
			"judgement": {"text": "“E3 Right help”"},
			"days": {"days": 90},
		},
	}}
	levels({"age_days": 91}) == {"red"}
	levels({"age_days": 0}) == {"amber"}
}

test_a_reply_settles_it if {
	levels({"reply": "The next survey will show.", "replied_on": "2025-06-29", "age_days": 200}) == set()
	levels({"reply": "The next survey will show."}) == set()
	levels({"reply": "  "}) == {"amber"}
}

test_what_is_to_come_has_not_happened if {
	levels({"reply": "The next survey will show.", "replied_on": "2025-06-30"}) == {"amber"}
	levels({"on": "2025-07-01", "age_days": -2}) == set()
}

test_signing_later_withdraws_it if {
	findings({"sign_offs": [{"partner": "forum", "on": "2025-04-01"}]}) == set()
	findings({"sign_offs": [{"partner": "forum", "on": "2025-06-29"}]}) == set()
	count(findings({"sign_offs": [{"partner": "forum", "on": "2025-03-31"}]})) == 1
	count(findings({"sign_offs": [{"partner": "icb", "on": "2025-04-01"}]})) == 1
	count(findings({"sign_offs": [{"partner": "forum", "on": "2025-06-30"}]})) == 1
}

test_the_oldest_of_a_partner_counts_once if {
	answered := object.union(dissent, {"age_days": 300, "reply": "Yes."})
	newer := object.union(dissent, {"age_days": 10, "on": "2025-06-19"})
	other := object.union(dissent, {"partner": "icb", "age_days": 100})
	found := findings({"dissents": [newer, dissent, answered, other]})
	{[f.partner, f.values.days.days, f.level] | some f in found} == {["forum", 90, "amber"], ["icb", 100, "red"]}
	count(found) == 2
}

test_it_counts_dissents if {
	rule.judged == 2 with input as {"judgements": [
		object.union(judgement, {"dissents": [dissent, object.union(dissent, {"reply": "Yes."})]}),
		object.union(judgement, {"id": "E1", "dissents": [object.union(dissent, {"age_days": -1})]}),
	]}
	rule.judged == 1 with input as {"judgements": [object.union(judgement, {"dissents": [object.union(dissent, {"age_days": 0})]})]}
	rule.judged == 0 with input as {"judgements": []}
}
