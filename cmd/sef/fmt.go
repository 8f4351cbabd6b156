package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/opa"
)

func (a *app) fmtCommand() *cobra.Command {
	var check bool
	cmd := &cobra.Command{
		Use:   "fmt",
		Short: "Set the workspace's HCL and Rego in the usual form",
		Long: "Fmt rewrites every .hcl and .rego file of the workspace whose layout is\n" +
			"not the usual one, and names it. A file that cannot be parsed is left\n" +
			"alone, with the reason.",
		Args: exactly(0),
		RunE: func(*cobra.Command, []string) error { return a.format(check) },
	}
	cmd.Flags().BoolVar(&check, "check", false, "change nothing; exit 1 if a file would change")
	return cmd
}

func (a *app) format(check bool) error {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	names, err := formatted(root.FS())
	if err != nil {
		return err
	}
	files := source.Files{}
	var diags diag.Diagnostics
	changed := 0
	for _, name := range names {
		done, ds, err := formatFile(root, name, check, files)
		if err != nil {
			return err
		}
		diags = append(diags, ds...)
		if done {
			changed++
			fmt.Fprintln(a.out, diag.Plain(name))
		}
	}
	switch {
	case len(diags) > 0:
		return a.show(files, diags)
	case check && changed > 0:
		return errFindings
	}
	return nil
}

// formatted lists the files to look at: sef.hcl and everything below the
// folders that people write in.
func formatted(fsys fs.FS) ([]string, error) {
	names := []string{}
	if _, err := fs.Stat(fsys, "sef.hcl"); err == nil {
		names = append(names, "sef.hcl")
	}
	for _, folder := range []string{"data", "evidence", frameworkFolder, "policies"} {
		err := fs.WalkDir(fsys, folder, func(name string, entry fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist) && name == folder:
				return fs.SkipDir
			case err != nil:
				return err
			case entry.Type().IsRegular() && formatter(name) != nil:
				names = append(names, name)
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("reading the folder %s: %w", folder, err)
		}
	}
	return names, nil
}

// formatter is how a kind of file is set.
func formatter(name string) func([]byte, string) ([]byte, diag.Diagnostics) {
	switch path.Ext(name) {
	case ".hcl":
		return source.Format
	case ".rego":
		return opa.Format
	}
	return nil
}

// formatFile rewrites one file, whole or not at all, if its form is not the
// usual one.
func formatFile(root *os.Root, name string, check bool, files source.Files) (bool, diag.Diagnostics, error) {
	text, err := root.ReadFile(name)
	if err != nil {
		return false, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	files[name] = &diag.File{Bytes: text}
	set, diags := formatter(name)(text, name)
	if len(diags) > 0 || bytes.Equal(set, text) {
		return false, diags, nil
	}
	if check {
		return true, nil, nil
	}
	return true, nil, replace(root, name, set)
}

// replace puts a file in the place of another in one step.
func replace(root *os.Root, name string, text []byte) error {
	info, err := root.Stat(name)
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	staged := path.Join(path.Dir(name), ".sef-"+strings.TrimPrefix(path.Base(name), "."))
	if err := root.WriteFile(staged, text, info.Mode().Perm()); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	if err := root.Rename(staged, name); err != nil {
		root.Remove(staged)
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return nil
}
