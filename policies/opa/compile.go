package opa

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/input"
)

// Options says what to compile; the zero value is the shipped library with
// its own limits.
type Options struct {
	Library   fs.FS               // shipped rules; nil is the program's
	Local     fs.FS               // a workspace, whose folder policies holds its own rules
	Overrides []policies.Override // a workspace's limits
	Deadline  time.Duration       // for each rule; 0 is one minute
}

// patience is how long one rule may take before the run is given up.
const patience = time.Minute

// Policies is a compiled set of rules. It judges any number of documents, one
// at a time or several at once.
type Policies struct {
	rules    []rule
	compiler *ast.Compiler
	store    storage.Store
	parts    []group // the rules, in sets that are evaluated side by side
	deadline time.Duration
	files    source.Files
}

// rule is a rule's metadata and the package it stands in.
type rule struct {
	policies.Rule
	path ast.Ref
	at   diag.Range // of its package, for messages
}

// Files holds the text of every policy read, for showing diagnostics.
func (p *Policies) Files() source.Files { return p.files }

// Rules lists every rule, by id.
func (p *Policies) Rules() []policies.Rule {
	out := make([]policies.Rule, len(p.rules))
	for i, r := range p.rules {
		out[i] = r.Rule
	}
	return out
}

// Compile reads, checks and compiles rules. Mistakes in them come back as
// diagnostics, all at once; with mistakes, the policies must not be used to
// judge. The error is for folders and files that cannot be read.
func Compile(o Options) (*Policies, diag.Diagnostics, error) {
	p := &Policies{deadline: o.Deadline, files: source.Files{}}
	if p.deadline == 0 {
		p.deadline = patience
	}
	modules, diags, err := p.read(o)
	if err != nil {
		return nil, nil, fmt.Errorf("reading policies: %w", err)
	}
	modules, ds := owned(modules)
	diags = append(diags, ds...)
	diags = append(diags, p.collectRules(modules)...)
	expected, ds, err := manifest(o.library(), p.files)
	if err != nil {
		return nil, nil, fmt.Errorf("reading policies: %w", err)
	}
	diags = append(diags, ds...)
	diags = append(diags, p.compare(expected)...)
	diags = append(diags, p.Override(o.Overrides)...)
	ds, err = p.compile(modules)
	if err != nil {
		return nil, nil, err
	}
	diags = append(diags, ds...)
	if len(diags) == 0 {
		diags = p.lint() // looks for what only a sound set of rules can lack
		p.parts = p.groups()
	}
	return p, diag.Sort(diags), nil
}

func (o Options) library() fs.FS {
	if o.Library == nil {
		return policies.Shipped()
	}
	return o.Library
}

// compile runs OPA's compiler over all modules at once.
func (p *Policies) compile(modules []module) (diag.Diagnostics, error) {
	schema, err := input.Schema()
	if err != nil {
		return nil, err
	}
	var root any
	if err := json.Unmarshal(schema, &root); err != nil {
		return nil, fmt.Errorf("reading the input's schema: %w", err)
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, root)
	parsed := map[string]*ast.Module{}
	for _, m := range modules {
		parsed[m.file] = m.parsed
	}
	p.compiler = ast.NewCompiler().
		WithCapabilities(sandbox()).
		WithStrict(true).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true)
	p.compiler.Compile(parsed)
	return diagnostics(p.compiler.Errors), nil
}

// diagnostics turns OPA's errors into ours.
func diagnostics(errs ast.Errors) diag.Diagnostics {
	var diags diag.Diagnostics
	for i, e := range errs {
		if i > 0 && e.Code == ast.ParseErr {
			break // what follows the first is the parser losing its way
		}
		diags = append(diags, diag.Error(rangeOf(e.Location), "Unsuitable policy",
			"%s", explain(e)))
	}
	return diags
}

// explain says what an error of the compiler means for the author of a rule.
func explain(e *ast.Error) string {
	name, undefined := undefinedFunction(e.Message)
	switch {
	case undefined && slices.Contains(forbidden(), name):
		return fmt.Sprintf("Rules may not call %s: they are given no network, "+
			"clock, randomness or environment, and no function that could take "+
			"all memory. Use what the input holds.", name)
	case undefined:
		return fmt.Sprintf("There is no function %s. Check the spelling.", name)
	}
	text := "OPA says: " + strings.TrimSuffix(e.Message, ".") + "."
	if e.Code == ast.TypeErr && strings.Contains(e.Message, "undefined ref") {
		text += " sef export schema lists the fields of the input."
	}
	if e.Details == nil || e.Code == ast.ParseErr {
		return text // a parser's details are the line, which is shown anyway
	}
	return text + "\n" + strings.Join(e.Details.Lines(), "\n")
}

// rangeOf finds the words of a location.
func rangeOf(l *ast.Location) diag.Range {
	if l == nil {
		return diag.InFile("policies")
	}
	begin := diag.Pos{Line: l.Row, Column: l.Col, Byte: l.Offset}
	end := begin
	end.Column, end.Byte = end.Column+len(l.Text), end.Byte+len(l.Text)
	return diag.Range{Filename: l.File, Start: begin, End: end}
}
