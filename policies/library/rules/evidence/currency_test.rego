package sef.rules.evidence.currency_test

import data.sef.rules.evidence.currency

item(kind, months) := {
	"id": "x",
	"title": "An item",
	"partner": "icb",
	"criteria": ["E1"],
	"kind": kind,
	"age_months": months,
	"prior_findings": [],
}

world(items) := {"evidence": items, "prior_findings": [], "waivers": []}

levels(items) := {f.level | some f in currency.finding with input as world(items)}

# The anniversary itself is still in time.
test_each_kind_at_its_limits if {
	every c in [
		["document", 24, set()], ["document", 25, {"amber"}], ["document", 36, {"amber"}], ["document", 37, {"red"}],
		["data", 6, set()], ["data", 7, {"amber"}], ["data", 12, {"amber"}], ["data", 13, {"red"}],
		["inspection", 24, set()], ["inspection", 25, {"amber"}], ["inspection", 36, {"amber"}], ["inspection", 37, {"red"}],
	] {
		levels([item(c[0], c[1])]) == c[2]
	}
}

test_what_is_gathered_from_people_and_cases_ages_alike if {
	every kind in ["audit", "survey", "voice", "case-study", "observation"] {
		levels([item(kind, 12)]) == set()
		levels([item(kind, 13)]) == {"amber"}
		levels([item(kind, 18)]) == {"amber"}
		levels([item(kind, 19)]) == {"red"}
	}
}

test_data_with_a_promise_counts_from_publication if {
	promised := object.union(item("data", 40), {"refresh_days": 31, "dated": "2025-05-01", "dated_days_ago": 46})
	levels([promised]) == set()
	levels([object.union(promised, {"dated_days_ago": 47})]) == {"amber"}
	levels([object.union(promised, {"dated_days_ago": 62})]) == {"amber"}
	levels([object.union(promised, {"dated_days_ago": 63})]) == {"red"}
}

test_recent_figures_cannot_outlive_a_broken_promise if {
	late := object.union(item("data", 2), {"refresh_days": 31, "dated": "2025-01-01", "dated_days_ago": 90})
	levels([late]) == {"red"}
}

test_a_promise_on_anything_but_dated_data_does_not_count if {
	levels([object.union(item("audit", 19), {"refresh_days": 31, "dated_days_ago": 1})]) == {"red"}
	levels([object.union(item("data", 13), {"refresh_days": 31})]) == {"red"}
}

test_a_report_with_an_open_finding_stays_current if {
	report := object.union(item("inspection", 70), {"prior_findings": ["f"]})
	earlier := {"id": "f", "kind": "development", "status": "open"}
	state(report, earlier) == "green"
	state(report, object.union(earlier, {"status": "closed"})) == "red"
	state(report, {"id": "f", "kind": "strength"}) == "red"
	state(object.union(report, {"kind": "document"}), earlier) == "red"
}

state(item, earlier) := level if {
	level := currency.state.x with input as {"evidence": [item], "prior_findings": [earlier]}
}

test_an_undated_item_is_not_current if {
	undated := object.remove(item("document", 0), ["age_months"])
	currency.state.x == "undated" with input as world([undated])
	not "x" in currency.current with input as world([undated])
	levels([undated]) == set()
}

test_ageing_counts_as_current_and_old_does_not if {
	"x" in currency.current with input as world([item("document", 30)])
	not "x" in currency.current with input as world([item("document", 40)])
}

# An item made this month has the age of zero months, which is an age.
test_new_and_future_items_are_current if {
	"x" in currency.current with input as world([item("document", 0)])
	"x" in currency.current with input as world([item("document", -5)])
}

test_says_what_the_age_is_counted_from if {
	messages([item("document", 40)]) == {currency.messages.red.aged}
	messages([item("document", 30)]) == {currency.messages.amber.aged}
	messages([item("inspection", 30)]) == {currency.messages.amber.inspected}
	messages([item("inspection", 70)]) == {currency.messages.red.inspected}
	late := object.union(item("data", 2), {"refresh_days": 31, "dated": "2025-01-01", "dated_days_ago": 90})
	messages([late]) == {currency.messages.red.promised}
}

messages(items) := {f.message | some f in currency.finding with input as world(items)}

# A waiver leaves the item old, but lets it be cited.
test_a_waiver_in_force_makes_an_item_citable if {
	waived("evidence/currency", "evidence.x", true) == {"x"}
	waived("evidence/currency", "evidence.x", false) == set()
	waived("evidence/provenance", "evidence.x", true) == set()
	waived("evidence/currency", "claim.x", true) == set()
}

waived(rule, subject, holds) := waives({"rule": rule, "subject": subject, "holds": holds}, [])

waives(parts, partners) := ids if {
	waiver := object.union({"id": "w", "rule": "evidence/currency", "subject": "evidence.x", "holds": true}, parts)
	w := object.union(world([item("document", 40)]), {"waivers": [waiver], "partners": partners})
	ids := currency.in_date with input as w
}

# As where waivers are applied to findings: what is accepted is one finding.
test_a_waiver_covers_what_is_found_and_no_more if {
	waives({"partner": "icb"}, []) == {"x"}
	waives({"partner": "council"}, []) == set()
	waives({"group": "health"}, []) == set()
	waives({"partner": "icb", "group": "health"}, []) == set()
	waives({"subject": "x"}, []) == set()
	waives({"subject": "evidence.y"}, []) == set()
}

inspectors := [{"id": "icb", "sectors": ["oversight"]}]

test_a_waiver_for_a_partner_that_is_not_asked_covers_nothing if {
	waives({"partner": "icb"}, inspectors) == set()
	waives({}, inspectors) == {"x"}
}

test_what_is_not_found_cannot_be_waived if {
	undated := object.remove(item("document", 0), ["age_months"])
	waiver := {"id": "w", "rule": "evidence/currency", "subject": "evidence.x", "holds": true}
	every i in [undated, item("document", 1)] {
		currency.waived == set() with input as object.union(world([i]), {"waivers": [waiver]})
	}
}

test_a_body_that_only_oversees_is_not_asked if {
	asked([{"id": "icb", "sectors": ["health"]}]) == {"icb"}
	asked([{"id": "icb", "sectors": ["health", "oversight"]}]) == {"icb"}
	asked(inspectors) == {""}
}

asked(partners) := {object.get(f, "partner", "") |
	late := object.union(item("data", 2), {"id": "y", "refresh_days": 31, "dated_days_ago": 90})
	w := object.union(world([item("inspection", 40), late]), {"partners": partners})
	found := currency.finding with input as w
	count(found) == 2
	some f in found
}

test_what_is_waived_is_not_ageing if {
	currency.ageing == {"x"} with input as world([item("document", 40)])
	waiver := {"id": "w", "rule": "evidence/currency", "subject": "evidence.x", "holds": true}
	currency.ageing == set() with input as object.union(world([item("document", 40)]), {"waivers": [waiver]})
}

test_counts_what_it_judged if {
	currency.judged == 2 with input as world([item("document", 1), item("data", 1)])
	currency.judged == 0 with input as world([])
}
