# METADATA
# title: The evidence for each criterion
# description: >-
#   What rules on evidence ask again and again, as sets of ids: which items are
#   mapped to a criterion and still current, who brought them, of which sector
#   and kind. Each set is built once for a run, so that a rule compares sets and
#   does not read every item for every criterion.
package sef.lib.evidence

import data.sef.lib.register
import data.sef.rules.evidence.currency

# METADATA
# title: The items mapped to each criterion
mapped := {c.id: {id | some id in c.evidence} | some c in input.framework.criteria}

# METADATA
# title: Those of them that are still current
current := {criterion: ids |
	some criterion, all in mapped
	ids := all & currency.current
}

# METADATA
# title: The items of each kind
of_kind := {kind: {i.id | some i in items} | some kind, items in register.evidence_of_kind}

# METADATA
# title: The items that speak for each sector
of_sector := {sector: {i.id | some i in input.evidence; i.sectors[_] == sector} |
	some sector in {s | some p in input.partners; some s in p.sectors}
}

# METADATA
# title: The items that each partner brings
# description: A joint item stands with the partner that registered it.
from_partner := {partner: ids |
	some item in input.evidence
	partner := item.partner
	ids := {i.id | some i in input.evidence; i.partner == partner}
}

# METADATA
# title: The items that are joint, by the others who brought them
joint_with := {partner: {i.id | some i in _joint; i.partners[_] == partner; i.partner != partner} |
	some item in _joint
	some partner in item.partners
}

# METADATA
# title: The items that partners brought together
joint := {item.id | some item in _joint}

_joint := [item | some item in input.evidence; item.partners[1]]

# METADATA
# title: Whether current evidence from a sector is mapped to a criterion
sector_speaks(criterion, sector) if {
	some id in current[criterion]
	of_sector[sector][id]
}

# METADATA
# title: Whether any evidence from a sector is mapped to a criterion, however old
sector_spoke(criterion, sector) if {
	some id in mapped[criterion]
	of_sector[sector][id]
}

# METADATA
# title: The kinds of the current evidence for a criterion
kinds(criterion) := [kind |
	some kind in object.keys(of_kind)
	_has_kind(criterion, kind)
]

_has_kind(criterion, kind) if {
	some id in current[criterion]
	of_kind[kind][id]
}
