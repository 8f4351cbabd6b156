package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
)

// warehouse settings that flags can change.
type warehouseOptions struct {
	threads int
	memory  string
}

// measured loads the workspace's extracts into a warehouse, asks it, and
// closes it. A dataset whose extract is not on this machine is named in
// absent. Mistakes in how extracts are mapped end the run; a file that only its
// sender can mend is warned of and set aside.
func (a *app) measured(ctx context.Context, w *evidence.Workspace, ask []evidence.Question, o warehouseOptions) (m policies.Measured, absent []string, err error) {
	if len(w.Datasets) == 0 {
		return m, nil, nil
	}
	p := a.progress()
	var warnings diag.Diagnostics
	defer func() {
		p.end()
		err = errors.Join(err, a.warn(w.Files, warnings))
	}()
	scratch, err := os.MkdirTemp("", "sef-")
	if err != nil {
		return m, nil, fmt.Errorf("making a private folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	present, absent, err := a.present(w)
	if err != nil {
		return m, absent, err
	}
	for _, size := range present {
		p.expect(2 * size) // once to be read, once to be loaded
	}
	extracts, warnings, err := a.extracts(w, present, scratch, p)
	if err != nil || len(extracts) == 0 {
		return m, absent, err
	}
	house, err := duckdb.Open(ctx, duckdb.Options{Threads: o.threads,
		MemoryLimit: o.memory, Scratch: scratch,
		Loading: func(id string) { p.step("loading "+id, present[id]) }})
	if err != nil {
		return m, absent, err
	}
	defer func() { err = errors.Join(err, house.Close()) }()
	if m.Loaded, err = house.Load(ctx, extracts); err != nil {
		return m, absent, err
	}
	p.step("working out measures", 0)
	if err := a.checkMeasures(ctx, house, w, p); err != nil {
		return m, absent, err
	}
	m.Answers, err = house.Answer(ctx, ask)
	return m, absent, err
}

// present finds the datasets whose file is there, with its size, and names those
// whose is not.
func (a *app) present(w *evidence.Workspace) (present map[string]int64, absent []string, err error) {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	present = map[string]int64{}
	for _, d := range w.Datasets {
		info, err := root.Stat(d.Source)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			absent = append(absent, d.ID)
		case err != nil:
			present[d.ID] = 0 // intake says what is wrong with it
		default:
			present[d.ID] = info.Size()
		}
	}
	return present, absent, nil
}

// extracts opens the file of every dataset that is present, and answers with
// what partners have to put right.
func (a *app) extracts(w *evidence.Workspace, present map[string]int64, scratch string, p *progress) ([]evidence.Extract, diag.Diagnostics, error) {
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
		if !ok {
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
	if diags.HasErrors() {
		p.end() // before anything else is printed
		return nil, nil, a.show(w.Files, diags)
	}
	return extracts, diags, nil
}

// checkMeasures reports expressions that the warehouse does not take.
func (a *app) checkMeasures(ctx context.Context, house *duckdb.Warehouse, w *evidence.Workspace, p *progress) error {
	var diags diag.Diagnostics
	for _, m := range w.Measures {
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
