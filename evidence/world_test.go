package evidence_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
)

// workspace copies the small workspace to a folder of its own.
func workspace(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "workspace")
	if err := os.CopyFS(dir, os.DirFS("testdata/ok/small")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// load opens the folder the way the program does.
func load(t *testing.T, dir string) (*evidence.Workspace, hcl.Diagnostics, error) {
	t.Helper()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	return evidence.Load(root.FS(), frameworks(t), evidence.Options{})
}

// item is a piece of evidence whose document is the file.
func item(file string) []byte {
	return []byte(`evidence "linked" {
  title    = "Something"
  partner  = "icb"
  kind     = "document"
  shows    = "output"
  criteria = ["E1"]
  file     = "` + file + `"
}
`)
}

// TestOddDisk puts things on a real disk that no workspace should hold. Each
// is the author's mistake, named with its place.
func TestOddDisk(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(dir string) error
		want  string // summary of the one diagnostic
	}{
		{"source links out", func(dir string) error {
			return os.Symlink("/etc/hostname", filepath.Join(dir, "evidence/out.hcl"))
		}, "File outside the workspace"},
		{"folder links out", func(dir string) error {
			return os.Symlink(filepath.Dir(dir), filepath.Join(dir, "data"))
		}, "File outside the workspace"},
		{"document links out", func(dir string) error {
			return errors.Join(write(dir, "evidence/linked.hcl", item("out.pdf")),
				os.Symlink("/etc/hostname", filepath.Join(dir, "evidence/files/out.pdf")))
		}, "Not a file to read"},
		{"documents link out", func(dir string) error {
			files := filepath.Join(dir, "evidence/files")
			return errors.Join(os.RemoveAll(files), os.Symlink("/etc", files))
		}, "Not a file to read"},
		{"document links to itself", func(dir string) error {
			return errors.Join(write(dir, "evidence/linked.hcl", item("loop")),
				os.Symlink("loop", filepath.Join(dir, "evidence/files/loop")))
		}, "Not a file to read"},
		{"document is a pipe", func(dir string) error {
			return errors.Join(write(dir, "evidence/linked.hcl", item("pipe")),
				syscall.Mkfifo(filepath.Join(dir, "evidence/files/pipe"), 0o644))
		}, "Not a file to read"},
		{"document below a file", func(dir string) error {
			return write(dir, "evidence/linked.hcl", item("review.txt/page"))
		}, "Not a file to read"},
		{"document with a long name", func(dir string) error {
			return write(dir, "evidence/linked.hcl", item(strings.Repeat("a", 300)))
		}, "Not a file to read"},
		{"document with a zero byte", func(dir string) error {
			return write(dir, "evidence/linked.hcl", item(`a\u0000b`))
		}, "Not a file to read"},
		{"document too large", func(dir string) error {
			name := "evidence/files/large.mp4"
			return errors.Join(write(dir, "evidence/linked.hcl", item("large.mp4")),
				write(dir, name, nil),
				os.Truncate(filepath.Join(dir, name), evidence.MaxAttached+1))
		}, "Document too large"},
		{"data is a file", func(dir string) error {
			return write(dir, "data", []byte("not a folder"))
		}, "Not a folder"},
		{"published figures are a file", func(dir string) error {
			return errors.Join(os.Mkdir(filepath.Join(dir, "data"), 0o755),
				write(dir, "data/comparators", []byte("not a folder")))
		}, "Not a folder"},
		{"published figures are a pipe", func(dir string) error {
			return errors.Join(os.MkdirAll(filepath.Join(dir, "data/comparators"), 0o755),
				syscall.Mkfifo(filepath.Join(dir, "data/comparators/pipe.csv"), 0o644))
		}, "Not a file to read"},
		{"published figures link out", func(dir string) error {
			return errors.Join(os.MkdirAll(filepath.Join(dir, "data/comparators"), 0o755),
				os.Symlink("/etc/hostname", filepath.Join(dir, "data/comparators/out.csv")))
		}, "Not a file to read"},
		{"published figures too large", func(dir string) error {
			name := "data/comparators/large.csv"
			return errors.Join(os.MkdirAll(filepath.Join(dir, "data/comparators"), 0o755),
				write(dir, name, nil), os.Truncate(filepath.Join(dir, name), evidence.MaxTable+1))
		}, "File too large"},
		{"line of ten megabytes", func(dir string) error {
			return write(dir, "evidence/long.hcl",
				[]byte(`partner "x" { name = "`+strings.Repeat("a", 10<<20)+`" }`))
		}, "Line too long"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := workspace(t)
			if err := test.spoil(dir); err != nil {
				t.Fatal(err)
			}
			_, diags, err := load(t, dir)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range diags {
				got = append(got, d.Summary)
			}
			if d := cmp.Diff([]string{test.want}, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func write(dir, name string, data []byte) error {
	return os.WriteFile(filepath.Join(dir, name), data, 0o644)
}

// TestNotHCL was found by fuzzing: ten thousand messages about one file.
func TestNotHCL(t *testing.T) {
	dir := workspace(t)
	err := write(dir, "evidence/noise.hcl", []byte(strings.Repeat("\x19\n", 10_000)))
	if err != nil {
		t.Fatal(err)
	}
	_, diags, err := load(t, dir)
	if err != nil {
		t.Fatal(err)
	}
	if last := diags[len(diags)-1].Summary; len(diags) > 30 || last != "Further mistakes" {
		t.Errorf("%d messages, the last %q", len(diags), last)
	}
}

func TestNoWorkspace(t *testing.T) {
	_, diags, err := load(t, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if len(diags) != 1 || diags[0].Summary != "Not a workspace" {
		t.Errorf("an empty folder gave %v", diags)
	}
}

// TestLinksInside follows links that stay in the workspace.
func TestLinksInside(t *testing.T) {
	dir := workspace(t)
	err := errors.Join(write(dir, "evidence/linked.hcl", item("again.txt")),
		os.Symlink("review.txt", filepath.Join(dir, "evidence/files/again.txt")))
	if err != nil {
		t.Fatal(err)
	}
	w, diags, err := load(t, dir)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if got := w.Independence()["linked"]; got != "review" {
		t.Errorf("the linked document rests on %q, want review", got)
	}
}

// refusing is a file system on which one name cannot be read.
type refusing struct {
	fs.FS
	name string
}

func (r refusing) refuse(name string) error {
	if name != r.name {
		return nil
	}
	return &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func (r refusing) Open(name string) (fs.File, error) {
	if err := r.refuse(name); err != nil {
		return nil, err
	}
	return r.FS.Open(name)
}

// TestUnreadable wants the world's failures back as errors, not as mistakes
// of the author.
func TestUnreadable(t *testing.T) {
	for _, name := range []string{"sef.hcl", "evidence", "evidence/base.hcl",
		"evidence/files/review.txt"} {
		t.Run(name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			lay(t, fsys, "testdata/ok/small")
			_, diags, err := evidence.Load(refusing{fsys, name}, frameworks(t),
				evidence.Options{})
			if !errors.Is(err, fs.ErrPermission) {
				t.Errorf("error %v, diagnostics %v; want a refusal", err, diags)
			}
			if err != nil && !strings.Contains(err.Error(), name) {
				t.Errorf("%q does not name %s", err, name)
			}
		})
	}
}

const unreadable = "SEF_TEST_UNREADABLE"

// TestUnreadableFolder does the same on a real disk. The superuser can read
// everything, so there the test runs itself again as nobody.
func TestUnreadableFolder(t *testing.T) {
	if dir := os.Getenv(unreadable); dir != "" {
		if _, _, err := load(t, dir); !errors.Is(err, fs.ErrPermission) {
			t.Errorf("error %v; want a refusal", err)
		}
		return
	}
	dir := workspace(t)
	closed := filepath.Join(dir, "evidence")
	if err := os.Chmod(closed, 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(closed, 0o755)
	if os.Getuid() != 0 {
		t.Setenv(unreadable, dir)
		TestUnreadableFolder(t)
		return
	}
	asNobody(t, dir)
}

func asNobody(t *testing.T, dir string) {
	t.Helper()
	const nobody = 65534
	program := filepath.Join(filepath.Dir(dir), "program")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(program, text, 0o755); err != nil {
		t.Fatal(err)
	}
	for d := filepath.Dir(dir); d != os.TempDir() && d != "/"; d = filepath.Dir(d) {
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(program, "-test.run=^TestUnreadableFolder$")
	cmd.Env = append(os.Environ(), unreadable+"="+dir)
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("as nobody: %v\n%s", err, out)
	}
}
