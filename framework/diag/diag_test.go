package diag_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

func at(file string, line, column int) hcl.Range {
	start := hcl.Pos{Line: line, Column: column}
	return hcl.Range{Filename: file, Start: start, End: start}
}

func TestSort(t *testing.T) {
	nowhere := &hcl.Diagnostic{Severity: hcl.DiagError, Summary: "n"}
	have := diag.Sort(hcl.Diagnostics{
		diag.Error(at("b", 1, 1), "x", "."),
		diag.Error(at("a", 10, 1), "x", "."),
		diag.Error(at("a", 9, 2), "x", "."),
		diag.Error(at("a", 9, 1), "y", "."),
		diag.Error(at("a", 9, 1), "x", "2"),
		diag.Error(at("a", 9, 1), "x", "1"),
		diag.Error(at("a", 9, 1), "x", "1"),
		nowhere,
	})
	var order []string
	for _, d := range have {
		place := "-"
		if d.Subject != nil {
			place = diag.Place(*d.Subject)
		}
		order = append(order, fmt.Sprint(place, " ", d.Summary, " ", d.Detail))
	}
	want := []string{"- n ", "a:9:1 x 1", "a:9:1 x 2", "a:9:1 y .",
		"a:9:2 x .", "a:10:1 x .", "b:1:1 x ."}
	if d := cmp.Diff(want, order); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

func TestNearest(t *testing.T) {
	for _, c := range []struct {
		word, want, reason string
		known              []string
	}{
		{"E33", "E3", "a letter too many", []string{"E1", "E3"}},
		{"shrot", "short", "two letters swapped", []string{"title", "short"}},
		{"PARTNER", "partner", "capitals are no distance", []string{"partner"}},
		{"E9", "E1", "equal distances go by the alphabet", []string{"E2", "E1"}},
		{"icb", "", "half a short word is another word", []string{"lab", "ofs"}},
		{"commissioning", "comissionning", "a long word may be further away",
			[]string{"comissionning"}},
		{"abc", "", "nothing is known", nil},
		{strings.Repeat("x", 1<<20), "", "too long to compare", []string{"x"}},
		{"", "", "nothing is near nothing", []string{"ab"}},
		{"naïve", "naive", "letters are counted, not bytes", []string{"naive"}},
	} {
		if have := diag.Nearest(c.word, c.known); have != c.want {
			t.Errorf("Nearest(%.20q) = %q, want %q: %s", c.word, have, c.want, c.reason)
		}
	}
}

func TestUnknown(t *testing.T) {
	many := make([]string, 13)
	for i := range many {
		many[i] = fmt.Sprintf("criterion-%d", i)
	}
	for _, c := range []struct {
		word  string
		known []string
		want  string
	}{
		{"E33", []string{"E3"}, `There is no criterion "E33". Did you mean "E3"?`},
		{"zz", []string{"b", "aaaa"}, `There is no criterion "zz". Use one of: aaaa, b.`},
		{"zz", nil, `There is no criterion "zz". No criterion is declared yet.`},
		{"zz", many, `There is no criterion "zz". Check the spelling against the 13 declared.`},
	} {
		d := diag.Unknown("criterion", c.word, c.known, at("f", 1, 1))
		if d.Summary != "Unknown criterion" || d.Severity != hcl.DiagError {
			t.Errorf("summary %q", d.Summary)
		}
		if diff := cmp.Diff(c.want, d.Detail); diff != "" {
			t.Errorf("-want +have:\n%s", diff)
		}
	}
}

func TestPlain(t *testing.T) {
	for have, want := range map[string]string{
		"plain text, naïve – ok\n\t": "plain text, naïve – ok\n\t",
		"\x1b[2J\x07\r":              "·[2J··",
		"\u009b31m\u0085\x7f":        "·31m··",
		"evil\u202etxt\u2066":        "evil·txt·",
		"\u200ea\u200fb\u061c\x00":   "·a·b··",
		"":                           "",
	} {
		if d := cmp.Diff(want, diag.Plain(have)); d != "" {
			t.Errorf("-want +have:\n%s", d)
		}
	}
}

// Whatever stands in a file or its name, no terminal is told to do anything.
func TestWriteIsHarmless(t *testing.T) {
	name := "evil\x1b[2J\n\u202e.hcl"
	text := "a = \"\x1b[31m\" # \u009b2J \u202e \x9b \u2066\nb = 1\n"
	rng := hcl.Range{Filename: name,
		Start: hcl.Pos{Line: 1, Column: 1, Byte: 0},
		End:   hcl.Pos{Line: 1, Column: 2, Byte: 1}}
	second := hcl.Range{Filename: name,
		Start: hcl.Pos{Line: 2, Column: 1, Byte: strings.Index(text, "b =")},
		End:   hcl.Pos{Line: 2, Column: 2, Byte: strings.Index(text, "b =") + 1}}
	files := map[string]*hcl.File{name: {Bytes: []byte(text)}}
	diags := hcl.Diagnostics{
		diag.Error(rng, "Sum\x1bmary", "Detail\x1b.\r"),
		diag.Error(second, "Second", "Offsets still fit."),
	}
	var out bytes.Buffer
	if err := diag.Write(&out, files, diags, diag.Options{}); err != nil {
		t.Fatal(err)
	}
	want := `Error: Sum·mary

  on evil·[2J··.hcl line 1:
   1: a = " [31m" # ·2J ` + "\ufffd ? \ufffd" + `

Detail·.·

Error: Second

  on evil·[2J··.hcl line 2:
   2: b = 1

Offsets still fit.

`
	if d := cmp.Diff(want, out.String()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if string(files[name].Bytes) != text || diags[0].Subject.Filename != name {
		t.Error("Write changed what it was given")
	}
}

func TestWriteOptions(t *testing.T) {
	d := diag.Error(at("f", 1, 1), "Summary", "Some words that are wrapped.")
	var out bytes.Buffer
	err := diag.Write(&out, nil, hcl.Diagnostics{d}, diag.Options{Width: 12, Color: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\x1b[31mError\x1b[0m", "Some words\nthat are\nwrapped."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in %q", want, out.String())
		}
	}
}

func TestWriteError(t *testing.T) {
	d := diag.Error(at("f", 1, 1), "Summary", "Detail.")
	err := diag.Write(full{}, nil, hcl.Diagnostics{d}, diag.Options{})
	if !errors.Is(err, errFull) {
		t.Errorf("error %v, want %v", err, errFull)
	}
}

var errFull = errors.New("disk full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func ExampleUnknown() {
	text := []byte("evidence \"review\" {\n  criteria = [\"E1\", \"E33\"]\n}\n")
	rng := hcl.Range{Filename: "health.hcl",
		Start: hcl.Pos{Line: 2, Column: 21, Byte: 40},
		End:   hcl.Pos{Line: 2, Column: 26, Byte: 45}}
	diags := hcl.Diagnostics{
		diag.Unknown("criterion", "E33", []string{"E1", "E2", "E3"}, rng)}
	files := map[string]*hcl.File{"health.hcl": {Bytes: text}}
	if err := diag.Write(os.Stdout, files, diags, diag.Options{}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Error: Unknown criterion
	//
	//   on health.hcl line 2:
	//    2:   criteria = ["E1", "E33"]
	//
	// There is no criterion "E33". Did you mean "E3"?
}
