package duckdb

import "github.com/sef-engine/sef/evidence"

// What became of a cell is one number beside it: 0 is a value, the numbers
// below firstReason are kinds of missing value, the rest reasons for which it
// was rejected. typing.sql uses the same numbers; a test compares them.
const (
	taken       = 0
	leastBlank  = 1
	firstReason = 10
)

var blanks = map[int]evidence.Blank{
	1: evidence.Empty,
	2: evidence.Suppressed,
	3: evidence.NotApplicable,
	4: evidence.Unavailable,
	5: evidence.LowValue,
	6: evidence.NotKnown,
}

const (
	notADate       = 10
	wrongOrder     = 11 // month first, or day first where month first is declared
	notANumber     = 12
	notWhole       = 13
	notYesOrNo     = 14
	notACode       = 15
	tooManyFields  = 16
	tooLong        = 17
	duplicateKey   = 18
	impossibleDate = 19
	anyPercent     = 20
)

var reasons = map[int]evidence.Reason{
	notADate:       evidence.NotADate,
	wrongOrder:     evidence.MonthFirst,
	notANumber:     evidence.NotANumber,
	notWhole:       evidence.NotWhole,
	notYesOrNo:     evidence.NotYesOrNo,
	notACode:       evidence.NotACode,
	tooManyFields:  evidence.TooManyFields,
	tooLong:        evidence.TooLong,
	duplicateKey:   evidence.DuplicateKey,
	impossibleDate: evidence.ImpossibleDate,
	anyPercent:     evidence.AnyPercent,
}

// isBlank reports whether the number is a kind of missing value.
func isBlank(what int) bool { return what > taken && what < firstReason }

// The kinds of row that hold no data.
const (
	data = iota
	blankRow
	headingRow
	totalRow
	footnoteRow
)

var dropped = map[int]string{
	blankRow:    "blank",
	headingRow:  "heading",
	totalRow:    "total",
	footnoteRow: "footnote",
}
