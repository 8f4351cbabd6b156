package opa

import (
	"errors"
	"io/fs"
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
	if _, err := fs.Stat(o.Local, localFolder); errors.Is(err, fs.ErrNotExist) {
		return modules, diags, nil
	}
	local, ds, err := p.readFolder(o.Local, localFolder, "", true)
	return append(modules, local...), append(diags, ds...), err
}

func (p *Policies) readFolder(fsys fs.FS, root, prefix string, local bool) ([]module, diag.Diagnostics, error) {
	var modules []module
	var diags diag.Diagnostics
	err := fs.WalkDir(fsys, root, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir(), !strings.HasSuffix(name, ".rego"),
			strings.HasSuffix(name, "_test.rego"):
			return nil
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		file := prefix + name
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
