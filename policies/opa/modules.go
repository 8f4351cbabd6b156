package opa

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/framework/diag"
)

// libraryPrefix marks the shipped files in messages; localFolder is where a
// workspace keeps its own.
const (
	libraryPrefix = "sef/policies/library/"
	localFolder   = "policies"
)

// module is one policy file.
type module struct {
	file   string
	local  bool
	parsed *ast.Module
}

// read parses every policy of the library and of the workspace, without their
// tests.
func (p *Policies) read(o Options) ([]module, diag.Diagnostics, error) {
	modules, diags, err := p.readFolder(o.library(), ".", libraryPrefix, false)
	if err != nil || o.Local == nil {
		return modules, diags, err
	}
	if there, ds := localRules(o.Local); !there {
		return modules, append(diags, ds...), nil
	}
	local, ds, err := p.readFolder(o.Local, localFolder, "", true)
	return append(modules, local...), append(diags, ds...), err
}

// localRules reports whether a workspace has rules of its own. What stands in
// the place of their folder and is none must not pass for having none.
func localRules(workspace fs.FS) (bool, diag.Diagnostics) {
	entries, err := fs.ReadDir(workspace, ".")
	if err != nil {
		return true, nil // reading the folder will say why
	}
	for _, entry := range entries {
		if entry.Name() != localFolder {
			continue
		}
		if entry.IsDir() {
			return true, nil
		}
		return false, diag.Diagnostics{notRead(localFolder)}
	}
	return false, nil
}

// notRead is for what could hold rules and is not a plain file or folder: a
// link could lead anywhere, and a pipe never ends.
func notRead(name string) *diag.Diagnostic {
	return diag.Error(diag.InFile(name), "Not a plain file or folder",
		"Rules are read from plain files in plain folders. Put the files here "+
			"instead of a link to them.")
}

func (p *Policies) readFolder(fsys fs.FS, root, prefix string, local bool) ([]module, diag.Diagnostics, error) {
	var modules []module
	var diags diag.Diagnostics
	err := fs.WalkDir(fsys, root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && strings.HasPrefix(entry.Name(), ".") && name != ".":
			return fs.SkipDir
		case entry.IsDir() && !strings.HasSuffix(name, ".rego"):
			return nil
		case !entry.Type().IsRegular() && (local || strings.HasSuffix(name, ".rego")):
			diags = append(diags, notRead(prefix+name))
			return nil
		case !strings.HasSuffix(name, ".rego"), strings.HasSuffix(name, "_test.rego"):
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		file := prefix + name
		p.files[file] = &diag.File{Bytes: text[:min(len(text), shown)]}
		if ds := tooMuch(file, text); len(ds) > 0 {
			diags = append(diags, ds...)
			return nil
		}
		p.files[file] = &diag.File{Bytes: text}
		parsed, ds := parse(file, string(text))
		diags = append(diags, ds...)
		if parsed != nil {
			modules = append(modules, module{file, local, parsed})
		}
		return nil
	})
	return modules, diags, err
}

// A policy that a person wrote stays far below these.
const (
	mostText = 1 << 20 // bytes in a file
	mostLine = 8 << 10 // bytes in a line
	shown    = 4 << 10 // bytes kept of a file that is refused
)

func tooMuch(file string, text []byte) diag.Diagnostics {
	long := slices.ContainsFunc(bytes.Split(text[:min(len(text), mostText)], []byte("\n")),
		func(line []byte) bool { return len(line) > mostLine })
	if len(text) <= mostText && !long {
		return nil
	}
	return diag.Diagnostics{diag.Error(diag.InFile(file), "Policy too large",
		"A policy has at most %d bytes, and %d in a line. Split it.",
		mostText, mostLine)}
}

// parse reads one policy and refuses one that holds nothing.
func parse(file, text string) (*ast.Module, diag.Diagnostics) {
	parsed, diags := parseText(file, text)
	if len(diags) == 0 && len(parsed.Rules) == 0 {
		return nil, diag.Diagnostics{diag.Error(rangeOf(parsed.Package.Location),
			"Empty policy", "The package %s holds no rules, so it would judge "+
				"nothing. Write judged and finding, or remove the file.",
			strings.TrimPrefix(parsed.Package.Path.String(), "data."))}
	}
	return parsed, diags
}

func parseText(file, text string) (*ast.Module, diag.Diagnostics) {
	parsed, err := ast.ParseModuleWithOpts(file, text, ast.ParserOptions{
		Capabilities:      sandbox(),
		ProcessAnnotation: true,
		RegoVersion:       ast.RegoV1,
	})
	var errs ast.Errors
	switch {
	case errors.As(err, &errs):
		return nil, diagnostics(errs)
	case err != nil:
		return nil, diag.Diagnostics{diag.Error(diag.InFile(file),
			"Unsuitable policy", "%s. Correct the file.", err)}
	case parsed == nil:
		return nil, diag.Diagnostics{diag.Error(diag.InFile(file),
			"Empty policy", "The file holds no package. Write one, or remove it.")}
	}
	return parsed, nil
}
