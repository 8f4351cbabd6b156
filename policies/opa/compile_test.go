package opa_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies/opa"
)

var update = flag.Bool("update", false, "rewrite the expected diagnostics")

// Each folder of testdata/err is a workspace whose policy has one mistake;
// want beside it holds what its author is told.
func TestMistakesInPolicies(t *testing.T) {
	folders, err := filepath.Glob("testdata/err/*")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			p, diags, err := opa.Compile(opa.Options{Local: os.DirFS(folder)})
			if err != nil {
				t.Fatal(err)
			}
			if len(diags) == 0 {
				t.Fatal("the policy compiled; a mistake passed unseen")
			}
			var got bytes.Buffer
			err = diag.Write(&got, p.Files(), diags, diag.Options{Width: 80})
			if err != nil {
				t.Fatal(err)
			}
			compare(t, filepath.Join(folder, "want"), got.String())
		})
	}
}

func compare(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("diagnostics (-want +got):\n%s", diff)
	}
}

func TestShippedRulesCompile(t *testing.T) {
	p, diags, err := opa.Compile(opa.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range diags {
		t.Errorf("%s: %s: %s", diag.Place(*d.Subject), d.Summary, d.Detail)
	}
	for _, r := range p.Rules() {
		if r.Description == "" {
			t.Errorf("rule %s has no description", r.ID)
		}
	}
}

func TestALocalRuleRunsBesideTheShipped(t *testing.T) {
	p, diags, err := opa.Compile(opa.Options{Local: os.DirFS("testdata/ok/plain")})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for _, r := range p.Rules() {
		if r.ID == "local/plain" {
			if !r.Local {
				t.Error("the rule is not marked as local")
			}
			return
		}
	}
	t.Error("the local rule is not among the rules")
}

// What stands where rules would and cannot be read as rules is a mistake, and
// never passes for having no rules of one's own.
func TestRulesThatCannotBeRead(t *testing.T) {
	tests := []struct {
		name string
		make func(dir string) error
	}{
		{"a file in the folder's place", func(dir string) error {
			return os.WriteFile(filepath.Join(dir, "policies"), nil, 0o644)
		}},
		{"a dangling link", func(dir string) error {
			return os.Symlink("nowhere", filepath.Join(dir, "policies"))
		}},
		{"a linked folder of rules", func(dir string) error {
			return errors.Join(os.MkdirAll(filepath.Join(dir, "policies"), 0o755),
				os.MkdirAll(filepath.Join(dir, "shared"), 0o755),
				os.Symlink("../shared", filepath.Join(dir, "policies", "team")))
		}},
		{"a pipe", func(dir string) error {
			return errors.Join(os.MkdirAll(filepath.Join(dir, "policies"), 0o755),
				syscall.Mkfifo(filepath.Join(dir, "policies", "x.rego"), 0o644))
		}},
		{"an endless line", func(dir string) error {
			return errors.Join(os.MkdirAll(filepath.Join(dir, "policies"), 0o755),
				os.WriteFile(filepath.Join(dir, "policies", "x.rego"),
					bytes.Repeat([]byte("x"), 20_000), 0o644))
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := test.make(dir); err != nil {
				t.Fatal(err)
			}
			root, err := os.OpenRoot(dir)
			if err != nil {
				t.Fatal(err)
			}
			defer root.Close()
			_, diags, err := opa.Compile(opa.Options{Local: root.FS()})
			if err != nil {
				t.Fatal(err)
			}
			if len(diags) != 1 {
				t.Errorf("diagnostics %v, want one", diags)
			}
		})
	}
}
