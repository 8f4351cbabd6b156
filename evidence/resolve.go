package evidence

import (
	"reflect"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// resolve checks that every reference names something, once, and that nothing
// refers to itself through others. Where a file could not be parsed to its
// end, what seems unknown may stand in the rest of it, so nothing is called
// unknown then.
func (w *Workspace) resolve() hcl.Diagnostics {
	c, diags := w.declare()
	lists := []any{
		w.Area, w.SEF, w.Evidence, w.Claims, w.Judgements, w.Inspections,
		w.PriorFindings, w.Actions, w.Waivers, w.Meetings, w.Rehearsals,
		w.Documents, w.Datasets, w.Measures[w.shipped:], w.SEN2Returns,
	}
	var skip []string
	if w.Framework == nil {
		skip = frameworkKinds
	}
	var unknown hcl.Diagnostics
	for _, list := range lists {
		unknown = append(unknown, c.walk(reflect.ValueOf(list), skip)...)
	}
	if len(w.broken) == 0 {
		diags = append(diags, unknown...)
	}
	diags = append(diags, w.checkSubjects(c)...)
	diags = append(diags, w.checkCarried()...)
	diags = append(diags, w.checkSectors()...)
	diags = append(diags, w.checkColumns()...)
	diags = append(diags, w.checkCountedTwice()...)
	diags = append(diags, w.overrideLimits(c)...)
	return append(diags, w.checkDerivation()...)
}

// frameworkKinds cannot be judged while the framework itself is unknown: one
// mistake in the area block would repeat itself in every line.
var frameworkKinds = []string{"criterion", "step", "document", "judged", "addressed"}

// walk finds every reference below v by its tag ref:"kind", but for the kinds
// to skip.
func (c *catalog) walk(v reflect.Value, skip []string) hcl.Diagnostics {
	var diags hcl.Diagnostics
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			diags = c.walk(v.Elem(), skip)
		}
	case reflect.Slice:
		for i := range v.Len() {
			diags = append(diags, c.walk(v.Index(i), skip)...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			kind, tagged := field.Tag.Lookup("ref")
			switch {
			case tagged && !slices.Contains(skip, kind):
				diags = append(diags, c.refs(kind, v.Field(i))...)
			case !tagged && field.Tag.Get("hcl") != "" && holdsBlocks(field.Type):
				diags = append(diags, c.walk(v.Field(i), skip)...)
			}
		}
	}
	return diags
}

// holdsBlocks tells the fields worth looking into from plain values.
func holdsBlocks(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return holdsBlocks(t.Elem())
	case reflect.Struct:
		return t != reflect.TypeFor[hcl.Range]() && t != reflect.TypeFor[framework.Date]()
	}
	return false
}

func (c *catalog) refs(kind string, field reflect.Value) hcl.Diagnostics {
	switch value := field.Interface().(type) {
	case source.Ref:
		if value == (source.Ref{}) {
			return nil // not written; an empty word is
		}
		return c.check(kind, value)
	case []source.Ref:
		var diags hcl.Diagnostics
		for _, ref := range value {
			diags = append(diags, c.check(kind, ref)...)
		}
		return diags
	}
	panic("evidence: a field tagged ref holds no reference")
}

// checkCarried looks at earlier findings: their criterion belongs to the
// framework of their inspection, and they carry over only where the crosswalk
// leads.
func (w *Workspace) checkCarried() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, p := range w.PriorFindings {
		old, ok := w.frameworkOf(p.Inspection.Name)
		if !ok || w.Framework == nil || p.Criterion == (source.Ref{}) {
			continue // that is reported already
		}
		if _, ok := old.Criterion(p.Criterion.Name); !ok {
			diags = append(diags, diag.Unknown("criterion of "+old.ID,
				p.Criterion.Name, old.CriterionIDs(), p.Criterion.Range))
			continue
		}
		diags = append(diags, w.checkTargets(p, old)...)
	}
	return diags
}

func (w *Workspace) checkTargets(p PriorFinding, old *framework.Framework) hcl.Diagnostics {
	if old.ID == w.Framework.ID {
		return nil
	}
	crosswalk, ok := w.Framework.Crosswalk(old.ID)
	if !ok {
		return hcl.Diagnostics{diag.Error(p.Place, "No crosswalk",
			"The framework %q has no crosswalk from %q, so its findings cannot "+
				"be carried over.", w.Framework.ID, old.ID)}
	}
	var diags hcl.Diagnostics
	targets := crosswalk.Targets(p.Criterion.Name)
	for _, ref := range p.CarriesTo {
		_, exists := w.Framework.Criterion(ref.Name)
		if exists && !slices.Contains(targets, ref.Name) {
			diags = append(diags, diag.Error(ref.Range, "Outside the crosswalk",
				"A finding under %q of %q carries over to %s, not to %s. Choose "+
					"one of those, or correct the finding's criterion.",
				p.Criterion.Name, old.ID, join(targets), ref.Name))
		}
	}
	return diags
}

// frameworkOf is the framework that an inspection worked to.
func (w *Workspace) frameworkOf(inspection string) (*framework.Framework, bool) {
	for _, i := range w.Inspections {
		if i.ID == inspection {
			return w.Frameworks.Framework(i.Framework.Name)
		}
	}
	return nil, false
}

// checkSectors asks which sector speaks where a partner has several.
func (w *Workspace) checkSectors() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for i := range w.Evidence {
		e := &w.Evidence[i]
		p, ok := w.Partner(e.Partner.Name)
		switch {
		case !ok:
		case e.Sector != "" && !slices.Contains(p.Sectors, e.Sector):
			diags = append(diags, diag.Error(e.Place, "Sector of another partner",
				"%q does not work in %s. Give its own sector, or name the "+
					"partner who does.", p.ID, e.Sector))
		case e.Sector == "" && len(p.Sectors) > 1:
			diags = append(diags, diag.Error(e.Place, "Which sector?",
				"%q works in %s. Add sector to say for which of them this "+
					"evidence speaks.", p.ID, joinSectors(p.Sectors)))
		}
	}
	return diags
}
