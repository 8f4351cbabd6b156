package ees_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence/intake/ees"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expectations in testdata")

// TestReadOK reads every file in testdata/ok and compares what was made of it.
func TestReadOK(t *testing.T) {
	ts, fsys := tables(t), os.DirFS("testdata/ok")
	for _, name := range fixtures(t, "ok") {
		t.Run(name, func(t *testing.T) {
			if known, err := ts.Recognises(fsys, name); !known || err != nil {
				t.Errorf("not recognised: %v", err)
			}
			found, diags, err := ts.Read(fsys, name)
			if err != nil || len(diags) > 0 {
				t.Fatal(err, diags)
			}
			golden(t, "ok/"+name, account(found))
		})
	}
}

// TestReadErr wants every file in testdata/err to be refused whole.
func TestReadErr(t *testing.T) {
	ts, fsys := tables(t), os.DirFS("testdata/err")
	for _, name := range fixtures(t, "err") {
		t.Run(name, func(t *testing.T) {
			found, diags, err := ts.Read(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			if found != nil || len(diags) == 0 {
				t.Error("no mistake was found")
			}
			golden(t, "err/"+name, said(t, diags))
		})
	}
}

func fixtures(t testing.TB, folder string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join("testdata", folder, "*.csv"))
	if err != nil || len(found) == 0 {
		t.Fatal("no fixtures", err)
	}
	for i := range found {
		found[i] = filepath.Base(found[i])
	}
	return found
}

// account writes down all that was found.
func account(f *ees.Found) []byte {
	var b bytes.Buffer
	for _, c := range f.Comparators {
		fmt.Fprintf(&b, "%s %s %s %s %q %s %s: %s\n", c.Measure, c.Period, c.Level,
			c.AreaCode, c.AreaName, c.LACode, c.RegionCode, strings.TrimSpace(says(c)))
	}
	for _, x := range f.Taken {
		fmt.Fprintf(&b, "taken: %s, %s, %s, %d\n", x.File, x.Table, x.Layout, x.Rows)
	}
	for _, x := range f.LeftOut {
		fmt.Fprintf(&b, "left out: %s: %s\n", x.What, x.Why)
	}
	for _, x := range f.Noticed {
		fmt.Fprintf(&b, "noticed: %s: %s\n", x.What, x.Why)
	}
	return b.Bytes()
}

func said(t testing.TB, diags diag.Diagnostics) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := diag.Write(&b, nil, diags, diag.Options{Width: 78}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name[:len(name)-len(".csv")]+".want")
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
