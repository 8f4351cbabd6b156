package policies_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// judge is an evaluator with ready answers: how many things each rule judged,
// and what it found.
type judge struct {
	rules   []policies.Rule
	results []policies.Result
	err     error
}

func (j judge) Rules() []policies.Rule { return j.rules }

func (j judge) Evaluate(context.Context, input.Document) (policies.Outcome, error) {
	return policies.Outcome{Results: j.results}, j.err
}

func day(s string) framework.Date {
	d, err := framework.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// area is a workspace of two criteria and one board.
func area(waivers ...evidence.Waiver) *evidence.Workspace {
	f := &framework.Framework{ID: "f", Criteria: []framework.Criterion{{ID: "A1"}, {ID: "A2"}}}
	return &evidence.Workspace{
		Area:       evidence.Area{ID: "x", Name: "X", AsOf: day("2025-06-30")},
		Framework:  f,
		Frameworks: &framework.Library{Frameworks: []*framework.Framework{f}},
		Boards:     []evidence.Board{{ID: "b", Name: "Board"}},
		Waivers:    waivers,
	}
}

var gaps = policies.Rule{ID: "test/gaps", Severity: policies.High,
	Standing: policies.ProductDefault}

func finds(findings ...policies.Finding) judge {
	return judge{[]policies.Rule{gaps},
		[]policies.Result{{Rule: gaps.ID, Judged: 1, Findings: findings}}, nil}
}

func finding(group string, level policies.Level, criteria ...string) policies.Finding {
	return policies.Finding{Subject: "board.b", Group: group, Level: level,
		Criteria: criteria, Message: "It has a gap."}
}

func TestReadiness(t *testing.T) {
	tests := []struct {
		name     string
		findings []policies.Finding
		want     map[string]policies.Readiness
		area     policies.Readiness
	}{
		{"nothing found", nil, map[string]policies.Readiness{
			"A1": policies.Ready, "A2": policies.Ready}, policies.Ready},
		{"red of a high rule", []policies.Finding{finding("a", policies.Red, "A1")},
			map[string]policies.Readiness{"A1": policies.NotReady, "A2": policies.Ready},
			policies.NotReady},
		{"amber of a high rule", []policies.Finding{finding("a", policies.Amber, "A1")},
			map[string]policies.Readiness{"A1": policies.NearlyReady, "A2": policies.Ready},
			policies.NearlyReady},
		{"worst of several", []policies.Finding{finding("a", policies.Amber, "A1", "A2"),
			finding("b", policies.Red, "A2")}, map[string]policies.Readiness{
			"A1": policies.NearlyReady, "A2": policies.NotReady}, policies.NotReady},
		{"no criterion concerns the area", []policies.Finding{finding("a", policies.Red)},
			map[string]policies.Readiness{"A1": policies.Ready, "A2": policies.Ready},
			policies.NotReady},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := policies.Assess(context.Background(), area(), &figures.Figures{}, policies.Scanned{}, finds(test.findings...))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, a.ReadyBy); diff != "" {
				t.Errorf("by criterion (-want +got):\n%s", diff)
			}
			if a.Readiness != test.area {
				t.Errorf("the area is %s, want %s", a.Readiness, test.area)
			}
		})
	}
}

func waiver(from, expires, group string) evidence.Waiver {
	return evidence.Waiver{ID: "w", Rule: source.Ref{Name: gaps.ID}, Subject: "board.b",
		Group: group, From: day(from), Expires: day(expires)}
}

func TestWaivers(t *testing.T) {
	tests := []struct {
		name   string
		waiver evidence.Waiver
		state  policies.WaiverState
		ready  policies.Readiness
	}{
		{"holds", waiver("2025-06-01", "2025-12-31", "a"), policies.WaiverApplied, policies.Ready},
		{"holds on its last day", waiver("2025-06-01", "2025-06-30", "a"),
			policies.WaiverApplied, policies.Ready},
		{"expired the day before", waiver("2025-06-01", "2025-06-29", "a"),
			policies.WaiverExpired, policies.NotReady},
		{"holds from its first day", waiver("2025-06-30", "2025-12-31", "a"),
			policies.WaiverApplied, policies.Ready},
		{"begins tomorrow", waiver("2025-07-01", "2025-12-31", "a"),
			policies.WaiverFuture, policies.NotReady},
		{"another group", waiver("2025-06-01", "2025-12-31", "b"),
			policies.WaiverUnmatched, policies.NotReady},
		{"no group is not every group", waiver("2025-06-01", "2025-12-31", ""),
			policies.WaiverUnmatched, policies.NotReady},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := policies.Assess(context.Background(), area(test.waiver), &figures.Figures{}, policies.Scanned{},
				finds(finding("a", policies.Red, "A1")))
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Waivers[0].State; got != test.state {
				t.Errorf("the waiver is %s, want %s", got, test.state)
			}
			if got := a.ReadyBy["A1"]; got != test.ready {
				t.Errorf("A1 is %s, want %s", got, test.ready)
			}
			if len(a.Findings) != 1 {
				t.Error("a waived finding must still be shown")
			}
		})
	}
}

