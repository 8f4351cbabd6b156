package input

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// Measured is what the datasets of a workspace gave, unpublished. The zero
// value is a run without extracts.
type Measured struct {
	Loaded  []evidence.Loaded
	Answers []evidence.Answer
}

func (b builder) dataset(d *evidence.Dataset) Dataset {
	out := Dataset{
		ID: d.ID, Shape: d.Shape.Name, Partner: d.Partner.Name,
		AsOf: d.AsOf.String(), AgeDays: b.day.Since(d.AsOf),
		RefreshDays:  d.Refresh.Days(),
		Tolerated:    100 * evidence.DefaultTolerance,
		NotCollected: []string{}, Gaps: []Gap{}, Checks: []Check{},
	}
	if d.Tolerance != nil {
		out.Tolerated = 100 * *d.Tolerance
	}
	i := slices.IndexFunc(b.measured.Loaded, func(l evidence.Loaded) bool {
		return l.Dataset == d.ID
	})
	if i >= 0 {
		b.fill(&out, d, b.measured.Loaded[i])
	}
	return out
}

func (b builder) fill(out *Dataset, d *evidence.Dataset, l evidence.Loaded) {
	out.Loaded, out.SetAside, out.Rows = true, l.SetAside, l.Read
	out.Rejected = percent(l.RejectedRows, l.Read)
	out.Unreadable = string(l.Unreadable)
	out.NotCollected = append(out.NotCollected, l.NotCollected...)
	shape, _ := b.w.Shape(d.Shape.Name)
	for _, c := range shape.Columns {
		missing := 0
		for _, n := range l.Missing[c.Name] {
			missing += n
		}
		if c.Required == "always" && missing > 0 {
			out.Gaps = append(out.Gaps, Gap{c.Name, percent(missing, l.Read)})
		}
	}
	if !l.SetAside {
		out.Checks = checks(shape, l)
	}
}

// checks tells what the warehouse asked of the rows: of cells that were rejected
// for it, and of rows that were taken.
func checks(s evidence.Shape, l evidence.Loaded) []Check {
	out := []Check{}
	add := func(id, says string, judged, broken int) {
		out = append(out, Check{id, says, judged, broken, percent(broken, judged)})
	}
	if n := codes(s, l); n > 0 {
		add("codes", "every code is one of the list", n, l.Rejected[evidence.NotACode])
	}
	if s.UniqueKey() != "" {
		add("unique-ids", "every id stands in one row only", l.Read, l.Rejected[evidence.DuplicateKey])
	}
	for _, found := range l.Inconsistent {
		i := slices.IndexFunc(s.Checks, func(c evidence.Check) bool { return c.ID == found.Check })
		if i >= 0 && len(found.NotCollected) == 0 {
			add(found.Check, s.Checks[i].Says, found.Judged, found.Broken)
		}
	}
	return out
}

// codes counts the cells that hold something where the contract lists codes.
func codes(s evidence.Shape, l evidence.Loaded) int {
	n := 0
	for _, c := range s.Columns {
		if len(c.Codes) == 0 || slices.Contains(l.NotCollected, c.Name) {
			continue
		}
		n += l.Read
		for _, missing := range l.Missing[c.Name] {
			n -= missing
		}
	}
	return n
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
