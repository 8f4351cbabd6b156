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
		NotCollected: []string{}, Gaps: []Gap{},
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
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
