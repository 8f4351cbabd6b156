# METADATA
# title: No text tells of so few people that they could be known
# description: >-
#   Looks for counts of people under the limit of the workspace's disclosure
#   profile in claims, narrative, evidence, actions, judgements and attached
#   documents, in digits or words, and for those that can be worked out from a
#   part and its whole or from a percentage. Figures that the program puts in
#   itself are made safe elsewhere. What was found is never shown, only where it
#   stands.
# custom:
#   id: disclosure/small-numbers
#   judges: texts
#   severity: critical
#   criteria: all
#   status: PD
#   standard: A product default, from how the NHS and the Department for Education hide small numbers; the duty not to identify is UK GDPR.
#   remedy: Write "fewer than" the limit, say it without a number, or widen the group. Where everyone can read the figure in an official publication, name its publisher in published_by.
#   mistaken_for: A true zero, counts of organisations, ratios and ages, the program's own figures, and what DfE, the NHS or an inspectorate published.
#   unwaivable: true
package sef.rules.disclosure.small_numbers

judged := input.typed.texts

finding contains {
	"subject": thing.subject,
	"criteria": [],
	"line": _line(thing),
	"level": "red",
	"message": _message({p.kind | some p in thing.places}),
	"values": {"places": {"list": _places(thing)}},
} if {
	some thing in input.typed.small
}

_message(kinds) := "So few people are counted that they could be known. See {places}." if "count" in kinds

_message(kinds) := concat(" ", [
	"What is written lets anyone work out a count of people so few that they could be known.",
	"See {places}.",
]) if {
	not "count" in kinds
}

# Only a file that is the subject itself has lines, and none where it has pages.
default _line(_) := 0

_line(thing) := thing.places[0].line if {
	startswith(thing.subject, "file.")
	not thing.places[0].part
}

# The first places are enough to know what to do.
_places(thing) := array.concat(
	[_place(p) | some p in array.slice(thing.places, 0, 5)],
	["other places" | count(thing.places) > 5],
)

_place(p) := sprintf("%s, %s, line %d", [p.file, p.part, p.line])

_place(p) := sprintf("%s, line %d", [p.file, p.line]) if not p.part

# An attribute is short, and has no lines that anyone would count.
_place(p) := sprintf("“%s”", [p.part]) if not p.file
