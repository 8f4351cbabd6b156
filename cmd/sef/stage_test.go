package main

import (
	"os"
	"path/filepath"
	"testing"
)

// What takes its place and is undone leaves everything as it was before.
func TestUndoneFileLeavesWhatWasThere(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "old"), []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for _, name := range []string{"old", "fresh"} {
		s, err := stage(root, name, []byte("after"))
		if err != nil {
			t.Fatal(err)
		}
		s.keep()
		if err := s.place(); err != nil {
			t.Fatal(err)
		}
		if text, _ := root.ReadFile(name); string(text) != "after" {
			t.Errorf("%s holds %q before it is undone", name, text)
		}
		if info, _ := root.Stat("old"); info.Mode().Perm() != 0o600 {
			t.Errorf("old has the mode %v", info.Mode())
		}
		if err := s.undo(); err != nil {
			t.Error(err)
		}
		s.drop()
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Fatalf("%v is left, %v", left, err)
	}
	if text, _ := root.ReadFile("old"); string(text) != "before" {
		t.Errorf("the file holds %q", text)
	}
}
