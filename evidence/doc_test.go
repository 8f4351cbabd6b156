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

// TestPackageComment loads the blocks of the package comment as they stand, so
// that the first page of the manual is never wrong.
func TestPackageComment(t *testing.T) {
	text, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, line := range code.FindAllStringSubmatch(string(text), -1) {
		b.WriteString(line[1] + "\n")
	}
	fsys := fstest.MapFS{
		"sef.hcl":                          {Data: []byte(b.String())},
		"evidence/files/clinic-review.pdf": {Data: []byte("A stand-in.")},
	}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(diags) > 0 {
		t.Errorf("unexpected:\n%s", printed(t, w, diags))
	}
	if len(w.Measures) == 0 || len(w.PriorFindings) != 1 || len(w.Datasets) != 5 {
		t.Error("blocks are missing")
	}
}
