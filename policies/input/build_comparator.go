package input

import (
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
)

func comparator(c *figures.Comparator) Comparator {
	return Comparator{
		Level: string(c.Level), Own: c.Own, AreaName: c.AreaName, Period: c.Period,
		Breakdown: c.Breakdown, Value: c.Value, Numerator: c.Numerator,
		Denominator: c.Denominator, Missing: string(c.Missing),
		Average: string(c.Average), Release: c.Release, PublishedOn: c.PublishedOn,
	}
}

func (b builder) release(r *figures.Release) Release {
	out := Release{ID: r.ID, Title: r.Title, PublishedOn: r.PublishedOn,
		NextExpected: r.NextExpected}
	if day, err := framework.ParseDate(r.NextExpected); err == nil && b.day.After(day) {
		out.DaysOverdue = b.daysSince(day)
	}
	return out
}
