package ees_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"
)

// BenchmarkRead100k reads a file of a hundred thousand rows, few of them
// headlines, as the largest of a release is.
func BenchmarkRead100k(b *testing.B) {
	lines := strings.Split(strings.TrimSpace(fixture(b, "2025-timeliness.csv")), "\r\n")
	var text bytes.Buffer
	text.WriteString(strings.Join(lines, "\r\n") + "\r\n")
	other := lines[2] + "\r\n" // about boys
	for range 100_000 {
		text.WriteString(other)
	}
	fsys, ts := fstest.MapFS{"x": {Data: text.Bytes()}}, tables(b)
	b.SetBytes(int64(text.Len()))
	b.ReportAllocs()
	for b.Loop() {
		found, diags, err := ts.Read(fsys, "x")
		if err != nil || len(diags) > 0 || len(found.Comparators) == 0 {
			b.Fatal(found, diags, err)
		}
	}
}
