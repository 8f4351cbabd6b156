package duckdb_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// library is the shipped shapes and measures, loaded once.
var library = sync.OnceValue(func() *evidence.Workspace {
	frameworks, _, err := framework.Load(framework.Shipped())
	if err != nil {
		panic(err)
	}
	fsys := fstest.MapFS{"sef.hcl": {Data: []byte(`
area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
`)}}
	w, diags, err := evidence.Load(fsys, frameworks, evidence.Options{})
	if err != nil || diags.HasErrors() {
		panic(fmt.Sprint(err, diags))
	}
	return w
})

func shape(t testing.TB, id string) evidence.Shape {
	t.Helper()
	s, ok := library().Shape(id)
	if !ok {
		t.Fatalf("no shape %q", id)
	}
	return s
}

func measure(t testing.TB, id string) evidence.Measure {
	t.Helper()
	m, ok := library().Measure(id)
	if !ok {
		t.Fatalf("no measure %q", id)
	}
	return m
}

func date(t testing.TB, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func open(t testing.TB, o duckdb.Options) *duckdb.Warehouse {
	t.Helper()
	if o.Scratch == "" {
		o.Scratch = t.TempDir()
	}
	w, err := duckdb.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	return w
}

// csv makes an extract of text whose first line names columns of the shape. A
// heading that is no column is carried under its own name and not mapped.
func csv(t testing.TB, shapeID, text string) evidence.Extract {
	t.Helper()
	path := filepath.Join(t.TempDir(), "extract.csv")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(text, "\n")
	x := extract(t, shapeID, strings.Split(strings.TrimSuffix(first, "\r"), ","))
	x.Text = &evidence.DelimitedText{Path: path, Separator: ',', Skip: 1, Fields: len(x.Heading)}
	return x
}

// table makes an extract whose rows are handed over one by one.
func table(t testing.TB, shapeID string, heading []string, rows ...[]string) evidence.Extract {
	t.Helper()
	x := extract(t, shapeID, heading)
	x.Rows = func(yield func([]string, error) bool) {
		for _, row := range rows {
			if !yield(row, nil) {
				return
			}
		}
	}
	return x
}

func extract(t testing.TB, shapeID string, heading []string) evidence.Extract {
	t.Helper()
	s := shape(t, shapeID)
	x := evidence.Extract{Shape: s, Heading: heading, First: 2,
		Dataset: evidence.Dataset{ID: shapeID + "-set", Shape: source.Ref{Name: shapeID},
			Partner: source.Ref{Name: "icb"}, AsOf: date(t, "2025-05-31"),
			Constants: map[string]string{}}}
	for i, h := range heading {
		if _, ok := s.Column(h); ok {
			x.Columns = append(x.Columns, evidence.Carried{Column: h, Field: i})
		}
	}
	return x
}

func load(t testing.TB, w *duckdb.Warehouse, extracts ...evidence.Extract) []evidence.Loaded {
	t.Helper()
	loaded, err := w.Load(context.Background(), extracts)
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

func answer(t testing.TB, w *duckdb.Warehouse, questions ...evidence.Question) []evidence.Answer {
	t.Helper()
	answers, err := w.Answer(context.Background(), questions)
	if err != nil {
		t.Fatal(err)
	}
	return answers
}

// lines writes an answer's cells for comparison.
func lines(a evidence.Answer) []string {
	var out []string
	for _, c := range a.Cells {
		var b strings.Builder
		if !c.Period.IsZero() {
			fmt.Fprintf(&b, "%s..%s ", c.Period.From, c.Period.To)
		}
		for _, g := range c.Group {
			fmt.Fprintf(&b, "%s ", g)
		}
		switch {
		case !c.Known:
			b.WriteString("none")
		case c.Denominator.Reveal() != 0:
			fmt.Fprintf(&b, "%v/%v", c.Numerator.Reveal(), c.Denominator.Reveal())
		default:
			fmt.Fprint(&b, c.Value.Reveal())
		}
		fmt.Fprintf(&b, " of %v", c.Rows.Reveal())
		out = append(out, b.String())
	}
	return out
}

func equal(t testing.TB, what string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

const waits = `referral_id,service,service_group,clock,referred_on,seen_on,closed_on
1,OT,therapy,community,25/01/2025,,
2,OT,therapy,community,24/01/2025,,
3,OT,Therapy,community,2025-05-01,,
4,OT,therapy,community,01/01/2024,01/06/2024,
5,SLT,therapy,community,01/01/2024,01/07/2025,
6,Autism,autism,autism,1-Jan-24,,01/02/2024
`

func TestSharesAndMedians(t *testing.T) {
	w := open(t, duckdb.Options{Threads: 2})
	loaded := load(t, w, csv(t, "waits", waits))
	equal(t, "taken", 6, loaded[0].Taken)
	for id, want := range map[string][]string{
		// Referred on 24 January is 127 days before 31 May; on the 25th, 126.
		"waits_over_18_weeks": {"autism autism none of 0", "community therapy 2/4 of 4"},
		"waits_over_52_weeks": {"autism autism none of 0", "community therapy 1/4 of 4"},
		"waits_waiting":       {"autism autism 0 of 0", "community therapy 4 of 4"},
		"waits_median_weeks":  {"autism autism none of 0", "community therapy 18.071428571428573 of 4"},
	} {
		a := answer(t, w, evidence.Question{Measure: measure(t, id)})
		equal(t, id, want, lines(a[0]))
	}
}
