package figures_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies/figures"
)

// kept saves what was published and reads it back, as a later run would.
func kept(t *testing.T, w *evidence.Workspace, f *figures.Figures, saved figures.Saved) figures.Saved {
	t.Helper()
	fsys := fstest.MapFS{}
	for _, r := range figures.Save(w, f, saved) {
		text, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		fsys["data/results/"+r.Dataset+".json"] = &fstest.MapFile{Data: text}
	}
	read, diags, err := figures.ReadSaved(fsys, w)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	return read
}

// two are the cells of two datasets, of which one group is in both.
func two(q evidence.Question) []evidence.Cell {
	if len(q.By) == 2 {
		return []evidence.Cell{share(10, 40, "OT", "a"), share(20, 40, "OT", "b"),
			share(2, 60, "SLT", "a")}
	}
	return []evidence.Cell{share(30, 80, "OT"), share(2, 60, "SLT")}
}

// The board's run on a clean clone shows what the run with the extracts did.
func TestSavedResultsStandForExtracts(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31", "2025-05-31")
	live := publish(t, w, answer(w, nil, []string{"a", "b"}, two), nil)
	later := publish(t, w, figures.Measured{}, kept(t, w, live, nil))
	if diff := cmp.Diff(live, later, cmpopts.IgnoreFields(figures.Dataset{}, "From")); diff != "" {
		t.Errorf("figures from saved results (-live +saved):\n%s", diff)
	}
	for _, d := range later.Datasets {
		if d.From != figures.FromResults {
			t.Errorf("%s is from %s", d.ID, d.From)
		}
	}
}

