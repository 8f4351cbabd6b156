package evidence

import (
	"io/fs"
	"reflect"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// libraryFile is the grammar of the shipped shapes, measures and published
// counts.
type libraryFile struct {
	ColumnSets []ColumnSet `hcl:"column_set,block"`
	Shapes     []Shape     `hcl:"shape,block"`
	Measures   []Measure   `hcl:"measure,block"`
	Published  []Published `hcl:"published,block"`
}

func (w *Workspace) loadLibrary(o Options) (hcl.Diagnostics, error) {
	library := o.library()
	var all libraryFile
	var diags hcl.Diagnostics
	for _, folder := range []string{"shapes", "measures", "published"} {
		files, ds, err := source.Folder(library, folder, w.Files)
		if err != nil {
			return nil, err
		}
		diags = append(diags, ds...)
		for _, file := range files {
			diags = append(diags, source.Decode(file.Body, &all)...)
		}
	}
	w.Shapes, w.Measures, w.Published = all.Shapes, all.Measures, all.Published
	ds, err := w.loadSEN2(library)
	if err != nil {
		return nil, err
	}
	diags = append(diags, ds...)
	diags = append(diags, w.includeColumns(all.ColumnSets)...)
	return append(diags, w.checkLibrary()...), nil
}

// loadSEN2 reads what is known about the return.
func (w *Workspace) loadSEN2(library fs.FS) (hcl.Diagnostics, error) {
	files, diags, err := source.Folder(library, "sen2", w.Files)
	if err != nil {
		return nil, err
	}
	var all sen2File
	for _, file := range files {
		diags = append(diags, source.Decode(file.Body, &all)...)
	}
	w.SEN2.take(all)
	return diags, nil
}

// includeColumns writes the shared columns out after a shape's own.
func (w *Workspace) includeColumns(sets []ColumnSet) hcl.Diagnostics {
	var diags hcl.Diagnostics
	names := make([]string, len(sets))
	for i, set := range sets {
		names[i] = set.ID
	}
	for i, shape := range w.Shapes {
		for _, ref := range shape.Includes {
			at := slices.Index(names, ref.Name)
			if at < 0 {
				diags = append(diags,
					diag.Unknown("column set", ref.Name, names, ref.Range))
				continue
			}
			w.Shapes[i].Columns = append(w.Shapes[i].Columns, sets[at].Columns...)
		}
	}
	return diags
}

// checkLibrary looks for what is declared twice and measures of no shape. The
// criteria that shipped measures name are not looked up: they belong to one
// framework, and a workspace may work to another.
func (w *Workspace) checkLibrary() hcl.Diagnostics {
	c := newCatalog()
	var diags hcl.Diagnostics
	for _, s := range w.Shapes {
		diags = append(diags, c.add("shape", s.ID, s.Place)...)
		for _, column := range s.Columns {
			diags = append(diags,
				c.add("column of "+s.ID, column.Name, column.Place)...)
		}
		for _, check := range s.Checks {
			diags = append(diags, c.add("check of "+s.ID, check.ID, check.Place)...)
		}
	}
	for _, m := range w.Measures {
		diags = append(diags, c.add("measure", m.ID, m.Place)...)
	}
	for _, p := range w.Published {
		diags = append(diags, c.add("published", p.ID, p.Place)...)
	}
	diags = append(diags, w.SEN2.check(c)...)
	measures := reflect.ValueOf(w.Measures)
	return append(diags, c.walk(measures, []string{"criterion"})...)
}
