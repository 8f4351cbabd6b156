package framework_test

import (
	"errors"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/framework"
)

// The example in the package comment is a framework that loads.
func TestDocumentation(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var example strings.Builder
	for _, line := range strings.Split(file.Doc.Text(), "\n") {
		if code, ok := strings.CutPrefix(line, "\t"); ok {
			example.WriteString(code + "\n")
		}
	}
	root := fstest.MapFS{"carers/framework.hcl": {Data: []byte(example.String())}}
	said, lib := load(t, root)
	if said != "" {
		t.Fatal(said)
	}
	if d := cmp.Diff([]string{"local-review"}, lib.IDs()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// Another inspectorate's framework needs no programmer.
func TestAnotherInspection(t *testing.T) {
	said, lib := load(t, framework.Shipped(), os.DirFS("testdata/ok/adult-care"))
	if said != "" {
		t.Fatal(said)
	}
	f, ok := lib.Framework("local-authority-assessment")
	if !ok {
		t.Fatal("not loaded")
	}
	if d := cmp.Diff([]string{"assessing-needs", "partnerships"}, f.CriterionIDs()); d != "" {
		t.Errorf("criteria (-want +have):\n%s", d)
	}
	if d := cmp.Diff([]string{"4", "3", "2", "1"}, f.Scale.StepIDs()); d != "" {
		t.Errorf("steps (-want +have):\n%s", d)
	}
	if step, _ := f.Scale.Step("2"); step.Supports != framework.Mixed {
		t.Errorf("step 2 supports %q", step.Supports)
	}
	want := map[string]int{"unpaid-carer": 1, "moved in": 1}
	if d := cmp.Diff(want, f.Cases.AtLeast); d != "" {
		t.Errorf("cases (-want +have):\n%s", d)
	}
}

func TestFolderNameTaken(t *testing.T) {
	text, err := os.ReadFile("testdata/ok/minimal/area/framework.hcl")
	if err != nil {
		t.Fatal(err)
	}
	root := fstest.MapFS{"area-send-2023/framework.hcl": {Data: text}}
	said, lib := load(t, framework.Shipped(), root)
	if !strings.HasPrefix(said, "Error: Folder name already taken\n") {
		t.Errorf("said %q", said)
	}
	if d := cmp.Diff([]string{"area-send-2016", "area-send-2023"}, lib.IDs()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// A workspace may hold a file where its frameworks should stand.
func TestRootIsFile(t *testing.T) {
	root, err := fs.Sub(fstest.MapFS{"framework": {}}, "framework")
	if err != nil {
		t.Fatal(err)
	}
	said, _ := load(t, framework.Shipped(), root)
	if !strings.HasPrefix(said, "Error: Not a folder\n\n  on framework line 1:\n") {
		t.Errorf("said %q", said)
	}
}

// A root that cannot be read is an error, and so is a folder in it.
func TestUnreadable(t *testing.T) {
	for _, name := range []string{".", "area", "area/framework.hcl"} {
		_, _, err := framework.Load(locked{name})
		if !errors.Is(err, fs.ErrPermission) {
			t.Errorf("%s locked: error %v, want %v", name, err, fs.ErrPermission)
		}
	}
}

// locked refuses to open one name.
type locked struct{ name string }

func (l locked) Open(name string) (fs.File, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return os.DirFS("testdata/ok/minimal").Open(name)
}

// Links inside a root are followed; those that lead out are mistakes.
func TestLinkedFolders(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege on Windows")
	}
	here, err := filepath.Abs("testdata/ok/minimal/area")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, ".kept", "area"), os.DirFS(here)); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{
		"inside":  filepath.Join(".kept", "area"),
		"outside": here,
		"file":    filepath.Join(".kept", "area", "framework.hcl"),
	} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	said, lib := load(t, root.FS())
	if strings.Count(said, "Error:") != 1 ||
		!strings.HasPrefix(said, "Error: File outside the workspace\n\n  on outside line 1") {
		t.Errorf("said %q", said)
	}
	if d := cmp.Diff([]string{"area"}, lib.IDs()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// The same files give the same words, whatever order maps have today.
func TestSameEveryTime(t *testing.T) {
	for _, dir := range folders(t, "testdata/err") {
		first, _ := load(t, os.DirFS(dir))
		for range 10 {
			if again, _ := load(t, os.DirFS(dir)); again != first {
				t.Fatalf("%s: -first +again\n%s", dir, cmp.Diff(first, again))
			}
		}
	}
}

func TestVersionAt(t *testing.T) {
	_, lib := load(t, framework.Shipped())
	f, _ := lib.Framework("area-send-2023")
	for _, c := range []struct{ day, want string }{
		{"2022-11-28", ""},
		{"2022-11-29", "2022-11-29"},
		{"2025-06-05", "2024-04-05"},
		{"2025-06-06", "2025-06-06"},
		{"2025-07-06", "2025-06-06"},
		{"2026-01-01", "2025-07-07"},
	} {
		v, ok := f.VersionAt(day(t, c.day))
		if v.Label != c.want || ok != (c.want != "") {
			t.Errorf("on %s the version is %q (%v), want %q", c.day, v.Label, ok, c.want)
		}
	}
}
