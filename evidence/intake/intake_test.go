package intake_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// TestOpenOK opens every dataset in testdata/ok and compares the extract and
// its rows with the file want.
func TestOpenOK(t *testing.T) {
	for _, dir := range folders(t, "testdata/ok") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			b := lay(t, dir)
			x, diags := b.open(t)
			if x == nil {
				t.Fatalf("unexpected:\n%s", b.printed(t, diags))
			}
			golden(t, filepath.Join(dir, "want"), b.told(t, x))
		})
	}
}

// TestOpenErr opens every dataset in testdata/err and compares what is printed
// with the file want.
func TestOpenErr(t *testing.T) {
	for _, dir := range folders(t, "testdata/err") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			b := lay(t, dir)
			x, diags := b.open(t)
			if x != nil || !diags.HasErrors() {
				t.Error("no mistake was found")
			}
			golden(t, filepath.Join(dir, "want"), b.printed(t, diags))
		})
	}
}

// TestOpenAside opens every dataset in testdata/aside, whose files only their
// senders can mend: each is an extract without rows, and a warning.
func TestOpenAside(t *testing.T) {
	for _, dir := range folders(t, "testdata/aside") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			b := lay(t, dir)
			x, diags := b.open(t)
			if x == nil || x.Unreadable == "" || diags.HasErrors() {
				t.Fatalf("not set aside:\n%s", b.printed(t, diags))
			}
			golden(t, filepath.Join(dir, "want"), b.left(t, x, diags))
		})
	}
}

// left writes down why an extract was set aside.
func (b *bench) left(t testing.TB, x *evidence.Extract, diags diag.Diagnostics) []byte {
	t.Helper()
	if x.Text != nil || x.Rows != nil || x.Columns != nil {
		t.Error("something of it is left to read")
	}
	return append([]byte("set aside: it "+x.Unreadable+"\n\n"), b.printed(t, diags)...)
}

func folders(t testing.TB, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no fixtures in %s: %v", dir, err)
	}
	return found
}

// bench is a workspace of its own, with one dataset.
type bench struct {
	root, scratch string
	fsys          fs.FS
	work          *evidence.Workspace
}

// lay copies the base and the folders over it, and loads the workspace.
func lay(t testing.TB, dirs ...string) *bench {
	t.Helper()
	b := &bench{root: t.TempDir(), scratch: t.TempDir()}
	for _, dir := range append([]string{"testdata/base"}, dirs...) {
		b.copy(t, dir)
	}
	root, err := os.OpenRoot(b.root)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	b.fsys = root.FS()
	lib, err := frameworks()
	if err != nil {
		t.Fatal(err)
	}
	work, diags, err := evidence.Load(b.fsys, lib, evidence.Options{})
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	b.work = work
	return b
}

var frameworks = sync.OnceValues(func() (*framework.Library, error) {
	lib, _, err := framework.Load(framework.Shipped())
	return lib, err
})

func (b *bench) copy(t testing.TB, dir string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		to := filepath.Join(b.root, name)
		if err != nil || name == "want" {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// write puts a file into the workspace.
func (b *bench) write(t testing.TB, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(b.root, name), data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func (b *bench) open(t testing.TB) (*evidence.Extract, diag.Diagnostics) {
	t.Helper()
	d := b.work.Datasets[0]
	shape, _ := b.work.Shape(d.Shape.Name)
	x, diags, err := intake.Open(b.fsys, b.root, b.scratch, d, shape)
	if err != nil {
		t.Fatal(err)
	}
	return x, diags
}

func (b *bench) printed(t testing.TB, diags diag.Diagnostics) []byte {
	t.Helper()
	var out bytes.Buffer
	err := diag.Write(&out, b.work.Files, diags, diag.Options{Width: 78})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// told writes an extract down with its rows, of which the fixtures have few.
func (b *bench) told(t testing.TB, x *evidence.Extract) []byte {
	t.Helper()
	var out bytes.Buffer
	if x.Text != nil {
		where := "the file itself"
		if x.Text.Path != filepath.Join(b.root, x.Dataset.Source) {
			where = "a copy"
		}
		fmt.Fprintf(&out, "%s, separated by %q, %d lines skipped, %d fields\n",
			where, x.Text.Separator, x.Text.Skip, x.Text.Fields)
	}
	b.checkHash(t, x)
	fmt.Fprintf(&out, "heading %q\n", x.Heading)
	for _, c := range x.Columns {
		fmt.Fprintf(&out, "%s is field %d\n", c.Column, c.Field)
	}
	for i, row := range rows(t, x) {
		fmt.Fprintf(&out, "row %d: %q\n", x.First+i, row)
	}
	return out.Bytes()
}

// checkHash compares the extract's hash with that of the file on disk, which is
// what a person would work out who was sent it.
func (b *bench) checkHash(t testing.TB, x *evidence.Extract) {
	t.Helper()
	data, err := fs.ReadFile(b.fsys, x.Dataset.Source)
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("%x", sha256.Sum256(data)); x.SHA256 != want {
		t.Errorf("sha256 %s, want %s", x.SHA256, want)
	}
}

// rows reads an extract as a warehouse would.
func rows(t testing.TB, x *evidence.Extract) [][]string {
	t.Helper()
	if x.Text != nil {
		return separated(t, x.Text)
	}
	var out [][]string
	for row, err := range x.Rows {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	return out
}

func separated(t testing.TB, x *evidence.DelimitedText) [][]string {
	t.Helper()
	data, err := os.ReadFile(x.Path)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	for range x.Skip {
		_, text, _ = strings.Cut(text, "\n")
	}
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = x.Separator, -1, true
	var out [][]string
	for {
		row, err := r.Read()
		if err == io.EOF {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
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
