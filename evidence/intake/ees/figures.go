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
			"and none of the signs for a missing figure.", l.heading(column))
		return cell{}, false
	case n < 0 && !residual:
		l.wrong("Negative number", "The column %q counts, and its number is below zero. "+
			"Only what the publisher gets by subtracting may be.", l.heading(column))
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
	if _, published := l.columns[f.Value]; published {
		value, ok := l.cell(f.Value, false)
		if !ok {
			return c, false
		}
		c.Value, c.Missing = value.number, value.missing
	} else {
		c.Value, c.Missing = worked(numerator, denominator)
	}
	if c.Value != nil && *c.Value > 100 {
		l.wrong("Not a percentage", "The figure for %s comes to more than 100 per cent.",
			f.Measure)
		return c, false
	}
	return l.compared(c), true
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
		l.wrong("Negative number", "What %q leaves of %q is below zero.",
			l.heading(less[0]), l.heading(add[0]))
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

// compared notes a published percentage that does not follow from its parts.
// Both are kept as they were published: the publisher counts a few children
// otherwise in one than in the other, and the percentage is what others quote.
// Parts that are far from it are of something else, and are left out.
func (l line) compared(c evidence.Comparator) evidence.Comparator {
	if c.Value == nil || c.Numerator == nil || c.Denominator == nil ||
		*c.Denominator > 0 && math.Abs(100**c.Numerator / *c.Denominator - *c.Value) <= tolerated {
		return c
	}
	why := "The published percentage does not follow from the published counts."
	if !c.Agrees() {
		c.Numerator, c.Denominator = nil, nil
		why = "The published counts are far from the published percentage, and are left out."
	}
	l.rd.found.Noticed = append(l.rd.found.Noticed,
		Remark{fmt.Sprintf("%s, %s, %s", c.Measure, c.AreaName, c.Period), why})
	return c
}
