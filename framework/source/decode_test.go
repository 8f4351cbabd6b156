package source_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

var update = flag.Bool("update", false, "rewrite the expected diagnostics")

// document has a field of every kind that the package comment names.
type document struct {
	Plain  []plain            `hcl:"plain,block"`
	One    *single            `hcl:"single,block"`
	Named  []named            `hcl:"named,block"`
	Title  string             `hcl:"title,optional"`
	Limits map[string]float64 `hcl:"limits,optional"`
}

type plain struct {
	Label   string         `hcl:"label,label"`
	Kin     source.Ref     `hcl:"kin,label"`
	Text    string         `hcl:"text"`
	Word    colour         `hcl:"word,optional"`
	Yes     bool           `hcl:"yes,optional"`
	Whole   int            `hcl:"whole,optional"`
	Share   float64        `hcl:"share,optional"`
	Ref     source.Ref     `hcl:"ref,optional"`
	Refs    []source.Ref   `hcl:"refs,optional"`
	Lower   lower          `hcl:"lower,optional"`
	Texts   []string       `hcl:"texts,optional"`
	Counts  map[string]int `hcl:"counts,optional"`
	Span    span           `hcl:"span,optional"`
	Maybe   *span          `hcl:"maybe,optional"`
	Any     source.Literal `hcl:"any,optional"`
	Place   hcl.Range      `hcl:",place"`
	Ignored chan int
}

type single struct {
	Text string `hcl:"text"`
}

// named takes whatever attributes there are, and blocks beside them.
type named struct {
	Reason string                    `hcl:"reason"`
	Others map[string]source.Literal `hcl:",others"`
	Inner  []single                  `hcl:"inner,block"`
}

type span struct {
	From int `hcl:"from"`
	To   int `hcl:"to,optional"`
}

type colour string

func (colour) Words() []string { return []string{"red", "amber", "green"} }

// lower is a text that refuses capitals.
type lower string

func (l *lower) UnmarshalText(text []byte) error {
	if s := string(text); s != strings.ToLower(s) {
		return errors.New("capitals are not allowed here; write small letters")
	}
	*l = lower(text)
	return nil
}

// Check knows what no single attribute can.
func (p *plain) Check(at source.Places) hcl.Diagnostics {
	if p.Yes && !at.Has("whole") {
		return hcl.Diagnostics{diag.Error(at.Of("yes"), "Incomplete answer",
			"Yes needs a number. Add the attribute whole.")}
	}
	if p.Whole > 100 {
		return hcl.Diagnostics{diag.Error(at.Of("share"), "Too many", "Lower it.")}
	}
	return nil
}

const everything = `
title  = <<-EOT
  Two lines,
    one indented.
  EOT
limits = { lt5 = 5, "dfe-round10" = -0.5 }

plain "a" "b" {
  text   = "  trimmed “text” with \"quotes\" and $${no template}  "
  word   = "amber"
  yes    = true
  whole  = -12
  share  = 0.25
  ref    = "r1"
  refs   = ["r2", "r3"]
  lower  = "small"
  texts  = []
  counts = { one = 1, two-two = 2, "three 3" = 3 }
  span   = { from = 1, to = 2 }
  maybe  = { from = 3 }
  any    = false
}

plain "c" "d" {
  text = "-"
}

single {
  text = "once"
}

named {
  reason = "because"
  red    = 0.9
  on     = true
  word   = "x"
  inner {
    text = "block"
  }
}
`

