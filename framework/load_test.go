package framework_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expected diagnostics")

func TestLoadOK(t *testing.T) {
	for _, dir := range folders(t, "testdata/ok") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			if printed, _ := load(t, os.DirFS(dir)); printed != "" {
				t.Errorf("unexpected diagnostics:\n%s", printed)
			}
		})
	}
}

// A folder in testdata/err is a root; what Load says of it stands beside it.
func TestLoadErr(t *testing.T) {
	for _, dir := range folders(t, "testdata/err") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			printed, _ := load(t, os.DirFS(dir))
			if printed == "" {
				t.Fatal("no diagnostics")
			}
			golden(t, dir+".want", printed)
		})
	}
}

func folders(t *testing.T, parent string) []string {
	t.Helper()
	entries, err := os.ReadDir(parent)
	if err != nil {
		t.Fatal(err)
	}
	var dirs []string
	for _, entry := range entries {
		if entry.IsDir() {
			dirs = append(dirs, filepath.Join(parent, entry.Name()))
		}
	}
	if len(dirs) == 0 {
		t.Fatalf("no fixtures in %s", parent)
	}
	return dirs
}

// load returns the diagnostics as a person would read them.
func load(t *testing.T, roots ...fs.FS) (string, *framework.Library) {
	t.Helper()
	lib, diags, err := framework.Load(roots...)
	if err != nil {
		t.Fatal(err)
	}
	return printed(t, lib, diags), lib
}

func printed(t *testing.T, lib *framework.Library, diags hcl.Diagnostics) string {
	t.Helper()
	var out bytes.Buffer
	if err := diag.Write(&out, lib.Files, diags, diag.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func golden(t *testing.T, name, have string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), have); d != "" {
		t.Errorf("%s (-want +have):\n%s", name, d)
	}
}
