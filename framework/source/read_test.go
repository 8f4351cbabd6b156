package source_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

func TestFolder(t *testing.T) {
	fsys := fstest.MapFS{
		"evidence/b.hcl":       {Data: []byte("b = 1\n")},
		"evidence/a.hcl":       {Data: []byte("\xef\xbb\xbfa = 1\n")},
		"evidence/notes.md":    {Data: []byte("not read")},
		"evidence/deep/c.hcl":  {Data: []byte("not = \"read\"\n")},
		"evidence/broken.hcl":  {Data: []byte("broken = \n")},
		"evidence/refused.hcl": {Data: []byte("refused = \"\xff\"\n")},
	}
	files := source.Files{}
	parsed, diags, err := source.Folder(fsys, "evidence", files)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range parsed {
		names = append(names, file.Body.MissingItemRange().Filename)
	}
	want := []string{"evidence/a.hcl", "evidence/b.hcl", "evidence/broken.hcl"}
	if d := cmp.Diff(want, names); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	for _, name := range append(want, "evidence/refused.hcl") {
		if files[name] == nil {
			t.Errorf("no text of %s", name)
		}
	}
	if len(diags) != 2 || len(files) != 4 {
		t.Errorf("%d files, diagnostics %v", len(files), diags)
	}
}

func TestDecodeFolder(t *testing.T) {
	fsys := fstest.MapFS{
		"words/a.hcl": {Data: []byte("word \"one\" {}\n")},
		"words/b.hcl": {Data: []byte("word \"two\" {}\nother \"three\" {}\n")},
	}
	type word struct {
		ID string `hcl:"id,label"`
	}
	var have struct {
		Words []word `hcl:"word,block"`
	}
	files := source.Files{}
	diags, err := source.DecodeFolder(fsys, "words", files, &have)
	if err != nil || len(diags) != 1 || len(files) != 2 {
		t.Errorf("%d files, %v, %v", len(files), diags, err)
	}
	if d := cmp.Diff([]word{{"one"}, {"two"}}, have.Words); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if diags, err := source.DecodeFolder(fsys, "none", nil, &have); len(diags) > 0 || err != nil {
		t.Errorf("a folder that is not there holds nothing, have %v %v", diags, err)
	}
}

func TestFolderMissing(t *testing.T) {
	parsed, diags, err := source.Folder(fstest.MapFS{}, "evidence", source.Files{})
	if parsed != nil || diags != nil || err != nil {
		t.Errorf("a folder that is not there holds nothing, have %v %v %v",
			parsed, diags, err)
	}
}

// What the disk refuses is an error that names the place, not a mistake of
// the author.
func TestFolderErrors(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "file"), "no folder")
	for _, c := range []struct {
		name, folder string
		fsys         fs.FS
		want         error
	}{
		{"a file", "file", os.DirFS(dir), nil},
		{"an unreadable folder", "secret", locked{"secret"}, fs.ErrPermission},
		{"an unreadable file", "open", locked{"open/secret.hcl"}, fs.ErrPermission},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := source.Folder(c.fsys, c.folder, source.Files{})
			if err == nil || !strings.Contains(err.Error(), c.folder) {
				t.Fatalf("error %v does not name %s", err, c.folder)
			}
			if c.want != nil && !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
		})
	}
}

// locked refuses to open one name.
type locked struct{ name string }

func (l locked) Open(name string) (fs.File, error) {
	if name == l.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return fstest.MapFS{
		"secret/a.hcl":    {Data: []byte("a = 1\n")},
		"open/secret.hcl": {Data: []byte("a = 1\n")},
	}.Open(name)
}

