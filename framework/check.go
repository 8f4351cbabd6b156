package framework

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// check finds what only shows when a framework is seen whole, and beside the
// others.
func (l *Library) check() hcl.Diagnostics {
	diags := repeated("framework", l.Frameworks,
		func(f *Framework) (string, hcl.Range) { return f.ID, f.Place })
	for _, f := range l.Frameworks {
		diags = append(diags, f.check(l)...)
	}
	return diags
}

func (f *Framework) check(l *Library) hcl.Diagnostics {
	diags := source.CheckID("framework", f.ID, f.Place)
	diags = append(diags, f.checkUnique()...)
	diags = append(diags, f.checkReferences(l)...)
	for _, c := range f.Clocks {
		diags = append(diags, c.checkTasks()...)
	}
	if len(f.Criteria) == 0 {
		diags = append(diags, diag.Error(f.Place, "No criteria",
			"The framework %q has no criteria, so nothing could be judged. "+
				"Add at least one criterion block.", f.ID))
	}
	return diags
}

// checkUnique looks at every kind of block that has an id.
func (f *Framework) checkUnique() hcl.Diagnostics {
	var diags hcl.Diagnostics
	diags = append(diags, unique("criterion", f.Criteria,
		func(c Criterion) (string, hcl.Range) { return c.ID, c.Place })...)
	diags = append(diags, unique("theme", f.Themes,
		func(t Theme) (string, hcl.Range) { return t.ID, t.Place })...)
	diags = append(diags, unique("document", f.Documents,
		func(d DocumentRequest) (string, hcl.Range) { return d.ID, d.Place })...)
	diags = append(diags, unique("clock", f.Clocks,
		func(c Clock) (string, hcl.Range) { return c.ID, c.Place })...)
	diags = append(diags, unique("step", f.Scale.Steps,
		func(s Step) (string, hcl.Range) { return s.ID, s.Place })...)
	diags = append(diags, repeated("version", f.Versions,
		func(v Version) (string, hcl.Range) { return v.Label, v.Place })...)
	diags = append(diags, repeated("term", f.Glossary,
		func(t Term) (string, hcl.Range) { return t.Word, t.Place })...)
	diags = append(diags, repeated("crosswalk", f.Crosswalks,
		func(c Crosswalk) (string, hcl.Range) { return c.From.Name, c.Place })...)
	for _, c := range f.Crosswalks {
		diags = append(diags, repeated("map", c.Maps,
			func(m Mapping) (string, hcl.Range) { return m.From.Name, m.Place })...)
	}
	if f.Recommendations != nil {
		diags = append(diags, unique("theme", f.Recommendations.Themes,
			func(t RecommendationTheme) (string, hcl.Range) { return t.ID, t.Place })...)
	}
	return diags
}

// unique wants ids that can stand in a file name, each declared once.
func unique[T any](kind string, items []T, id func(T) (string, hcl.Range)) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, item := range items {
		name, place := id(item)
		diags = append(diags, source.CheckID(kind, name, place)...)
	}
	return append(diags, repeated(kind, items, id)...)
}

// repeated reports every declaration after the first of the same name.
func repeated[T any](kind string, items []T, id func(T) (string, hcl.Range)) hcl.Diagnostics {
	var diags hcl.Diagnostics
	seen := map[string]hcl.Range{}
	for _, item := range items {
		name, place := id(item)
		if first, ok := seen[name]; ok {
			diags = append(diags, diag.Duplicate(kind, name, first, place))
			continue
		}
		seen[name] = place
	}
	return diags
}

func (f *Framework) checkReferences(l *Library) hcl.Diagnostics {
	var diags hcl.Diagnostics
	themes := make([]string, len(f.Themes))
	for i, t := range f.Themes {
		themes[i] = t.ID
	}
	for _, c := range f.Criteria {
		diags = append(diags, known("theme", themes, c.Theme)...)
	}
	diags = append(diags, f.checkEarlier(l, f.Supersedes)...)
	if f.Recommendations != nil {
		for _, t := range f.Recommendations.Themes {
			diags = append(diags,
				known("criterion", f.CriterionIDs(), t.Criteria...)...)
		}
	}
	for _, c := range f.Crosswalks {
		diags = append(diags, f.checkCrosswalk(l, c)...)
	}
	return diags
}

// checkCrosswalk demands that every earlier criterion is carried over, so
// that no old finding can fall out of sight.
func (f *Framework) checkCrosswalk(l *Library, c Crosswalk) hcl.Diagnostics {
	from, ok := l.Framework(c.From.Name)
	diags := f.checkEarlier(l, c.From)
	if !ok || diags.HasErrors() {
		return diags
	}
	var mapped []string
	for _, m := range c.Maps {
		diags = append(diags, known("criterion", from.CriterionIDs(), m.From)...)
		diags = append(diags, known("criterion", f.CriterionIDs(), m.To...)...)
		mapped = append(mapped, m.From.Name)
	}
	for _, id := range from.CriterionIDs() {
		if !slices.Contains(mapped, id) {
			diags = append(diags, diag.Error(c.Place, "Incomplete crosswalk",
				"The crosswalk says nothing of criterion %q of %q. Add a map "+
					"block for it.", id, from.ID))
		}
	}
	return diags
}

// checkEarlier wants the name of another framework.
func (f *Framework) checkEarlier(l *Library, ref source.Ref) hcl.Diagnostics {
	if ref.Name == f.ID {
		return hcl.Diagnostics{diag.Error(ref.Range, "Framework follows itself",
			"%q is this framework. Name the one before it.", f.ID)}
	}
	return known("framework", l.IDs(), ref)
}

// known reports the references that name nothing. One that was not written is
// no reference: where it is needed, its absence is reported already.
func known(kind string, ids []string, refs ...source.Ref) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, ref := range refs {
		if ref != (source.Ref{}) && !slices.Contains(ids, ref.Name) {
			diags = append(diags, diag.Unknown(kind, ref.Name, ids, ref.Range))
		}
	}
	return diags
}
