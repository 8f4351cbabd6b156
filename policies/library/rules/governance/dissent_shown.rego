# METADATA
# title: A partner's dissent is answered
# description: >-
#   A dissent from a judgement has a reply, which is printed beside it. A partner
#   that signed the judgement on a later day has withdrawn its dissent. Where a
#   partner dissented more than once from a judgement, the oldest dissent without
#   a reply counts.
# custom:
#   id: governance/dissent-shown
#   judges: dissents
#   severity: medium
#   criteria: [L2]
#   status: PD
#   standard: A product default; a self-evaluation that hides disagreement is not shared.
#   remedy: Answer the dissent in writing, with the day, or change the judgement.
#   mistaken_for: >-
#     A comment on a draft that was later withdrawn. A reply need not agree with the dissent.
#   thresholds:
#     - {name: red, unit: days, default: 90, says: without a reply for more than this}
package sef.rules.governance.dissent_shown

import data.sef.lib.governance
import data.sef.lib.register
import data.sef.thresholds.governance.dissent_shown as limit

judged := count([d |
	some j in input.judgements
	some d in j.dissents
	d.age_days >= 0
])

finding contains {
	"subject": concat(".", ["judgement", j.id]),
	"criteria": _criteria,
	"partner": partner,
	"level": _level(days),
	"message": "{partner} dissented from the judgement on {judgement}, and has had no reply in the {days} since.",
	"values": {
		"partner": {"text": register.name(partner)},
		"judgement": {"text": governance.judgement(j.id)},
		"days": {"days": days},
	},
} if {
	some j in input.judgements
	some partner in {d.partner | some d in j.dissents}
	days := max({d.age_days |
		some d in j.dissents
		d.partner == partner
		_unanswered(j, d)
	})
}

_criteria := governance.present(["L2"])

_unanswered(j, d) if {
	d.age_days >= 0
	not _replied(d)
	not _withdrawn(j, d)
}

_replied(d) if {
	trim_space(d.reply) != ""
	not _to_come(d)
}

_to_come(d) if d.replied_on > input.as_of

_withdrawn(j, d) if {
	some s in j.sign_offs
	s.partner == d.partner
	s.on > d.on
	s.on <= input.as_of
}

_level(days) := "amber" if days <= limit.red

_level(days) := "red" if days > limit.red
