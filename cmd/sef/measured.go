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
	scratch, err := os.MkdirTemp("", "sef-")
	if err != nil {
		return m, nil, fmt.Errorf("making a private folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	extracts, absent, err := a.extracts(w, scratch)
	if err != nil || len(extracts) == 0 {
		return m, absent, err
	}
	house, err := duckdb.Open(ctx, duckdb.Options{Threads: o.threads,
		MemoryLimit: o.memory, Scratch: scratch})
	if err != nil {
		return m, absent, err
	}
	defer func() { err = errors.Join(err, house.Close()) }()
	if m.Loaded, err = house.Load(ctx, extracts); err != nil {
		return m, absent, err
	}
	if err := a.checkMeasures(ctx, house, w); err != nil {
		return m, absent, err
	}
	m.Answers, err = house.Answer(ctx, ask)
	return m, absent, err
}

// extracts opens the file of every dataset that is there.
func (a *app) extracts(w *evidence.Workspace, scratch string) ([]evidence.Extract, []string, error) {
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
	var absent []string
	var diags diag.Diagnostics
	for _, d := range w.Datasets {
		if _, err := root.Stat(d.Source); errors.Is(err, fs.ErrNotExist) {
			absent = append(absent, d.ID)
			continue
		}
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
		return nil, nil, a.show(w.Files, diags)
	}
	return extracts, absent, a.warn(w.Files, diags)
}

// checkMeasures reports expressions that the warehouse does not take.
func (a *app) checkMeasures(ctx context.Context, house *duckdb.Warehouse, w *evidence.Workspace) error {
	var diags diag.Diagnostics
	for _, m := range w.Measures {
		ds, err := house.Check(ctx, m, w.Shapes...)
		if err != nil {
			return err
		}
		diags = append(diags, ds...)
	}
	if len(diags) > 0 {
		return a.show(w.Files, diags)
	}
	return nil
}
