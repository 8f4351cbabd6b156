package opa_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
	"github.com/sef-engine/sef/policies/opa"
)

const examples = "../../testdata"

// load reads one of the example workspaces.
func load(t testing.TB, name string) *evidence.Workspace {
	t.Helper()
	dir := filepath.Join(examples, name)
	roots := []string{filepath.Join(dir, "framework")}
	lib, diags, err := framework.Load(framework.Shipped())
	if _, missing := os.Stat(roots[0]); missing == nil {
		lib, diags, err = framework.Load(framework.Shipped(), os.DirFS(roots[0]))
	}
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w, diags, err := evidence.Load(os.DirFS(dir), lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	return w
}

func compile(t testing.TB, o opa.Options) *opa.Policies {
	t.Helper()
	p, diags, err := opa.Compile(o)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	return p
}

// Each folder of testdata/fail holds a policy that compiles and cannot be
// evaluated; want beside it is the error, which names rule, file and line. No
// assessment may come of it.
func TestRulesThatFail(t *testing.T) {
	folders, err := filepath.Glob("testdata/fail/*")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	w := load(t, "fairmead")
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			p := compile(t, opa.Options{Local: os.DirFS(folder), Deadline: 2 * time.Second})
			a, err := policies.Assess(context.Background(), w, &figures.Figures{}, policies.Scanned{}, p)
			if err == nil || a != nil {
				t.Fatalf("assessed in spite of the rule: %v", a)
			}
			compare(t, filepath.Join(folder, "want"), err.Error()+"\n")
		})
	}
}

func TestADeadlineNamesTheRule(t *testing.T) {
	p := compile(t, opa.Options{Local: os.DirFS("testdata/fail/too_slow"),
		Deadline: time.Second})
	_, err := p.Evaluate(context.Background(), input.Build(load(t, "fairmead"), &figures.Figures{}))
	var e *opa.RuleError
	if !errors.As(err, &e) || !errors.Is(err, opa.ErrDeadline) {
		t.Fatalf("error %v, want a deadline", err)
	}
	want := policies.Place{File: "policies/too_slow.rego", Line: 12, Column: 1}
	if diff := cmp.Diff(want, e.Place); diff != "" {
		t.Errorf("place (-want +got):\n%s", diff)
	}
}

func TestCancelling(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	p := compile(t, opa.Options{})
	if _, err := p.Evaluate(ctx, input.Build(load(t, "fairmead"), &figures.Figures{})); err == nil {
		t.Error("a cancelled evaluation gave a result")
	}
}

// Where everything is in order no rule speaks, and nearly every rule had
// something to look at.
func TestAllInOrder(t *testing.T) {
	w := load(t, "fairmead")
	found := scanned(t, os.DirFS(filepath.Join(examples, "fairmead")), w)
	a, err := policies.Assess(context.Background(), w, &figures.Figures{}, found, compile(t, opa.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range a.Findings {
		t.Errorf("%s on %s: %s", f.Rule, f.Subject, f.Message)
	}
	var idle []string
	for _, c := range a.Checks {
		if c.Judged == 0 {
			idle = append(idle, c.Rule)
		}
	}
	want := []string{"actions/effect-measured", "actions/weakness-answered",
		"data/completeness", "data/contradictory-values", "data/row-consistency",
		"data/stale-extract", "governance/dissent-shown", "inspection/rehearsed-cases",
		"previous/finding-open", "timeliness/ehc-20-week-rate", "voice/themes-answered"}
	if diff := cmp.Diff(want, idle); diff != "" {
		t.Errorf("rules with nothing to judge (-want +got):\n%s", diff)
	}
}

// Sharing what rules have worked out changes nothing but the time it takes.
func TestTwoRunsAgree(t *testing.T) {
	doc := input.Build(load(t, "coventry"), &figures.Figures{})
	p := compile(t, opa.Options{})
	var texts []string
	for range 2 {
		out, err := p.Evaluate(context.Background(), doc)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, r := range out.Results {
			for _, f := range r.Findings {
				f.Rule = r.Rule
				b.WriteString(f.Key() + " " + string(f.Level) + " " + f.Message + "\n")
			}
		}
		texts = append(texts, b.String())
	}
	if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
		t.Errorf("two runs differ:\n%s", diff)
	}
	if len(texts[0]) == 0 {
		t.Error("nothing was found, so nothing was compared")
	}
}

// A workspace's limits take the place of the defaults.
func TestOverrides(t *testing.T) {
	w := load(t, "fairmead")
	count := func(overrides []policies.Override) int {
		p := compile(t, opa.Options{Overrides: overrides})
		out, err := p.Evaluate(context.Background(), input.Build(w, &figures.Figures{}))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, r := range out.Results {
			if r.Rule == "evidence/currency" {
				n = len(r.Findings)
			}
		}
		return n
	}
	if n := count(nil); n != 0 {
		t.Fatalf("%d findings with the default limits", n)
	}
	strict := override("evidence/currency", map[string]any{"data_amber": 1.0, "data_red": 2.0})
	if n := count(strict); n != 1 {
		t.Errorf("%d findings on the one item of data, which is three months old", n)
	}
}

func TestOverridesOfNothing(t *testing.T) {
	tests := []struct {
		name, rule, limit string
		value             any
		want              string
	}{
		{"unknown rule", "evidence/curency", "data_amber", 1.0, "Unknown rule"},
		{"unknown limit", "evidence/currency", "data_ambre", 1.0, "Unknown threshold of evidence/currency"},
		{"wrong type", "evidence/currency", "data_amber", "six", "Wrong type of value"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, diags, err := opa.Compile(opa.Options{
				Overrides: override(test.rule, map[string]any{test.limit: test.value})})
			if err != nil {
				t.Fatal(err)
			}
			if len(diags) != 1 || diags[0].Summary != test.want {
				t.Errorf("diagnostics %v, want %q", diags, test.want)
			}
		})
	}
}

// The input that rules see holds every field that the schema promises, and
// its lists are lists.
func TestTheInputHasNoNulls(t *testing.T) {
	for _, name := range []string{"fairmead", "coventry"} {
		text, err := json.Marshal(input.Build(load(t, name), &figures.Figures{}))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "null") {
			at := strings.Index(string(text), "null")
			t.Errorf("%s: …%s", name, text[max(0, at-60):at+4])
		}
	}
}