// Where one extract is here and the other is not, published numbers are added
// up, and a hidden one hides the sum.
func TestSavedAndFreshTogether(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31", "2025-04-30")
	live := publish(t, w, answer(w, nil, []string{"a", "b"}, func(q evidence.Question) []evidence.Cell {
		if len(q.By) == 2 {
			return []evidence.Cell{share(10, 40, "OT", "a"), share(20, 40, "OT", "b"),
				share(30, 60, "SLT", "a"), share(2, 60, "SLT", "b")}
		}
		return []evidence.Cell{share(30, 80, "OT"), share(32, 120, "SLT")}
	}), nil)
	saved := kept(t, w, live, nil)
	m := answer(w, nil, []string{"a"}, func(q evidence.Question) []evidence.Cell {
		if len(q.By) == 2 {
			return []evidence.Cell{share(12, 50, "OT", "a"), share(30, 60, "SLT", "a")}
		}
		return []evidence.Cell{share(12, 50, "OT"), share(30, 60, "SLT")}
	})
	m.Loaded[0].SHA256 = strings.Repeat("1", 64) // another extract of the same day
	want := []string{
		"OT 30 April 2025: 35.6% = 32/90",
		"SLT 30 April 2025: withheld = withheld/120",
		"OT,a 31 May 2025: 24.0% = 12/50",
		"OT,b 30 April 2025: 50.0% = 20/40",
		"SLT,a 31 May 2025: 50.0% = 30/60",
		"SLT,b 30 April 2025: withheld = fewer than 5/60",
	}
	if diff := cmp.Diff(want, texts(t, publish(t, w, m, saved), waiting.ID)); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

func TestResultsThatAreNotUsed(t *testing.T) {
	before := area(t, []evidence.Measure{waiting}, "2025-05-31")
	cells := func(evidence.Question) []evidence.Cell { return []evidence.Cell{share(30, 80, "OT")} }
	saved := kept(t, before, publish(t, before, answer(before, nil, []string{"a"}, cells), nil), nil)
	for name, test := range map[string]struct {
		change func(*evidence.Workspace)
		want   figures.Fault
	}{
		"of another day": {func(w *evidence.Workspace) {
			w.Datasets[0].AsOf = w.Datasets[0].AsOf.AddDays(1)
		}, figures.OtherDay},
		"of another shape": {func(w *evidence.Workspace) {
			w.Shapes[0].Columns[0].Type = "code"
		}, figures.OtherShape},
		"under another profile": {func(w *evidence.Workspace) {
			w.Disclosure.Profile = evidence.NHS1to7Round5
		}, figures.OtherProfile},
	} {
		t.Run(name, func(t *testing.T) {
			w := area(t, []evidence.Measure{waiting}, "2025-05-31")
			test.change(w)
			f := publish(t, w, figures.Measured{}, saved)
			d := f.Datasets[0]
			if d.From != figures.Nowhere || d.NotSaved != test.want || len(f.Measures) > 0 {
				t.Errorf("from %s because %q, with %d measures", d.From, d.NotSaved, len(f.Measures))
			}
		})
	}
	t.Run("words may be put better", func(t *testing.T) {
		w := area(t, []evidence.Measure{waiting}, "2025-05-31")
		w.Shapes[0].Title, w.Shapes[0].Columns[0].Meaning = "one referral", "which service"
		w.Measures[0].Title, w.Measures[0].Note = "Waiting longer", "As it stands."
		if f := publish(t, w, figures.Measured{}, saved); f.Datasets[0].From != figures.FromResults ||
			f.Measures[0].Title != "Waiting longer" || len(f.Measures[0].Tables) == 0 {
			t.Errorf("got %+v", f)
		}
	})
	t.Run("a measure defined otherwise is left out alone", func(t *testing.T) {
		w := area(t, []evidence.Measure{waiting}, "2025-05-31")
		w.Measures[0].Where = "service = 'OT'"
		f := publish(t, w, figures.Measured{}, saved)
		if f.Datasets[0].From != figures.FromResults || len(f.Measures[0].Tables) > 0 ||
			!cmp.Equal(f.Measures[0].Unlike, []string{"a"}) {
			t.Errorf("got %+v", f)
		}
	})
}

// Limits of today judge what is shown; what is hidden cannot be judged anew.
func TestSavedColours(t *testing.T) {
	amber, red, other := 10.0, 40.0, 30.0
	m := waiting
	m.Amber, m.Red = &amber, &red
	w := area(t, []evidence.Measure{m}, "2025-05-31")
	cells := func(evidence.Question) []evidence.Cell {
		return []evidence.Cell{share(35, 100, "OT"), share(2, 100, "SLT")}
	}
	saved := kept(t, w, publish(t, w, answer(w, nil, []string{"a"}, cells), nil), nil)
	colours := func(w *evidence.Workspace) (out []disclosure.Colour) {
		for _, c := range publish(t, w, figures.Measured{}, saved).Measures[0].Tables[0].Cells {
			out = append(out, c.Colour)
		}
		return out
	}
	if got := colours(w); !cmp.Equal(got, []disclosure.Colour{"amber", "green"}) {
		t.Errorf("with the limits of then: %v", got)
	}
	w.Measures[0].Red = &other
	if got := colours(w); !cmp.Equal(got, []disclosure.Colour{"red", disclosure.NoColour}) {
		t.Errorf("with limits of now: %v", got)
	}
}

func TestSavingKeepsEarlierDays(t *testing.T) {
	var saved figures.Saved
	for i, on := range []string{"2025-03-31", "2025-05-31", "2025-04-30", "2025-05-31"} {
		w := area(t, []evidence.Measure{waiting}, on)
		f := publish(t, w, answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell {
			return []evidence.Cell{share(float64(30+10*i), 100, "OT")}
		}), saved)
		saved = kept(t, w, f, saved)
	}
	var got []string
	for _, p := range saved["a"].Positions {
		got = append(got, p.AsOf+" "+p.Measures[0].Tables[0].Cells[0].Figure.Text)
	}
	want := []string{"2025-03-31 30.0%", "2025-04-30 50.0%", "2025-05-31 60.0%"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("positions (-want +got):\n%s", diff)
	}
	w := area(t, []evidence.Measure{waiting}, "2025-05-31")
	got = texts(t, publish(t, w, figures.Measured{}, saved), waiting.ID)
	if diff := cmp.Diff([]string{"OT 31 May 2025: 60.0% = 60/100 (worsening from 50.0%)"}, got); diff != "" {
		t.Errorf("figures (-want +got):\n%s", diff)
	}
}

