# METADATA
# title: Evidence is current for its kind
# description: >-
#   Old evidence shows how things were. Age is counted from the end of the
#   period covered, or from the day an item is dated, to the day of the
#   self-evaluation; data with a promised refresh is counted from publication.
#   An inspection report that holds an open area for development stays current
#   until that is closed. An item whose age cannot be told is neither judged old
#   nor counted as current; evidence/provenance asks for its date.
#   A body that only oversees the others is not asked to renew what it brought.
# custom:
#   id: evidence/currency
#   judges: items of evidence
#   severity: medium
#   criteria: all
#   status: SP
#   standard: Yearly cycles are sector practice; the months are a product default.
#   remedy: >-
#     Refresh the item, put newer evidence beside it, or retire it; if it must stay alone, ask the
#     board for a waiver with an end date.
#   mistaken_for: A recent upload of old work counts by the period it covers. A baseline kept on purpose can be waived.
#   thresholds:
#     - {name: data_amber, unit: months, default: 6, says: data without a promised refresh}
#     - {name: data_red, unit: months, default: 12}
#     - {name: refresh_amber, unit: times, default: 1.5, says: "data with a promised refresh, in times its interval"}
#     - {name: refresh_red, unit: times, default: 2}
#     - {name: gathered_amber, unit: months, default: 12, says: "audits, surveys, voice, case studies and observations"}
#     - {name: gathered_red, unit: months, default: 18}
#     - {name: document_amber, unit: months, default: 24}
#     - {name: document_red, unit: months, default: 36}
#     - {name: inspection_amber, unit: months, default: 24}
#     - {name: inspection_red, unit: months, default: 36}
package sef.rules.evidence.currency

import data.sef.lib.register
import data.sef.thresholds.evidence.currency as limit

judged := count(input.evidence)

finding contains object.union(register.asks(item.partner), {
	"subject": _subject(id),
	"criteria": item.criteria,
	"level": level,
	"message": messages[level][_told(item)],
	"values": {
		"title": {"text": item.title},
		"age": {"months": item.age_months},
	},
}) if {
	some level, ids in {"amber": _amber, "red": _red}
	some id in (ids - _promised)
	item := register.evidence[id]
}

finding contains object.union(register.asks(item.partner), {
	"subject": _subject(id),
	"criteria": item.criteria,
	"level": level,
	"message": messages[level].promised,
	"values": {
		"title": {"text": item.title},
		"age": {"days": item.dated_days_ago},
		"interval": {"days": item.refresh_days},
	},
}) if {
	some level, ids in {"amber": _amber, "red": _red}
	some id in (ids & _promised)
	item := register.evidence[id]
}

messages := {
	"amber": {
		"aged": "“{title}” is ageing: what it shows is {age} old.",
		"inspected": "“{title}” is ageing: strengths that inspectors saw {age} ago will soon need newer evidence.",
		"promised": "“{title}” is ageing: it is {age} old and was to be renewed every {interval}.",
	},
	"red": {
		"aged": "“{title}” is out of date: what it shows is {age} old.",
		"inspected": "“{title}” is out of date: strengths that inspectors saw {age} ago need newer evidence.",
		"promised": "“{title}” is out of date: it is {age} old and was to be renewed every {interval}.",
	},
}

# METADATA
# title: How current each item is
# description: green, amber or red; undated where no age can be told. Other rules read it.
state := {id: level |
	some level, ids in {"green": _green, "amber": _amber, "red": _red, "undated": _undated}
	some id in ids
}

# METADATA
# title: The items that still count as current
# description: Ageing evidence still counts; evidence that is out of date or undated does not.
current := (_within - _promised) | (_kept.red | _unanswered)

# METADATA
# title: The items whose age is waived for now
# description: Those with a finding of this rule that a waiver in force covers.
waived := {id |
	some w in input.waivers
	w.rule == "evidence/currency"
	w.holds
	not w.group
	id := trim_prefix(w.subject, "evidence.")
	_spoken[id]
	w.subject == _subject(id)
	_covers(w, register.asks(register.evidence[id].partner))
}

# METADATA
# title: The items that are current, and those whose age is waived
in_date := current | waived

# METADATA
# title: The items that this rule speaks of and nobody waived
ageing := _spoken - waived

_spoken := _amber | _red

_subject(id) := concat(".", ["evidence", id])

# A waiver that names a partner covers what is asked of that partner alone.
_covers(w, _) if not w.partner

_covers(w, asked) if w.partner == asked.partner

# What inspectors praised goes out of date; what they faulted does so once it is closed.
_told(item) := "inspected" if item.kind == "inspection"

else := "aged"

_green := current - _amber

_amber := (current & ((_ageing - _promised) | (_promised - _kept.amber))) - _unanswered

_red := {id | some id in _past; register.evidence[id].age_months}

_undated := _past - _red

_past := object.keys(register.evidence) - current

# The items that are no older than the second limit of their kind, and those
# that are past the first.
_within := union({ids |
	some kind, most in _months.red
	ids := {i.id | some i in register.evidence_of_kind[kind]; i.age_months <= most}
})

_ageing := union({ids |
	some kind, most in _months.amber
	ids := {i.id | some i in register.evidence_of_kind[kind]; i.age_months > most}
})

# Data that is promised again after so many days; only its publication counts.
_promised := {item.id | some item in _series}

_series := [item |
	some item in register.evidence_of_kind.data
	item.refresh_days > 0
	item.dated_days_ago
]

# Those of them that were published within so many times the interval.
_kept[level] := {item.id |
	some item in _series
	item.dated_days_ago <= times * item.refresh_days
} if {
	some level, times in {"amber": limit.refresh_amber, "red": limit.refresh_red}
}

# Reports of inspections with an area for development that is still open.
_unanswered := {item.id |
	some item in register.evidence_of_kind.inspection
	item.age_months
	some earlier in item.prior_findings
	_open[earlier]
}

_open := {f.id |
	some f in input.prior_findings
	f.kind == "development"
	f.status == "open"
}

_months := {
	"amber": {
		"data": limit.data_amber,
		"document": limit.document_amber,
		"inspection": limit.inspection_amber,
		"audit": limit.gathered_amber,
		"survey": limit.gathered_amber,
		"voice": limit.gathered_amber,
		"case-study": limit.gathered_amber,
		"observation": limit.gathered_amber,
	},
	"red": {
		"data": limit.data_red,
		"document": limit.document_red,
		"inspection": limit.inspection_red,
		"audit": limit.gathered_red,
		"survey": limit.gathered_red,
		"voice": limit.gathered_red,
		"case-study": limit.gathered_red,
		"observation": limit.gathered_red,
	},
}
