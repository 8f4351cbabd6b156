package ees_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/ees"
	"github.com/sef-engine/sef/framework"
)

// FuzzRead wants a file to be taken or refused, and what is taken to be fit for
// a workspace: written in our layout, it reads without a mistake.
func FuzzRead(f *testing.F) {
	for _, folder := range []string{"ok", "err"} {
		for _, name := range fixtures(f, folder) {
			text, err := os.ReadFile(filepath.Join("testdata", folder, name))
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	ts := tables(f)
	f.Fuzz(func(t *testing.T, text []byte) { takenOrRefused(t, ts, text) })
}

// FuzzReadZip wants the same of a zip.
func FuzzReadZip(f *testing.F) {
	f.Add(zipped(f, nil, entry{"data-guidance/data-guidance.txt", guidance},
		entry{"data/caseload.csv", fixture(f, "2025-caseload.csv")}))
	f.Add(zipped(f, nil, entry{"../x.csv", fixture(f, "2025-requests.csv")}))
	ts := tables(f)
	f.Fuzz(func(t *testing.T, text []byte) { takenOrRefused(t, ts, text) })
}

func takenOrRefused(t *testing.T, ts *ees.Tables, text []byte) {
	t.Helper()
	fsys := fstest.MapFS{"fuzzed": {Data: text}}
	if _, err := ts.Recognises(fsys, "fuzzed"); err != nil {
		t.Fatal(err)
	}
	found, diags, err := ts.Read(fsys, "fuzzed")
	if err != nil {
		t.Fatal(err)
	}
	if (found == nil) == (len(diags) == 0) {
		t.Fatalf("neither taken nor refused: %v, %v", found, diags)
	}
	said(t, diags)
	if found == nil {
		return
	}
	day, _ := framework.ParseDate("2025-06-26")
	for i := range found.Comparators {
		found.Comparators[i].Release, found.Comparators[i].PublishedOn = "made-up", day
	}
	back, diags := evidence.ReadComparators(evidence.WriteComparators(found.Comparators, ""), "back.csv")
	if len(diags) > 0 || len(back) != len(found.Comparators) {
		t.Fatalf("%d of %d figures are fit for a workspace: %v", len(back), len(found.Comparators), diags)
	}
}
