# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/no-judged
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.no_judged


finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
