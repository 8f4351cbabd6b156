# METADATA
# title: The grade that the evidence supports
# description: >-
#   Per criterion, in this order. Not shown: no current item, or current evidence
#   from fewer than two sectors (one, where the framework expects one alone);
#   bodies of oversight are not a sector here. That is too thin to judge, and is
#   not the bottom. Bottom, "weak": an open earlier finding is getting worse, which
#   two comparable periods or extracts show: of its measures, some newest whole
#   figure is worsening and none is improving; or a statutory measure of the
#   criterion is worse than England's in the same period, by our own figure, and
#   that figure is not better than the one of the period before. Without a figure
#   before, and where only one period of others' figures is known, there is no
#   trend and so no bottom; red findings alone never give it. Top,
#   "strong": no finding of the rules on coverage, kinds, voice, independence,
#   currency and impact names the criterion, at least one strength is claimed so
#   that impact was judged at all, and no earlier finding is open; that no
#   statutory rule is red joins these tests with the first record rule. Middle,
#   "mixed": otherwise. A finding that is called closed stays open while
#   previous/finding-open asks for its proof. A waiver of an item's age is
#   honoured; no other waiver turns thin evidence into strong. The judgement on
#   the area as a whole has no supported grade: nothing says how criteria add up.
package sef.grades

import data.sef.lib.england
import data.sef.lib.evidence
import data.sef.lib.measures
import data.sef.lib.previous
import data.sef.lib.register
import data.sef.rules.evidence.currency
import data.sef.rules.evidence.impact_not_activity
import data.sef.rules.evidence.independent_sources
import data.sef.rules.evidence.kind_coverage
import data.sef.rules.evidence.lived_experience
import data.sef.rules.evidence.sector_coverage
import data.sef.rules.previous.finding_open

# METADATA
# title: What the evidence for each criterion supports, and why
# description: >-
#   The reasons say what stands in the way of the next better grade or, at the
#   top, that nothing does. The step is absent where nothing is shown and where
#   the scale has no step for this grade.
supported := {id: object.union(_step(level), {"supports": level, "reasons": _reasons(id, level)}) |
	some id, _ in register.criteria
	level := _level(id)
}

# METADATA
# title: Whether the framework's scale is graded from evidence
default graded := false

graded if {
	some step in input.framework.steps
	step.supports
}

# METADATA
# title: The best step that evidence of each level supports
# description: Of several steps of one level, the best; on a scale with none so low, the last.
best_step := {level: list[0] |
	some level, worth in _worth
	list := array.concat([s | some s in _steps; _worth[s.supports] <= worth], [_steps[count(_steps) - 1]])
}

# METADATA
# title: The worst step that evidence of each level supports
# description: Of several steps of one level, the worst; on a scale with none so high, the first.
worst_step := {level: list[count(list) - 1] |
	some level, worth in _worth
	list := array.concat([_steps[0]], [s | some s in _steps; _worth[s.supports] >= worth])
}

# METADATA
# title: The criteria that only open earlier findings keep from the top
held_by_earlier_findings := {id |
	some id, _ in register.criteria
	_level(id) == "mixed"
	{test | some test in _tests; count(_fails(test, id)) > 0} == {"earlier"}
}

# METADATA
# title: The earlier findings under each criterion that are still open
open_findings := {id: findings |
	some id, c in register.criteria
	findings := {f | some f in c.prior_findings} & _open
}

_steps := input.framework.steps

_worth := {"strong": 3, "mixed": 2, "weak": 1}

_step(level) := {"step": best_step[level].id} if best_step[level].supports == level

else := {}

_level(id) := "not-shown" if count(_thin(id)) > 0

else := "weak" if count(_worse(id)) > 0

else := "mixed" if {
	some test in _tests
	count(_fails(test, id)) > 0
}

else := "strong"

_reasons(id, "not-shown") := _thin(id)

_reasons(id, "weak") := _worse(id)

_reasons(id, "mixed") := [reason |
	some test in _tests
	some reason in _fails(test, id)
]

_reasons(_, "strong") := [{"message": messages.strong, "values": {}}]

