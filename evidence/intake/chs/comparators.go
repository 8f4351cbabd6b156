package chs

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
)

// Comparators takes out of a release what stands beside a local measure: the
// services for children, one row each, for England and for the organisations
// whose codes are asked for. Services are never added up. A code that the
// release does not have is in the notes: providers join and leave.
func (l Layout) Comparators(r *Release, codes []string) ([]evidence.Comparator, []intake.Note) {
	asked := intake.AskedFor(codes)
	groups, order := map[key]*figures{}, []key{}
	for _, w := range r.Waits {
		if w.Audience != Children || !asked.Meets(w.OrgCode) && w.Footprint != England {
			continue
		}
		k := keyOf(w)
		if groups[k] == nil {
			groups[k], order = &figures{of: w}, append(order, k)
		}
		groups[k].add(w)
	}
	var out []evidence.Comparator
	beyond, bands := 0, r.bands()
	for _, c := range l.comparators {
		for _, k := range order {
			row, ok := l.compared(c, r, groups[k], bands)
			out = append(out, row)
			if !ok {
				beyond++
			}
		}
	}
	notes := asked.Absent("release")
	if beyond > 0 {
		notes = append(notes, intake.Note{Count: beyond, Says: "Shares left out because the " +
			"bands have more people than the total."})
	}
	return out, notes
}

// figures are the total and the bands of one organisation's service.
type figures struct {
	of    Wait
	total *Wait
	bands []Wait
}

func (f *figures) add(w Wait) {
	if w.Band == nil {
		f.total = &w
		return
	}
	f.bands = append(f.bands, w)
}

// compared is one comparator. It is not ok where the bands and the total
// contradict each other.
func (l Layout) compared(c comparator, r *Release, f *figures, bands int) (
	evidence.Comparator, bool,
) {
	out := evidence.Comparator{Measure: c.Measure, Period: r.Month,
		AreaCode: f.of.OrgCode, AreaName: f.of.OrgName, Level: evidence.Level(f.of.Footprint),
		Breakdown: f.of.Service, Unit: evidence.Unit(c.Unit), Source: l.says.Source,
		Release: releaseName(r), PublishedOn: r.PublishedOn}
	if label := l.labels[f.of.Footprint]; label != "" {
		out.AreaName += " (" + label + ")"
	}
	switch {
	case f.total == nil:
		out.Missing = evidence.MissingUnavailable
		return out, true
	case f.total.Missing != "":
		out.Missing = f.total.Missing
		return out, true
	case c.OverWeeks == 0:
		out.Value = number(f.total.Waiting)
		return out, true
	case len(f.bands) < bands:
		out.Denominator, out.Missing = number(f.total.Waiting), evidence.MissingUnavailable
		return out, true
	}
	return f.share(out, c)
}

// share divides the bands beyond so many weeks by the total as published, as
// the Department for Education does. Where providers do not count by weeks it
// is too low rather than too high.
func (f *figures) share(out evidence.Comparator, c comparator) (evidence.Comparator, bool) {
	total := f.total.Waiting
	out.Denominator = number(total)
	over := 0
	for _, b := range f.bands {
		if b.Band.From <= 7*c.OverWeeks {
			continue
		}
		if b.Missing != "" {
			out.Missing = b.Missing
			return out, true
		}
		over += b.Waiting
	}
	out.Numerator = number(over)
	switch {
	case total == 0 && over == 0:
		out.Missing = evidence.MissingNotApplicable // nobody waits
		return out, true
	case over > total:
		out.Missing = evidence.MissingUnavailable
		return out, false
	}
	share := intake.Share(over, total)
	out.Value = &share
	return out, true
}

func number(n int) *float64 {
	f := float64(n)
	return &f
}

func releaseName(r *Release) string {
	return r.PeriodEnd.Time().Format("January 2006") + ", published " + r.PublishedOn.Long()
}
