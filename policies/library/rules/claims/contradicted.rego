# METADATA
# title: Nothing says the opposite of a claim unanswered
# description: >-
#   Red for a claim that an item of evidence says it speaks against, and for a
#   strength whose own measures are red, getting worse or, where they measure a duty
#   in law, worse than England's in the same period. Those measures are the
#   ones that it cites, and the ones of which evidence that it cites states a
#   value for all rows. Their newest whole figures are read, and only those that
#   are no older than the newest evidence that the claim cites: an older figure
#   may be just what has changed since. A measure by groups does not say which of
#   them a claim means, so it is red only where no group is amber or green, and
#   getting worse only where none is improving. Beside England stands our own figure
#   of everybody or, where there is none, the one published of the area; a share of
#   fewer than ten is compared with nothing. Amber for a strength that cites
#   the same measure or item as an area for development under the same criterion:
#   both may be right, of different parts of it, and then one of the two says so.
#   A claim that says what speaks against it, and why it stands all the same
#   (despite), has answered. Findings of other rules are not read here.
# custom:
#   id: claims/contradicted
#   judges: claims
#   severity: high
#   criteria: all
#   status: PD
#   standard: A product default. Inspectors set what is claimed beside what is measured and said elsewhere.
#   remedy: Correct the claim, or write down what speaks against it and why it stands all the same.
#   mistaken_for: Another period, area or definition; say so in the claim's despite.
package sef.rules.claims.contradicted

import data.sef.lib.england
import data.sef.lib.measures
import data.sef.lib.register

judged := count(input.claims)

finding contains {
	"subject": concat(".", ["claim", claim.id]),
	"criteria": [claim.criterion],
	"level": level,
	"message": messages[level],
	"values": {
		"statement": {"text": register.phrase(claim.statement)},
		"against": {"list": array.concat(_opposite(claim), _shared(claim))},
	},
} if {
	some claim in input.claims
	not claim.despite
	level := _level(claim)
}

messages := {
	"red": "“{statement}” is claimed, although {against}. Nothing says why it stands all the same.",
	"amber": "“{statement}” is claimed as a strength, although {against}. Nothing says how both are right.",
}

_level(claim) := "red" if count(_opposite(claim)) > 0

else := "amber" if count(_shared(claim)) > 0

# What says the opposite, in words.
_opposite(claim) := array.concat(
	[concat(" ", [register.quoted(e.title), "speaks against it"]) | some e in _opponents[claim.id]],
	[concat(" ", [measures.title(id), "is", _words(_how(claim, id))]) |
		some id in _rests_on(claim)
		count(_how(claim, id)) > 0
	],
)

# The items that say they speak against each claim, in the register's order.
_opponents := {id: [e | some e in _outspoken; id in e.contradicts] |
	some item in _outspoken
	some id in item.contradicts
}

_outspoken := [e | some e in input.evidence; count(e.contradicts) > 0]

# The measures that a strength cites, or of which its evidence states a value.
_rests_on(claim) := {id | some id in claim.measures} | {s.measure |
	some id in claim.evidence
	some s in register.evidence[id].states
	count(s.where) == 0
} if {
	claim.kind == "strength"
}

else := set()

# How a measure speaks against a claim, in words.
_how(claim, id) := array.concat(
	["red" | _red(claim, id)],
	array.concat(["getting worse" | _worse(claim, id)], [_behind_words(id) | _behind(claim, id)]),
)

# One, two or three of them.
_words([one]) := one

_words([one, two]) := concat(" and ", [one, two])

_words([one, two, three]) := concat(" and ", [concat(", ", [one, two]), three])

_red(claim, id) if {colour | some f in _comparable(claim, id); colour := f.colour} == {"red"}

_worse(claim, id) if {
	ways := {f.before.moved | some f in _comparable(claim, id)}
	ways.worsening
	not ways.improving
}

_behind(claim, id) if {
	england.behind[id]
	england.area[id].on >= _knows_until(claim)
}

_behind_words(id) := concat(" ", ["behind England in", england.area[id].period])

# The newest whole figures that are no older than what the claim knows.
_comparable(claim, id) := [f |
	some f in register.measures[id].figures
	f.latest
	f.on >= _knows_until(claim)
]

_knows_until(claim) := max([day | some id in claim.evidence; day := _until(register.evidence[id])]) if {
	some id in claim.evidence
	_until(register.evidence[id])
}

else := ""

# A plan for years to come knows nothing of them.
_until(item) := min([item.covers_to, item.dated])

_until(item) := item.covers_to if not item.dated

_until(item) := item.dated if not item.covers_to

# What a strength and a weakness under one criterion both cite, in words.
_shared(claim) := [concat(" ", [register.quoted(register.phrase(other.statement)), "rests on", source, "too"]) |
	claim.kind == "strength"
	some other in _weaknesses[claim.criterion]
	some source in _both_cite(claim, other)
]

_both_cite(claim, other) := array.concat(
	[measures.title(id) | some id in claim.measures; id in other.measures],
	[register.quoted(register.evidence[id].title) | some id in claim.evidence; id in other.evidence],
)

_weaknesses := {criterion: claims |
	some criterion, _ in register.criteria
	claims := [c | some c in input.claims; c.criterion == criterion; c.kind == "development"; not c.despite]
}
