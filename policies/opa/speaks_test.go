package opa_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/opa"
)

// The folder testdata/speaks holds a folder for each rule, or for each of
// several cases of one: files laid over the workspace fairmead, in which
// nothing is found, so that the rule speaks; and want, which is what it says.
// The folder again, where there is one, is laid over both. It changes numbers
// and nothing else.
const speaking = "testdata/speaks"

// again holds the files of a second run.
const again = "again"

// shippedRules are compiled once for all fixtures.
var shippedRules = sync.OnceValues(func() (*opa.Policies, error) {
	p, diags, err := opa.Compile(opa.Options{})
	if err == nil && len(diags) > 0 {
		err = diags
	}
	return p, err
})

func shipped(t *testing.T) *opa.Policies {
	t.Helper()
	p, err := shippedRules()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// fixture is a folder that makes a rule speak.
type fixture struct {
	rule, dir string
}

// fixtures lists every case: a rule's folder, or each folder in it that is no
// part of a workspace.
func fixtures(t *testing.T) []fixture {
	t.Helper()
	folders, err := fs.Glob(os.DirFS(speaking), "*/*")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	var out []fixture
	for _, rule := range folders {
		cases, err := fs.Glob(os.DirFS(speaking), rule+"/*")
		if err != nil {
			t.Fatal(err)
		}
		if slices.Contains(cases, rule+"/evidence") || slices.Contains(cases, rule+"/sef.hcl") {
			cases = []string{rule}
		}
		for _, dir := range cases {
			out = append(out, fixture{rule, dir})
		}
	}
	return out
}

// layers lays folders over the workspace fairmead, the last on top.
func layers(t *testing.T, dirs ...string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	for _, dir := range append([]string{path.Join(examples, "fairmead")}, dirs...) {
		fsys := os.DirFS(dir)
		err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasPrefix(name, again+"/") {
				return err
			}
			text, err := fs.ReadFile(fsys, name)
			out[name] = &fstest.MapFile{Data: text, Mode: 0o644}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// assess judges the layered workspace as at its own day, or some days later.
func assess(t *testing.T, fsys fs.FS, later int) *policies.Assessment {
	t.Helper()
	own, err := fs.Sub(fsys, "framework")
	if err != nil {
		t.Fatal(err)
	}
	lib, diags, err := framework.Load(framework.Shipped(), own)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w.Area.AsOf = w.Area.AsOf.AddDays(later)
	a, err := policies.Assess(context.Background(), w, measured(t, w, fsys), scanned(t, fsys, w), shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// scanned is what is found in the words and files of the workspace.
func scanned(t *testing.T, fsys fs.FS, w *evidence.Workspace) policies.Scanned {
	t.Helper()
	labels, diags, err := identifiers.Library(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	words, diags, err := smallnumbers.Library(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	reading := words.Read(w)
	report, err := identifiers.ScanWorkspaceToo(fsys, w, &labels, reading.Look)
	if err != nil {
		t.Fatal(err)
	}
	return policies.Scanned{Identifiers: report, SmallNumbers: reading.Report()}
}

// measured is what the workspace's extracts gave, where a fixture says:
// loaded.json stands for what a warehouse loaded, figures.json for what was
// published of its answers, with comparators, and releases.json for where those
// are from.
func measured(t *testing.T, w *evidence.Workspace, fsys fs.FS) *figures.Figures {
	t.Helper()
	var m figures.Measured
	read(t, fsys, "loaded.json", &m.Loaded)
	f, err := figures.Publish(w, m, nil)
	if err != nil {
		t.Fatal(err)
	}
	read(t, fsys, "figures.json", &f.Measures)
	read(t, fsys, "releases.json", &f.Releases)
	return f
}

// read decodes a file, if there is one.
func read(t *testing.T, fsys fs.FS, name string, into any) {
	t.Helper()
	text, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

func judge(t *testing.T, w *evidence.Workspace, f *figures.Figures) *policies.Assessment {
	t.Helper()
	a, err := policies.Assess(context.Background(), w, f, policies.Scanned{}, shipped(t))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// said writes what one rule says, a line for each finding. Findings keep
// their order.
func said(t *testing.T, a *policies.Assessment, rule string) []string {
	t.Helper()
	p, err := policies.Publish(a)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, f := range p.Findings {
		if f.Rule == rule {
			lines = append(lines, fmt.Sprintf("%s %s %s %s:%d %s\n", f.Severity,
				f.Level, f.Key, f.Place.File, f.Place.Line, f.Message))
		}
	}
	return lines
}

// Every rule speaks of its fixtures, in words that are looked at.
func TestEveryRuleSpeaks(t *testing.T) {
	heard := map[string][]string{}
	for _, r := range shipped(t).Rules() {
		heard[r.ID] = nil
	}
	for _, f := range fixtures(t) {
		if _, ok := heard[f.rule]; !ok {
			t.Errorf("%s/%s belongs to no rule", speaking, f.dir)
			continue
		}
		t.Run(f.dir, func(t *testing.T) {
			dir := path.Join(speaking, f.dir)
			lines := said(t, assess(t, layers(t, dir), 0), f.rule)
			if len(lines) == 0 {
				t.Fatalf("%s does not speak", f.rule)
			}
			compare(t, path.Join(dir, "want"), strings.Join(lines, ""))
			heard[f.rule] = append(heard[f.rule], lines...)
		})
	}
	for _, r := range shipped(t).Rules() {
		for _, level := range levels(t, r) {
			if !slices.ContainsFunc(heard[r.ID], func(line string) bool {
				return strings.HasPrefix(line, fmt.Sprintf("%s %s ", r.SeverityAt(level), level))
			}) {
				t.Errorf("no fixture in %s/%s makes it speak at %s", speaking, r.ID, level)
			}
		}
	}
}

// levels are those that a rule's text names.
func levels(t *testing.T, r policies.Rule) []policies.Level {
	t.Helper()
	text, err := fs.ReadFile(policies.Shipped(),
		strings.TrimPrefix(r.Place.File, "sef/policies/library/"))
	if err != nil {
		t.Fatal(err)
	}
	var out []policies.Level
	for _, level := range []policies.Level{policies.Red, policies.Amber} {
		if strings.Contains(string(text), fmt.Sprintf("%q", level)) {
			out = append(out, level)
		}
	}
	if len(out) == 0 {
		t.Errorf("%s names no level", r.ID)
	}
	return out
}

// Messages hold no numbers: where two workspaces differ in numbers alone, a
// finding that both have at one level has one message. Each rule that counts
// is seen to publish another number the second time, so that the two runs are
// known to differ.
func TestMessagesDoNotChangeWithNumbers(t *testing.T) {
	counts, changed := map[string]bool{}, map[string]bool{}
	for _, f := range fixtures(t) {
		dir := path.Join(speaking, f.dir)
		first := assess(t, layers(t, dir), 0)
		second := assessAgain(t, dir)
		for _, x := range first.Findings {
			y, ok := same(second.Findings, x)
			if !ok {
				continue
			}
			if x.Message != y.Message {
				t.Errorf("%s: %s says %q, then %q", f.dir, x.Key(), x.Message, y.Message)
			}
		}
		if numbered(first.Findings, f.rule) {
			counts[f.rule] = true
			changed[f.rule] = changed[f.rule] ||
				!slices.Equal(said(t, first, f.rule), said(t, second, f.rule))
		}
	}
	for rule := range counts {
		if !changed[rule] {
			t.Errorf("%s counts, and no fixture changes its numbers; add a folder %s",
				rule, again)
		}
	}
	if len(counts) == 0 {
		t.Error("no rule counts anything, so nothing was compared")
	}
}

// assessAgain changes the numbers of a fixture: by its own second layer, or
// by letting a few days pass.
func assessAgain(t *testing.T, dir string) *policies.Assessment {
	t.Helper()
	second := path.Join(dir, again)
	if _, err := os.Stat(second); err == nil {
		return assess(t, layers(t, dir, second), 0)
	}
	return assess(t, layers(t, dir), 3)
}

// same is the finding with the key and level of another.
func same(findings []policies.Finding, x policies.Finding) (policies.Finding, bool) {
	for _, y := range findings {
		if y.Key() == x.Key() && y.Level == x.Level {
			return y, true
		}
	}
	return policies.Finding{}, false
}

// numbered reports whether a rule's findings hold numbers.
func numbered(findings []policies.Finding, rule string) bool {
	for _, f := range findings {
		for _, v := range f.Values {
			switch v.Kind {
			case policies.ItemsValue, policies.PercentValue, policies.DaysValue,
				policies.WeeksValue, policies.MonthsValue, policies.FigureValue:
				if f.Rule == rule {
					return true
				}
			}
		}
	}
	return false
}

// Assess refuses a message with a digit; here is what it is not shown.
func TestNoMessageHoldsANumber(t *testing.T) {
	looked := 0
	look := func(name string, a *policies.Assessment) {
		for _, f := range a.Findings {
			looked++
			if strings.ContainsAny(f.Message, "0123456789") {
				t.Errorf("%s: %s says %q", name, f.Key(), f.Message)
			}
		}
		for id, s := range a.Supported {
			for _, r := range s.Reasons {
				looked++
				if strings.ContainsAny(r.Message, "0123456789") {
					t.Errorf("%s: the grade of %s says %q", name, id, r.Message)
				}
			}
		}
	}
	for _, name := range []string{"fairmead", "coventry"} {
		look(name, judge(t, load(t, name), &figures.Figures{}))
	}
	for _, f := range fixtures(t) {
		look(f.dir, assess(t, layers(t, path.Join(speaking, f.dir)), 0))
	}
	if looked == 0 {
		t.Error("nothing was said, so nothing was looked at")
	}
}
