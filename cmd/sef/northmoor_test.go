package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
)

// northmoor is the invented area; expected.json beside its extracts holds what
// is true of them, as their generator made them.
const northmoor = "../../testdata/northmoor"

type expectedExtract struct {
	Dataset     string
	Read, Taken int
	Dropped     map[string]int
	Rejects     []struct {
		Row            int
		Column, Reason string
	}
	Inconsistent []struct {
		Row   int
		Check string
	}
	Figures []expectedFigure
}

type expectedFigure struct {
	Measure, Period               string
	Where                         map[string]string
	Numerator, Denominator, Value *int
}

func TestNorthmoorsExtracts(t *testing.T) {
	want := expected(t)
	house, loaded, w := warehouse(t)
	for _, l := range loaded {
		e := want[l.Dataset]
		if l.Read != e.Read || l.Taken != e.Taken {
			t.Errorf("%s: read %d and took %d rows, want %d and %d", l.Dataset,
				l.Read, l.Taken, e.Read, e.Taken)
		}
		if diff := cmp.Diff(e.Dropped, l.Dropped); diff != "" && len(e.Dropped)+len(l.Dropped) > 0 {
			t.Errorf("%s: dropped rows (-want +got):\n%s", l.Dataset, diff)
		}
		var wants, gots []string
		for _, r := range e.Rejects {
			wants = append(wants, fmt.Sprint(r.Row, " ", r.Column, " ", r.Reason))
		}
		for _, r := range l.Rejects {
			gots = append(gots, fmt.Sprint(r.Row, " ", r.Column, " ", r.Reason))
		}
		slices.Sort(wants)
		slices.Sort(gots)
		if diff := cmp.Diff(wants, gots); diff != "" {
			t.Errorf("%s: rejected cells (-want +got):\n%s", l.Dataset, diff)
		}
		compareOdd(t, e, l)
	}
	figures := 0
	for _, dataset := range slices.Sorted(maps.Keys(want)) {
		if !slices.ContainsFunc(loaded, func(l evidence.Loaded) bool { return l.Dataset == dataset }) {
			continue // kept out of the workspace
		}
		for _, f := range want[dataset].Figures {
			figures++
			compareFigure(t, house, w, dataset, f)
		}
	}
	if figures < 200 {
		t.Errorf("only %d figures were compared", figures)
	}
}

// compareOdd wants those rows found to contradict themselves that the generator
// made so, and no others.
func compareOdd(t *testing.T, e expectedExtract, l evidence.Loaded) {
	t.Helper()
	var wants, gots []string
	for _, o := range e.Inconsistent {
		wants = append(wants, fmt.Sprint(o.Row, " ", o.Check))
	}
	for _, c := range l.Inconsistent {
		for _, row := range c.Rows {
			gots = append(gots, fmt.Sprint(row, " ", c.Check))
		}
	}
	if diff := cmp.Diff(wants, gots); diff != "" {
		t.Errorf("%s: rows that contradict themselves (-want +got):\n%s", l.Dataset, diff)
	}
}

func compareFigure(t *testing.T, house *duckdb.Warehouse, w *evidence.Workspace, dataset string, f expectedFigure) {
	t.Helper()
	m, ok := w.Measure(f.Measure)
	if !ok {
		t.Fatalf("there is no measure %s", f.Measure)
	}
	where := map[string]string{"dataset": dataset}
	maps.Copy(where, f.Where)
	answers, err := house.Answer(context.Background(),
		[]evidence.Question{{Measure: m, Where: where}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range answers[0].Cells {
		if f.Period != "" && !strings.HasPrefix(c.Period.From.String(), f.Period) {
			continue
		}
		want, got := "", ""
		if f.Value != nil {
			want, got = fmt.Sprint(*f.Value), fmt.Sprint(int(c.Value.Reveal()))
		} else {
			want = fmt.Sprint(*f.Numerator, "/", *f.Denominator)
			got = fmt.Sprint(int(c.Numerator.Reveal()), "/", int(c.Denominator.Reveal()))
		}
		if got != want {
			t.Errorf("%s %s %v %s: %s, want %s", dataset, f.Measure, f.Where, f.Period, got, want)
		}
		return
	}
	t.Errorf("%s %s %v %s: no figure", dataset, f.Measure, f.Where, f.Period)
}

func expected(t *testing.T) map[string]expectedExtract {
	t.Helper()
	text, err := os.ReadFile(northmoor + "/expected.json")
	if err != nil {
		t.Fatal(err)
	}
	var all struct{ Extracts []expectedExtract }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	out := map[string]expectedExtract{}
	for _, e := range all.Extracts {
		out[e.Dataset] = e
	}
	return out
}

// warehouse loads every extract of the workspace.
func warehouse(t *testing.T) (*duckdb.Warehouse, []evidence.Loaded, *evidence.Workspace) {
	t.Helper()
	lib, diags, err := framework.Load(framework.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	fsys := os.DirFS(northmoor)
	w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	var extracts []evidence.Extract
	for _, d := range w.Datasets {
		if d.Return != "" {
			continue // see TestNorthmoorsReturn
		}
		shape, _ := w.Shape(d.Shape.Name)
		x, diags, err := intake.Open(fsys, northmoor, t.TempDir(), d, shape)
		if err != nil || len(diags) > 0 {
			t.Fatal(d.ID, diags, err)
		}
		extracts = append(extracts, *x)
	}
	house, err := duckdb.Open(context.Background(), duckdb.Options{Scratch: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { house.Close() })
	loaded, err := house.Load(context.Background(), extracts)
	if err != nil {
		t.Fatal(err)
	}
	return house, loaded, w
}