func TestWaiversThatMayNotBe(t *testing.T) {
	lawful := policies.Rule{ID: "law/rule", Standing: policies.Statutory, Remedy: "Do it."}
	waivers := []evidence.Waiver{
		{Rule: source.Ref{Name: "law/rule"}},
		{Rule: source.Ref{Name: "law/ruel"}},
		{Rule: source.Ref{Name: gaps.ID}},
	}
	var got []string
	for _, d := range policies.CheckWaivers(waivers, []policies.Rule{gaps, lawful}) {
		got = append(got, d.Summary+": "+d.Detail)
	}
	want := []string{
		"Rule cannot be waived: Findings of law/rule are never accepted for a time. " +
			"Remove the waiver and deal with what it found: Do it.",
		`Unknown rule: There is no rule "law/ruel". Did you mean "law/rule"?`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("diagnostics (-want +got):\n%s", diff)
	}
}

// Whatever an evaluator leaves out or makes up is an error, never silence.
func TestFailsClosed(t *testing.T) {
	with := func(f policies.Finding) judge { return finds(f) }
	ok := finding("a", policies.Red, "A1")
	change := func(edit func(*policies.Finding)) policies.Finding {
		f := ok
		edit(&f)
		return f
	}
	tests := []struct {
		name string
		by   judge
		want string
	}{
		{"a rule did not run", judge{rules: []policies.Rule{gaps}}, "1 rules were expected and 0 ran"},
		{"another rule ran", judge{[]policies.Rule{gaps},
			[]policies.Result{{Rule: "test/other", Judged: 1}}, nil},
			"test/gaps was expected to run and did not"},
		{"nothing judged", judge{[]policies.Rule{gaps},
			[]policies.Result{{Rule: gaps.ID}}, nil}, "no rule had anything to judge"},
		{"no rules at all", judge{}, "no rule had anything to judge"},
		{"unknown subject", with(change(func(f *policies.Finding) { f.Subject = "board.c" })),
			`"board.c", which is nothing in the workspace`},
		{"unknown level", with(change(func(f *policies.Finding) { f.Level = "green" })),
			`has the level "green"`},
		{"digit in a message", with(change(func(f *policies.Finding) { f.Message = "3 gaps" })),
			"has a digit"},
		{"a line in what is no file", with(change(func(f *policies.Finding) { f.Line = 3 })),
			"has a line, and is about no file"},
		{"two of one key", finds(ok, ok), "two findings share the key"},
		{"the evaluator failed", judge{err: errors.New("disk")}, "judging x: disk"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := policies.Assess(context.Background(), area(), &figures.Figures{}, policies.Scanned{}, test.by)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
			if a != nil {
				t.Error("an assessment was returned beside the error")
			}
		})
	}
}

// Findings come worst first, then in the framework's order of criteria.
func TestOrder(t *testing.T) {
	a, err := policies.Assess(context.Background(), area(), &figures.Figures{}, policies.Scanned{}, finds(
		finding("d", policies.Amber, "A1"), finding("c", policies.Red),
		finding("b", policies.Red, "A2"), finding("a", policies.Red, "A2", "A1")))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range a.Findings {
		got = append(got, fmt.Sprint(f.Severity, " ", f.Group))
	}
	want := []string{"high a", "high b", "high c", "medium d"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

// A file of which something was found can be a subject, and the finding says on
// which line of it.
func TestFilesAreSubjects(t *testing.T) {
	s := policies.Scanned{
		Identifiers: identifiers.Report{Scanned: 2, Files: []identifiers.File{{Name: "sef.hcl"}}},
		SmallNumbers: smallnumbers.Report{Found: []smallnumbers.Found{
			{Subject: "file.narrative/a1.md", File: "narrative/a1.md"},
			{Subject: "board.b", Part: "says"}}},
	}
	var findings []policies.Finding
	for subject, line := range map[string]int{"file.sef.hcl": 0, "file.narrative/a1.md": 7, "board.b": 0} {
		f := finding(subject, policies.Red)
		f.Subject, f.Line = subject, line
		findings = append(findings, f)
	}
	a, err := policies.Assess(context.Background(), area(), &figures.Figures{}, s, finds(findings...))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]policies.Place{}
	for _, f := range a.Findings {
		got[f.Subject] = f.Place
	}
	want := map[string]policies.Place{"file.sef.hcl": {File: "sef.hcl", Line: 1, Column: 1},
		"file.narrative/a1.md": {File: "narrative/a1.md", Line: 7, Column: 1}, "board.b": {}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("places (-want +got):\n%s", diff)
	}
}
