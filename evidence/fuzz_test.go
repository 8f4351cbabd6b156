package evidence_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// FuzzLoad lays any text beside the small workspace. Nothing may panic, and
// every message is about words that are there.
func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{
		"testdata/ok/*/sef.hcl", "testdata/ok/*/*/*.hcl",
		"testdata/err/*/sef.hcl", "testdata/err/*/*/*.hcl",
		"../testdata/coventry/*.hcl", "../testdata/coventry/*/*.hcl",
	} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			if info, err := os.Stat(name); err == nil && info.IsDir() {
				continue // one fixture is about a folder named so
			}
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	lib := frameworks(f)
	base := fstest.MapFS{}
	lay(f, base, "testdata/ok/small")
	o := evidence.Options{Library: little(f)}
	f.Fuzz(func(t *testing.T, text []byte) {
		fsys := fstest.MapFS{"evidence/fuzzed.hcl": {Data: text}}
		for name, file := range base {
			fsys[name] = file
		}
		w, diags, err := evidence.Load(fsys, lib, o)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range diags {
			inside(t, fsys, d)
		}
		printed(t, w, diags)
		w.Independence()
	})
}

// little is so much of the shipped library as the seeds need. Reading all of it
// takes longer than what is tried.
func little(t testing.TB) fs.FS {
	t.Helper()
	fsys := fstest.MapFS{}
	for _, name := range []string{"shapes/column_sets.hcl", "shapes/waits.hcl",
		"measures/waits.hcl"} {
		text, err := fs.ReadFile(evidence.Shipped(), name)
		if err != nil {
			t.Fatal(err)
		}
		fsys[name] = &fstest.MapFile{Data: text}
	}
	return fsys
}

// inside wants the subject to lie in its file, and the list to be sorted.
func inside(t *testing.T, fsys fstest.MapFS, d *hcl.Diagnostic) {
	t.Helper()
	if d.Subject == nil {
		t.Fatalf("no place: %s", d)
	}
	file := fsys[d.Subject.Filename]
	switch s := d.Subject; {
	case file == nil:
		t.Errorf("no such file: %s", d)
	case s.Start.Byte > s.End.Byte, s.End.Byte > len(file.Data):
		t.Errorf("%s has %d bytes: %v", diag.Place(*s), len(file.Data), d)
	}
}
