package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/opa"
)

// writtenIn are the folders of a workspace in which people write.
var writtenIn = []string{"data", "evidence", frameworkFolder, "policies"}

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
	names, err := formatted(root)
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
			if _, err := fmt.Fprintln(a.out, diag.Plain(name)); err != nil {
				return fmt.Errorf("printing names: %w", err)
			}
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
// folders that people write in, but nothing hidden and no links.
func formatted(root *os.Root) ([]string, error) {
	var names []string
	if ordinary(root, "sef.hcl", fs.FileMode.IsRegular) {
		names = append(names, "sef.hcl")
	}
	for _, folder := range writtenIn {
		if !ordinary(root, folder, fs.FileMode.IsDir) {
			continue
		}
		err := fs.WalkDir(root.FS(), folder, func(name string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case strings.HasPrefix(entry.Name(), ".") && entry.IsDir():
				return fs.SkipDir
			case strings.HasPrefix(entry.Name(), "."):
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

// ordinary reports whether a name is there as what it should be and no link.
func ordinary(root *os.Root, name string, is func(fs.FileMode) bool) bool {
	info, err := root.Lstat(name)
	return err == nil && is(info.Mode())
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
	text, err := readOrdinary(root, name)
	if err != nil {
		return false, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	if len(text) > source.MaxFile {
		return false, diag.Diagnostics{diag.Error(diag.InFile(name), "File too large",
			"This file has more than %d bytes. Split it into several files.",
			source.MaxFile)}, nil
	}
	set, diags := formatter(name)(text, name)
	if len(diags) > 0 {
		files[name] = quotable(text, diags)
		return false, diags, nil
	}
	if bytes.Equal(set, text) {
		return false, nil, nil
	}
	if !check {
		err = replace(root, name, set)
	}
	return err == nil, nil, err
}

// readOrdinary reads a file that is neither link nor device, up to one byte
// more than the most that is accepted.
func readOrdinary(root *os.Root, name string) ([]byte, error) {
	info, err := root.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is no ordinary file")
	}
	file, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, source.MaxFile+1))
}

// quoted is the most of a file that one message may quote.
const quoted = 4096 // bytes

// quotable is a file as messages about it may quote it: not at all if it has
// very long lines, which may be what is wrong with it.
func quotable(text []byte, diags diag.Diagnostics) *diag.File {
	for line := range bytes.Lines(text) {
		if len(line) > quoted {
			return &diag.File{}
		}
	}
	for _, d := range diags {
		for _, r := range []*diag.Range{d.Subject, d.Context} {
			if r != nil && r.End.Byte-r.Start.Byte > quoted {
				r.End = r.Start
			}
		}
	}
	return &diag.File{Bytes: text}
}

// replace puts a file in the place of another in one step.
func replace(root *os.Root, name string, text []byte) error {
	s, err := stage(root, name, text)
	if err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	if err := s.place(); err != nil {
		s.drop()
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return nil
}
