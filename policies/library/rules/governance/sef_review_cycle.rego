# METADATA
# title: The self-evaluation is reviewed each term, with a joint stocktake twice a year
# description: >-
#   Counted from the last meetings entered as “sef-review” and “stocktake” to the
#   day of the self-evaluation, in months of average length. A meeting of a board
#   with the self-evaluation on its agenda is neither.
# custom:
#   id: governance/sef-review-cycle
#   judges: cycles of review
#   severity: medium
#   criteria: [L3, L5]
#   status: SP
#   standard: >-
#     Areas review their self-evaluation each term and take stock across services every six
#     months; how late either may be is a product default.
#   remedy: Put both into the forward plan for the year, and record each as a meeting.
#   mistaken_for: A cosmetic edit is no review, and a snapshot without a meeting is no stocktake.
#   thresholds:
#     - {name: review_amber, unit: months, default: 4.5, says: since the last review}
#     - {name: review_red, unit: months, default: 6, says: since the last review}
#     - {name: stocktake_amber, unit: months, default: 6, says: since the last stocktake}
#     - {name: stocktake_red, unit: months, default: 9, says: since the last stocktake}
package sef.rules.governance.sef_review_cycle

import data.sef.lib.governance
import data.sef.thresholds.governance.sef_review_cycle as limit

judged := count(_cycles)

finding contains {
	"subject": "sef.sef",
	"criteria": _criteria,
	"group": body,
	"level": _level(governance.last[body].days_ago, cycle),
	"message": messages[body].late,
	"values": {
		"last": {"date": governance.last[body].held_on},
		"age": {"days": governance.last[body].days_ago},
	},
} if {
	some body, cycle in _cycles
	governance.last[body].days_ago > governance.days(cycle.amber)
}

finding contains {
	"subject": "sef.sef",
	"criteria": _criteria,
	"group": body,
	"level": "red",
	"message": messages[body].never,
	"values": {},
} if {
	some body, _ in _cycles
	not governance.last[body]
}

messages := {
	"sef-review": {
		"late": "The self-evaluation was last reviewed on {last}, {age} before its date; a review is due each term.",
		"never": "No review of the self-evaluation is on record; one is due each term.",
	},
	"stocktake": {
		"late": "The partners last took stock together on {last}, {age} before this self-evaluation; a stocktake is due twice a year.",
		"never": "No joint stocktake is on record; one is due twice a year.",
	},
}

_criteria := governance.present(["L3", "L5"])

_cycles := {
	"sef-review": {"amber": limit.review_amber, "red": limit.review_red},
	"stocktake": {"amber": limit.stocktake_amber, "red": limit.stocktake_red},
}

_level(days, cycle) := "amber" if days <= governance.days(cycle.red)

_level(days, cycle) := "red" if days > governance.days(cycle.red)
