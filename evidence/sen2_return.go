package evidence

import (
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// SEN2Return is the return that a council makes each January about children
// with, or asked to be assessed for, an EHC plan. It stands for a dataset of
// each shape that its year can fill. Those are among the workspace's datasets,
// so that nothing behind them has to know where they come from.
type SEN2Return struct {
	ID        string         `hcl:"id,label"`
	Partner   source.Ref     `hcl:"partner" ref:"partner"`
	Source    string         `hcl:"source"`         // a file, or the folder of a set of files
	Year      int            `hcl:"year,optional"`  // of its census; the year of AsOf where it is not written
	AsOf      framework.Date `hcl:"as_of,optional"` // the census day where it is not written
	Refresh   Refresh        `hcl:"refresh,optional"`
	Tolerance *float64       `hcl:"tolerance,optional"` // share of rows that may be rejected
	Place     hcl.Range      `hcl:",place"`
}

// Check demands what a dataset does, and a way of telling the return's year:
// its file may not be on this machine, and figures are as of a day.
func (r *SEN2Return) Check(at source.Places) hcl.Diagnostics {
	diags := (&Dataset{Source: r.Source, Tolerance: r.Tolerance}).Check(at)
	if r.Year == 0 && r.AsOf.IsZero() {
		diags = append(diags, diag.Error(r.Place, "Return without a year",
			"Say of which January the return %q is: add year = 2025, or as_of "+
				"with a day of that year.", r.ID))
	}
	if r.Year == 0 && !r.AsOf.IsZero() {
		r.Year = r.AsOf.Time().Year()
	}
	return diags
}

// Return returns the SEN2 return with the id.
func (w *Workspace) Return(id string) (SEN2Return, bool) {
	i := slices.IndexFunc(w.SEN2Returns, func(r SEN2Return) bool { return r.ID == id })
	if i < 0 {
		return SEN2Return{}, false
	}
	return w.SEN2Returns[i], true
}

// expandReturns adds the datasets that returns stand for, after the
// workspace's own.
func (w *Workspace) expandReturns() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for i := range w.SEN2Returns {
		r := &w.SEN2Returns[i]
		if r.Year == 0 {
			continue // that is reported already
		}
		census, ok := w.SEN2.CensusDay(r.Year)
		if !ok {
			diags = append(diags, diag.Unknown("year of the SEN2 return",
				strconv.Itoa(r.Year), w.SEN2.years(), r.Place))
			continue
		}
		if r.AsOf.IsZero() {
			r.AsOf = census
		}
		for _, x := range w.SEN2.Extracts {
			if shape, ok := w.Shape(x.Shape.Name); ok && w.SEN2.Fills(shape, r.Year) {
				w.Datasets = append(w.Datasets, r.dataset(x))
			}
		}
	}
	return diags
}

func (r *SEN2Return) dataset(x SEN2Extract) Dataset {
	return Dataset{ID: r.ID + "-" + x.ID, Shape: source.Ref{Name: x.Shape.Name, Range: r.Place},
		Partner: r.Partner, Source: r.Source, AsOf: r.AsOf, Refresh: r.Refresh,
		Tolerance: r.Tolerance, Return: r.ID, Place: r.Place}
}

// checkCountedTwice looks for a return beside another dataset of the same
// shape and partner: its children would be counted in both.
func (w *Workspace) checkCountedTwice() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for i := range w.Datasets {
		d := &w.Datasets[i]
		if d.Return == "" {
			continue
		}
		for j := range w.Datasets {
			other := &w.Datasets[j]
			later := other.Return != "" && j > i
			if other.Return == d.Return || later || other.Shape.Name != d.Shape.Name ||
				other.Partner.Name != d.Partner.Name {
				continue
			}
			diags = append(diags, d.countedTwice(other))
		}
	}
	return diags
}

func (d *Dataset) countedTwice(other *Dataset) *hcl.Diagnostic {
	name := "dataset " + strconv.Quote(other.ID)
	if other.Return != "" {
		name = "SEN2 return " + strconv.Quote(other.Return)
	}
	return diag.Error(d.Place, "Children counted twice",
		"The return %q fills %s for the partner %q, and so does the %s at %s. "+
			"Remove one of the two.", d.Return, d.Shape.Name, d.Partner.Name,
		name, diag.Place(other.Place))
}
