package figures_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

func day(t testing.TB, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// waiting is a share of those who wait, by service.
var waiting = evidence.Measure{ID: "waiting_long", Shape: source.Ref{Name: "waits"},
	Title: "Waiting long", Numerator: "count(*) filter (where long)",
	Denominator: "count(*)", Figure: evidence.ShareFigure, Unit: "percent",
	Better: "lower", By: []string{"service"}}

// received is a count by year.
var received = evidence.Measure{ID: "received", Shape: source.Ref{Name: "waits"},
	Title: "Received", Value: "count(*)", Figure: evidence.CountFigure, Unit: "count",
	Better: "neither", Period: &evidence.MeasurePeriod{On: "received_on", Is: "calendar-year"}}

// area is a workspace with datasets of one shape, each drawn on its day.
func area(t testing.TB, measures []evidence.Measure, days ...string) *evidence.Workspace {
	t.Helper()
	w := &evidence.Workspace{
		Partners:   []evidence.Partner{{ID: "trust", Name: "The Trust"}},
		Disclosure: evidence.Disclosure{Profile: evidence.LT5},
		Shapes:     []evidence.Shape{{ID: "waits", Columns: []evidence.Column{{Name: "service", Type: "text"}}}},
		Measures:   measures,
	}
	for i, on := range days {
		w.Datasets = append(w.Datasets, evidence.Dataset{ID: string(rune('a' + i)),
			Shape: source.Ref{Name: "waits"}, Partner: source.Ref{Name: "trust"},
			AsOf: day(t, on)})
	}
	return w
}

// share is a cell of a share.
func share(numerator, denominator float64, group ...string) evidence.Cell {
	return evidence.Cell{Group: group, Known: true,
		Numerator: evidence.NewRaw(numerator), Denominator: evidence.NewRaw(denominator),
		Rows: evidence.NewRaw(denominator)}
}

// answer plans the run and answers each question with the cells of its groups.
func answer(w *evidence.Workspace, also figures.Groups, datasets []string,
	cells func(q evidence.Question) []evidence.Cell) figures.Measured {
	m := figures.Measured{Asked: figures.Questions(w, also)}
	for _, d := range datasets {
		m.Loaded = append(m.Loaded, evidence.Loaded{Dataset: d, Shape: "waits", Read: 100,
			SHA256: strings.Repeat("0", 64)})
	}
	for _, ask := range m.Asked {
		m.Answers = append(m.Answers, evidence.Answer{Measure: ask.Measure.ID,
			By: ask.By, Cells: cells(ask.Question)})
	}
	return m
}

func publish(t *testing.T, w *evidence.Workspace, m figures.Measured, saved figures.Saved) *figures.Figures {
	t.Helper()
	f, err := figures.Publish(w, m, saved)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// texts writes every figure of a measure on a line.
func texts(t *testing.T, f *figures.Figures, id string) []string {
	t.Helper()
	m, ok := f.Measure(id)
	if !ok {
		t.Fatalf("no measure %q", id)
	}
	var out []string
	for _, table := range m.Tables {
		for _, c := range table.Cells {
			line := strings.Join(c.Group, ",") + " " + c.Time() + ": " + c.Figure.Text
			if c.Numerator != nil {
				line += " = " + c.Numerator.Text + "/" + c.Denominator.Text
			}
			if c.Colour != "" {
				line += " " + string(c.Colour)
			}
			if c.Before != nil {
				line += " (" + string(c.Before.Moved) + " from " + c.Before.Figure.Text + ")"
			}
			out = append(out, line)
		}
	}
	return out
}

func TestPlan(t *testing.T) {
	by := func(asks figures.Plan) []string {
		var out []string
		for _, a := range asks {
			line := strings.Join(a.By, ",")
			if a.Joint {
				line += " joint"
			}
			out = append(out, line)
		}
		return out
	}
	action := func(where map[string]string) evidence.Action {
		return evidence.Action{Success: &evidence.Success{
			Measure: source.Ref{Name: waiting.ID}, Where: where}}
	}
	for name, test := range map[string]struct {
		datasets int
		actions  []evidence.Action
		also     figures.Groups
		want     []string
	}{
		"no dataset, no question": {},
		"one dataset":             {datasets: 1, want: []string{"service"}},
		"pooled datasets are told apart too": {datasets: 2,
			want: []string{"service", "service,dataset"}},
		"what an action means": {datasets: 1,
			actions: []evidence.Action{action(map[string]string{"locality": "North", "service": "OT"})},
			want:    []string{"service", "service,locality"}},
		"what is asked apart is shown to the auditor together": {datasets: 1,
			actions: []evidence.Action{action(map[string]string{"locality": "North"})},
			also:    figures.Groups{waiting.ID: {{"need"}}},
			want:    []string{"service", "service,locality", "service,need", "service,locality,need joint"}},
		"the dataset comes last": {datasets: 1, also: figures.Groups{waiting.ID: {{"dataset", "age_band"}}},
			want: []string{"service", "service,age_band,dataset"}},
		"nothing twice": {datasets: 1, also: figures.Groups{waiting.ID: {{"service"}, {"need"}, {"need"}}},
			want: []string{"service", "service,need"}},
	} {
		t.Run(name, func(t *testing.T) {
			days := []string{"2025-05-31", "2025-04-30"}[:test.datasets]
			w := area(t, []evidence.Measure{waiting}, days...)
			w.Actions = test.actions
			if diff := cmp.Diff(test.want, by(figures.Questions(w, test.also))); diff != "" {
				t.Errorf("groups asked for (-want +got):\n%s", diff)
			}
		})
	}
}

// Every figure has the day of the oldest extract in its own group, and not of
// the oldest there is.
func TestDaysOfPooledFigures(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31", "2025-04-30")
	m := answer(w, nil, []string{"a", "b"}, func(q evidence.Question) []evidence.Cell {
		if len(q.By) == 2 {
			return []evidence.Cell{share(10, 40, "OT", "a"), share(20, 40, "OT", "b"),
				share(30, 60, "SLT", "a")}
		}
		return []evidence.Cell{share(30, 80, "OT"), share(30, 60, "SLT")}
	})
	want := []string{
		"OT 30 April 2025: 37.5% = 30/80",
		"SLT 31 May 2025: 50.0% = 30/60",
		"OT,a 31 May 2025: 25.0% = 10/40",
		"OT,b 30 April 2025: 50.0% = 20/40",
		"SLT,a 31 May 2025: 50.0% = 30/60",
	}
	if diff := cmp.Diff(want, texts(t, publish(t, w, m, nil), waiting.ID)); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

func TestPeriodsAreCompared(t *testing.T) {
	year := func(from string, n float64) evidence.Cell {
		d := day(t, from+"-01-01")
		return evidence.Cell{Known: true, Value: evidence.NewRaw(n), Rows: evidence.NewRaw(n),
			Period: framework.Period{From: d, To: d.AddMonths(12).AddDays(-1)}}
	}
	for name, test := range map[string]struct {
		cells []evidence.Cell
		want  []string
	}{
		"a count is not compared with the first year, which may be short": {
			cells: []evidence.Cell{year("2023", 20), year("2024", 60)},
			want:  []string{" 2023: 20", " 2024: 60"}},
		"later years are": {
			cells: []evidence.Cell{year("2022", 10), year("2023", 50), year("2024", 60)},
			want:  []string{" 2022: 10", " 2023: 50", " 2024: 60 (rising from 50)"}},
		"two per cent is nothing": {
			cells: []evidence.Cell{year("2022", 10), year("2023", 100), year("2024", 98)},
			want:  []string{" 2022: 10", " 2023: 100", " 2024: 98 (steady from 100)"}},
		"and a little more is something": {
			cells: []evidence.Cell{year("2022", 10), year("2023", 100), year("2024", 97)},
			want:  []string{" 2022: 10", " 2023: 100", " 2024: 97 (falling from 100)"}},
		"a year that is not over is compared with nothing": {
			cells: []evidence.Cell{year("2023", 50), year("2024", 60), year("2025", 90)},
			want: []string{" 2023: 50", " 2024: 60",
				" 1 January 2025 to 31 May 2025, so far: 90"}},
		"nor is one across a gap": {
			cells: []evidence.Cell{year("2020", 10), year("2021", 50), year("2023", 60)},
			want:  []string{" 2020: 10", " 2021: 50", " 2023: 60"}},
		"what is hidden has not moved": {
			cells: []evidence.Cell{year("2022", 10), year("2023", 3), year("2024", 60)},
			want:  []string{" 2022: 10", " 2023: fewer than 5", " 2024: 60 ( from fewer than 5)"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := area(t, []evidence.Measure{received}, "2025-05-31")
			m := answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell { return test.cells })
			if diff := cmp.Diff(test.want, texts(t, publish(t, w, m, nil), received.ID)); diff != "" {
				t.Errorf("figures (-want +got):\n%s", diff)
			}
		})
	}
}

// A share moves by points, and the way it should go decides what that means.
func TestSharesMoveByPoints(t *testing.T) {
	for name, test := range map[string]struct {
		better        evidence.Better
		before, after float64
		want          figures.Movement
	}{
		"one point is steady":      {"lower", 40, 41, figures.Steady},
		"more is worse":            {"lower", 40, 41.1, figures.Worsening},
		"or better":                {"higher", 40, 41.1, figures.Improving},
		"down where lower is best": {"lower", 41.1, 40, figures.Improving},
		"down where it is not":     {"higher", 41.1, 40, figures.Worsening},
	} {
		t.Run(name, func(t *testing.T) {
			m := waiting
			m.Better = test.better
			before := area(t, []evidence.Measure{m}, "2025-04-30")
			cells := func(n float64) func(evidence.Question) []evidence.Cell {
				return func(evidence.Question) []evidence.Cell {
					return []evidence.Cell{share(n*10, 1000, "OT")}
				}
			}
			first := publish(t, before, answer(before, nil, []string{"a"}, cells(test.before)), nil)
			saved := figures.Saved{"a": figures.Save(before, first, nil)[0]}
			after := area(t, []evidence.Measure{m}, "2025-05-31")
			f := publish(t, after, answer(after, nil, []string{"a"}, cells(test.after)), saved)
			got := f.Measures[0].Tables[0].Cells[0].Before
			if got == nil || got.Moved != test.want || got.On != "2025-04-30" {
				t.Errorf("before is %+v, want %s", got, test.want)
			}
		})
	}
}

func TestColours(t *testing.T) {
	amber, red := 10.0, 40.0
	m := waiting
	m.Amber, m.Red = &amber, &red
	only := m
	only.Red = nil
	for name, test := range map[string]struct {
		measure evidence.Measure
		n, of   float64
		want    string
	}{
		"green at amber":          {m, 10, 100, "green"},
		"amber past it":           {m, 11, 100, "amber"},
		"amber at red":            {m, 40, 100, "amber"},
		"red past it":             {m, 41, 100, "red"},
		"without red never red":   {only, 100, 110, "amber"},
		"nobody can tell who":     {m, 2, 6, "too few to publish"},
		"hidden, and yet plain":   {m, 2, 100, "green"},
		"no limits and no colour": {waiting, 41, 100, ""},
	} {
		t.Run(name, func(t *testing.T) {
			w := area(t, []evidence.Measure{test.measure}, "2025-05-31")
			f := publish(t, w, answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell {
				return []evidence.Cell{share(test.n, test.of, "OT")}
			}), nil)
			c := f.Measures[0].Tables[0].Cells[0]
			if string(c.Colour) != test.want {
				t.Errorf("%s is %q, want %q", c.Figure.Text, c.Colour, test.want)
			}
		})
	}
}

func TestReadSavedRefuses(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31")
	good := `{"format":"sef-results/1","dataset":"a","shape":"waits","positions":[]}`
	for name, test := range map[string]struct{ text, want string }{
		"what is no JSON":       {"oops", "no file of results"},
		"an empty file":         {"", "no file of results"},
		"more than one value":   {good + good, "no file of results"},
		"an unknown field":      {`{"format":"sef-results/1","dataset":"a","rows":[]}`, "no file of results"},
		"another layout":        {strings.Replace(good, "results/1", "results/9", 1), `layout is "sef-results/9"`},
		"another dataset":       {strings.Replace(good, `"a"`, `"b"`, 1), `results of the dataset "b"`},
		"a group without value": {position(`{"by":["service"],"cells":[{"group":[],"figure":{"text":"1"}}]}`), "no file of results"},
		"a figure without text": {position(`{"by":[],"cells":[{"group":[],"figure":{}}]}`), "no file of results"},
		"no part of a share":    {position(`{"by":[],"cells":[{"group":[],"figure":{"text":"1"}}]}`), "no file of results"},
		"half a share":          {position(`{"by":[],"cells":[{"group":[],"figure":{"text":"1"},"numerator":{"text":"1"}}]}`), "no file of results"},
	} {
		t.Run(name, func(t *testing.T) {
			fsys := fstest.MapFS{"data/results/a.json": {Data: []byte(test.text)}}
			_, diags, err := figures.ReadSaved(fsys, w)
			if err != nil || len(diags) != 1 || !strings.Contains(diags[0].Detail, test.want) ||
				diags[0].Subject.Filename != "data/results/a.json" {
				t.Errorf("got %v, %v; want one that says %q", diags, err, test.want)
			}
		})
	}
	for name, fsys := range map[string]fstest.MapFS{
		"none":            {},
		"one without any": {"data/results/a.json": {Data: []byte(good)}},
		"another's":       {"data/results/zzz.json": {Data: []byte("oops")}},
	} {
		if _, diags, err := figures.ReadSaved(fsys, w); err != nil || len(diags) > 0 {
			t.Errorf("%s: got %v, %v", name, diags, err)
		}
	}
}

func position(table string) string {
	return `{"format":"sef-results/1","dataset":"a","shape":"waits","positions":[{"as_of":"2025-05-31",` +
		`"measures":[{"measure":"waiting_long","tables":[` + table + `]}]}]}`
}
