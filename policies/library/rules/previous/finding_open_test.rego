package sef.rules.previous.finding_open_test

import data.sef.rules.previous.finding_open as rule

earlier := {
	"id": "f", "inspection": "i", "kind": "development", "status": "open", "statement": "Waits are long.",
	"carries_to": ["E1", "E3"], "partners": ["icb"], "age_months": 25,
}

closure := {"evidence": ["audit"], "voice": ["families"], "on": "2025-06-30", "agreed_by": "board"}

audit := {"id": "audit", "kind": "audit", "sectors": ["health"], "covers_to": "2025-03-31", "dated": "2025-04-14"}

families := {"id": "families", "kind": "voice", "sectors": ["education"], "dated": "2025-05-01"}

inspection := {"id": "i", "from": "2019-10-14", "to": "2019-10-18", "published": "2019-12-17"}

judge(f, evidence, inspections) := found if {
	found := rule.finding with input as {
		"as_of": "2025-06-30",
		"prior_findings": [f],
		"evidence": evidence,
		"inspections": inspections,
	}
}

findings(fields) := judge(object.union(earlier, fields), [audit, families], [inspection])

closed(parts) := findings({"status": "closed", "closure": parts})

lacks(evidence) := [f.values.missing.list |
	some f in judge(object.union(earlier, {"status": "closed", "closure": closure}), evidence, [inspection])
]

waits(moved, on) := {"id": "waits", "figures": [{
	"group": [],
	"latest": true,
	"on": on,
	"before": {"moved": moved},
}]}

other(moved) := object.union(waits(moved, "2025-05-31"), {"id": "other"})

open_with(measures) := {f.level |
	f := rule.finding[_] with input as {
		"as_of": "2025-06-30",
		"prior_findings": [object.union(earlier, {"measures": [m.id | some m in measures]})],
		"evidence": [],
		"inspections": [inspection],
		"measures": measures,
	}
}

test_measures_show_that_it_improves if {
	open_with([waits("improving", "2025-05-31")]) == set()
	open_with([waits("improving", "2025-05-31"), other("steady")]) == set()
	open_with([waits("improving", "2025-05-31"), other("worsening")]) == {"amber"}
	open_with([waits("steady", "2025-05-31")]) == {"amber"}
	open_with([waits("worsening", "2025-05-31")]) == {"amber"}
}

test_figures_from_before_the_inspection_show_nothing if {
	open_with([waits("improving", "2019-10-18")]) == {"amber"}
	open_with([waits("improving", "2019-10-19")]) == set()
}

test_closed_with_everything_is_silent if closed(closure) == set()

test_closed_without_a_part_is_red if {
	closed(object.remove(closure, ["voice"])) == {{
		"subject": "prior_finding.f",
		"criteria": ["E1", "E3"],
		"partner": "icb",
		"level": "red",
		"message": rule.messages.closed,
		"values": {
			"statement": {"text": "Waits are long"},
			"missing": {"list": ["the voice of families since the inspection"]},
		},
	}}
	every part in ["evidence", "voice", "on", "agreed_by"] {
		{f.level | some f in closed(object.remove(closure, [part]))} == {"red"}
	}
}

test_closed_without_any_closure_lists_all if {
	some f in findings({"status": "closed"})
	f.level == "red"
	f.values.missing.list == [
		"evidence from after the inspection",
		"the voice of families since the inspection",
		"the day it was agreed",
		"the body that agreed it",
	]
}

test_what_is_cited_exists if {
	lacks([audit]) == [["the voice of families since the inspection"]]
	lacks([families]) == [["evidence from after the inspection"]]
}

test_what_is_cited_is_from_after_the_inspection if {
	old := object.union(audit, {"covers_to": "2019-10-18"})
	lacks([old, families]) == [["evidence from after the inspection"]]
	lacks([object.union(old, {"covers_to": "2019-10-19"}), families]) == []
	lacks([audit, object.union(families, {"dated": "2019-01-01"})]) == [["the voice of families since the inspection"]]
	lacks([audit, object.remove(families, ["dated"])]) == [["the voice of families since the inspection"]]
	lacks([object.union(audit, {"dated": "2025-06-30"}), families]) == []
	lacks([object.union(audit, {"dated": "2025-07-01"}), families]) == [["evidence from after the inspection"]]
}

test_the_voice_is_that_of_families if {
	staff := object.union(families, {"kind": "document"})
	lacks([audit, staff]) == [["the voice of families since the inspection"]]
	lacks([audit, object.union(staff, {"sectors": ["health", "lived-experience"]})]) == []
	lacks([audit, object.union(staff, {"kind": "survey"})]) == []
}

test_a_day_of_closing_that_is_to_come_has_not_happened if {
	some f in closed(object.union(closure, {"on": "2025-07-01"}))
	f.values.missing.list == ["the day it was agreed"]
}

test_open_for_two_years_is_amber if {
	findings({"age_months": 24}) == set()
	findings({}) == {{
		"subject": "prior_finding.f",
		"criteria": ["E1", "E3"],
		"partner": "icb",
		"level": "amber",
		"message": rule.messages.open,
		"values": {
			"statement": {"text": "Waits are long"},
			"reported": {"date": "2019-12-17"},
			"age": {"months": 25},
			"missing": {"list": [
				"evidence from after the inspection",
				"the voice of families since the inspection",
				"the day it was agreed",
				"the body that agreed it",
			]},
		},
	}}
}

test_an_inspection_without_a_report_is_told_by_its_end if {
	some f in judge(earlier, [], [object.remove(inspection, ["published"])])
	f.values.reported == {"date": "2019-10-18"}
}

test_open_but_gathering_says_what_is_lacking if {
	some f in findings({"closure": object.remove(closure, ["on", "agreed_by"])})
	f.level == "amber"
	f.message == rule.messages.gathering
	f.values.missing.list == ["the day it was agreed", "the body that agreed it"]
}

test_open_with_a_whole_closure_awaits_the_board if findings({"closure": closure}) == set()

test_several_partners_are_nobody_to_ask if {
	some f in findings({"partners": ["icb", "school"]})
	not f.partner
}

partners := [{"id": "icb", "name": "The ICB"}, {"id": "school", "name": "The school"}]

test_several_partners_are_named if {
	every parts in [{}, {"status": "closed"}] {
		f := object.union(object.union(earlier, parts), {"partners": ["icb", "school"]})
		some said in rule.finding with input as {
			"as_of": "2025-06-30", "partners": partners,
			"prior_findings": [f], "evidence": [], "inspections": [inspection],
		}
		said.values.partners.list == ["The ICB", "The school"]
		endswith(said.message, "It concerns {partners}.")
	}
}

test_one_partner_or_none_is_not_named if {
	every list in [[], ["icb"]] {
		every f in findings({"partners": list}) {
			not f.values.partners
			f.message == rule.messages.open
		}
	}
}

test_strengths_and_overtaken_findings_are_silent if {
	findings({"status": "overtaken"}) == set()
	judge(object.remove(object.union(earlier, {"kind": "strength"}), ["status"]), [], [inspection]) == set()
}

test_it_counts_areas_for_development if {
	rule.judged == 1 with input as {"prior_findings": [earlier, object.union(earlier, {"id": "s", "kind": "strength"})]}
}
