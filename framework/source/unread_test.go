package source_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// told lists the summaries of diagnostics by their file.
func told(diags hcl.Diagnostics) map[string]string {
	out := map[string]string{}
	for _, d := range diags {
		out[d.Subject.Filename] = d.Summary
	}
	return out
}

func TestUnread(t *testing.T) {
	fsys := fstest.MapFS{}
	for _, name := range []string{"extra.hcl", "e/a.hcl", "e/B.HCL", "e/c.Hcl", "e/notes.txt",
		"e/sub/d.hcl", "e/sub/sub/e.HCL", "e/sub/notes.txt", "e/.git/f.hcl", "e/.a.hcl",
		"e/sub/.a.hcl", "e/files/g.hcl", "e/folder.hcl/h.hcl", "e/folder.hcl/notes.txt"} {
		fsys[name] = &fstest.MapFile{}
	}
	const said = "File not read"
	want := map[string]string{"e/B.HCL": said, "e/c.Hcl": said, "e/sub/d.hcl": said,
		"e/sub/sub/e.HCL": said, "e/folder.hcl": said, "e/folder.hcl/h.hcl": said}
	if d := cmp.Diff(want, told(source.Unread(fsys, "e", "e/files"))); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if diags := source.Unread(fsys, "missing"); len(diags) > 0 {
		t.Errorf("of a folder that is not there: %v", diags)
	}
}

func TestStray(t *testing.T) {
	fsys := fstest.MapFS{"sef.hcl": {}, "extra.hcl": {}, "OTHER.HCL": {}, ".hidden.hcl": {},
		"notes.txt": {}, "folder.hcl/a.txt": {}, "e/a.hcl": {}}
	want := map[string]string{"extra.hcl": "File not read", "OTHER.HCL": "File not read"}
	if d := cmp.Diff(want, told(source.Stray(fsys, ".", "Move it.", "sef.hcl"))); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// A link to nothing is its author's mistake, a file that is not there the
// caller's.
func TestDanglingLink(t *testing.T) {
	dir := t.TempDir()
	link(t, "nowhere", filepath.Join(dir, "lost.hcl"))
	link(t, "round.hcl", filepath.Join(dir, "round.hcl"))
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	_, diags, err := source.Folder(root.FS(), ".", source.Files{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"lost.hcl": "Link to nothing", "round.hcl": "Link to nothing"}
	if d := cmp.Diff(want, told(diags)); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if _, _, err := source.File(root.FS(), "missing.hcl", source.Files{}); err == nil {
		t.Error("no error for a file that is not there")
	}
}