// Nothing outside a root is read, however a link leads there.
func TestRoot(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	write(t, filepath.Join(outside, "secret.hcl"), "secret = 1\n")
	write(t, filepath.Join(dir, "in", "real.hcl"), "real = 1\n")
	link(t, filepath.Join(outside, "secret.hcl"), filepath.Join(dir, "in", "absolute.hcl"))
	link(t, "../../secret.hcl", filepath.Join(dir, "in", "climbing.hcl"))
	link(t, "real.hcl", filepath.Join(dir, "in", "inside.hcl"))
	link(t, outside, filepath.Join(dir, "out"))
	if err := os.Mkdir(filepath.Join(dir, "in", "folder.d.hcl"), 0o755); err != nil {
		t.Fatal(err)
	}
	link(t, "folder.d.hcl", filepath.Join(dir, "in", "folder.hcl"))

	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	files := source.Files{}
	have := map[string]string{}
	for _, folder := range []string{"in", "out"} {
		_, diags, err := source.Folder(root.FS(), folder, files)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range diags {
			have[d.Subject.Filename] = d.Summary
		}
	}
	want := map[string]string{
		"in/absolute.hcl": "File outside the workspace",
		"in/climbing.hcl": "File outside the workspace",
		"in/folder.hcl":   "Not a file",
		"out":             "File outside the workspace",
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if files["in/real.hcl"] == nil || files["in/inside.hcl"] == nil || len(files) != 2 {
		t.Errorf("read %v", files)
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, target, name string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege on Windows")
	}
	if err := os.Symlink(target, name); err != nil {
		t.Fatal(err)
	}
}

// A file made to exhaust the parser is refused at its place. The parser would
// follow the deepest until the program ends, and not only the test.
func TestRefused(t *testing.T) {
	const deep, deepest = 300_000, 2_000_000
	for _, c := range []struct {
		name, text, want string
	}{
		{"long line", "a = 1\nb = \"" + strings.Repeat("x", 10<<20) + "\"\n", "Line too long"},
		{"longest line", strings.Repeat(" ", source.MaxLine) + "\n", ""},
		{"one byte more", strings.Repeat(" ", source.MaxLine+1) + "\n", "Line too long"},
		{"large file", strings.Repeat("\n", source.MaxFile+1), "File too large"},
		{"largest file", strings.Repeat("# "+strings.Repeat("x", 1021)+"\n", source.MaxFile>>10), ""},
		{"half a character", "a = \"\xe2\x82\"\n", "Text is not UTF-8"},
		{"nul", "a = \"\x00\"\n", ""},
		{"ordinary nesting", nested("[\n", "1", "\n]", source.MaxDepth-1), ""},
		{"many siblings", "a = [" + strings.Repeat("{ b = [1, -2, \"x.y-z!\"] },\n", 20_000) + "]\n", ""},
		{"many blocks", strings.Repeat("a \"b\" {\n  c = [\"d\"]\n}\n", 20_000), ""},
		{"many words", "a = <<-EOT\n" + strings.Repeat("word - word / word! (word). [word\n", source.MaxPieces) + "EOT\n", ""},
		{"too many words", "a = <<-EOT\n" + strings.Repeat("word\n", 500_000) + "EOT\n", "Text too long"},
		{"dollars", "a = \"" + strings.Repeat("$", 60_000) + "\"\n", "Text too long"},

		{"millions of brackets", "a = " + strings.Repeat("[\n", deepest), "Nesting too deep"},
		{"millions of signs", "a = [" + strings.Repeat("!\n", deepest), "Nesting too deep"},
		{"brackets", nested("[\n", "1", "\n]", deep), "Nesting too deep"},
		{"open brackets", nested("[\n", "", "", deep), "Nesting too deep"},
		{"parentheses", nested("(\n", "1", "\n)", deep), "Nesting too deep"},
		{"braces", nested("{ a = \n", "1", "\n}", deep), "Nesting too deep"},
		{"calls", nested("f(\n", "1", "\n)", deep), "Nesting too deep"},
		{"for", nested("[for a in\n", "b", "\n: c]", deep/2), "Nesting too deep"},
		{"blocks", strings.Repeat("a {\n", deep), "Nesting too deep"},
		{"not", nested("(!\n", "true", "\n)", deep), "Nesting too deep"},
		{"not in one bracket", "a = [" + strings.Repeat("!\n", deep) + "true]\n", "Nesting too deep"},
		{"minus", "a = [" + strings.Repeat("-\n", deep) + "1]\n", "Nesting too deep"},
		{"ternary", "a = (" + strings.Repeat("b ? c :\n", deep) + "d)\n", "Nesting too deep"},
		{"ternary in the middle", "a = (" + strings.Repeat("b ?\n", deep) + "c)\n", "Nesting too deep"},
		{"sum", "a = (" + strings.Repeat("1 +\n", deep) + "1)\n", "Nesting too deep"},
		{"comparison", "a = (" + strings.Repeat("1 ==\n", deep) + "1)\n", "Nesting too deep"},
		{"index", "a = (b" + strings.Repeat("[c]\n", deep) + ")\n", "Nesting too deep"},
		{"splat", "a = (b" + strings.Repeat("[*]\n", deep) + ")\n", "Nesting too deep"},
		{"quoted template", "a = " + strings.Repeat("\"${\n", deep) + "\n", "Nesting too deep"},
		{"heredoc template", "a = " + strings.Repeat("<<E\n${\n", deep) + "\n", "Nesting too deep"},
		{"directives", "a = <<E\n" + strings.Repeat("%{if [1,2]}\n", deep) + "E\n", "Nesting too deep"},
		{"brackets behind quoted ones", nested("[\"]\", \n", "1", "\n]", deep), "Nesting too deep"},
		{"brackets behind commented ones", nested("[ # ]\n", "1", "\n]", deep), "Nesting too deep"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, diags := source.Parse([]byte(c.text), "test.hcl")
			have := ""
			if len(diags) > 0 {
				have = diags[0].Summary
				checkRanges(t, c.text, diags)
			}
			refused := c.want != ""
			if refused && (have != c.want || len(diags) != 1) || !refused && isRefusal(have) {
				t.Errorf("have %q (%d), want %q", have, len(diags), c.want)
			}
		})
	}
}

