# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/unknown-partner
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.unknown_partner

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"partner": "nobody",
	"message": "“{name}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
