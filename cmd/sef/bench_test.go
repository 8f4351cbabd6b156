package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/sef-engine/sef/evidence/evidencetest"
)

// BenchmarkCheckCoventry is one check of the example workspace, as a user
// waits for it, without the start of the process.
func BenchmarkCheckCoventry(b *testing.B) {
	for b.Loop() {
		quietly(b, exitFindings, "check", "-q", "-C", "../../testdata/coventry")
	}
}

// BenchmarkMany is check plus report on n items of evidence with a fifth as
// many claims and a fifth as many actions.
func BenchmarkMany(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if n > 10_000 && testing.Short() {
				b.Skip("takes minutes; run without -short")
			}
			dir := b.TempDir()
			unpack(b, dir, evidencetest.Workspace(n))
			out := filepath.Join(b.TempDir(), "reports")
			for b.Loop() {
				quietly(b, exitFindings, "check", "-q", "-C", dir)
				quietly(b, exitFine, "report", "-q", "-C", dir, "--out", out)
			}
		})
	}
}

// quietly runs the program and demands its exit code.
func quietly(b *testing.B, want int, args ...string) {
	b.Helper()
	var out, err bytes.Buffer
	if code := run(context.Background(), args, nil, &out, &err); code != want {
		b.Fatalf("sef %v exited %d, want %d\n%s", args, code, want, err.String())
	}
}

func unpack(b *testing.B, dir string, fsys fs.FS) {
	b.Helper()
	if err := os.CopyFS(dir, fsys); err != nil {
		b.Fatal(err)
	}
}
