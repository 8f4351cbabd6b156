package evidencetest

import (
	"os"
	"path/filepath"
	"testing"
)

// Publishers is the folder of publishers' own files, which stands beside the
// repository and is no part of it: shared/data in a folder above. Where it is
// not there the test is skipped, and says so.
func Publishers(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		found := filepath.Join(dir, "shared", "data")
		if info, err := os.Stat(found); err == nil && info.IsDir() {
			return found
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Skip("skipped: the publishers' files are not here (../shared/data beside the " +
				"repository); what the readers make of them is not tested in this run")
		}
		dir = up
	}
}
