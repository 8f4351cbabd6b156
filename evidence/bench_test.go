package evidence_test

import (
	"os"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
)

func BenchmarkLoad10k(b *testing.B) {
	fsys, lib := evidencetest.Workspace(10_000), frameworks(b)
	b.ReportAllocs()
	for b.Loop() {
		w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
		if err != nil || len(diags) > 0 {
			b.Fatal(err, diags)
		}
		if len(w.Evidence) != 10_000 || len(w.Claims) != 2_000 || len(w.Actions) != 2_000 {
			b.Fatal("the workspace is not whole")
		}
	}
}

// BenchmarkLoadSmall is the fixed cost of every run: the shipped shapes and
// measures.
func BenchmarkLoadSmall(b *testing.B) {
	fsys, lib := os.DirFS("testdata/ok/small"), frameworks(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, diags, err := evidence.Load(fsys, lib, evidence.Options{}); err != nil || len(diags) > 0 {
			b.Fatal(err, diags)
		}
	}
}
