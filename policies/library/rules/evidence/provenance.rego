# METADATA
# title: Each item of evidence can be traced
# description: >-
#   An item says where it comes from (an attached file, a citation or a dataset of
#   this workspace), when it was made, what period it covers and what it cannot
#   tell. A file is the one that was attached: a fingerprint of it was
#   taken then and still matches. Nothing is dated after the day of the self-evaluation. A web page
#   often carries no date, so an item cited by a web address is not asked for one;
#   the period it covers is asked for all the same. A period with one end counts.
#   A body that only oversees the others is not asked to complete an entry.
# custom:
#   id: evidence/provenance
#   judges: items of evidence
#   severity: high
#   criteria: all
#   status: PD
#   standard: A product default. An inspector asks of every statement where it comes from.
#   remedy: Attach the file again, or complete the entry.
#   mistaken_for: A file that was moved and is otherwise the same. A web page without a date.
package sef.rules.evidence.provenance

import data.sef.lib.register

judged := count(input.evidence)

finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": item.criteria,
	"group": "source",
	"level": "red",
	"message": messages.source,
	"values": {"title": {"text": item.title}},
}) if {
	some item in _doubtful
	not item.source
	not item.file
	not item.dataset
}

finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": item.criteria,
	"group": "file",
	"level": "red",
	"message": messages.changed,
	"values": {"title": {"text": item.title}, "file": {"text": item.file}},
}) if {
	some item in _doubtful
	item.sha256 != item.file_sha256
}

finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": item.criteria,
	"group": "file",
	"level": "amber",
	"message": messages.unsealed,
	"values": {"title": {"text": item.title}, "file": {"text": item.file}},
}) if {
	some item in _doubtful
	item.file
	not item.sha256
}

finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": item.criteria,
	"group": "entry",
	"level": "amber",
	"message": messages.entry,
	"values": {"title": {"text": item.title}, "missing": {"list": missing}},
}) if {
	some item in _doubtful
	missing := [part | some part in _parts; _lacks(item, part)]
	count(missing) > 0
}

finding contains object.union(register.asks(item.partner), {
	"subject": concat(".", ["evidence", item.id]),
	"criteria": item.criteria,
	"group": "date",
	"level": "amber",
	"message": messages.future,
	"values": {
		"title": {"text": item.title},
		"dated": {"date": item.dated},
		"as_of": {"date": input.as_of},
	},
}) if {
	some item in _doubtful
	item.dated > input.as_of
}

messages := {
	"source": "“{title}” has no source: no file, no citation and no data behind it.",
	"changed": "The file {file} of “{title}” is not the file that was attached.",
	"unsealed": "Nothing tells whether the file {file} of “{title}” has changed: no fingerprint of it was taken when it was attached.",
	"entry": "“{title}” does not say {missing}.",
	"future": "“{title}” is dated {dated}, after the day of this self-evaluation, {as_of}.",
}

# Most items are complete and cited. Only the others are looked at one by one.
_doubtful := [register.evidence[id] |
	some id in (object.keys(register.evidence) - (_complete & (_cited | _attached)))
]

_complete := {item.id |
	some item in input.evidence
	item.covers_to
	item.limits
	item.dated <= input.as_of
}

_cited := {item.id | some item in input.evidence; item.source} - {item.id | some item in input.evidence; item.file}

_attached := {item.id | some item in input.evidence; item.sha256 == item.file_sha256}

_parts := ["when it was made", "what period it covers", "what it cannot tell"]

_lacks(item, "when it was made") if {
	not item.dated
	not _on_the_web(item)
}

_lacks(item, "what period it covers") if {
	not item.covers_from
	not item.covers_to
}

_lacks(item, "what it cannot tell") if not item.limits

_on_the_web(item) if regex.match(`(?i)\b(https?://|www\.)`, item.source)
