package evidence_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
)

// seeded adds every table of the fixtures and of the library.
func seeded(f *testing.F, folder string) {
	f.Helper()
	for _, pattern := range []string{"testdata/ok/*/data/", "testdata/err/*/data/", "library/"} {
		names, err := filepath.Glob(pattern + folder + "/*.csv")
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text[:min(len(text), 4<<10)])
		}
	}
}

// FuzzReadComparators wants every mistake at words that are there, and what was
// read without one to be written and read back as it is.
func FuzzReadComparators(f *testing.F) {
	seeded(f, "comparators")
	f.Fuzz(func(t *testing.T, text []byte) {
		cs, diags := evidence.ReadComparators(text, "fuzzed.csv")
		for _, d := range diags {
			inside(t, fstest.MapFS{"fuzzed.csv": {Data: text}}, d)
		}
		again, diags := evidence.ReadComparators(evidence.WriteComparators(cs, ""), "again.csv")
		if len(diags) > 0 {
			t.Fatal("what was written cannot be read:", diags)
		}
		if d := cmp.Diff(cs, again, sameFigure...); len(cs) > 0 && d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	})
}

// FuzzReadNeighbours wants the same of neighbours.
func FuzzReadNeighbours(f *testing.F) {
	seeded(f, "neighbours")
	f.Fuzz(func(t *testing.T, text []byte) {
		ns, diags := evidence.ReadNeighbours(text, "fuzzed.csv")
		for _, d := range diags {
			inside(t, fstest.MapFS{"fuzzed.csv": {Data: text}}, d)
		}
		again, diags := evidence.ReadNeighbours(evidence.WriteNeighbours(ns, ""), "again.csv")
		if len(diags) > 0 {
			t.Fatal("what was written cannot be read:", diags)
		}
		if d := cmp.Diff(ns, again, sameFigure...); len(ns) > 0 && d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	})
}
