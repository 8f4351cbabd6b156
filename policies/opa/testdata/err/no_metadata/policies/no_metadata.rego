package sef.rules.local.no_metadata

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
