# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/place-without-value
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.place_without_value

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{title}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
