package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/evidence/intake/sen2"
	"github.com/sef-engine/sef/framework"
)

// At each edge of each clock of a SEN2 return stands a person made up by hand, and
// what the measures make of them was counted by hand, as numerator and denominator
// before anything is hidden.
func TestSEN2Clocks(t *testing.T) {
	text, err := os.ReadFile("testdata/clocks/want")
	if err != nil {
		t.Fatal(err)
	}
	want, day, ids := map[string][]string{}, "2025-01-16", map[string][]string{}
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		switch on, ok := strings.CutPrefix(line, "on "); {
		case ok:
			day = on
		case line != "" && !strings.HasPrefix(line, "#"):
			want[day] = append(want[day], line)
			id := line[:strings.IndexAny(line, " :")]
			if n := len(ids[day]); n == 0 || ids[day][n-1] != id {
				ids[day] = append(ids[day], id)
			}
		}
	}
	if len(want) != 3 {
		t.Fatalf("expectations are on %d days", len(want))
	}
	for day := range want {
		t.Run(day, func(t *testing.T) {
			if d := cmp.Diff(want[day], clocks(t, day, ids[day])); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// clocks works measures out of the return as of a day.
func clocks(t *testing.T, day string, ids []string) []string {
	t.Helper()
	house, w := clockHouse(t, day)
	var out []string
	for _, id := range ids {
		m, ok := w.Measure(id)
		if !ok {
			t.Fatalf("there is no measure %s", id)
		}
		answers, err := house.Answer(context.Background(), []evidence.Question{{Measure: m}})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range answers[0].Cells {
			if m.Figure == evidence.ShareFigure && c.Denominator.Reveal() == 0 {
				continue // a year of other outcomes
			}
			line := id
			if m.Period != nil {
				line += " " + c.Period.From.String()[:4]
			}
			switch m.Figure {
			case evidence.ShareFigure:
				line += fmt.Sprintf(": %v of %v", c.Numerator.Reveal(), c.Denominator.Reveal())
			case evidence.QuantileFigure:
				line += fmt.Sprintf(": %.0f days", 7*c.Value.Reveal())
			default:
				line += fmt.Sprintf(": %v", c.Value.Reveal())
			}
			out = append(out, line)
		}
	}
	return out
}

func clockHouse(t *testing.T, day string) (*duckdb.Warehouse, *evidence.Workspace) {
	t.Helper()
	file, err := os.ReadFile("testdata/clocks/return.xml")
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{"private/sen2.xml": {Data: file}, "sef.hcl": {Data: fmt.Appendf(nil, `
area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
partner "council" {
  name    = "The council"
  sectors = ["education"]
}
sen2_return "january-2025" {
  partner = "council"
  source  = "private/sen2.xml"
  year    = 2025
  as_of   = %q
}
`, day)}}
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	w, diags, err := evidence.Load(fsys, lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	r, diags, err := sen2.Open(context.Background(), fsys, t.TempDir(), w, w.SEN2Returns[0])
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	house, err := duckdb.Open(context.Background(), duckdb.Options{Scratch: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { house.Close() })
	loaded, err := house.Load(context.Background(), r.Extracts)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range loaded {
		if l.RejectedRows > 0 || l.SetAside {
			t.Fatalf("%s: %d rows are rejected: %v", l.Dataset, l.RejectedRows, l.Rejects)
		}
	}
	return house, w
}