func isRefusal(summary string) bool {
	switch summary {
	case "Line too long", "File too large", "Text is not UTF-8", "Nesting too deep",
		"Text too long":
		return true
	}
	return false
}

func nested(open, core, shut string, n int) string {
	return "a = " + strings.Repeat(open, n) + core + strings.Repeat(shut, n) + "\n"
}

// checkRanges wants every place inside the text.
func checkRanges(t *testing.T, text string, diags hcl.Diagnostics) {
	t.Helper()
	for _, d := range diags {
		for _, r := range []*hcl.Range{d.Subject, d.Context} {
			if r == nil {
				continue
			}
			if r.Start.Byte < 0 || r.Start.Byte > r.End.Byte || r.End.Byte > len(text) ||
				r.Start.Line < 1 || r.Start.Column < 1 {
				t.Errorf("%s: place %#v is outside of %d bytes", d.Summary, *r, len(text))
			}
		}
	}
}

// The snippet of a refused file shows where, not the harm.
func TestRefusedSnippet(t *testing.T) {
	text := "a = 1\nb = \"" + strings.Repeat("x", 10<<20) + "\"\n"
	fsys := fstest.MapFS{"test.hcl": {Data: []byte(text)}}
	files := source.Files{}
	file, diags, err := source.File(fsys, "test.hcl", files)
	if file != nil || err != nil || len(diags) != 1 {
		t.Fatalf("file %v, diagnostics %v, error %v", file, diags, err)
	}
	if n := len(files["test.hcl"].Bytes); n > 200 {
		t.Errorf("%d bytes are kept to be shown", n)
	}
	if p := diags[0].Subject.Start; p.Line != 2 || p.Column != 1 {
		t.Errorf("place %v, want line 2", p)
	}
}
