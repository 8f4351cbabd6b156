# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/too-slow
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.too_slow

judged := count([1 |
	some a in numbers.range(1, 100000)
	some b in numbers.range(1, 100000)
	a * b == 7
])

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
