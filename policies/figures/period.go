package figures

import (
	"strings"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
)

// PeriodName writes a period for people: a whole year by its number, any other
// by its days.
func PeriodName(p disclosure.Period) string {
	from, errFrom := framework.ParseDate(p.From)
	to, errTo := framework.ParseDate(p.To)
	switch {
	case p.From == "" && p.To == "":
		return ""
	case errFrom != nil || errTo != nil:
		return strings.Trim(p.From+" to "+p.To, " ")
	case from.AddMonths(12).AddDays(-1) == to && strings.HasSuffix(p.From, "-01-01"):
		return p.From[:4]
	}
	return from.Long() + " to " + to.Long()
}

// Until is the last day that a figure tells of.
func (c *Cell) Until() string { return until(c.Period, c.On) }

// Until is the last day that the figure told of.
func (b *Before) Until() string { return until(b.Period, b.On) }

// Time says for people when the figure held.
func (b *Before) Time() string {
	if b.Period == (disclosure.Period{}) {
		return long(b.On)
	}
	return PeriodName(b.Period)
}

func until(p disclosure.Period, on string) string {
	if p.To != "" {
		return min(p.To, on)
	}
	return on
}

// Time says for people when a figure holds: in its period, or on its day. A
// period that is not over ends with the extract.
func (c *Cell) Time() string {
	switch {
	case c.Period == disclosure.Period{}:
		return long(c.On)
	case c.Whole():
		return PeriodName(c.Period)
	}
	return long(c.Period.From) + " to " + long(c.On) + ", so far"
}

func long(day string) string {
	d, err := framework.ParseDate(day)
	if err != nil {
		return day
	}
	return d.Long()
}
