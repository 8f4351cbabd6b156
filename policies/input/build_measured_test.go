package input_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// waitsBy has a measure published by service, and by locality as well.
func waitsBy() (*evidence.Workspace, *figures.Figures) {
	w := full()
	w.Measures = []evidence.Measure{{ID: "x", By: []string{"service"}, Better: "lower"}}
	cell := func(value float64, on string, group ...string) figures.Cell {
		return figures.Cell{Group: group, On: on, Figure: disclosure.Figure{Number: value}}
	}
	year := func(c figures.Cell, from, to string) figures.Cell {
		c.Period = disclosure.Period{From: from, To: to}
		return c
	}
	return w, &figures.Figures{Measures: []figures.Measure{{Measure: "x", Tables: []figures.Table{
		{By: []string{"service"}, Cells: []figures.Cell{
			year(cell(30, "2025-05-31", "OT"), "2024-01-01", "2024-12-31"),
			year(cell(50, "2025-05-31", "SLT"), "2024-01-01", "2024-12-31"),
			year(cell(41, "2025-05-31", "OT"), "2025-01-01", "2025-12-31"),
		}},
		{By: []string{"service", "locality"}, Cells: []figures.Cell{
			cell(20, "2025-05-31", "OT", "North"),
			cell(25, "2025-05-31", "SLT", "North"),
			cell(15, "2025-05-31", "OT", "South"),
		}},
	}}}}
}

func value(f *input.Figure) float64 {
	if f == nil || f.Value == nil {
		return -1
	}
	return *f.Value
}

// What an item states is held against the one figure of the same rows and day.
func TestFigureBesideWhatIsStated(t *testing.T) {
	tests := []struct {
		name, on string
		where    map[string]string
		want     float64
	}{
		{"the end of a period", "2024-12-31", map[string]string{"service": "OT"}, 30},
		{"a period so far", "2025-05-31", map[string]string{"service": "OT"}, 41},
		{"another day", "2025-05-30", map[string]string{"service": "OT"}, -1},
		{"two groups fit", "2024-12-31", nil, -1},
		{"one fits on its day", "2025-05-31", nil, 41},
		{"by more columns", "2025-05-31", map[string]string{"service": "OT", "locality": "South"}, 15},
		{"by a column that is no own group", "2025-05-31", map[string]string{"locality": "South"}, 15},
		{"two of them fit", "2025-05-31", map[string]string{"locality": "North"}, -1},
		{"by columns nobody asked for", "2025-05-31", map[string]string{"need": "ASD"}, -1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w, f := waitsBy()
			w.Evidence[0].States = []evidence.Stated{{Measure: ref("x"), Value: 7,
				On: day(test.on), Where: test.where}}
			got := input.Build(w, f).Evidence[0].States[0]
			if value(got.Figure) != test.want || got.Value != 7 || got.On != test.on {
				t.Errorf("figure %v beside %+v, want %v", value(got.Figure), got, test.want)
			}
		})
	}
}

// An action is held against the newest whole figure of its rows.
func TestFigureOfASuccess(t *testing.T) {
	w, f := waitsBy()
	success := func(where map[string]string) *input.Success {
		w.Actions[0].Success = &evidence.Success{Measure: ref("x"), Where: where}
		return input.Build(w, f).Actions[0].Success
	}
	got := success(map[string]string{"service": "OT"})
	if value(got.Figure) != 30 || !got.Figure.Latest {
		t.Errorf("figure %+v, want the whole year", got.Figure)
	}
	if got := success(nil); got.Figure != nil {
		t.Errorf("of two services came %v", value(got.Figure))
	}
	want := []input.Part{{Column: "locality", Value: "South"}, {Column: "service", Value: "OT"}}
	if diff := cmp.Diff(want, success(map[string]string{"service": "OT", "locality": "South"}).Where); diff != "" {
		t.Errorf("where (-want +got):\n%s", diff)
	}
}
