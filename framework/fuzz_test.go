package framework_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// Whatever stands in a framework's file, loading ends, every message has a
// place in the file, and printing it tells no terminal what to do. A framework
// loaded without a message answers questions about itself.
func FuzzLoad(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		root := fstest.MapFS{"fuzz/framework.hcl": {Data: text}}
		lib, diags, err := framework.Load(os.DirFS("testdata/ok/minimal"), root)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range diags {
			r := *d.Subject
			known := lib.Files[r.Filename] != nil || r.Filename == "fuzz/framework.hcl"
			if !known || r.Start.Byte > r.End.Byte || r.End.Byte > len(text) {
				t.Errorf("%s has the place %#v", d.Summary, r)
			}
		}
		out := printed(t, lib, diags)
		if diag.Plain(out) != out {
			t.Errorf("not plain: %q", out)
		}
		if !diags.HasErrors() {
			ask(t, lib)
		}
	})
}

// ask puts every question, so that a crosswalk or a scale that could not
// answer is found.
func ask(t *testing.T, lib *framework.Library) {
	t.Helper()
	for _, f := range lib.Frameworks {
		for _, c := range f.Crosswalks {
			from, ok := lib.Framework(c.From.Name)
			if !ok {
				t.Fatalf("no framework %q", c.From.Name)
			}
			for _, id := range from.CriterionIDs() {
				for _, target := range c.Targets(id) {
					if _, ok := f.Criterion(target); !ok {
						t.Errorf("no criterion %q", target)
					}
				}
			}
		}
		for _, id := range f.Scale.StepIDs() {
			if _, ok := f.Scale.Step(id); !ok {
				t.Errorf("no step %q", id)
			}
		}
	}
}

func seed(f *testing.F) {
	f.Helper()
	for _, dir := range []string{"library", "testdata"} {
		err := filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(name, ".hcl") {
				return err
			}
			text, err := os.ReadFile(name)
			f.Add(text)
			return err
		})
		if err != nil {
			f.Fatal(err)
		}
	}
}