messages := {
	"nothing": "No evidence that is still current is on record for it.",
	"one_sector": "All evidence that is still current comes from {sector}; one sector is too few to judge.",
	"no_sector": "All evidence that is still current comes from oversight; no sector of the partnership has spoken.",
	"worse": "“{statement}” is open from an earlier inspection and getting worse, as {measures} shows.",
	"behind_england": concat(" ", [
		"{measure} is a duty in law: for {period} it is {value} against {england} in England,",
		"and it is not improving.",
	]),
	"ageing_one": "Its evidence includes one item that is ageing or out of date.",
	"ageing": "Its evidence includes {count} items that are ageing or out of date.",
	"impact_one": "One of its claimed strengths rests on what was done, not on what changed for children.",
	"impact": "Of its claimed strengths, {count} rest on what was done, not on what changed for children.",
	"no_strength": "No strength is claimed under it, so nothing says what changed for children.",
	"earlier_one": "It still has one open finding of an earlier inspection.",
	"earlier": "It still has {count} open findings of earlier inspections.",
	"strong": concat(" ", [
		"Sectors, kinds, voice, independence, age and impact of the evidence are all in order,",
		"and no earlier finding is open.",
	]),
}

# What makes the evidence too thin to judge.
_thin(id) := [{"message": messages.nothing, "values": {}}] if count(evidence.current[id]) == 0

else := [{"message": messages.no_sector, "values": {}}] if {
	_needed(id) > 0
	count(_sectors(id)) == 0
}

else := [{"message": messages.one_sector, "values": {"sector": {"text": register.plain(sector)}}}] if {
	_needed(id) > 1
	count(_sectors(id)) == 1
	some sector in _sectors(id)
}

else := []

# What keeps a criterion at the bottom.
_worse(id) := array.concat(_worse_finding(id), _behind_england(id))

# The earlier findings under a criterion that are getting worse.
_worse_finding(id) := [{
	"message": messages.worse,
	"values": {
		"statement": {"text": register.phrase(f.statement)},
		"measures": {"list": [measures.title(m) | some m in previous.moved(f, "worsening")]},
	},
} |
	some f in input.prior_findings
	open_findings[id][f.id]
	previous.getting_worse(f)
]

# The duties in law that it speaks to, which are done worse than in England and
# not better than before.
_behind_england(id) := [{
	"message": messages.behind_england,
	"values": {
		"measure": {"text": measures.title(m.id)},
		"period": {"text": england.area[m.id].period},
		"value": england.value(m.id, england.area[m.id].value),
		"england": england.value(m.id, england.figure[m.id]),
	},
} |
	some m in input.measures
	id in m.criteria
	england.behind[m.id]
	england.area[m.id].moved in {"worsening", "steady"}
]

# Two sectors, or as many as the framework expects where those are fewer.
_needed(id) := min({2, count(register.criteria[id].sectors)})

_sectors(id) := [sector |
	some sector, _ in evidence.of_sector
	sector != "oversight"
	evidence.sector_speaks(id, sector)
]

# What the top asks for, in the order in which it is told.
_tests := ["coverage", "kinds", "voice", "independence", "currency", "impact", "earlier"]

_fails("coverage", id) := _said(sector_coverage.finding, id)

_fails("kinds", id) := _said(kind_coverage.finding, id)

_fails("voice", id) := _said(lived_experience.finding, id)

_fails("independence", id) := _said(independent_sources.finding, id)

_fails("currency", id) := _counted(count(evidence.mapped[id] & currency.ageing), "ageing")

_fails("impact", id) := [{"message": messages.no_strength, "values": {}}] if not _claims_strength[id]

_fails("impact", id) := _counted(count(_activity[id]), "impact") if _claims_strength[id]

_fails("earlier", id) := _counted(count(open_findings[id]), "earlier")

# The findings of a rule that name a criterion, in their own words.
_said(findings, id) := [{"message": f.message, "values": f.values} |
	some f in findings
	id in f.criteria
]

_counted(0, _) := []

_counted(1, what) := [{"message": messages[sprintf("%s_one", [what])], "values": {}}]

_counted(n, what) := [{"message": messages[what], "values": {"count": {"items": n}}}] if n > 1

_claims_strength := {c.criterion | some c in input.claims; c.kind == "strength"}

_activity := {id: subjects |
	some id, _ in register.criteria
	subjects := {f.subject | some f in impact_not_activity.finding; id in f.criteria}
}

_open := {f.id |
	some f in input.prior_findings
	f.kind == "development"
	f.status == "open"
} | {f.id |
	some f in input.prior_findings
	f.status == "closed"
	_disputed[concat(".", ["prior_finding", f.id])]
}

_disputed := {f.subject | some f in finding_open.finding}
