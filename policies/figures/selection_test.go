package figures_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

// counted is a count of rows.
func counted(id, where string, by ...string) evidence.Measure {
	return evidence.Measure{ID: id, Shape: source.Ref{Name: "waits"}, Title: id, Value: "count(*)",
		Where: where, Figure: evidence.CountFigure, Unit: "count", Better: "neither", By: by}
}

// total is a cell of a count.
func total(n float64, group ...string) evidence.Cell {
	return evidence.Cell{Group: group, Known: true, Value: evidence.NewRaw(n), Rows: evidence.NewRaw(n)}
}

// inYear is a cell of a count by year.
func inYear(t *testing.T, year string, n float64) evidence.Cell {
	c := total(n)
	c.Period = framework.Period{From: day(t, year+"-01-01"), To: day(t, year+"-12-31")}
	return c
}

// What one measure hides, another that counts the same rows must not show.
func TestTheSameRowsInOtherWords(t *testing.T) {
	all := []evidence.Cell{total(30, "OT", "clinic"), total(3, "OT", "home"), total(40, "SLT", "clinic")}
	in := func(w *evidence.Workspace) *evidence.Workspace {
		w.Shapes[0].Columns = append(w.Shapes[0].Columns, evidence.Column{Name: "place", Type: "code"},
			evidence.Column{Name: "received_on", Type: "date"})
		return w
	}
	for name, test := range map[string]struct {
		measures []evidence.Measure
		day      string
		cells    map[string][]evidence.Cell
		want     []string // of the second measure
	}{
		"one service": {
			[]evidence.Measure{counted("all", "", "service", "place"), counted("ot", "service  =  'OT'")},
			"2025-05-31", map[string][]evidence.Cell{"all": all, "ot": {total(33)}},
			[]string{" 31 May 2025: 33"}},
		"one service and place": {
			[]evidence.Measure{counted("all", "", "service"), counted("ot", "service = 'OT' and place = 'clinic'")},
			"2025-05-31", map[string][]evidence.Cell{"all": {total(33, "OT"), total(40, "SLT")}, "all by place": all, "ot": {total(30)}},
			[]string{" 31 May 2025: withheld"}},
		"what one service leaves": {
			[]evidence.Measure{counted("all", ""), counted("ot", "service = 'OT'")},
			"2025-05-31", map[string][]evidence.Cell{"all": {total(33)}, "all by service": {total(30, "OT"), total(3, "SLT")},
				"ot": {total(30)}},
			[]string{" 31 May 2025: withheld"}},
		"one service in its own group": {
			[]evidence.Measure{counted("all", "", "service", "place"), counted("ot", "service = 'OT'", "service")},
			"2025-05-31", map[string][]evidence.Cell{"all": all, "ot": {total(33, "OT")}},
			[]string{"OT 31 May 2025: 33"}},
		"more than a value is compared by its groups alone": {
			[]evidence.Measure{counted("all", "", "service", "place"), counted("ot", "service = 'OT' or place = 'nowhere'")},
			"2025-05-31", map[string][]evidence.Cell{"all": all, "ot": {total(33)}},
			[]string{" 31 May 2025: 33"}},
		"the last twelve months that are a year": {
			[]evidence.Measure{received, counted("new", "received_on > as_of - interval '12 months'", "service")},
			"2024-12-31", map[string][]evidence.Cell{"received": {inYear(t, "2023", 40), inYear(t, "2024", 33)},
				"new": {total(30, "OT"), total(3, "SLT")}},
			[]string{"OT 31 December 2024: withheld", "SLT 31 December 2024: fewer than 5"}},
		"and that are none": {
			[]evidence.Measure{received, counted("new", "received_on > as_of - interval '12 months'", "service")},
			"2024-12-30", map[string][]evidence.Cell{"received": {inYear(t, "2023", 40), inYear(t, "2024", 33)},
				"new": {total(30, "OT"), total(3, "SLT")}},
			[]string{"OT 30 December 2024: 30", "SLT 30 December 2024: fewer than 5"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := in(area(t, test.measures, test.day))
			f := publish(t, w, answer(w, nil, []string{"a"}, func(q evidence.Question) []evidence.Cell {
				for _, column := range []string{"place", "service"} {
					if cells, ok := test.cells[q.Measure.ID+" by "+column]; ok && slices.Contains(q.By, column) {
						return cells
					}
				}
				return test.cells[q.Measure.ID]
			}), nil)
			if diff := cmp.Diff(test.want, texts(t, f, test.measures[1].ID)); diff != "" {
				t.Errorf("figures (-want +got):\n%s\nbeside %q", diff, texts(t, f, test.measures[0].ID))
			}
		})
	}
}

// The rows of a file are printed beside what became of it.
func TestRowsOfAFileGiveNothingBack(t *testing.T) {
	w := area(t, []evidence.Measure{counted("all", "", "service")}, "2025-05-31")
	m := answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell {
		return []evidence.Cell{total(30, "OT"), total(3, "SLT")}
	})
	for rows, want := range map[int]string{33: "withheld, fewer than 5", 34: "30, fewer than 5", 80: "30, fewer than 5"} {
		m.Loaded[0].Read, m.Loaded[0].Taken = rows+2, rows
		m.Loaded[0].RejectedRows = 2
		f := publish(t, w, m, nil)
		cells := f.Measures[0].Tables[0].Cells
		if got := cells[0].Figure.Text + ", " + cells[1].Figure.Text; got != want {
			t.Errorf("of %d rows: %q, want %q", rows, got, want)
		}
	}
	if f := publish(t, w, m, nil); len(f.Measures) != 1 || len(figures.Save(w, f, nil)[0].Positions[0].Measures) != 1 {
		t.Errorf("more than was asked is published: %+v", f.Measures)
	}
}
