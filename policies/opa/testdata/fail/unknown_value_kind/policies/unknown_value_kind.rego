# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/unknown-value-kind
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.unknown_value_kind

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is a board.",
	"values": {"name": {"children": 4}},
} if {
	some board in input.boards
}
