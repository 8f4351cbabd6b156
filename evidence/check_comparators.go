package evidence

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// checkComparators looks up what figures refer to, gives each the day of its
// release, and reports two figures of one matter that were published on the
// same day. Figures that cannot be used for their references are taken out.
func (w *Workspace) checkComparators() hcl.Diagnostics {
	c, diags := w.declareReleases()
	type matter struct {
		figureKey
		on framework.Date
	}
	first := make(map[matter]int, len(w.Comparators))
	kept := w.Comparators[:0]
	for _, x := range w.Comparators {
		if ds := w.completeComparator(c, &x); len(ds) > 0 {
			diags = append(diags, ds...)
			continue
		}
		at, again := first[matter{x.key(), x.PublishedOn}]
		switch {
		case !again:
			first[matter{x.key(), x.PublishedOn}] = len(kept)
			kept = append(kept, x)
		case !shippedAgain(kept[at], x):
			diags = append(diags, twice(kept[at], x))
		}
	}
	slices.SortStableFunc(kept, Comparator.Compare)
	w.Comparators = kept
	return shortened(diags)
}

// declareReleases collects what figures may refer to.
func (w *Workspace) declareReleases() (*catalog, hcl.Diagnostics) {
	c := newCatalog()
	var diags hcl.Diagnostics
	for _, r := range w.Releases {
		diags = append(diags, source.CheckID("release", r.ID, r.Place)...)
		diags = append(diags, c.add("release", r.ID, openable(r.Place))...)
	}
	for _, m := range w.Measures {
		c.words("measure", m.ID)
	}
	for _, p := range w.Published {
		if c.add("measure", p.ID, p.Place) != nil {
			diags = append(diags, diag.Error(p.Place, "Duplicate measure",
				"The id %q is that of a measure. Choose another.", p.ID))
		}
	}
	for _, s := range w.NeighbourSets {
		c.words("set of neighbours", s.ID)
	}
	return c, diags
}

// completeComparator checks one figure against what it refers to.
func (w *Workspace) completeComparator(c *catalog, x *Comparator) hcl.Diagnostics {
	ref := func(name string) source.Ref { return source.Ref{Name: name, Range: x.Place} }
	diags := c.check("measure", ref(x.Measure))
	diags = append(diags, c.check("release", ref(x.Release))...)
	if x.NeighbourSet != "" {
		diags = append(diags, c.check("set of neighbours", ref(x.NeighbourSet))...)
	}
	if len(diags) > 0 {
		return diags
	}
	if unit, residual := w.unitOf(x.Measure); unit != x.Unit {
		diags = append(diags, diag.Error(x.Place, "Another unit",
			"%q is counted in %s, and here in %s. A figure is compared with its own kind "+
				"only.", x.Measure, unit, x.Unit))
	} else if negative(x) && !residual {
		diags = append(diags, diag.Error(x.Place, "Negative number",
			"%q counts, and here stands a number below zero. Correct it.", x.Measure))
	}
	release, _ := w.Release(x.Release)
	switch {
	case x.PublishedOn.IsZero():
		x.PublishedOn = release.PublishedOn
	case x.PublishedOn != release.PublishedOn:
		diags = append(diags, diag.Error(x.Place, "Another day of publication",
			"The release %q was published on %s, and here stands %s. Correct one of the "+
				"two.", release.ID, release.PublishedOn, x.PublishedOn))
	}
	return diags
}

func negative(x *Comparator) bool {
	for _, n := range []*float64{x.Numerator, x.Denominator, x.Value} {
		if n != nil && *n < 0 {
			return true
		}
	}
	return false
}

// unitOf is the unit of a measure or published count, and whether its figures
// may be below zero.
func (w *Workspace) unitOf(id string) (Unit, bool) {
	for _, m := range w.Measures {
		if m.ID == id {
			return m.Unit, false
		}
	}
	for _, p := range w.Published {
		if p.ID == id {
			return p.Unit, p.Residual
		}
	}
	return "", false
}

