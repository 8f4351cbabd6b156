package evidencetest_test

import (
	"fmt"
	"io/fs"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
	"github.com/sef-engine/sef/framework"
)

// TestWorkspace wants workspaces without a mistake, at sizes around the edges
// of files.
func TestWorkspace(t *testing.T) {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{5, 50, 251} {
		w, diags, err := evidence.Load(evidencetest.Workspace(n), lib, evidence.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(diags) > 0 {
			t.Errorf("%d items: %v", n, diags)
		}
		got := []int{len(w.Evidence), len(w.Claims), len(w.Actions), len(w.Partners)}
		if d := cmp.Diff([]int{n, n / 5, n / 5, 12}, got); d != "" {
			t.Errorf("%d items (-want +got):\n%s", n, d)
		}
	}
}

func TestSameBytes(t *testing.T) {
	if d := cmp.Diff(texts(t, 60), texts(t, 60)); d != "" {
		t.Errorf("the same size gave other bytes:\n%s", d)
	}
}

func texts(t *testing.T, n int) map[string]string {
	t.Helper()
	fsys := evidencetest.Workspace(n)
	out := map[string]string{}
	names, err := fs.Glob(fsys, "evidence/*.hcl")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = string(text)
	}
	return out
}

func ExampleWorkspace() {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		fmt.Println(err)
		return
	}
	w, _, err := evidence.Load(evidencetest.Workspace(100), lib, evidence.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(w.Evidence), "items,", len(w.Claims), "claims,", len(w.Actions), "actions")
	// Output: 100 items, 20 claims, 20 actions
}
