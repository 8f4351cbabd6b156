package reports

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var report = Files{{"a.md", []byte("new a")}, {"b.md", []byte("new b")}, {"sub/c.md", []byte("new c")}}

// folder reads everything in a folder, by name.
func folder(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		out[filepath.ToSlash(name)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func put(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755),
			os.WriteFile(path, []byte(content), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestWriteReplacesItsOwnFilesAlone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "reports")
	put(t, dir, map[string]string{"a.md": "old a", "notes.txt": "mine"})
	if err := Write(dir, report); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"a.md": "new a", "b.md": "new b", "sub/c.md": "new c",
		"notes.txt": "mine"}
	if diff := cmp.Diff(want, folder(t, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestFailedWriteLeavesTheOldReport lets each rename in turn fail.
func TestFailedWriteLeavesTheOldReport(t *testing.T) {
	full := errors.New("the disk is full")
	for fail := range report {
		dir := t.TempDir()
		old := map[string]string{"a.md": "old a", "sub/c.md": "old c", "notes.txt": "mine"}
		put(t, dir, old)
		n := -1
		err := writeTo(dir, report, func(root *os.Root, from, to string) error {
			if n++; n == fail {
				return full
			}
			return root.Rename(from, to)
		})
		if !errors.Is(err, full) {
			t.Errorf("rename %d: %v", fail, err)
		}
		if diff := cmp.Diff(old, folder(t, dir)); diff != "" {
			t.Errorf("after rename %d failed (-want +got):\n%s", fail, diff)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	outside := t.TempDir()
	put(t, outside, map[string]string{"a.md": "not yours"})
	for name, c := range map[string]struct {
		files  Files
		spoil  func(dir string) error
		reason string
	}{
		"a folder where a file must go": {report,
			func(dir string) error { return os.Mkdir(filepath.Join(dir, "b.md"), 0o755) }, "folder"},
		"a link where a file must go": {report, func(dir string) error {
			return os.Symlink(filepath.Join(outside, "a.md"), filepath.Join(dir, "a.md"))
		}, "link"},
		"a folder that is a link out": {report, func(dir string) error {
			return os.Symlink(outside, filepath.Join(dir, "sub"))
		}, "sub"},
		"a file where a folder must go": {report, func(dir string) error {
			return os.WriteFile(filepath.Join(dir, "sub"), nil, 0o644)
		}, "sub"},
		"a name that leads out": {Files{{"../a.md", nil}},
			func(string) error { return nil }, "inside"},
		"a name that is absolute": {Files{{"/a.md", nil}},
			func(string) error { return nil }, "inside"},
	} {
		dir := t.TempDir()
		if err := c.spoil(dir); err != nil {
			t.Fatal(err)
		}
		before, _ := os.ReadDir(dir)
		err := Write(dir, c.files)
		if err == nil || !strings.Contains(err.Error(), c.reason) {
			t.Errorf("%s: %v", name, err)
		}
		after, _ := os.ReadDir(dir)
		if len(before) != len(after) {
			t.Errorf("%s: %v became %v", name, before, after)
		}
	}
	if diff := cmp.Diff(map[string]string{"a.md": "not yours"}, folder(t, outside)); diff != "" {
		t.Errorf("the folder outside changed (-want +got):\n%s", diff)
	}
}

func TestWriteIntoWhatCannotBeWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("run as root, whom no folder refuses")
	}
	dir := t.TempDir()
	put(t, dir, map[string]string{"a.md": "old a"})
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o755)
	if err := Write(dir, report); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("a folder that refuses: %v", err)
	}
	if diff := cmp.Diff(map[string]string{"a.md": "old a"}, folder(t, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