// A file of results says how many rows break a check, not what the check is.
func TestSavedChecksAreInTheWordsOfTheShape(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31")
	r := kept(t, w, publish(t, w, answer(w, nil, []string{"a"}, two), nil), nil)["a"]
	few := figures.Few{Rows: disclosure.Figure{Text: "20", Number: 20}, Percent: 20}
	r.Positions[0].Extract.Checks = []figures.Check{{ID: "codes", Says: "all is well", Few: few},
		{ID: "invented", Says: "all is well", Few: few}}
	r.Positions[0].Extract.Gaps = []figures.Gap{{Column: "service", Few: few}, {Column: "invented", Few: few}}
	f := publish(t, w, figures.Measured{}, figures.Saved{"a": r})
	want := []figures.Check{{ID: "codes", Says: "every code is one of the list", Few: few}}
	if diff := cmp.Diff(want, f.Datasets[0].Checks); diff != "" {
		t.Errorf("checks (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]figures.Gap{{Column: "service", Few: few}}, f.Datasets[0].Gaps); diff != "" {
		t.Errorf("gaps (-want +got):\n%s", diff)
	}
}

// A dataset that was set aside is remembered as such, with no figures.
func TestSetAsideIsSaved(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31")
	m := answer(w, nil, []string{"a"}, func(evidence.Question) []evidence.Cell { return nil })
	m.Loaded[0].SetAside, m.Loaded[0].RejectedRows = true, 50
	f := publish(t, w, figures.Measured{}, kept(t, w, publish(t, w, m, nil), nil))
	if d := f.Datasets[0]; !d.SetAside || d.RejectedRows != 50 || len(f.Measures) > 0 {
		t.Errorf("got %+v", f)
	}
}

func mustPublish(w *evidence.Workspace, m figures.Measured) *figures.Figures {
	f, err := figures.Publish(w, m, nil)
	if err != nil {
		panic(err)
	}
	return f
}

func FuzzReadSaved(f *testing.F) {
	f.Add(position(`{"by":[],"cells":[{"group":[],"on":"2025-05-31","figure":{"text":"1","number":1}}]}`))
	f.Add(`{"format":"sef-results/1","dataset":"a"}`)
	seed := area(f, []evidence.Measure{waiting}, "2025-05-31", "2025-05-31")
	for _, r := range figures.Save(seed, mustPublish(seed, answer(seed, nil, []string{"a", "b"}, two)), nil)[:1] {
		text, err := r.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		w := area(t, []evidence.Measure{waiting}, "2025-05-31", "2025-05-31")
		saved, diags, err := figures.ReadSaved(fstest.MapFS{"data/results/a.json": {Data: []byte(text)}}, w)
		if err != nil {
			t.Fatal(err)
		}
		if len(diags) > 0 {
			return
		}
		m := answer(w, nil, []string{"b"}, func(q evidence.Question) []evidence.Cell {
			group := make([]string, len(q.By))
			return []evidence.Cell{share(10, 40, group...)}
		})
		if _, err := figures.Publish(w, m, saved); err != nil {
			t.Fatal(err)
		}
	})
}

