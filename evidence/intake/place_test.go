package intake_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence/intake"
)

// A link that leads out of the workspace is no file of it.
func TestLinkOutside(t *testing.T) {
	b := lay(t, "testdata/ok/plain")
	outside := filepath.Join(t.TempDir(), "waits.csv")
	if err := os.Rename(filepath.Join(b.root, "waits.csv"), outside); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(b.root, "waits.csv")); err != nil {
		t.Skip(err)
	}
	x, diags := b.open(t)
	if x != nil || len(diags) != 1 || diags[0].Summary != "Not a file to read" {
		t.Error(x, diags)
	}
}

// A path on this machine that is another file than the workspace's is not
// handed to the warehouse; a copy is.
func TestAnotherFolder(t *testing.T) {
	b := lay(t, "testdata/ok/plain")
	b.fsys = fstest.MapFS{"waits.csv": {Data: []byte(heading + "R7,Speech,2025-01-02,\n")}}
	x, diags := b.open(t)
	if x == nil {
		t.Fatal(diags)
	}
	if have := rows(t, x); len(have) != 1 || have[0][0] != "R7" ||
		filepath.Dir(x.Text.Path) != b.scratch {
		t.Error(x.Text, have)
	}
}

// The world's failure is an error that says what was being read.
func TestWorldFails(t *testing.T) {
	d, s := little()
	fsys := failing{fstest.MapFS{"waits.csv": {Data: []byte("Ref No\nR1\n")}}}
	_, diags, err := intake.Open(fsys, "", t.TempDir(), d, s)
	if diags != nil || !errors.Is(err, errDisk) || !strings.Contains(err.Error(), "waits.csv") {
		t.Error(diags, err)
	}
	_, diags, err = intake.Open(fsys.FS, "", filepath.Join(t.TempDir(), "gone"), d, s)
	if diags != nil || !errors.Is(err, fs.ErrNotExist) {
		t.Error(diags, err)
	}
}

var errDisk = errors.New("disk")

type failing struct{ fs.FS }

func (f failing) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.FS, name) }

func (failing) Open(string) (fs.File, error) { return nil, errDisk }
