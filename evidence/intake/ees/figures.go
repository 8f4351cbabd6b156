package ees

import (
	"fmt"
	"math"
	"strconv"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

func (l line) place() diag.Range {
	at := diag.InFile(l.file)
	at.Start.Line, at.End.Line = l.number, l.number
	return at
}

// inMonth names a month of the academic year that begins in a September.
func inMonth(year string, month int) string {
	n, _ := strconv.Atoi(year) // four digits, as was checked
	if month < 9 {
		n++
	}
	return fmt.Sprintf("%04d-%02d", n, month)
}

// cell is what stands where a number belongs: a number, or why there is none.
type cell struct {
	number  *float64
	missing evidence.Missing
}

// cell reads a column. A sign is typed, and what is neither a number nor a
// sign is refused.
func (l line) cell(column string, residual bool) (cell, bool) {
	text := l.text(column)
	if missing, ok := l.rd.tables.missing[text]; ok {
		return cell{missing: missing}, true
	}
	n, ok := evidence.PlainNumber(text)
	switch {
	case !ok:
		l.wrong("Neither number nor sign", "The column %q has a word that is no number "+
			"and none of the signs for a missing figure.", l.layout.Columns[column])
		return cell{}, false
	case n < 0 && !residual:
		l.wrong("Negative number", "The column %q counts, and its number is below zero. "+
			"Only what the publisher gets by subtracting may be.", l.layout.Columns[column])
		return cell{}, false
	}
	return cell{number: &n}, true
}

// figure makes one figure of a row.
func (l line) figure(f Figure, base evidence.Comparator) (evidence.Comparator, bool) {
	c := base
	c.Measure, c.Unit = f.Measure, "count"
	if !f.share() {
		value, ok := l.cell(f.Value, f.Residual)
		c.Value, c.Missing = value.number, value.missing
		return c, ok
	}
	c.Unit = "percent"
	numerator, ok := l.sum(f.Numerator, f.Less)
	denominator, also := l.sum(f.Denominator, nil)
	if !ok || !also {
		return c, false
	}
	c.Numerator, c.Denominator = numerator.number, denominator.number
	if _, published := l.columns[f.Value]; !published {
		c.Value, c.Missing = worked(numerator, denominator)
		return c, true
	}
	value, ok := l.cell(f.Value, false)
	c.Value, c.Missing = value.number, value.missing
	l.compare(c)
	return c, ok
}

// sum adds columns up. One that is missing makes the sum missing.
func (l line) sum(add, less []string) (cell, bool) {
	total := 0.0
	for i, name := range append(add[:len(add):len(add)], less...) {
		c, ok := l.cell(name, false)
		switch {
		case !ok:
			return cell{}, false
		case c.number == nil:
			return c, true
		case i < len(add):
			total += *c.number
		default:
			total -= *c.number
		}
	}
	if total < 0 {
		l.wrong("Negative number", "What the columns %q leave of %q is below zero.", less, add)
		return cell{}, false
	}
	return cell{number: &total}, true
}

// worked is a percentage that the publisher does not print.
func worked(numerator, denominator cell) (*float64, evidence.Missing) {
	switch {
	case numerator.number == nil:
		return nil, numerator.missing
	case denominator.number == nil:
		return nil, denominator.missing
	case *denominator.number == 0:
		return nil, evidence.MissingNotApplicable
	}
	value := evidence.Percentage(*numerator.number, *denominator.number)
	return &value, ""
}

// tolerated is how far a published percentage may be from its parts without a
// remark. It has one decimal.
const tolerated = 0.1

// compare notes a published percentage that does not follow from its parts.
// Both are kept as they were published: the publisher counts a few children
// otherwise in one than in the other, and the percentage is what others quote.
func (l line) compare(c evidence.Comparator) {
	if c.Value == nil || c.Numerator == nil || c.Denominator == nil ||
		*c.Denominator > 0 && math.Abs(100**c.Numerator / *c.Denominator - *c.Value) <= tolerated {
		return
	}
	l.rd.found.Noticed = append(l.rd.found.Noticed, Remark{
		fmt.Sprintf("%s, %s, %s", c.Measure, c.AreaName, c.Period),
		"The published percentage does not follow from the published counts."})
}
