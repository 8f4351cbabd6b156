package evidence

import (
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// pooled are the groups that every shape has: datasets of one shape are put
// together, and each row remembers where it came from.
var pooled = []string{"partner", "dataset"}

// Shape returns the shape with the id.
func (w *Workspace) Shape(id string) (Shape, bool) {
	i := slices.IndexFunc(w.Shapes, func(s Shape) bool { return s.ID == id })
	if i < 0 {
		return Shape{}, false
	}
	return w.Shapes[i], true
}

// OwnMeasures lists the measures that the workspace declares itself. The others
// are shipped, and tests have shown that they work.
func (w *Workspace) OwnMeasures() []Measure { return w.Measures[w.shipped:] }

// Measure returns the measure with the id, shipped or the workspace's own.
func (w *Workspace) Measure(id string) (Measure, bool) {
	i := slices.IndexFunc(w.Measures, func(m Measure) bool { return m.ID == id })
	if i < 0 {
		return Measure{}, false
	}
	return w.Measures[i], true
}

// Column returns the column with the name.
func (s Shape) Column(name string) (Column, bool) {
	i := slices.IndexFunc(s.Columns, func(c Column) bool { return c.Name == name })
	if i < 0 {
		return Column{}, false
	}
	return s.Columns[i], true
}

// checkColumns looks up the names of columns that datasets, measures, actions
// and evidence use. A shape or measure that is unknown is reported elsewhere.
func (w *Workspace) checkColumns() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, d := range w.Datasets {
		if shape, ok := w.Shape(d.Shape.Name); ok {
			diags = append(diags, d.checkColumns(shape)...)
		}
	}
	for _, m := range w.Measures[w.shipped:] {
		if shape, ok := w.Shape(m.Shape.Name); ok {
			diags = append(diags, shape.groups(m.By, m.Place)...)
			if m.Period != nil {
				diags = append(diags, shape.date(m.Period.On, m.Place)...)
			}
		}
	}
	for _, a := range w.Actions {
		if a.Success != nil {
			diags = append(diags, w.rows(a.Success.Measure, a.Success.Where, a.Place)...)
		}
	}
	for _, e := range w.Evidence {
		for _, s := range e.States {
			diags = append(diags, w.rows(s.Measure, s.Where, s.Place)...)
		}
	}
	return diags
}

// rows looks up the columns by which rows of a measure are meant.
func (w *Workspace) rows(measure source.Ref, where map[string]string, at hcl.Range) hcl.Diagnostics {
	m, _ := w.Measure(measure.Name)
	shape, ok := w.Shape(m.Shape.Name)
	if !ok {
		return nil
	}
	return shape.groups(slices.Sorted(maps.Keys(where)), at)
}

// checkColumns demands that the dataset fills columns of its shape, each from
// one place.
func (d Dataset) checkColumns(shape Shape) hcl.Diagnostics {
	var given []string
	for _, column := range shape.Columns {
		if column.Derived == "" {
			given = append(given, column.Name)
		}
	}
	names := slices.Collect(maps.Keys(d.Columns))
	names = slices.Sorted(slices.Values(slices.AppendSeq(names, maps.Keys(d.Constants))))
	var diags hcl.Diagnostics
	for i, name := range names {
		switch {
		case i > 0 && name == names[i-1]:
			diags = append(diags, diag.Error(d.Place, "Column filled twice",
				"The dataset %q fills %q from a heading and by a constant. "+
					"Choose one.", d.ID, name))
		case !slices.Contains(given, name):
			diags = append(diags,
				diag.Unknown("column of "+shape.ID, name, given, d.Place))
		}
	}
	return append(diags, d.checkConstants(shape)...)
}

// checkConstants finds codes that the shape does not have.
func (d Dataset) checkConstants(shape Shape) hcl.Diagnostics {
	var diags hcl.Diagnostics
	for _, name := range slices.Sorted(maps.Keys(d.Constants)) {
		column, _ := shape.Column(name)
		var codes []string
		for _, code := range column.Codes {
			codes = append(codes, code.Value)
		}
		if value := d.Constants[name]; codes != nil && !slices.Contains(codes, value) {
			diags = append(diags, diag.Unknown("code of "+name, value, codes, d.Place))
		}
	}
	return diags
}

// groups reports names that are no columns, and keys, which are never
// published.
func (s Shape) groups(names []string, at hcl.Range) hcl.Diagnostics {
	known := slices.Clone(pooled)
	for _, column := range s.Columns {
		if !column.Key {
			known = append(known, column.Name)
		}
	}
	var diags hcl.Diagnostics
	for _, name := range names {
		if !slices.Contains(known, name) {
			diags = append(diags, diag.Unknown("group of "+s.ID, name, known, at))
		}
	}
	return diags
}

// themes are the codes of what people raise, which the shapes about complaints,
// appeals and surveys share.
func (w *Workspace) themes() []string {
	var out []string
	for _, s := range w.Shapes {
		column, _ := s.Column(themeColumn)
		for _, code := range column.Codes {
			if !slices.Contains(out, code.Value) {
				out = append(out, code.Value)
			}
		}
	}
	return out
}

// themeColumn is the column that says what a row is about.
const themeColumn = "theme"

// date reports a name that is no date of the shape.
func (s Shape) date(name string, at hcl.Range) hcl.Diagnostics {
	var dates []string
	for _, column := range s.Columns {
		if column.Type == "date" {
			dates = append(dates, column.Name)
		}
	}
	if slices.Contains(dates, name) {
		return nil
	}
	return hcl.Diagnostics{diag.Unknown("date of "+s.ID, name, dates, at)}
}
