package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/sen2"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies/figures"
)

// warehouse settings that flags can change.
type warehouseOptions struct {
	threads int
	memory  string
}

// figures measures the extracts that are on this machine, takes the saved
// results of those that are not, and publishes them together. Beside the plan
// of every run it asks for the groups in also.
func (a *app) figures(ctx context.Context, w *evidence.Workspace, also figures.Groups, o warehouseOptions) (*figures.Figures, error) {
	f, _, err := a.measure(ctx, w, also, o)
	return f, err
}

// measure is figures, with what became of each extract beside it.
func (a *app) measure(ctx context.Context, w *evidence.Workspace, also figures.Groups, o warehouseOptions) (*figures.Figures, []evidence.Loaded, error) {
	saved, err := a.saved(w)
	if err != nil {
		return nil, nil, err
	}
	m, err := a.measured(ctx, w, figures.Questions(w, also), o)
	if err != nil {
		return nil, nil, err
	}
	f, err := figures.Publish(w, m, saved)
	if err != nil {
		return nil, nil, err
	}
	a.adviseOrigins(f)
	return f, m.Loaded, nil
}

// saved reads the results that the workspace keeps.
func (a *app) saved(w *evidence.Workspace) (figures.Saved, error) {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	saved, diags, err := figures.ReadSaved(root.FS(), w)
	if err != nil {
		return nil, err
	}
	if len(diags) > 0 {
		return nil, a.show(w.Files, diags)
	}
	return saved, nil
}

// adviseOrigins says which datasets were not measured on this machine.
func (a *app) adviseOrigins(f *figures.Figures) {
	var saved, absent []string
	for _, d := range f.Datasets {
		switch {
		case d.From == figures.FromResults:
			saved = append(saved, d.ID)
		case d.NotSaved != "":
			absent = append(absent, fmt.Sprintf("%s (its saved results are %s)", d.ID, d.NotSaved))
		case d.From == figures.Nowhere:
			absent = append(absent, d.ID)
		}
	}
	if len(saved) > 0 {
		a.advise("from saved results, for want of the extract on this machine: %s",
			strings.Join(saved, ", "))
	}
	if len(absent) > 0 {
		a.advise("not measured, for want of the extract on this machine: %s",
			strings.Join(absent, ", "))
	}
}

// measured loads the workspace's extracts into a warehouse, asks it, and
// closes it. Mistakes in how extracts are mapped end the run; a file that only
// its sender can mend is warned of and set aside.
func (a *app) measured(ctx context.Context, w *evidence.Workspace, plan figures.Plan, o warehouseOptions) (m figures.Measured, err error) {
	present, err := a.present(w)
	if err != nil || len(present) == 0 {
		return m, err
	}
	p := a.progress()
	var warnings diag.Diagnostics
	defer func() {
		p.end()
		err = errors.Join(err, a.warn(w.Files, warnings))
	}()
	scratch, err := os.MkdirTemp("", "sef-")
	if err != nil {
		return m, fmt.Errorf("making a private folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	for _, size := range present {
		p.expect(2 * size) // once to be read, once to be loaded
	}
	var house *duckdb.Warehouse
	var closed error
	var opening sync.WaitGroup // while the extracts are looked at
	opening.Go(func() {
		house, closed = duckdb.Open(ctx, duckdb.Options{Threads: o.threads,
			MemoryLimit: o.memory, Scratch: scratch,
			Loading: func(id string) { p.step("loading "+id, present[id]) }})
	})
	extracts, warnings, err := a.extracts(ctx, w, present, scratch, p)
	opening.Wait()
	if closed != nil {
		return m, errors.Join(err, closed)
	}
	defer func() { err = errors.Join(err, house.Close()) }()
	if err != nil || len(extracts) == 0 {
		return m, err
	}
	if m.Loaded, err = house.Load(ctx, extracts); err != nil {
		return m, err
	}
	p.step("working out measures", 0)
	if err := a.checkMeasures(ctx, house, w, p); err != nil {
		return m, err
	}
	m.Asked = plan
	m.Answers, err = house.Answer(ctx, plan.Questions())
	return m, err
}

// present finds the datasets whose file is there, with its size.
func (a *app) present(w *evidence.Workspace) (map[string]int64, error) {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	present := map[string]int64{}
	for _, d := range w.Datasets {
		info, err := root.Stat(d.Source)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			present[d.ID] = 0 // intake says what is wrong with it
		default:
			present[d.ID] = info.Size()
		}
	}
	return present, nil
}

// extracts opens the file of every dataset that is present, and answers with
// what partners have to put right.
func (a *app) extracts(ctx context.Context, w *evidence.Workspace, present map[string]int64, scratch string, p *progress) ([]evidence.Extract, diag.Diagnostics, error) {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	folder, err := filepath.Abs(a.dir)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the workspace: %w", err)
	}
	var extracts []evidence.Extract
	var diags diag.Diagnostics
	for _, d := range w.Datasets {
		size, ok := present[d.ID]
		if !ok || d.Return != "" {
			continue
		}
		p.step("reading "+d.ID, size)
		shape, _ := w.Shape(d.Shape.Name)
		x, ds, err := intake.Open(root.FS(), folder, scratch, d, shape)
		if err != nil {
			return nil, nil, err
		}
		diags = append(diags, ds...)
		if x != nil {
			extracts = append(extracts, *x)
		}
	}
	returned, ds, err := returns(ctx, root.FS(), w, present, scratch, p)
	if err != nil {
		return nil, nil, err
	}
	extracts, diags = append(extracts, returned...), append(diags, ds...)
	if diags.HasErrors() {
		p.end() // before anything else is printed
		return nil, nil, a.show(w.Files, diags)
	}
	return extracts, diags, nil
}

// returns opens every SEN2 return that is present, once for all of its datasets.
func returns(ctx context.Context, fsys fs.FS, w *evidence.Workspace, present map[string]int64, scratch string, p *progress) ([]evidence.Extract, diag.Diagnostics, error) {
	var extracts []evidence.Extract
	var diags diag.Diagnostics
	for _, r := range w.SEN2Returns {
		there, size := false, int64(0)
		for _, d := range w.Datasets {
			if n, ok := present[d.ID]; ok && d.Return == r.ID {
				there, size = true, size+n
			}
		}
		if !there {
			continue
		}
		p.step("reading "+r.ID, size)
		x, ds, err := sen2.Open(ctx, fsys, scratch, w, r)
		if err != nil {
			return nil, nil, err
		}
		diags = append(diags, ds...)
		if x != nil {
			extracts = append(extracts, x.Extracts...)
		}
	}
	return extracts, diags, nil
}

// checkMeasures reports expressions of the workspace's own measures that the
// warehouse does not take.
func (a *app) checkMeasures(ctx context.Context, house *duckdb.Warehouse, w *evidence.Workspace, p *progress) error {
	var diags diag.Diagnostics
	for _, m := range w.OwnMeasures() {
		ds, err := house.Check(ctx, m, w.Shapes...)
		if err != nil {
			return err
		}
		diags = append(diags, ds...)
	}
	if len(diags) > 0 {
		p.end()
		return a.show(w.Files, diags)
	}
	return nil
}
