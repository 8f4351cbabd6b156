# METADATA
# title: Council, ICB and parent carer forum each signed each judgement and the self-evaluation
# description: >-
#   Every partner in one of the three roles signed each judgement, or dissented
#   from it, on or after the day it was made; and signed the self-evaluation.
#   What is dated after the self-evaluation's own day has not happened yet. The
#   self-evaluation itself is judged even where there are no judgements to sign.
# custom:
#   id: governance/partner-sign-off
#   judges: things to be signed
#   severity: high
#   criteria: [L2, L5, L6]
#   status: SP
#   standard: >-
#     Self-evaluations that inspectors trust are joint, and most reports name the parent carer
#     forum; that each body signs each judgement is the way used here to show it.
#   remedy: Ask the partner to sign or to dissent at the next board, and record the day.
#   mistaken_for: >-
#     Being consulted is not signing. A recorded dissent is an answer, and no fault of whoever
#     dissents.
package sef.rules.governance.partner_sign_off

import data.sef.lib.governance
import data.sef.lib.register

# The self-evaluation is one more thing to sign.
judged := count(_made) + 1

finding contains {
	"subject": concat(".", ["judgement", j.id]),
	"criteria": _criteria,
	"partner": partner,
	"level": "red",
	"message": messages.silent,
	"values": {
		"partner": {"text": register.name(partner)},
		"judgement": {"text": governance.judgement(j.id)},
	},
} if {
	some j in _made
	some partner in governance.signatories
	count(_answers(j, partner)) == 0
}

finding contains {
	"subject": concat(".", ["judgement", j.id]),
	"criteria": _criteria,
	"partner": partner,
	"level": "red",
	"message": messages.older,
	"values": {
		"partner": {"text": register.name(partner)},
		"judgement": {"text": governance.judgement(j.id)},
		"answered": {"date": max(answers)},
		"dated": {"date": j.dated},
	},
} if {
	some j in _made
	some partner in governance.signatories
	answers := _answers(j, partner)
	max(answers) < j.dated
}

finding contains {
	"subject": "sef.sef",
	"criteria": [],
	"partner": partner,
	"level": "red",
	"message": messages.unsigned,
	"values": {"partner": {"text": register.name(partner)}},
} if {
	some partner in governance.signatories
	not partner in _signed
}

finding contains {
	"subject": concat(".", ["area", input.area.id]),
	"criteria": _criteria,
	"group": role,
	"level": "red",
	"message": messages.nobody,
	"values": {"role": {"text": words}},
} if {
	some role, words in governance.roles
	count(register.with_role(role)) == 0
}

messages := {
	"silent": "{partner} has neither signed nor dissented from the judgement on {judgement}.",
	"older": "The judgement on {judgement} was made on {dated}, after {partner} last signed or dissented on {answered}.",
	"unsigned": "{partner} has not signed the self-evaluation.",
	"nobody": "No partner is entered as {role}, so nobody can sign for it.",
}

_criteria := governance.present(["L2", "L5", "L6"])

_made := [j | some j in input.judgements; j.dated <= input.as_of]

_signed := {s.partner | some s in input.sef.sign_offs; s.on <= input.as_of}

_answers(j, partner) := {a.on |
	some a in array.concat(j.sign_offs, j.dissents)
	a.partner == partner
	a.on <= input.as_of
}
