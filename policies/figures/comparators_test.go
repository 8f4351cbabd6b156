package figures_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

// published is an invented figure of 2024.
func published(measure string, level evidence.Level, code, breakdown string, value float64) evidence.Comparator {
	return evidence.Comparator{Measure: measure, Period: "2024", Level: level, AreaCode: code,
		AreaName: string(level) + " " + code, Breakdown: breakdown, Value: &value,
		Unit: "percent", Release: "made-up"}
}

// compared is an area without extracts, and what others publish.
func compared(t *testing.T, cs ...evidence.Comparator) *figures.Figures {
	t.Helper()
	beside := waiting
	beside.ID, beside.ShownWith = "beside", []source.Ref{{Name: waiting.ID}}
	w := area(t, []evidence.Measure{waiting, beside})
	w.Area.ONSCode, w.Area.AsOf = "E08000001", day(t, "2025-06-30")
	w.Published = []evidence.Published{{ID: "count", Title: "Counted elsewhere", Unit: "percent"}}
	w.Releases = []evidence.Release{{ID: "made-up"}, {ID: "unused"}}
	w.Comparators = cs
	return publish(t, w, figures.Measured{}, nil)
}

func TestPublishedFiguresOfTheAreaStandWithoutOurs(t *testing.T) {
	england := published(waiting.ID, evidence.EnglandLevel, "E92000001", "", 40)
	service := func(level evidence.Level, code string) evidence.Comparator {
		return published(waiting.ID, level, code, "Audiology", 30)
	}
	type entry struct {
		Measure                 string
		Comparators, Footprints int
		Own                     bool
		With                    []string
	}
	tests := []struct {
		name string
		cs   []evidence.Comparator
		want []entry
	}{
		{"the area's own", []evidence.Comparator{published(waiting.ID, evidence.AuthorityLevel,
			"E08000001", "", 50), england}, []entry{{waiting.ID, 2, 0, true, []string{"beside"}}}},
		{"England alone compares nothing", []evidence.Comparator{england}, nil},
		{"England's services alone neither", []evidence.Comparator{
			service(evidence.EnglandLevel, "E92000001")}, nil},
		{"another council's is nobody's here", []evidence.Comparator{published(waiting.ID,
			evidence.AuthorityLevel, "E08000002", "", 50), england}, nil},
		{"a footprint is never the area's own", []evidence.Comparator{
			service(evidence.ICBLevel, "QZZ"), service(evidence.EnglandLevel, "E92000001")},
			[]entry{{waiting.ID, 0, 2, false, []string{"beside"}}}},
		{"what is published later is not known", []evidence.Comparator{later(t,
			service(evidence.ICBLevel, "QZZ"))}, nil},
		{"nor a provider", []evidence.Comparator{service(evidence.ProviderLevel, "RZZ")},
			[]entry{{waiting.ID, 0, 1, false, []string{"beside"}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := compared(t, test.cs...)
			var got []entry
			for _, m := range f.Measures {
				e := entry{m.Measure, len(m.Comparators), len(m.Footprints), false, m.ShownWith}
				for _, c := range append(m.Comparators, m.Footprints...) {
					e.Own = e.Own || c.Own
				}
				got = append(got, e)
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("entries (-want +got):\n%s", d)
			}
			if used := len(f.Releases) > 0; used != (len(test.want) > 0) {
				t.Errorf("releases %v", f.Releases)
			}
		})
	}
}

// later is the figure as published after the day of the workspace.
func later(t *testing.T, c evidence.Comparator) evidence.Comparator {
	c.PublishedOn = day(t, "2025-07-01")
	return c
}

func TestFootprintsAreOfTheirNewestPeriod(t *testing.T) {
	old := published(waiting.ID, evidence.ICBLevel, "QZZ", "Audiology", 30)
	old.Period = "2023-10"
	f := compared(t, old, published(waiting.ID, evidence.ICBLevel, "QZZ", "Dietetics", 20))
	if got := f.Measures[0].Footprints; len(got) != 1 || got[0].Breakdown != "Dietetics" {
		t.Errorf("footprints %v, want those of 2024 alone", got)
	}
}

func TestComparatorsInWords(t *testing.T) {
	n := func(n float64) *float64 { return &n }
	tests := []struct {
		c                   figures.Comparator
		whom, text, of, had string
	}{
		{figures.Comparator{Own: true, Level: evidence.AuthorityLevel, AreaName: "Northmoor", Unit: "percent",
			Value: n(63.4), Numerator: n(1392), Denominator: n(2618)},
			"Northmoor, as published", "63.4%", "1,392 of 2,618", ""},
		{figures.Comparator{Level: evidence.NeighboursLevel, AreaName: "Statistical neighbours of Northmoor",
			Average: evidence.Mean, Areas: 9, AreasAsked: 10, Unit: "weeks", Value: n(12)},
			"Statistical neighbours of Northmoor, mean", "12 weeks", "", "9 of 10"},
		{figures.Comparator{Level: evidence.ICBLevel, AreaName: "NORTHMOOR (ICB footprint)", Unit: "count",
			Missing: evidence.MissingNotSubmitted}, "NORTHMOOR (ICB footprint)", "not submitted", "", ""},
		{figures.Comparator{Level: evidence.EnglandLevel, AreaName: "England", Unit: "count",
			Value: n(-1234567.5)}, "England", "-1,234,567.5", "", ""},
	}
	for _, test := range tests {
		got := []string{test.c.Whom(), test.c.Text(), test.c.Of(), test.c.Had()}
		if d := cmp.Diff([]string{test.whom, test.text, test.of, test.had}, got); d != "" {
			t.Errorf("-want +got:\n%s", d)
		}
	}
}
