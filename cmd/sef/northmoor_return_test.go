package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/evidence/intake/sen2"
	"github.com/sef-engine/sef/framework"
)

// northmoorWithReturn is a copy of the invented area with its SEN2 return, which the
// repository does not keep, in every layout.
func northmoorWithReturn(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(northmoor)); err != nil {
		t.Fatal(err)
	}
	made := exec.Command("go", "run", northmoor+"/generate", "-private", filepath.Join(dir, "private"))
	if out, err := made.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

// measured is what sef measure says of a workspace, but for the hashes of files and
// whether the figures are saved ones.
func measured(t *testing.T, dir string, also ...string) string {
	t.Helper()
	var out, problems bytes.Buffer
	args := append([]string{"measure", "--format", "json", "-C", dir}, also...)
	if code := run(context.Background(), args, nil, &out, &problems); code != exitFine {
		t.Fatalf("exited %d: %s", code, problems.String())
	}
	return origins.ReplaceAllString(out.String(), "")
}

// judged is what sef check finds in a workspace.
func judged(t *testing.T, dir string) string {
	t.Helper()
	var out, problems bytes.Buffer
	args := []string{"check", "--format", "json", "-C", dir}
	if code := run(context.Background(), args, nil, &out, &problems); code != exitFindings {
		t.Fatalf("exited %d: %s", code, problems.String())
	}
	return out.String()
}

var origins = regexp.MustCompile(`(?m)^ *"(sha256|from)": .*\n`)

// The return says the same in every layout, and what the repository keeps of it is
// what a run with it saves: a clean clone shows what the council saw.
func TestNorthmoorsReturnInEveryLayout(t *testing.T) {
	dir := northmoorWithReturn(t)
	kept := measured(t, northmoor)
	if !strings.Contains(kept, `"january-2025-plans"`) {
		t.Fatal("the return is not among what is measured")
	}
	const source = "private/sen2-2025.xml"
	declared := filepath.Join(dir, "data", "sen2.hcl")
	text, err := os.ReadFile(declared)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(dir, "data", "results")); err != nil {
		t.Fatal(err)
	}
	for _, layout := range []string{"private/sen2-2025-set", "private/sen2-2025-workbook.xlsx",
		"private/sen2-2025-template.xlsx", source} {
		in := bytes.ReplaceAll(text, []byte(source), []byte(layout))
		if err := os.WriteFile(declared, in, 0o600); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(kept, measured(t, dir)); d != "" {
			t.Errorf("%s (-saved in the repository +measured):\n%s", layout, d)
		}
	}
	measured(t, dir, "--save")
	names := saved(t, northmoor)
	if len(names) != 4 {
		t.Fatal(names)
	}
	for _, name := range names {
		compareFiles(t, name, filepath.Join(dir, "data", "results", filepath.Base(name)))
	}
	// As many files are looked through as in the repository, where the others' extracts
	// are always here and nothing is saved of them.
	for _, d := range saved(t, dir) {
		if !strings.HasPrefix(filepath.Base(d), "january-2025-") {
			if err := os.Remove(d); err != nil {
				t.Fatal(err)
			}
		}
	}
	if d := cmp.Diff(judged(t, northmoor), judged(t, dir)); d != "" {
		t.Errorf("what is found (-without the return +with it):\n%s", d)
	}
}

func saved(t *testing.T, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "data", "results", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func compareFiles(t *testing.T, kept, made string) {
	t.Helper()
	want, err := os.ReadFile(kept)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("%s is not what a run with the return saves (-kept +saved):\n%s", kept, d)
	}
}

// The figures of the return are those that its generator counted pupil by pupil.
func TestNorthmoorsReturn(t *testing.T) {
	fsys := os.DirFS(northmoorWithReturn(t))
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	r, diags, err := sen2.Open(context.Background(), fsys, t.TempDir(), w, w.SEN2Returns[0])
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	house, err := duckdb.Open(context.Background(), duckdb.Options{Scratch: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { house.Close() })
	loaded, err := house.Load(context.Background(), r.Extracts)
	if err != nil {
		t.Fatal(err)
	}
	want, figures := expected(t), 0
	for _, l := range loaded {
		e := want[l.Dataset]
		if l.Read != e.Read || l.Taken != e.Taken || l.RejectedRows > 0 {
			t.Errorf("%s: read %d and took %d rows, want %d and %d", l.Dataset, l.Read, l.Taken, e.Read, e.Taken)
		}
		compareOdd(t, e, l)
		for _, f := range e.Figures {
			figures++
			compareFigure(t, house, w, l.Dataset, f)
		}
	}
	if figures < 13 {
		t.Errorf("only %d figures were compared", figures)
	}
	for _, c := range r.Checks {
		if broken := map[string]int{"V5": 2, "V9": 9}[c.Check]; c.Broken != broken {
			t.Errorf("%s is broken by %d of %d, want %d: %v", c.Check, c.Broken, c.Judged, broken, c.Rows)
		}
	}
}
