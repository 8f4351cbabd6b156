package input

import (
	"cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

func (b builder) dataset(d *evidence.Dataset) Dataset {
	out := Dataset{
		ID: d.ID, Shape: d.Shape.Name, Partner: d.Partner.Name,
		AsOf: d.AsOf.String(), AgeDays: b.day.Since(d.AsOf),
		RefreshDays:  d.Refresh.Days(),
		NotCollected: []string{}, Gaps: []Gap{}, Checks: []Check{},
	}
	for i := range b.figures.Datasets {
		if b.figures.Datasets[i].ID == d.ID {
			b.fill(&out, &b.figures.Datasets[i])
		}
	}
	return out
}

// fill says what became of the extract, in this run or when its results were
// saved.
func (b builder) fill(out *Dataset, f *figures.Dataset) {
	out.Loaded, out.NotSaved = f.From != figures.Nowhere, string(f.NotSaved)
	out.SetAside, out.Rows = f.SetAside, f.Rows
	out.Tolerated, out.Rejected = 100*f.Tolerated, f.RejectedShare()
	out.NotCollected = append(out.NotCollected, f.NotCollected...)
	out.Unreadable = f.Unreadable
	for _, g := range f.Gaps {
		out.Gaps = append(out.Gaps, Gap{g.Column, g.Percent, g.AtMost})
	}
	for _, c := range f.Checks {
		broken := c.Rows.Hidden != "" || c.Rows.Number > 0
		out.Checks = append(out.Checks, Check{ID: c.ID, Says: c.Says, Unit: c.Unit,
			Level:  string(cmp.Or(c.Level, evidence.ErrorLevel)),
			Broken: broken, Percent: c.Percent, AtMost: c.AtMost})
	}
}
