package evidence_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
)

var code = regexp.MustCompile(`(?m)^//\t(.*)$`)

// blocks are the lines of code in a part of the comment.
func blocks(comment string) []byte {
	var b strings.Builder
	for _, line := range code.FindAllStringSubmatch(comment, -1) {
		b.WriteString(line[1] + "\n")
	}
	return []byte(b.String())
}

// TestPackageComment loads the blocks of the package comment as they stand, so
// that the first page of the manual is never wrong.
func TestPackageComment(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(text), "// # Published figures")
	figures, after, _ := strings.Cut(rest, "// # Mistakes")
	table, releases, _ := strings.Cut(figures, "// A line that begins with #")
	fsys := fstest.MapFS{
		"sef.hcl":                          {Data: blocks(before + after)},
		"data/comparators/audits.csv":      {Data: blocks(table)},
		"data/comparators/releases.hcl":    {Data: blocks(releases)},
		"evidence/files/clinic-review.pdf": {Data: []byte("A stand-in.")},
	}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(diags) > 0 {
		t.Errorf("unexpected:\n%s", printed(t, w, diags))
	}
	if len(w.Comparators.Of("audit_overall_good_rate")) != 2 {
		t.Error("published figures are missing")
	}
	if len(w.Measures) == 0 || len(w.PriorFindings) != 1 || len(w.Datasets) != 5 {
		t.Error("blocks are missing")
	}
}
