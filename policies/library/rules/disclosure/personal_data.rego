# METADATA
# title: Nothing that is written or attached identifies a child
# description: >-
#   Looks at every file of the workspace outside private and reports: what is
#   written by hand, prose, and attached documents by the text in them. A number
#   with valid check digits beside its label, or three of a kind, is refused; so
#   are a birth date or a postcode beside the label of a name or birth, and a
#   column of names. A birth date or postcode alone is a warning. A file that
#   cannot be read as text wants somebody who looked at it. What was found is
#   never shown, only where it stands.
# custom:
#   id: disclosure/personal-data
#   judges: files
#   severity: medium
#   criteria: all
#   status: ST
#   standard: UK GDPR and the Data Protection Act 2018. What a self-evaluation does not need about a child has no place in it.
#   remedy: Remove it, attach a clean copy and tell the data protection lead; remember that earlier versions are kept. Where a file cannot be read, name who looked at it in checked_by.
#   mistaken_for: Extracts in private, ten digits that fail the check or have no label, the postcode of an office, and names of roles.
#   unwaivable: true
package sef.rules.disclosure.personal_data

judged := input.scan.scanned + count([f | some f in input.scan.files; f.not_scanned; count(f.hits) == 0])

# METADATA
# title: What must not be there
finding contains {
	"subject": _subject(file),
	"criteria": [],
	"group": kind,
	"line": _line(file, first),
	"level": "red",
	"severity": "critical",
	"message": "{file} holds {what}, first at {place}. It must not leave the people who work with the child.",
	"values": {
		"file": {"text": file.name},
		"what": {"text": object.get(_called, kind, kind)},
		"place": {"text": _place(first)},
	},
} if {
	some file in input.scan.files
	some kind in _kinds(file)
	some first in array.slice(_refused(file, kind), 0, 1)
}

# METADATA
# title: What may be a child's, or may be not
finding contains {
	"subject": _subject(file),
	"criteria": [],
	"group": kind,
	"line": _line(file, first),
	"level": "red",
	"message": "{file} holds {what}, first at {place}, with nothing beside it that says whose. It may be a child's.",
	"values": {
		"file": {"text": file.name},
		"what": {"text": object.get(_called, kind, kind)},
		"place": {"text": _place(first)},
	},
} if {
	some file in input.scan.files
	some kind in _kinds(file)
	count(_refused(file, kind)) == 0
	some first in array.slice([h | some h in file.hits; h.kind == kind], 0, 1)
}

# METADATA
# title: What nobody could look into
finding contains {
	"subject": _subject(file),
	"criteria": [],
	"group": "not-scanned",
	"level": "red",
	"message": "{file} was not scanned, or not all of it: {reason}. Nobody is named who looked at it.",
	"values": {
		"file": {"text": file.name},
		"reason": {"text": file.not_scanned},
	},
} if {
	some file in input.scan.files
	file.not_scanned
	not file.checked_by
}

_called := {
	"nhs-number": "an NHS number",
	"upn": "a unique pupil number",
	"uln": "a unique learner number",
	"birth-date": "a birth date",
	"postcode": "a full postcode",
	"name-column": "a column of names",
}

_kinds(file) := {h.kind | some h in file.hits}

_refused(file, kind) := [h | some h in file.hits; h.kind == kind; h.refused]

# A document is known by the evidence that attaches it, any other file by its
# name.
_subject(file) := concat(".", ["evidence", file.evidence[0]]) if count(file.evidence) > 0

_subject(file) := concat(".", ["file", file.name]) if count(file.evidence) == 0

_place(hit) := sprintf("%s, line %d", [hit.part, hit.line])

_place(hit) := sprintf("line %d", [hit.line]) if not hit.part

# Only a file that is the subject itself has lines, and none where it has pages.
default _line(_, _) := 0

_line(file, hit) := hit.line if {
	count(file.evidence) == 0
	not hit.part
}
