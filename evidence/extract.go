package evidence

import (
	"iter"
	"slices"
)

// Extract is a partner's file made ready for a warehouse: which field of its
// rows is which column of the shape, and where the rows are. Everything in it
// is still text.
type Extract struct {
	Dataset Dataset
	Shape   Shape
	Columns []Carried
	Heading []string // the header row as it stands, to recognise its repetitions
	First   int      // the number of the first row of data in the file, as a person counts
	SHA256  string   // of the file's bytes as they lie on disk, in hex; "" where it is unreadable

	// Unreadable says why nothing can be taken from the file, and is empty for
	// one that can be read. An unreadable extract has no columns and no rows; a
	// warehouse sets it aside without looking for any.
	Unreadable Unreadable

	// Either Text is set, and the warehouse reads the file itself, or Rows
	// yields every row of data in its order.
	Text *DelimitedText
	Rows iter.Seq2[[]string, error]

	// Returned is what the checks of the SEN2 return found that the extract comes
	// from, in the order of the library. They are about the whole return, and so
	// stand at the first of its extracts alone.
	Returned []Checked
}

// Unreadable says of a file why nothing can be taken from it. It goes into
// published reports, so it names the kind of fault and never what stands in the
// file.
type Unreadable string

// The reasons for which a whole file is left out. Each reads on after "it".
const (
	EmptyFile   Unreadable = "holds no rows of data"
	NotATable   Unreadable = "is not a table that can be read"
	DamagedFile Unreadable = "cannot be read to its end"
	TooLarge    Unreadable = "is larger than is read"
	NoHeadings  Unreadable = "has no heading that is known"
	Unworked    Unreadable = "holds formulas that were never worked out"
)

// Carried is a column of the shape that the extract has.
type Carried struct {
	Column string // of the shape
	Field  int    // index in a row, from 0
}

// DelimitedText is a UTF-8 file of separated values.
type DelimitedText struct {
	Path      string // on this machine
	Separator rune
	Skip      int // lines before the first row of data, the header among them
	Fields    int // in a row
}

// Carries reports whether the extract has the column, as a field or as a
// constant.
func (x *Extract) Carries(column string) bool {
	_, constant := x.Dataset.Constants[column]
	return constant || slices.ContainsFunc(x.Columns, func(c Carried) bool {
		return c.Column == column
	})
}

// Reason says why a cell could not be taken. It never holds the cell's value.
type Reason string

// The reasons for which cells are rejected.
const (
	NotADate       Reason = "not a date"
	MonthFirst     Reason = "a date with the month first"
	DayFirst       Reason = "a date with the day first" // where the dataset says month first
	NotANumber     Reason = "not a number"
	NotWhole       Reason = "not a whole number"
	NotYesOrNo     Reason = "not yes or no"
	NotACode       Reason = "not one of the codes"
	RequiredBlank  Reason = "blank where a value is required"
	TooManyFields  Reason = "more fields than the header"
	TooLong        Reason = "text too long"
	DuplicateKey   Reason = "an id that an earlier row has"
	AnyPercent     Reason = "a number that may be percent or a share of one"
	ImpossibleDate Reason = "a date that cannot be right"
)

// Reject is a cell that was not taken.
type Reject struct {
	Row    int    // in the file, as a person counts; 1 is its first line
	Column string // of the shape
	Reason Reason
}

// Blank is the kind of a missing value: how a publisher or partner writes that
// there is none.
type Blank string

// The kinds of missing value. An empty cell is one of them, and a column that
// is not carried is none: it is not collected.
const (
	Empty         Blank = "blank"
	Suppressed    Blank = "suppressed"     // * c <5 1-4
	NotApplicable Blank = "not-applicable" // z n/a -
	Unavailable   Blank = "unavailable"    // x : ..
	LowValue      Blank = "low"            // low k ~
	NotKnown      Blank = "not-known"      // n/k u
)

// Checked is what a check found: one of the shape in the rows taken, or one of
// the library in a SEN2 return. What is broken stays in the figures. What the
// check says stands with its definition, [Check] or [SEN2Check].
type Checked struct {
	Check  string
	Judged int   // how many hold all that the check compares: rows, or the unit of a return's check
	Broken int   // those of them that contradict it
	Rows   []int // the first of the broken, at most MostRejects, by their numbers in the file; of a return, its requests
	// NotCollected is what the check compares and the extract does not hold: columns
	// of the shape, or what a return's check needs beside the return. Nothing is
	// judged then.
	NotCollected []string
}

// Loaded is what became of an extract.
type Loaded struct {
	Dataset       string
	Shape         string
	Read          int            // rows that held data
	Taken         int            // rows in the warehouse
	Dropped       map[string]int // rows that are no data: heading repeated, total, footnote, blank
	RejectedRows  int            // rows with at least one rejected cell
	Rejected      map[Reason]int
	Rejects       []Reject // at most MostRejects, in the order of the file
	Missing       map[string]map[Blank]int
	Inconsistent  []Checked  // one for each check of the shape, in its order; none where it is set aside
	Returned      []Checked  // one for each check of the SEN2 return that it is the first extract of
	NotCollected  []string   // columns of the shape that the extract does not carry
	SetAside      bool       // it is unreadable, or more was rejected than is tolerated: nothing of it is used
	Unreadable    Unreadable // why nothing could be read; empty where rows were
	SHA256        string     // of the file, in hex; "" where it is unreadable
	RowsTolerated float64    // the share of rows that may be rejected
}

// MostRejects is how many rejected cells, and rows that break one check, are
// listed one by one.
const MostRejects = 10_000

// DefaultTolerance is the share of rows that may be rejected where a dataset
// does not say.
const DefaultTolerance = 0.02
