package chs

import (
	"github.com/sef-engine/sef/framework"
)

// date finds out which month the workbook is about and when it was published.
// The name of the file tells neither: it is two months after the month of the
// data, and renamed files are common.
func (r *reading) date() {
	var named []framework.Date
	for _, t := range r.tables {
		for _, text := range t.above {
			if _, ok := r.layout.title(text); ok {
				named = append(named, months(text)...)
			}
		}
	}
	if len(named) == 0 {
		named = r.listed // February 2023 names the month in the contents alone
	}
	end := monthEnd(r.options.Month)
	for _, m := range named {
		switch {
		case r.options.Month.IsZero() && end.IsZero():
			end = m
		case r.options.Month.IsZero() && end != m:
			r.wrong("Several months", "The tables of %q name several months. Say which "+
				"one it is about.", r.from.Name)
			return
		}
	}
	if end.IsZero() {
		r.wrong("No month", "The tables of %q do not say which month they are about. "+
			"Say which.", r.from.Name)
		return
	}
	r.release.PeriodEnd, r.release.Month = end, end.Time().Format("2006-01")
	r.release.Source = r.layout.says.Source + ", " + end.Time().Format("January 2006")
	r.publication()
}

// publication is the day on which this version came out: a revised one has
// other figures.
func (r *reading) publication() {
	on := r.published
	if r.revised.After(on) {
		on = r.revised
	}
	if !r.options.PublishedOn.IsZero() {
		on = r.options.PublishedOn
	}
	switch {
	case on.IsZero():
		r.wrong("No day of publication", "%q does not say when it was published. "+
			"Say when.", r.from.Name)
	case !on.After(r.release.PeriodEnd):
		r.wrong("Published too early", "%q would be published on %s, and its month "+
			"ends on %s. Check which of the two is right.", r.from.Name, on,
			r.release.PeriodEnd)
	}
	r.release.PublishedOn = on
}

func monthEnd(d framework.Date) framework.Date {
	if d.IsZero() {
		return d
	}
	t := d.Time()
	return framework.DateOf(t.AddDate(0, 1, -t.Day()))
}
