package opa_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/opa"
)

// TestPolicies runs every test of the shipped rules, with the limits that
// their metadata declares, and demands one test file for each rule.
func TestPolicies(t *testing.T) {
	modules := everyModule(t)
	compiled, diags, err := opa.Compile(opa.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for _, r := range compiled.Rules() {
		file := strings.TrimSuffix(strings.TrimPrefix(r.Place.File,
			"sef/policies/library/"), ".rego") + "_test.rego"
		if modules[file] == nil {
			t.Errorf("rule %s has no %s beside it", r.ID, file)
		}
	}
	runner := tester.NewRunner().
		SetStore(inmem.NewFromObject(limits(compiled.Rules()))).
		SetModules(modules).
		CapturePrintOutput(true).
		RaiseBuiltinErrors(true)
	results, err := runner.RunTests(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for result := range results {
		ran++
		if !result.Pass() {
			t.Errorf("%s.%s (%s): %v", result.Package, result.Name,
				result.Location, result.Error)
		}
	}
	t.Logf("%d policy tests", ran)
	if ran < 2*len(compiled.Rules()) {
		t.Errorf("only %d tests for %d rules", ran, len(compiled.Rules()))
	}
}

func everyModule(t *testing.T) map[string]*ast.Module {
	t.Helper()
	modules := map[string]*ast.Module{}
	err := fs.WalkDir(policies.Shipped(), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".rego") {
			return err
		}
		text, err := fs.ReadFile(policies.Shipped(), name)
		if err != nil {
			return err
		}
		modules[name], err = ast.ParseModuleWithOpts(name, string(text),
			ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return modules
}

// limits is the base document of thresholds, made here a second time from the
// rules' metadata so that the tests do not depend on how the engine makes it.
func limits(rules []policies.Rule) map[string]any {
	out := map[string]any{}
	for _, r := range rules {
		family, name, _ := strings.Cut(strings.ReplaceAll(r.ID, "-", "_"), "/")
		if out[family] == nil {
			out[family] = map[string]any{}
		}
		values := map[string]any{}
		for _, l := range r.Thresholds {
			values[l.Name] = l.Default
		}
		out[family].(map[string]any)[name] = values
	}
	return map[string]any{"sef": map[string]any{"thresholds": out}}
}

// Every policy is set in OPA's usual form.
func TestPoliciesAreFormatted(t *testing.T) {
	err := fs.WalkDir(policies.Shipped(), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".rego") {
			return err
		}
		text, err := fs.ReadFile(policies.Shipped(), name)
		if err != nil {
			return err
		}
		set, diags := opa.Format(text, name)
		if len(diags) > 0 {
			t.Errorf("%s: %s", name, diags[0].Detail)
		} else if string(set) != string(text) {
			t.Errorf("%s is not formatted; run opa fmt", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// The rules that the catalogue lists for the register, by family. The numbers
// are counted here so that a rule cannot leave both the files and the
// manifest without a test noticing.
func TestTheCatalogueIsComplete(t *testing.T) {
	want := map[string]int{"evidence": 7, "claims": 4, "actions": 5, "governance": 5,
		"previous": 1, "data": 5, "disclosure": 2, "inspection": 2, "timeliness": 1, "voice": 1}
	p, _, err := opa.Compile(opa.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, r := range p.Rules() {
		family, _, _ := strings.Cut(r.ID, "/")
		got[family]++
	}
	for family, n := range want {
		if got[family] != n {
			t.Errorf("family %s has %d rules, the catalogue lists %d", family, got[family], n)
		}
	}
}
