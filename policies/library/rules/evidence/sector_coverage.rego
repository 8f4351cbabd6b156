# METADATA
# title: Each criterion has evidence from every sector expected, and no partner dominates
# description: >-
#   The framework says which sectors should bring evidence for a criterion. A
#   sector counts as heard only through evidence that is still current; a joint
#   item counts for the sector of each partner. Lived experience has a rule of
#   its own, and bodies of oversight are never expected to bring anything. A
#   partner dominates where it alone brought most of the current items; what it
#   brought jointly with another is not held against it, and a handful of items
#   is too few to tell.
# custom:
#   id: evidence/sector-coverage
#   judges: criteria
#   severity: high
#   criteria: all
#   status: SP
#   standard: Inspection reports fault self-evaluations that rest on education alone; the share is a product default.
#   remedy: Ask the partner named for what it knows about this criterion.
#   mistaken_for: A sector that the framework does not expect. A joint item, which counts for each sector.
#   thresholds:
#     - {name: dominance, unit: percent, default: 60, says: share of the current items that one partner alone may bring}
#     - {name: dominance_items, unit: items, default: 5, says: with fewer current items than this dominance is not judged}
package sef.rules.evidence.sector_coverage

import data.sef.lib.evidence
import data.sef.lib.register
import data.sef.thresholds.evidence.sector_coverage as limit

judged := count(input.framework.criteria)

finding contains object.union(_asked[sector], {
	"subject": concat(".", ["criterion", criterion.id]),
	"criteria": [criterion.id],
	"group": sector,
	"level": "red",
	"message": concat(" ", [messages[_heard(criterion.id, sector)], _asking[sector]]),
	"values": object.union(_names[sector], {
		"sector": {"text": register.plain(sector)},
		"criterion": {"text": register.criterion[criterion.id]},
	}),
}) if {
	some criterion in input.framework.criteria
	some sector in criterion.sectors
	_partners[sector]
	not evidence.sector_speaks(criterion.id, sector)
}

finding contains object.union(register.tells_of(partner), {
	"subject": concat(".", ["criterion", id]),
	"criteria": [id],
	"level": "amber",
	"message": messages.dominated,
	"values": {
		"partner": {"text": register.name(partner)},
		"share": {"percent": share},
		"criterion": {"text": register.criterion[id]},
	},
}) if {
	some id, current in evidence.current
	count(current) >= limit.dominance_items
	some partner, items in _alone
	share := (100 * count(items & current)) / count(current)
	share > limit.dominance
}

messages := {
	"silent": "There is no evidence from {sector} for “{criterion}”.",
	"stale": "All evidence from {sector} for “{criterion}” is out of date or has no date.",
	"dominated": "{partner} alone brought {share} of the current evidence for “{criterion}”.",
}

_heard(criterion, sector) := "stale" if evidence.sector_spoke(criterion, sector)

else := "silent"

# The partners who work in each sector that may be expected to speak.
_partners := {sector: ids |
	some sector in {s | some c in input.framework.criteria; some s in c.sectors}
	not sector in {"lived-experience", "oversight"}
	ids := [p.id | some p in input.partners; sector in p.sectors]
}

# Whom to ask, as part of a finding's key: only where there is no choice.
_asked := {sector: asked |
	some sector, ids in _partners
	asked := {"partner": id | count(ids) == 1; some id in ids}
}

_asking := {sector: sentence |
	some sector, ids in _partners
	sentence := _sentence(count(ids))
}

_sentence(0) := "No partner works in this sector."

_sentence(1) := "It would come from {partners}."

_sentence(n) := "It could come from {partners}." if n > 1

_names := {sector: names |
	some sector, ids in _partners
	names := {"partners": {"list": list} |
		count(ids) > 0
		list := [register.name(id) | some id in ids]
	}
}

_alone := {partner: items |
	some partner, own in evidence.from_partner
	items := own - evidence.joint
}
