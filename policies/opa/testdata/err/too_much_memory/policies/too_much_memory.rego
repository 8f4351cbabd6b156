# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/too-much-memory
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.too_much_memory

judged := bits.lsh(1, 9223372036854775807)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