// What nobody published must not be told as if somebody had.
func TestResultsThatWereChangedByHand(t *testing.T) {
	w := area(t, []evidence.Measure{waiting}, "2025-05-31")
	cells := func(evidence.Question) []evidence.Cell {
		return []evidence.Cell{share(30, 80, "OT"), share(2, 60, "SLT")}
	}
	live := publish(t, w, answer(w, nil, []string{"a"}, cells), nil)
	for name, change := range map[string]func(p *figures.Position){
		"nothing": nil,
		"another percentage": func(p *figures.Position) {
			p.Measures[0].Tables[0].Cells[0].Figure = disclosure.Figure{Text: "3.8%", Number: 3.8}
		},
		"a text that its number does not have": func(p *figures.Position) {
			p.Measures[0].Tables[0].Cells[0].Numerator.Text = "<b>30</b>"
		},
		"a number of few": func(p *figures.Position) {
			*p.Measures[0].Tables[0].Cells[1].Numerator = disclosure.Figure{Text: "2", Number: 2}
		},
		"a colour of its own": func(p *figures.Position) {
			p.Measures[0].Tables[0].Cells[1].Colour = "gold"
		},
		"another day": func(p *figures.Position) { p.Measures[0].Tables[0].Cells[0].On = "2025-01-01" },
		"a past": func(p *figures.Position) {
			p.Measures[0].Tables[0].Cells[0].Before = &figures.Before{On: "2024-05-31"}
		},
		"more rejected than read": func(p *figures.Position) { p.Extract.RejectedRows = 101 },
		"no hash":                 func(p *figures.Position) { p.Extract.SHA256 = "of a file" },
		"a gap of more than all": func(p *figures.Position) {
			p.Extract.Gaps = []figures.Gap{{Column: "service", Few: figures.Few{
				Rows: disclosure.Figure{Text: "20", Number: 20}, Percent: 200}}}
		},
		"a gap of few": func(p *figures.Position) {
			p.Extract.Gaps = []figures.Gap{{Column: "service", Few: figures.Few{
				Rows: disclosure.Figure{Text: "2", Number: 2}, Percent: 2}}}
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := kept(t, w, live, nil)["a"]
			if change != nil {
				change(&r.Positions[0])
			}
			text, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			_, diags, err := figures.ReadSaved(fstest.MapFS{"data/results/a.json": {Data: text}}, w)
			if err != nil || len(diags) > 0 != (change != nil) {
				t.Errorf("got %v, %v", diags, err)
			}
		})
	}
}

// A run without another's extract does not show what was withheld for the sake
// of that other's few: with the total of the run before, it would give them
// away. Once the extract is another, it is published anew.
func TestWhatWasHiddenStaysHidden(t *testing.T) {
	w := area(t, []evidence.Measure{received}, "2025-05-31", "2025-05-31")
	w.Measures[0].Period, w.Measures[0].By = nil, []string{"service"}
	count := func(n float64, group ...string) evidence.Cell {
		return evidence.Cell{Group: group, Known: true, Value: evidence.NewRaw(n), Rows: evidence.NewRaw(n)}
	}
	both := answer(w, nil, []string{"a", "b"}, func(q evidence.Question) []evidence.Cell {
		if len(q.By) == 2 {
			return []evidence.Cell{count(78, "OT", "a"), count(2, "OT", "b"), count(40, "SLT", "a")}
		}
		return []evidence.Cell{count(80, "OT"), count(40, "SLT")}
	})
	saved := kept(t, w, publish(t, w, both, nil), nil)
	alone := answer(w, nil, []string{"a"}, func(q evidence.Question) []evidence.Cell {
		if len(q.By) == 2 {
			return []evidence.Cell{count(78, "OT", "a"), count(40, "SLT", "a")}
		}
		return []evidence.Cell{count(78, "OT"), count(40, "SLT")}
	})
	for name, s := range map[string]figures.Saved{"with the other's results": saved, "without": {"a": saved["a"]}} {
		for _, line := range texts(t, publish(t, w, alone, s), received.ID) {
			if strings.Contains(line, "78") || strings.Contains(line, "80") {
				t.Errorf("%s: %s", name, line)
			}
		}
		if got := texts(t, publish(t, w, alone, s), received.ID); !slices.Contains(got, "SLT,a 31 May 2025: 40") {
			t.Errorf("%s: what was shown is gone: %q", name, got)
		}
	}
	alone.Loaded[0].SHA256 = strings.Repeat("1", 64)
	if got := texts(t, publish(t, w, alone, figures.Saved{"a": saved["a"]}), received.ID); !slices.Contains(got, "OT,a 31 May 2025: 78") {
		t.Errorf("another extract shows %q", got)
	}
}
