package console

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// WriteRejects lists the cells of an extract that could not be read, so that
// the partner who sent it can find and put them right. It says where a cell
// stands and never what it holds.
func WriteRejects(w io.Writer, d *evidence.Dataset, rejects []evidence.Reject) error {
	c := csv.NewWriter(w)
	if err := c.Write([]string{"file", "row", "heading", "column", "reason"}); err != nil {
		return err
	}
	for _, r := range rejects {
		if err := writeInert(c, d.Source, strconv.Itoa(r.Row), d.Columns[r.Column], r.Column,
			string(r.Reason)); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// WriteBroken lists the rows of an extract that break a check of its shape, and
// the requests of a SEN2 return that break one of the return's, by their numbers,
// so that the partner who sent it can look at them. It never says what they hold.
func WriteBroken(w io.Writer, work *evidence.Workspace, d *evidence.Dataset, l *evidence.Loaded) error {
	c := csv.NewWriter(w)
	if err := c.Write([]string{"file", "row", "check", "level", "says", "advice"}); err != nil {
		return err
	}
	shape, _ := work.Shape(d.Shape.Name)
	broken := func(found evidence.Checked, level evidence.CheckLevel, says, advice string) error {
		for _, row := range found.Rows {
			if err := writeInert(c, d.Source, strconv.Itoa(row), found.Check, string(level),
				says, advice); err != nil {
				return err
			}
		}
		return nil
	}
	for _, found := range l.Inconsistent {
		i := slices.IndexFunc(shape.Checks, func(c evidence.Check) bool { return c.ID == found.Check })
		if err := broken(found, evidence.ErrorLevel, shape.Checks[i].Says, ""); err != nil {
			return err
		}
	}
	for _, found := range l.Returned {
		rule, _ := work.SEN2.Check(found.Check)
		if err := broken(found, rule.Level, rule.Says, rule.Advice); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// writeInert writes a row of which no spreadsheet takes a cell for a formula.
func writeInert(c *csv.Writer, row ...string) error {
	for i, cell := range row {
		row[i] = inert(cell)
	}
	return c.Write(row)
}
