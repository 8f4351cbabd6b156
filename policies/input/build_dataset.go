package input

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

func (b builder) dataset(d *evidence.Dataset) Dataset {
	out := Dataset{
		ID: d.ID, Shape: d.Shape.Name, Partner: d.Partner.Name,
		AsOf: d.AsOf.String(), AgeDays: b.day.Since(d.AsOf),
		RefreshDays:  d.Refresh.Days(),
		NotCollected: []string{}, Gaps: []Gap{},
	}
	for i := range b.figures.Datasets {
		if b.figures.Datasets[i].ID == d.ID {
			b.fill(&out, d, &b.figures.Datasets[i])
		}
	}
	return out
}

// fill says what became of the extract, in this run or when its results were
// saved.
func (b builder) fill(out *Dataset, d *evidence.Dataset, f *figures.Dataset) {
	out.Loaded, out.NotSaved = f.From != figures.Nowhere, string(f.NotSaved)
	out.SetAside, out.Rows = f.SetAside, f.Rows
	out.Tolerated, out.Rejected = 100*f.Tolerated, f.RejectedShare()
	out.NotCollected = append(out.NotCollected, f.NotCollected...)
	shape, _ := b.w.Shape(d.Shape.Name)
	for _, c := range shape.Columns {
		missing := 0
		for _, n := range f.Missing[c.Name] {
			missing += n
		}
		if c.Required == "always" && missing > 0 {
			out.Gaps = append(out.Gaps, Gap{c.Name, percent(missing, f.Rows)})
		}
	}
}

func percent(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}
