package disclosure

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// Kind is what the figures of a table are.
type Kind string

// The kinds of figure.
const (
	Share   Kind = "share"   // numerator of denominator
	Count   Kind = "count"   // of rows
	Weeks   Kind = "weeks"   // a median or other quantile, in weeks
	Longest Kind = "longest" // a longest wait, in weeks
	Number  Kind = "number"  // an average
)

// Table is one measure by groups, before publication.
//
// Numerator, Denominator and Rows name sets of rows ("waits: waiting"). Tables
// that use the same name speak of the same rows, whatever measure they show; a
// table that leaves a name out has one of its own. Names of one kind of row
// (Of) are compared with each other, to find sums that nobody declared.
type Table struct {
	Measure string
	Kind    Kind
	Of      string   // what the rows are: the shape
	Columns []string // the groups; with a group also whatever it lies in

	Numerator   string // the rows counted, for a share
	Denominator string // the rows they are a part of
	Apart       bool   // they are no part of them: appeals compared with decisions
	Rows        string // the rows counted or measured, for any other kind

	// What all rows of each of these sets have in some columns, as far as it is
	// known. Tables that use the same name say the same.
	NumeratorIs, DenominatorIs, RowsAre Choice

	Rank   float64 // of a quantile: 0.5 for the median
	Limits *Limits // where the figures are coloured

	// Unpublished tables are shown to the auditor alone: counts by columns
	// that other tables show apart. See the package comment.
	Unpublished bool

	// Protected counts of an unpublished table are protected like published
	// ones: what other tables show of them may leave one that nobody shows.
	Protected bool

	// Known counts stand elsewhere, such as the rows of a file beside what
	// became of it. They are part of the reckoning as they are, cannot be
	// withdrawn, and nothing of them comes out. What others leave of them is not
	// protected for itself: it is no figure of anybody's.
	Known bool

	Cells []Cell
}

// Cell is a figure for one group and period.
type Cell struct {
	Group  []string // in the order of Columns
	Period Period

	Numerator, Denominator int     // of a share
	Rows                   int     // of any other kind: the rows counted or measured
	Value                  float64 // of weeks, longest and number
}

// Period is a span of whole days written 2025-06-30, both included. A missing
// end is open.
type Period struct{ From, To string }

// Sum says that sets of rows are parts of a whole and share no row: the bands
// of a wait, the states of a rule. They need not fill it.
type Sum struct {
	Whole string
	Parts []string
}

// errs are mistakes of the program that filled a table. They hold no figures.
var (
	errGroup    = errors.New("a cell does not have one value for each column")
	errColumns  = errors.New("a column stands twice")
	errNegative = errors.New("a count is negative")
	errPart     = errors.New("a numerator is more than its denominator, and the table does not say that it stands apart")
	errKind     = errors.New("not a kind of figure")
	errTwice    = errors.New("the same rows are counted twice with different results")
	errDate     = errors.New("an end of a period is not a date")
	errSum      = errors.New("a sum names rows that no table counts, or one name twice")
)

func (t *Table) check() error {
	columns := slices.Sorted(slices.Values(t.Columns))
	if len(slices.Compact(columns)) != len(t.Columns) {
		return fmt.Errorf("%s: %w", t.Measure, errColumns)
	}
	if !slices.Contains([]Kind{Share, Count, Weeks, Longest, Number}, t.Kind) {
		return fmt.Errorf("%s: %w", t.Measure, errKind)
	}
	for i := range t.Cells {
		if err := t.checkCell(&t.Cells[i]); err != nil {
			return fmt.Errorf("%s: %w", t.Measure, err)
		}
	}
	return nil
}

func (t *Table) checkCell(c *Cell) error {
	switch {
	case len(c.Group) != len(t.Columns):
		return errGroup
	case min(c.Numerator, c.Denominator, c.Rows) < 0:
		return errNegative
	case t.Kind == Share && !t.Apart && c.Numerator > c.Denominator:
		return errPart
	}
	return nil
}

// out reports whether anything of the table is published.
func (t *Table) out() bool { return !t.Unpublished && !t.Known }

// names returns the names of the sets of rows that the table counts: those of
// a share are its numerator and its denominator.
func (t *Table) names() (first, second string) {
	own := t.Measure + " "
	if t.Kind != Share {
		return or(t.Rows, own+"rows"), ""
	}
	return or(t.Numerator, own+"numerator"), or(t.Denominator, own+"denominator")
}

func or(name, otherwise string) string {
	if name == "" {
		return otherwise
	}
	return name
}

// span is a period in days, the last one excluded.
type span struct{ from, to int }

// The days that stand for an open end.
const always, forever = -1 << 40, 1 << 40

const secondsPerDay = 24 * 60 * 60

func (p Period) span() (span, error) {
	s := span{always, forever}
	for _, end := range []struct {
		text string
		day  *int
		add  int
	}{{p.From, &s.from, 0}, {p.To, &s.to, 1}} {
		if end.text == "" {
			continue
		}
		t, err := time.Parse(time.DateOnly, end.text)
		if err != nil {
			return s, errDate // time's own error would repeat the text
		}
		*end.day = int(t.Unix()/secondsPerDay) + end.add
	}
	if s.from >= s.to {
		return s, errDate
	}
	return s, nil
}

// holds reports whether o lies inside s and is not the same.
func (s span) holds(o span) bool {
	return s != o && s.from <= o.from && o.to <= s.to
}
