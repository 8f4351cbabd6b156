# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/digits-in-message
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.digits_in_message

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is 1 board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