// Release returns the release with the id.
func (w *Workspace) Release(id string) (Release, bool) {
	for _, r := range w.Releases {
		if r.ID == id {
			return r, true
		}
	}
	return Release{}, false
}

// openable is the place of what the workspace's author wrote, and nothing for
// what the program brings along.
func openable(at hcl.Range) hcl.Range {
	if strings.HasPrefix(at.Filename, "data/") {
		return at
	}
	return nothing
}

// shippedAgain tells a figure that the workspace took from a release which
// comes with the program too, and that says the same.
func shippedAgain(shipped, own Comparator) bool {
	return shipped.Release == own.Release && shipped.Missing == own.Missing &&
		openable(shipped.Place) == nothing && openable(own.Place) != nothing &&
		same(shipped.Numerator, own.Numerator) && same(shipped.Denominator, own.Denominator) &&
		same(shipped.Value, own.Value)
}

func same(a, b *float64) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

// twice reports a second figure of the same matter.
func twice(first, again Comparator) *hcl.Diagnostic {
	if openable(first.Place) == nothing {
		return diag.Error(again.Place, "Figure given twice", "Another figure for %s, %s, %s, "+
			"from the same release or of the same day, comes with the program. Correct "+
			"this one or remove it; a corrected figure belongs to a release of its own, "+
			"with its own day.", again.Measure, again.AreaCode, again.Period)
	}
	return diag.Error(again.Place, "Figure given twice", "A figure for %s, %s, %s, "+
		"published on the same day, stands at %s. Remove one of them; a corrected figure "+
		"belongs to a release of its own, with its own day.",
		again.Measure, again.AreaCode, again.Period, diag.Place(first.Place))
}

// checkNeighbourSets looks up the sets that neighbours name, and reports a
// rank or a neighbour that an authority has twice.
func (w *Workspace) checkNeighbourSets() hcl.Diagnostics {
	c := newCatalog()
	var diags hcl.Diagnostics
	for _, s := range w.NeighbourSets {
		diags = append(diags, source.CheckID("set of neighbours", s.ID, s.Place)...)
		diags = append(diags, c.add("set of neighbours", s.ID, openable(s.Place))...)
	}
	seen := map[string]Neighbour{}
	var kept []Neighbour
	for _, n := range w.Neighbours {
		if ds := c.check("set of neighbours", source.Ref{Name: n.Set, Range: n.Place}); len(ds) > 0 {
			diags = append(diags, ds...)
			continue
		}
		byRank := fmt.Sprintf("%s %s rank %d", n.Set, n.LACode, n.Rank)
		byName := fmt.Sprintf("%s %s %s", n.Set, n.LACode, n.Neighbour)
		other, again := seen[byRank]
		if !again {
			other, again = seen[byName]
		}
		switch {
		case !again:
			seen[byRank], seen[byName] = n, n
			kept = append(kept, n)
		case other.Rank != n.Rank || other.Neighbour != n.Neighbour ||
			other.Place.Filename == n.Place.Filename:
			diags = append(diags, diag.Error(n.Place, "Neighbour given twice",
				"The authority %s has this neighbour, or one of this rank, at %s already. "+
					"Remove one of them.", n.LACode, diag.Place(other.Place)))
		}
	}
	w.Neighbours = kept
	return shortened(diags)
}

// shortened keeps the first mistakes: one wrong id repeats itself in every row.
func shortened(diags hcl.Diagnostics) hcl.Diagnostics {
	if len(diags) <= mostRows {
		return diags
	}
	diags = diag.Sort(diags)
	more := diag.Error(*diags[mostRows].Subject, "Further mistakes",
		"From here on the tables have %d more mistakes. Mend those above first.",
		len(diags)-mostRows)
	return append(diags[:mostRows:mostRows], more)
}
