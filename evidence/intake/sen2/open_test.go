package sen2_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/sen2"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

var frameworks = sync.OnceValues(func() (*framework.Library, error) {
	lib, _, err := framework.Load(framework.Shipped())
	return lib, err
})

// workspace is a workspace with one return, "jan", of which the rest is given.
func workspace(t testing.TB, says string) *evidence.Workspace {
	t.Helper()
	fsys := fstest.MapFS{"sef.hcl": {Data: []byte(`
area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
partner "council" {
  name    = "The council"
  sectors = ["education"]
}
sen2_return "jan" {
  partner = "council"
  ` + says + `
}
`)}}
	lib, err := frameworks()
	if err != nil {
		t.Fatal(err)
	}
	w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return w
}

// bench is a workspace with one return in a folder.
type bench struct {
	fsys fs.FS
	work *evidence.Workspace
}

// lay names a source in a folder of files.
func lay(t testing.TB, fsys fs.FS, source string, year int) *bench {
	t.Helper()
	return &bench{fsys, workspace(t, fmt.Sprintf("source = %q\nyear = %d", source, year))}
}

// inFile is a return of 2025 in a file.
func inFile(t testing.TB, content string) *bench {
	t.Helper()
	return lay(t, fstest.MapFS{"return": {Data: []byte(content)}}, "return", 2025)
}

func (b *bench) open(t testing.TB) (*sen2.Return, diag.Diagnostics) {
	t.Helper()
	r, diags, err := sen2.Open(context.Background(), b.fsys, t.TempDir(), b.work, b.work.SEN2Returns[0])
	if err != nil {
		t.Fatal(err)
	}
	return r, diags
}

func (b *bench) want(t testing.TB) *sen2.Return {
	t.Helper()
	r, diags := b.open(t)
	if r == nil || len(diags) > 0 {
		t.Fatalf("unexpected:\n%s", b.printed(t, diags))
	}
	return r
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

// told writes down what a return became: the extracts as they lie on the disk, and
// the checks that somebody could keep or break.
func told(t testing.TB, r *sen2.Return) []byte {
	t.Helper()
	var out bytes.Buffer
	for _, x := range r.Extracts {
		fmt.Fprintf(&out, "%s, %d fields\n", x.Dataset.ID, x.Text.Fields)
		var names []string
		for _, c := range x.Columns {
			names = append(names, fmt.Sprintf("%d %s", c.Field, c.Column))
		}
		fmt.Fprintf(&out, "columns: %s\n", strings.Join(names, ", "))
		for i, line := range strings.Split(strings.TrimSuffix(held(t, x), "\n"), "\n") {
			fmt.Fprintf(&out, "%d: %s\n", x.First+i, line)
		}
		fmt.Fprintln(&out)
	}
	for _, c := range r.Checks {
		if c.Judged > 0 {
			fmt.Fprintf(&out, "%s: %d of %d, requests %v\n", c.Check, c.Broken, c.Judged, c.Rows)
		}
	}
	return out.Bytes()
}

func held(t testing.TB, x evidence.Extract) string {
	t.Helper()
	data, err := os.ReadFile(x.Text.Path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
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

// TestYears reads a return of each year, whose elements stand in the order of that
// year and some of which are empty.
func TestYears(t *testing.T) {
	for _, year := range []int{2023, 2024, 2025, 2026} {
		t.Run(fmt.Sprint(year), func(t *testing.T) {
			dir := filepath.Join("testdata/years", fmt.Sprint(year))
			r := lay(t, os.DirFS(dir), "return.xml", year).want(t)
			golden(t, filepath.Join(dir, "want"), told(t, r))
		})
	}
}

// Nothing that identifies a person is in an extract, whatever the year.
func TestNobodyIsNamed(t *testing.T) {
	for _, year := range []int{2023, 2024, 2025, 2026} {
		dir := filepath.Join("testdata/years", fmt.Sprint(year))
		for _, x := range lay(t, os.DirFS(dir), "return.xml", year).want(t).Extracts {
			for _, private := range []string{"Invented", "Zoë", "ZZ99", "A999", "1000000019",
				fmt.Sprint(year-9, "-01-"), fmt.Sprint(year-6, "-05-01")} {
				if strings.Contains(held(t, x), private) {
					t.Errorf("%s of %d shows %s", x.Dataset.ID, year, private)
				}
			}
		}
	}
}
