package diag_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// header is a file that knows the block everything stands in.
type header string

func (h header) ContextString(int) string { return string(h) }

// words finds a place by what stands there.
func words(text, sought string) hcl.Range {
	at := strings.Index(text, sought)
	line := 1 + strings.Count(text[:at], "\n")
	return hcl.Range{Filename: "f",
		Start: hcl.Pos{Line: line, Column: 1, Byte: at},
		End:   hcl.Pos{Line: line, Column: 1, Byte: at + len(sought)}}
}

// code prints one diagnostic and returns what stands between its summary and
// its detail.
func code(t *testing.T, text string, nav any, d *hcl.Diagnostic, o diag.Options) string {
	t.Helper()
	files := map[string]*hcl.File{"f": {Bytes: []byte(text), Nav: nav}}
	var out bytes.Buffer
	if err := diag.Write(&out, files, hcl.Diagnostics{d}, o); err != nil {
		t.Fatal(err)
	}
	said, found := strings.CutSuffix(out.String(), "\n\n.\n\n")
	if !found {
		t.Fatalf("no detail in %q", out.String())
	}
	_, said, _ = strings.Cut(said, "\n\n")
	return said
}

// The name of a block is a stranger's as much as the lines in it.
func TestWriteHeader(t *testing.T) {
	for have, want := range map[string]string{
		`claim "x` + "\x1b[31m" + `"`:                      `claim "x·[31m"`,
		`claim "` + "\x1b]0;t\x07\x00\u202e\u200f\n" + `"`: `claim "·]0;t·····"`,
		strings.Repeat("x", 80):                            strings.Repeat("x", 80),
		strings.Repeat("é", 81):                            strings.Repeat("é", 79) + "…",
	} {
		said := code(t, "a = 1\n", header(have),
			diag.Error(words("a = 1\n", "1"), "S", "."), diag.Options{})
		if d := cmp.Diff("  on f line 1, in "+want+":\n   1: a = 1", said); d != "" {
			t.Errorf("-want +have:\n%s", d)
		}
	}
}

func TestWriteLines(t *testing.T) {
	long := func(n int) string { return strings.Repeat("é", n) }
	for _, c := range []struct {
		name, text, subject, want string
	}{
		{"in the middle", "a\nb = 1\nc\n", "1", "   2: b = 1"},
		{"over two lines", "a\nb = [\n]\nc\n", "[\n]", "   2: b = [\n   3: ]"},
		{"blank lines between", "b = [\n\n]", "[\n\n]", "   1: b = [\n   3: ]"},
		{"without a line break at the end", "a\nb", "b", "   2: b"},
		{"as long as is shown", long(159) + "!", "!", "   1: " + long(159) + "!"},
		{"cut before", long(160) + "!", "!", "   1: …" + long(159) + "!"},
		{"cut after", "!" + long(160), "!", "   1: !" + long(159) + "…"},
		{"cut on both sides", long(200) + "!" + long(200), "!",
			"   1: …" + long(60) + "!" + long(99) + "…"},
		{"longer than is shown itself", long(200), long(200), "   1: " + long(160) + "…"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := diag.Error(words(c.text, c.subject), "S", ".")
			_, said, _ := strings.Cut(code(t, c.text, nil, d, diag.Options{}), "\n")
			if diff := cmp.Diff(c.want, said); diff != "" {
				t.Errorf("-want +have:\n%s", diff)
			}
		})
	}
}

// The context is shown around the subject, but never a whole long file.
func TestWriteContext(t *testing.T) {
	text := strings.Repeat("x\n", 50) + "b = 1\n" + strings.Repeat("x\n", 50)
	d := diag.Error(words(text, "1"), "S", ".")
	around := words(text, text)
	d.Context = &around
	said := code(t, text, nil, d, diag.Options{Color: true})
	if !strings.Contains(said, "  51: b = \x1b[1;4m1\x1b[0m\n") {
		t.Errorf("the subject is not marked in %q", said)
	}
	if n := strings.Count(said, "\n"); n != 40 {
		t.Errorf("%d lines are shown, want 40", n)
	}
}

// Everything a file gets wrong is printed in time that grows with the file.
func BenchmarkWrite10k(b *testing.B) {
	var text bytes.Buffer
	var diags hcl.Diagnostics
	for i := range 10_000 {
		at := text.Len()
		fmt.Fprintf(&text, "criteria_%d = [\"E1\", \"E33\"]\n", i)
		diags = append(diags, diag.Error(hcl.Range{Filename: "f",
			Start: hcl.Pos{Line: i + 1, Column: 1, Byte: at},
			End:   hcl.Pos{Line: i + 1, Column: 9, Byte: at + 8}}, "S", "Some words."))
	}
	files := map[string]*hcl.File{"f": {Bytes: text.Bytes()}}
	for b.Loop() {
		if err := diag.Write(io.Discard, files, diags, diag.Options{Width: 80}); err != nil {
			b.Fatal(err)
		}
	}
}
