# METADATA
# title: Every board has a name
# custom:
#   id: local/bad-metadata
#   severity: grave
#   status: XX
#   thresholds:
#     - {name: longest, unit: weeks}
package sef.rules.local.bad_metadata

judged := count(input.boards)

finding contains {
	"subject": concat(".", ["board", board.id]),
	"criteria": [],
	"level": "amber",
	"message": "“{name}” is a board.",
	"values": {"name": {"text": board.name}},
} if {
	some board in input.boards
}
