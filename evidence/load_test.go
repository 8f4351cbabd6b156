package evidence_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// TestLoadOK loads every workspace in testdata/ok and wants silence.
func TestLoadOK(t *testing.T) {
	lib := frameworks(t)
	for _, dir := range folders(t, "testdata/ok") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			root, err := os.OpenRoot(dir)
			if err != nil {
				t.Fatal(err)
			}
			defer root.Close()
			w, diags, err := evidence.Load(root.FS(), lib, evidence.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(diags) > 0 {
				t.Errorf("unexpected:\n%s", printed(t, w, diags))
			}
		})
	}
}

// TestLoadErr lays every folder in testdata/err over the small workspace and
// compares what is printed with its file want.
func TestLoadErr(t *testing.T) {
	lib := frameworks(t)
	for _, dir := range folders(t, "testdata/err") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			fsys := fstest.MapFS{}
			lay(t, fsys, "testdata/ok/small")
			lay(t, fsys, dir)
			w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(diags) == 0 {
				t.Error("no mistake was found")
			}
			golden(t, filepath.Join(dir, "want"), printed(t, w, diags))
		})
	}
}

func folders(t testing.TB, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no fixtures in %s: %v", dir, err)
	}
	return found
}

// lay adds the files below dir, in the place of those that are there.
func lay(t testing.TB, fsys fstest.MapFS, dir string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == "want" {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		fsys[name] = &fstest.MapFile{Data: data, Mode: 0o644}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func printed(t testing.TB, w *evidence.Workspace, diags hcl.Diagnostics) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := diag.Write(&b, w.Files, diags, diag.Options{Width: 78}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}
