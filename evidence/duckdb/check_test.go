package duckdb_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

var update = flag.Bool("update", false, "rewrite the expected messages")

// numerator makes a measure of waits with the expression.
func numerator(expression string) evidence.Measure {
	at := hcl.Pos{Line: 1, Column: 1}
	return evidence.Measure{ID: "own", Shape: source.Ref{Name: "waits"}, Numerator: expression, Denominator: "count(*)",
		Place: hcl.Range{Filename: "data/own.hcl", Start: at, End: at}}
}

func check(t testing.TB, w *duckdb.Warehouse, m evidence.Measure, shapes ...evidence.Shape) hcl.Diagnostics {
	t.Helper()
	diags, err := w.Check(context.Background(), m, shapes...)
	if err != nil {
		t.Fatal(err)
	}
	return diags
}

// What ships is allowed, means the same when it is written out again, and
// comes out the same when that is parsed once more.
func TestShippedExpressions(t *testing.T) {
	w := open(t, duckdb.Options{})
	ctx := context.Background()
	written := func(expression string) string {
		t.Helper()
		out, err := w.Rendered(ctx, expression)
		if err != nil {
			t.Errorf("%s: %v", expression, err)
		}
		return out
	}
	n := 0
	again := func(expression string) {
		if expression == "" {
			return
		}
		n++
		once := written(expression)
		equal(t, expression, once, written(once))
	}
	for _, m := range library().Measures {
		for _, d := range check(t, w, m, library().Shapes...) {
			t.Errorf("%s: %s %s", m.ID, d.Summary, d.Detail)
		}
		again(m.Numerator)
		again(m.Denominator)
		again(m.Value)
	}
	for _, s := range library().Shapes {
		for _, c := range s.Columns {
			again(c.Derived)
		}
	}
	if n < 60 {
		t.Errorf("only %d expressions looked at", n)
	}
}

// Each line of testdata/ok is an expression that may be used.
func TestAllowed(t *testing.T) {
	w := open(t, duckdb.Options{})
	for _, expression := range fixtures(t, "testdata/ok/*.sql") {
		for _, d := range check(t, w, numerator(expression.text), shape(t, "waits")) {
			t.Errorf("%s: %s", expression.text, d.Detail)
		}
	}
}

// Each file of testdata/err holds an expression that is refused, and beside it
// stands what its author is told.
func TestRefused(t *testing.T) {
	w := open(t, duckdb.Options{})
	for _, f := range fixtures(t, "testdata/err/*.sql") {
		t.Run(filepath.Base(f.name), func(t *testing.T) {
			var b strings.Builder
			for _, d := range check(t, w, numerator(f.text), shape(t, "waits")) {
				b.WriteString(diag.Place(*d.Subject) + ": " + d.Summary + ". " + d.Detail + "\n")
			}
			if b.Len() == 0 {
				t.Fatal("it went through")
			}
			want := strings.TrimSuffix(f.name, ".sql") + ".want"
			if *update {
				if err := os.WriteFile(want, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			text, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			equal(t, f.name, string(text), b.String())
		})
	}
}

type fixture struct{ name, text string }

// fixtures reads expressions: a file each, or where it is one of ok, a line.
func fixtures(t testing.TB, pattern string) []fixture {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no %s: %v", pattern, err)
	}
	var all []fixture
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(pattern, "testdata/ok") {
			for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
				all = append(all, fixture{name, line})
			}
			continue
		}
		all = append(all, fixture{name, strings.TrimSuffix(string(text), "\n")})
	}
	return all
}

// Text that grows without end is refused at once.
func TestEndless(t *testing.T) {
	w := open(t, duckdb.Options{})
	start := time.Now()
	for _, expression := range []string{
		strings.Repeat("(", 1_000_000) + "1" + strings.Repeat(")", 1_000_000),
		strings.Repeat("(", 1900) + "1" + strings.Repeat(")", 1900),
		strings.Repeat("not ", 900) + "waiting",
		strings.Repeat("- ", 1900) + "wait_days",
		strings.Repeat("1 + ", 900) + "1",
		strings.Repeat("case when ", 300),
		strings.Repeat("'", 3999),
		strings.Repeat("a.", 1900) + "a",
	} {
		if len(check(t, w, numerator(expression), shape(t, "waits"))) == 0 {
			t.Errorf("%.40s… went through", expression)
		}
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("refusing took %v", took)
	}
}

// Every attribute is looked at, and the counts from other shapes.
func TestClauses(t *testing.T) {
	w := open(t, duckdb.Options{})
	m := numerator("count(*)")
	m.Where, m.Denominator = "count(*) > 1", "no_such"
	m.From = []evidence.CountFrom{{Shape: source.Ref{Name: "ehc_plans"}, Count: "waiting"},
		{Shape: source.Ref{Name: "elsewhere"}, Count: "now()"}}
	var got []string
	for _, d := range check(t, w, m, shape(t, "waits"), shape(t, "ehc_plans")) {
		got = append(got, d.Summary)
	}
	equal(t, "summaries", []string{"Unknown column of ehc_plans", "Unknown column of waits",
		"Unsuitable expression", "Unsuitable expression"}, got)
}

// FuzzCheck tries any text as an expression. What is let through must give an
// answer or a refusal, and change nothing.
func FuzzCheck(f *testing.F) {
	for _, pattern := range []string{"testdata/ok/*.sql", "testdata/err/*.sql"} {
		for _, x := range fixtures(f, pattern) {
			f.Add(x.text)
		}
	}
	for _, m := range library().Measures {
		f.Add(m.Numerator + m.Value)
	}
	w := open(f, duckdb.Options{Threads: 1})
	load(f, w, csv(f, "waits", header+"R1,OT,therapy,community,01/02/2025,,\n"))
	before := tables(f, w)
	f.Fuzz(func(t *testing.T, text string) {
		m := numerator(text)
		if len(check(t, w, m, shape(t, "waits"))) > 0 {
			return
		}
		// An error is allowed here: some faults, such as a number too
		// great, only show on rows.
		w.Answer(context.Background(), []evidence.Question{{Measure: m}})
		equal(t, "tables", before, tables(t, w))
	})
}

func tables(t testing.TB, w *duckdb.Warehouse) [][]string {
	t.Helper()
	rows, err := w.Query(context.Background(), "SELECT table_name FROM information_schema.tables ORDER BY 1")
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
