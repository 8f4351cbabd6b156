# METADATA
# title: Every claim cites evidence or a measure, in date
# description: >-
#   A claim that nothing supports is not defended in an inspection. Evidence
#   supports it when it is in the register and still current, or when a waiver
#   accepts its age for now. A measure supports it once it has a figure; until
#   then there is nothing to read. A claim that cites only what is out of date or
#   undated is amber.
# custom:
#   id: claims/supported
#   judges: claims
#   severity: critical
#   criteria: all
#   status: PD
#   standard: A product default. Inspectors test what is claimed against what is shown.
#   remedy: Cite what shows it, or withdraw the claim.
#   mistaken_for: An item whose age is waived, which counts as in date.
#   unwaivable: true
#   thresholds:
#     - {name: figure_stale, unit: days, default: 366, says: a figure older than this is out of date}
package sef.rules.claims.supported

import data.sef.lib.measures
import data.sef.lib.register
import data.sef.rules.evidence.currency
import data.sef.thresholds.claims.supported as limit

judged := count(input.claims)

finding contains {
	"subject": concat(".", ["claim", claim.id]),
	"criteria": [claim.criterion],
	"level": "red",
	"message": messages.nothing,
	"values": {"statement": {"text": register.phrase(claim.statement)}},
} if {
	some claim in _unsupported
	not _cites_evidence[claim.id]
	count(_cited_measures(claim)) == 0
}

finding contains {
	"subject": concat(".", ["claim", claim.id]),
	"criteria": [claim.criterion],
	"level": "red",
	"message": messages.unmeasured,
	"values": {
		"statement": {"text": register.phrase(claim.statement)},
		"measures": {"list": titles},
	},
} if {
	some claim in _unsupported
	not _cites_evidence[claim.id]
	not _has_figure(claim)
	titles := _cited_measures(claim)
	count(titles) > 0
}

finding contains {
	"subject": concat(".", ["claim", claim.id]),
	"criteria": [claim.criterion],
	"level": "amber",
	"message": messages.stale,
	"values": {
		"statement": {"text": register.phrase(claim.statement)},
		"titles": {"list": array.concat(
			[register.quoted(register.evidence[id].title) | some id in claim.evidence],
			[register.quoted(register.measures[id].title) | some id in claim.measures; measures.shown[id]],
		)},
	},
} if {
	some claim in _unsupported
	_shows_something(claim)
}

messages := {
	"nothing": "Nothing is cited for “{statement}”.",
	"unmeasured": "All that is cited for “{statement}” are measures without a figure yet: {measures}.",
	"stale": "All that is cited for “{statement}” is out of date or has no date: {titles}.",
}

_unsupported := [claim | some claim in input.claims; not _supported[claim.id]]

_supported := {claim.id |
	some claim in input.claims
	some id in claim.evidence
	currency.in_date[id]
} | {claim.id |
	some claim in input.claims
	some id in claim.measures
	some figure in measures.shown[id]
	figure.age_days <= limit.figure_stale
}

_cites_evidence := {claim.id |
	some claim in _unsupported
	some id in claim.evidence
	register.evidence[id]
}

_shows_something(claim) if _cites_evidence[claim.id]

_shows_something(claim) if _has_figure(claim)

_has_figure(claim) if {
	some id in claim.measures
	measures.shown[id]
}

_cited_measures(claim) := [register.quoted(register.measures[id].title) | some id in claim.measures]
