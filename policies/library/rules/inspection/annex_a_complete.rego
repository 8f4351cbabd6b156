# METADATA
# title: Everything that inspectors ask for is present, current and owned
# description: >-
#   Each document that the framework asks for, unless it is marked as not
#   applicable with a reason, has an owner, is ready, and is no older than the
#   framework's advice. Person-level lists need an owner and to be ready; they are
#   not kept in the workspace. Each incomplete document is a finding, so that its
#   owner can be asked; the share of complete ones settles how bad they all are.
# custom:
#   id: inspection/annex-a-complete
#   judges: requested documents
#   severity: high
#   criteria: [L5]
#   status: SP
#   standard: >-
#     Annex A of the handbook lists what inspectors ask for; confirm the list in the current
#     handbook. The share and the ages are product defaults.
#   remedy: Ask the owner to supply it by a date, or record why it does not apply.
#   mistaken_for: >-
#     A document that does not apply, with its reason, or person-level lists that are kept
#     elsewhere.
#   thresholds:
#     - {name: share_amber, unit: percent, default: 100, says: complete documents under this share}
#     - {name: share_red, unit: percent, default: 90, says: complete documents under this share}
package sef.rules.inspection.annex_a_complete

import data.sef.lib.governance
import data.sef.thresholds.inspection.annex_a_complete as limit

judged := count(_asked)

finding contains object.union(_asks(d), {
	"subject": concat(".", ["document", d.id]),
	"criteria": _criteria,
	"level": _level,
	"message": messages[_kind(d)],
	"values": {"title": {"text": d.title}, "missing": {"list": missing}},
}) if {
	some d in _asked
	missing := _lacks[d.id]
	count(missing) > 0
}

messages := {
	"unanswered": "“{title}” will be asked for by inspectors, and nothing is entered for it.",
	"incomplete": "“{title}” is not ready for inspectors: it lacks {missing}.",
}

# METADATA
# title: The share of requested documents that are complete
share := (100 * count([d | some d in _asked; count(_lacks[d.id]) == 0])) / judged if judged > 0

_criteria := governance.present(["L5"])

_level := "amber" if {
	share < limit.share_amber
	share >= limit.share_red
}

_level := "red" if {
	share < limit.share_amber
	share < limit.share_red
}

_asked := [d | some d in input.documents; not d.not_applicable]

_parts := ["owner", "ready", "dated", "current"]

_words := {
	"owner": "an owner",
	"ready": "a copy that is ready to send",
	"dated": "a date",
	"current": "a newer version",
}

_lacks := {d.id: [_words[part] | some part in _parts; _lacking(d, part)] | some d in _asked}

_lacking(d, "owner") if not d.owner

_lacking(d, "ready") if not d.ready

_lacking(d, "dated") if {
	_ages(d)
	not d.age_months
}

_lacking(d, "current") if {
	_ages(d)
	d.age_months > d.current_months
}

_ages(d) if {
	d.current_months
	not d.person_level
}

_kind(d) := "incomplete" if d.answered

_kind(d) := "unanswered" if not d.answered

_asks(d) := {"partner": d.owner} if d.owner

_asks(d) := {} if not d.owner
