package evidence

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// Adding returns the mistakes that the workspace would have if the text stood
// in the file name of [ComparatorsFolder], in the place of what stands there,
// and its release were declared. The workspace stays as it is. Whoever writes
// such a file asks first, so that no later run stumbles over it.
func (w *Workspace) Adding(r Release, text []byte, name string) hcl.Diagnostics {
	cs, diags := ReadComparators(text, name)
	if len(diags) > 0 {
		return diags
	}
	then := *w
	then.Comparators = slices.DeleteFunc(slices.Clone(w.Comparators), func(c Comparator) bool {
		return c.Place.Filename == name
	})
	then.Comparators = append(then.Comparators, cs...)
	if _, known := w.Release(r.ID); !known {
		then.Releases = append(slices.Clone(w.Releases), r)
	}
	return diag.Sort(then.checkComparators())
}

// AddingNeighbours is [Workspace.Adding] of a table of [NeighboursFolder].
func (w *Workspace) AddingNeighbours(s NeighbourSet, text []byte, name string) hcl.Diagnostics {
	ns, diags := ReadNeighbours(text, name)
	if len(diags) > 0 {
		return diags
	}
	then := *w
	then.Neighbours = slices.DeleteFunc(slices.Clone(w.Neighbours), func(n Neighbour) bool {
		return n.Place.Filename == name
	})
	then.Neighbours = append(then.Neighbours, ns...)
	if !slices.ContainsFunc(w.NeighbourSets, func(o NeighbourSet) bool { return o.ID == s.ID }) {
		then.NeighbourSets = append(slices.Clone(w.NeighbourSets), s)
	}
	return diag.Sort(then.checkNeighbourSets())
}
