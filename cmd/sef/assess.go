package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"sync"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/opa"
	"github.com/sef-engine/sef/reports/console"
)

// stale is how far as_of may lie behind the clock before a run says so.
const stale = 31 // days

// frameworkFolder is where a workspace may keep frameworks of its own.
const frameworkFolder = "framework"

// assess is the whole program in one line: framework, evidence, policies. It
// prints every mistake of the author and returns errInvalid for them.
func (a *app) assess(ctx context.Context, asOf string, to destination) (*policies.Publication, error) {
	w, rules, err := a.load(asOf)
	if err != nil {
		return nil, err
	}
	if err := a.guard(w, to); err != nil {
		return nil, err
	}
	return a.judge(ctx, w, rules)
}

// judge is the second half of the line: measure and scan side by side, publish
// the figures, and assess by them.
func (a *app) judge(ctx context.Context, w *evidence.Workspace, rules *opa.Policies) (*policies.Publication, error) {
	var found policies.Scanned
	var failed error
	var scanning sync.WaitGroup
	scanning.Go(func() { found, failed = a.scanned(w) })
	f, err := a.figures(ctx, w, nil, warehouseOptions{})
	scanning.Wait()
	if err := errors.Join(err, failed); err != nil {
		return nil, err
	}
	assessment, err := policies.Assess(ctx, w, f, found, rules)
	if err != nil {
		return nil, err
	}
	a.warnStale(w.Area.AsOf)
	return policies.Publish(assessment)
}

// load reads the workspace and compiles its rules, which takes as long, side by
// side, and stops at mistakes.
func (a *app) load(asOf string) (*evidence.Workspace, *opa.Policies, error) {
	day, err := parseDay(asOf)
	if err != nil {
		return nil, nil, err
	}
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	var rules *opa.Policies
	var inRules diag.Diagnostics
	var failed error
	var compiling sync.WaitGroup
	compiling.Go(func() {
		rules, inRules, failed = opa.Compile(opa.Options{Local: root.FS()})
	})
	w, diags, err := loadWorkspace(root.FS(), day)
	compiling.Wait()
	if err := errors.Join(err, failed); err != nil {
		return nil, nil, err
	}
	diags = append(diags, inRules...)
	diags = append(diags, rules.Override(w.Thresholds)...)
	diags = append(diags, policies.CheckWaivers(w.Waivers, rules.Rules())...)
	if len(diags) == 0 {
		return w, rules, nil
	}
	for name, file := range rules.Files() {
		w.Files[name] = file
	}
	return nil, nil, a.show(w.Files, diags)
}

func loadWorkspace(fsys fs.FS, day framework.Date) (*evidence.Workspace, diag.Diagnostics, error) {
	lib, diags, err := loadFrameworks(fsys)
	if err != nil {
		return nil, nil, err
	}
	w, ds, err := evidence.Load(fsys, lib, evidence.Options{AsOf: day})
	return w, append(diags, ds...), err
}

// loadFrameworks reads the shipped frameworks and the workspace's own.
func loadFrameworks(workspace fs.FS) (*framework.Library, diag.Diagnostics, error) {
	if info, err := fs.Stat(workspace, frameworkFolder); err == nil && !info.IsDir() {
		lib, diags, err := framework.Load(framework.Shipped())
		return lib, append(diags, noFolder()), err
	}
	entries, err := fs.ReadDir(workspace, frameworkFolder)
	if errors.Is(err, fs.ErrNotExist) {
		return framework.Load(framework.Shipped())
	}
	if err != nil {
		return nil, nil, fmt.Errorf("reading the folder %s: %w", frameworkFolder, err)
	}
	own, err := fs.Sub(workspace, frameworkFolder)
	if err != nil {
		return nil, nil, err
	}
	lib, diags, err := framework.Load(framework.Shipped(), own)
	if err != nil {
		return nil, nil, err
	}
	for _, entry := range entries {
		inFolder(lib.Files, diags, entry.Name())
	}
	return lib, diags, nil
}

func noFolder() *diag.Diagnostic {
	return diag.Error(diag.InFile(frameworkFolder), "Not a folder",
		"%q is where a workspace keeps frameworks of its own, each in a folder. "+
			"Give this file another name.", frameworkFolder)
}

// inFolder makes messages about a framework of the workspace's own name its
// files as the author knows them, below the folder of frameworks.
func inFolder(files source.Files, diags diag.Diagnostics, own string) {
	for _, d := range diags {
		if s := d.Subject; s != nil && (s.Filename == own || strings.HasPrefix(s.Filename, own+"/")) {
			within := *s
			within.Filename = path.Join(frameworkFolder, s.Filename)
			if file, ok := files[s.Filename]; ok {
				files[within.Filename] = file
			}
			d.Subject = &within
		}
	}
}

// show prints mistakes with the lines they are about.
func (a *app) show(files source.Files, diags diag.Diagnostics) error {
	if err := a.print(files, diag.Sort(diags)); err != nil {
		return fmt.Errorf("printing mistakes: %w", err)
	}
	mistakes := 0
	for _, d := range diags {
		if d.Severity == diag.Mistake {
			mistakes++
		}
	}
	a.advise("%s", console.Plural(mistakes, "mistake")+" in the workspace; nothing was judged")
	return errInvalid
}

// warn prints what a partner has to put right. The run goes on.
func (a *app) warn(files source.Files, diags diag.Diagnostics) error {
	if a.quiet {
		return nil
	}
	if err := a.print(files, diag.Sort(diags)); err != nil {
		return fmt.Errorf("printing warnings: %w", err)
	}
	return nil
}

// print writes diagnostics to standard error, with the lines they are about.
func (a *app) print(files source.Files, diags diag.Diagnostics) error {
	return diag.Write(a.err, files, diags, diag.Options{Width: 80, Color: a.colour()})
}

func parseDay(s string) (framework.Date, error) {
	if s == "" {
		return framework.Date{}, nil
	}
	day, err := framework.ParseDate(s)
	if err != nil {
		return day, usagef("--as-of: %w", err)
	}
	return day, nil
}

// warnStale says when a run looks at another day than today.
func (a *app) warnStale(asOf framework.Date) {
	if behind := framework.DateOf(a.now()).Since(asOf); behind > stale {
		a.advise("note: this is the position as at %s, %d days ago; --as-of gives another day",
			asOf.Long(), behind)
	}
}
