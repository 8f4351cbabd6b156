package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sef-engine/sef/reports/console"
)

// output is a result to be written to a file.
type output struct {
	format, file string
	folder, base string // where the file really is, links resolved
}

// parseOutputs reads FORMAT=FILE as often as it was given, and refuses files
// that would be written twice or belong to the workspace's authors.
func (a *app) parseOutputs(given []string) ([]output, error) {
	var all []output
	for _, text := range given {
		format, file, ok := strings.Cut(text, "=")
		if !ok || file == "" {
			return nil, usagef("--output %s: write FORMAT=FILE, such as json=result.json", text)
		}
		if err := oneOf("format", format, console.FormatNames()); err != nil {
			return nil, err
		}
		o := output{format: format, file: file,
			folder: resolved(filepath.Dir(file)), base: filepath.Base(file)}
		if slices.ContainsFunc(all, o.same) {
			return nil, usagef("--output %s: that file is named twice; every result "+
				"needs a file of its own", text)
		}
		if a.authored(o) {
			return nil, usagef("--output %s: that place is for what people write; "+
				"choose a file outside the workspace's folders", text)
		}
		all = append(all, o)
	}
	return all, nil
}

// resolved is a folder's path without links, or as good as can be had where
// the folder is not there.
func resolved(folder string) string {
	if full, err := filepath.Abs(folder); err == nil {
		folder = full
	}
	if real, err := filepath.EvalSymlinks(folder); err == nil {
		folder = real
	}
	return folder
}

func (o output) same(other output) bool {
	return o.folder == other.folder && strings.EqualFold(o.base, other.base)
}

// authored reports whether an output would land among the files that people
// write: by its ending, or by its folder in the workspace.
func (a *app) authored(o output) bool {
	switch strings.ToLower(filepath.Ext(o.base)) {
	case ".hcl", ".rego":
		return true
	}
	within, err := filepath.Rel(resolved(a.dir), filepath.Join(o.folder, o.base))
	if err != nil {
		return false
	}
	first, _, deeper := strings.Cut(filepath.ToSlash(within), "/")
	return first == settingsFile || deeper && slices.Contains(writtenIn, strings.ToLower(first))
}

// writeOutputs writes every result or none: all are drawn up and wait beside
// their places before the first takes its own.
func writeOutputs(outputs []output, result console.Result) (err error) {
	var waiting []*staged
	defer func() {
		for _, s := range waiting {
			s.drop()
			s.root.Close()
		}
	}()
	for _, o := range outputs {
		s, err := o.stage(result)
		if err != nil {
			return fmt.Errorf("writing %s: %w", o.format, err)
		}
		waiting = append(waiting, s)
	}
	for i, s := range waiting {
		s.keep()
		if err := s.place(); err != nil {
			for _, done := range waiting[:i] {
				err = errors.Join(err, done.undo())
			}
			return fmt.Errorf("writing %s: %w", outputs[i].format, err)
		}
	}
	return nil
}

// stage draws one result up beside its place.
func (o output) stage(result console.Result) (*staged, error) {
	var text bytes.Buffer
	if err := writeFormat(&text, o.format, result); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(filepath.Dir(o.file))
	if err != nil {
		return nil, err
	}
	s, err := stage(root, o.base, text.Bytes())
	if err != nil {
		root.Close()
		return nil, err
	}
	return s, nil
}
