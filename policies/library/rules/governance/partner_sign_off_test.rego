package sef.rules.governance.partner_sign_off_test

import data.sef.rules.governance.partner_sign_off as rule

partners := [
	{"id": "city", "name": "The council", "role": "local-authority"},
	{"id": "icb", "name": "The ICB", "role": "icb"},
	{"id": "forum", "name": "The forum", "role": "parent-carer-forum"},
	{"id": "school", "name": "A school"},
]

signed(on) := [{"partner": id, "on": on} | some id in ["city", "icb", "forum"]]

judgement := {"id": "E3", "dated": "2025-05-12", "sign_offs": signed("2025-05-12"), "dissents": []}

area_send := {"criteria": [{"id": id, "short": concat(" ", ["About", id])} | some id in ["E3", "L2", "L5", "L6"]]}

findings(fields) := found if {
	found := rule.finding with input as object.union(
		{
			"as_of": "2025-06-30",
			"area": {"id": "city"},
			"framework": area_send,
			"partners": partners,
			"judgements": [judgement],
			"sef": {"sign_offs": signed("2025-06-16")},
		},
		fields,
	)
}

judged(fields) := findings({"judgements": [object.union(judgement, fields)]})

test_signed_by_all_is_silent if findings({}) == set()

test_a_silent_partner_is_red if {
	judged({"sign_offs": array.slice(signed("2025-05-12"), 0, 2)}) == {{
		"subject": "judgement.E3",
		"criteria": ["L2", "L5", "L6"],
		"partner": "forum",
		"level": "red",
		"message": rule.messages.silent,
		"values": {"partner": {"text": "The forum"}, "judgement": {"text": "“E3 About E3”"}},
	}}
}

test_a_signature_older_than_the_judgement_is_red if {
	found := judged({"sign_offs": array.concat(
		array.slice(signed("2025-05-12"), 0, 2),
		[{"partner": "forum", "on": "2025-05-11"}, {"partner": "forum", "on": "2024-05-11"}],
	)})
	count(found) == 1
	some f in found
	f.message == rule.messages.older
	f.partner == "forum"
	f.values.answered == {"date": "2025-05-11"}
	f.values.dated == {"date": "2025-05-12"}
}

test_signing_again_settles_it if {
	judged({"sign_offs": array.concat(signed("2025-05-01"), signed("2025-05-12"))}) == set()
}

test_dissent_is_an_answer if {
	others := array.slice(signed("2025-05-12"), 0, 2)
	dissent := {"partner": "forum", "says": "No change yet.", "on": "2025-05-12", "age_days": 49}
	judged({"sign_offs": others, "dissents": [dissent]}) == set()
	older := object.union(dissent, {"on": "2025-05-11"})
	{f.message | some f in judged({"sign_offs": others, "dissents": [older]})} == {rule.messages.older}
}

test_the_day_itself_counts if {
	found := findings({
		"judgements": [object.union(judgement, {"dated": "2025-06-30", "sign_offs": signed("2025-06-30")})],
		"sef": {"sign_offs": signed("2025-06-30")},
	})
	found == set()
	rule.judged == 2 with input as {
		"as_of": "2025-06-30",
		"judgements": [object.union(judgement, {"dated": "2025-06-30"})],
	}
}

test_what_is_to_come_has_not_happened if {
	{f.message | some f in judged({"sign_offs": signed("2025-07-01")})} == {rule.messages.silent}
	{f.message | some f in findings({"sef": {"sign_offs": signed("2025-07-01")}})} == {rule.messages.unsigned}
	judged({"dated": "2025-07-01", "sign_offs": []}) == set()
}

test_an_unsigned_self_evaluation_is_red_for_each_partner if {
	found := findings({"sef": {"sign_offs": array.slice(signed("2025-06-16"), 1, 3)}})
	found == {{
		"subject": "sef.sef",
		"criteria": [],
		"partner": "city",
		"level": "red",
		"message": rule.messages.unsigned,
		"values": {"partner": {"text": "The council"}},
	}}
	count(findings({"sef": {"sign_offs": []}})) == 3
}

test_without_judgements_there_is_still_the_self_evaluation if {
	{f.subject | some f in findings({"judgements": [], "sef": {"sign_offs": []}})} == {"sef.sef"}
	rule.judged == 1 with input as {"as_of": "2025-06-30", "judgements": []}
	rule.judged == 2 with input as {"as_of": "2025-06-30", "judgements": [judgement]}
}

test_a_role_that_nobody_holds_is_red if {
	found := findings({"partners": array.slice(partners, 0, 2)})
	found == {{
		"subject": "area.city",
		"criteria": ["L2", "L5", "L6"],
		"group": "parent-carer-forum",
		"level": "red",
		"message": rule.messages.nobody,
		"values": {"role": {"text": "the parent carer forum"}},
	}}
}

test_every_partner_in_a_role_signs if {
	two := array.concat(partners, [{"id": "icb-north", "name": "The other ICB", "role": "icb"}])
	{[f.subject, f.partner] | some f in findings({"partners": two})} == {
		["judgement.E3", "icb-north"],
		["sef.sef", "icb-north"],
	}
}

test_the_overall_judgement_has_words if {
	some f in findings({"judgements": [object.union(judgement, {"id": "overall", "sign_offs": []})]})
	f.values.judgement.text == "the area as a whole"
	f.subject == "judgement.overall"
}

test_a_framework_without_the_criteria if {
	found := findings({
		"framework": {"criteria": []},
		"judgements": [object.union(judgement, {"sign_offs": []})],
	})
	{[f.criteria, f.values.judgement.text] | some f in found} == {[[], "E3"]}
}