func TestDecodeEverything(t *testing.T) {
	var have document
	if diags := decode(t, everything, &have); len(diags) > 0 {
		t.Fatal(diags)
	}
	want := document{
		Title:  "Two lines,\n  one indented.",
		Limits: map[string]float64{"lt5": 5, "dfe-round10": -0.5},
		Plain: []plain{
			{
				Label: "a", Kin: source.Ref{Name: "b"},
				Text: "trimmed “text” with \"quotes\" and ${no template}",
				Word: "amber", Yes: true, Whole: -12, Share: 0.25,
				Ref:   source.Ref{Name: "r1"},
				Refs:  []source.Ref{{Name: "r2"}, {Name: "r3"}},
				Lower: "small", Texts: []string{},
				Counts: map[string]int{"one": 1, "two-two": 2, "three 3": 3},
				Span:   span{1, 2}, Maybe: &span{From: 3},
				Any: source.Literal{Value: false},
			},
			{Label: "c", Kin: source.Ref{Name: "d"}, Text: "-"},
		},
		One: &single{"once"},
		Named: []named{{
			Reason: "because",
			Others: map[string]source.Literal{
				"red": {Value: 0.9}, "on": {Value: true}, "word": {Value: "x"}},
			Inner: []single{{"block"}},
		}},
	}
	places := cmp.Transformer("place", func(hcl.Range) string { return "" })
	if d := cmp.Diff(want, have, places); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

func TestDecodePlaces(t *testing.T) {
	var have document
	decode(t, everything, &have)
	p := have.Plain[0]
	for name, rng := range map[string]hcl.Range{
		`plain "a" "b"`: p.Place,
		`"b"`:           p.Kin.Range,
		`"r1"`:          p.Ref.Range,
		`"r3"`:          p.Refs[1].Range,
		`false`:         p.Any.Range,
	} {
		if text := string(rng.SliceBytes([]byte(everything))); text != name {
			t.Errorf("the place of %s is that of %s", name, text)
		}
	}
	names := source.Names(p.Refs)
	if d := cmp.Diff([]string{"r2", "r3"}, names); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// Several files fill one value.
func TestDecodeTwice(t *testing.T) {
	var have document
	decode(t, "single {\n  text = \"1\"\n}\n", &have)
	diags := decode(t, "single {\n  text = \"2\"\n}\nnamed {\n  reason = \"r\"\n}\n", &have)
	if len(diags) != 1 || diags[0].Summary != "Repeated single block" {
		t.Errorf("diagnostics %v", diags)
	}
	if have.One.Text != "1" || len(have.Named) != 1 {
		t.Errorf("have %+v", have)
	}
}

// Each file in testdata/err is a mistake; what is said of it stands beside it.
func TestDecodeErr(t *testing.T) {
	names, err := filepath.Glob("testdata/err/*.hcl")
	if err != nil || len(names) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			files := source.Files{}
			file, diags, err := source.File(os.DirFS("testdata/err"), filepath.Base(name), files)
			if err != nil {
				t.Fatal(err)
			}
			var d document
			if file != nil {
				diags = append(diags, source.Decode(file.Body, &d)...)
			}
			var out bytes.Buffer
			if err := diag.Write(&out, files, diag.Sort(diags), diag.Options{}); err != nil {
				t.Fatal(err)
			}
			golden(t, strings.TrimSuffix(name, ".hcl")+".want", out.String())
		})
	}
}

func golden(t *testing.T, name, have string) {
	t.Helper()
	if have == "" {
		t.Fatal("no diagnostics")
	}
	if *update {
		if err := os.WriteFile(name, []byte(have), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), have); d != "" {
		t.Errorf("%s (-want +have):\n%s", name, d)
	}
}

func decode(t *testing.T, text string, into any) hcl.Diagnostics {
	t.Helper()
	file, diags := source.Parse([]byte(text), "test.hcl")
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return source.Decode(file.Body, into)
}

// What no author can cause is a panic for the programmer.
func TestDecodePanics(t *testing.T) {
	file, _ := source.Parse([]byte("odd = 1\n"), "test.hcl")
	for name, into := range map[string]any{
		"no pointer": document{},
		"no struct":  new(string),
		"unknown tag": new(struct {
			Odd int `hcl:"odd,sometimes"`
		}),
		"unknown kind": new(struct {
			Odd chan int `hcl:"odd"`
		}),
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			source.Decode(file.Body, into)
		})
	}
}

func TestCheckID(t *testing.T) {
	for id, fits := range map[string]bool{
		"E1": true, "2019-E3-ot-waits": true, "a.b_c": true, strings.Repeat("x", 100): true,
		"": false, "-a": false, "a/b": false, "a b": false, "é": false,
		"..": false, strings.Repeat("x", 101): false, "a\n": false,
	} {
		if have := len(source.CheckID("claim", id, hcl.Range{})) == 0; have != fits {
			t.Errorf("CheckID(%q) fits = %v, want %v", id, have, fits)
		}
	}
}
