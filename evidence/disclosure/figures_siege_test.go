package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
)

// A region is what the extracts of a workspace hold: children by dataset,
// service, year and how long they wait. Everything that [figures.Publish] gives
// of it is read back by the attacker: tables by service and by dataset, those of
// one service alone, counts by year and at any time, colours, and the rows of
// each file.
type region struct {
	datasets, services, years int
	children                  []int // by the four, in that order; lengths as in a town
	rejected                  []int // rows of each file that were not taken
}

func newRegion(r *rand.Rand) *region {
	g := &region{datasets: 1 + r.IntN(2), services: 1 + r.IntN(2), years: 1 + r.IntN(2)}
	g.children = make([]int, g.datasets*g.services*g.years*lengths)
	for i := range g.children {
		switch r.IntN(10) {
		case 0, 1, 2:
		case 3, 4, 5, 6:
			g.children[i] = 1 + r.IntN(4)
		default:
			g.children[i] = 5 + r.IntN(12)
		}
	}
	g.rejected = make([]int, g.datasets)
	for i := range g.rejected {
		g.rejected[i] = r.IntN(3)
	}
	return g
}

// cells are the children of a dataset, service and year, or of all for -1.
func (g *region) cells(dataset, service, year int, longer []int) []int {
	var out []int
	for i := range g.children {
		l, y := i%lengths, i/lengths%g.years
		s, d := i/lengths/g.years%g.services, i/lengths/g.years/g.services
		if (dataset < 0 || d == dataset) && (service < 0 || s == service) &&
			(year < 0 || y == year) && slices.Contains(longer, l) {
			out = append(out, i)
		}
	}
	return out
}

func (g *region) sum(cells []int) (n int) {
	for _, i := range cells {
		n += g.children[i]
	}
	return n
}

// firstYear is that of year 0.
const firstYear = 2023

// asked is a measure and which children it counts.
type asked struct {
	measure   evidence.Measure
	service   int // its only one, or -1
	year      int // its only one, or -1
	numerator []int
	of        []int // of a share
}

// measuresOf chooses measures of a region.
func (g *region) measuresOf(r *rand.Rand) []asked {
	ten := 10.0
	forty := 40.0
	base := func(id string) evidence.Measure {
		return evidence.Measure{ID: id, Shape: source.Ref{Name: "waits"}, Better: "lower"}
	}
	count := func(id string) evidence.Measure {
		m := base(id)
		m.Value, m.Figure, m.Unit, m.Better = "count(*)", evidence.CountFigure, "count", "neither"
		return m
	}
	late := func(id string) evidence.Measure {
		m := base(id)
		m.Numerator, m.Denominator = "count(*) filter (where wait_days > 126)", "count(*)"
		m.Figure, m.Unit = evidence.ShareFigure, "percent"
		if r.IntN(2) == 0 {
			m.Amber, m.Red = &ten, &forty
		}
		return m
	}
	yearly := &evidence.MeasurePeriod{On: "received_on", Is: "calendar-year"}
	var all []asked
	add := func(m evidence.Measure, a asked) {
		if r.IntN(3) > 0 {
			a.measure = m
			all = append(all, a)
		}
	}
	m := count("waiting")
	m.By = []string{"service"}
	add(m, asked{service: -1, year: -1, numerator: waiting})
	m = late("late")
	m.By = []string{"service"}
	add(m, asked{service: -1, year: -1, numerator: over18, of: waiting})
	m = late("late_all")
	add(m, asked{service: -1, year: -1, numerator: over18, of: waiting})
	m = count("only_s0")
	m.Where = "service = 's0'"
	add(m, asked{service: 0, year: -1, numerator: waiting})
	m = late("late_s0")
	m.Where = "service = 's0'"
	add(m, asked{service: 0, year: -1, numerator: over18, of: waiting})
	m = count("received")
	m.Period = yearly
	add(m, asked{service: -1, year: -1, numerator: waiting})
	m = count("lately")
	m.Where, m.By = "received_on > as_of - interval '12 months'", []string{"service"}
	add(m, asked{service: -1, year: g.years - 1, numerator: waiting})
	return all
}

// workspace has the datasets of a region, drawn on the last day of its last
// year.
func (g *region) workspace(profile evidence.Profile, all []asked) *evidence.Workspace {
	w := &evidence.Workspace{Disclosure: evidence.Disclosure{Profile: profile},
		Shapes: []evidence.Shape{{ID: "waits", Columns: []evidence.Column{
			{Name: "service", Type: "code"}, {Name: "received_on", Type: "date"}}}}}
	day, err := framework.ParseDate(fmt.Sprintf("%d-12-31", firstYear+g.years-1))
	if err != nil {
		panic(err)
	}
	for d := range g.datasets {
		w.Datasets = append(w.Datasets, evidence.Dataset{ID: fmt.Sprint("d", d),
			Shape: source.Ref{Name: "waits"}, AsOf: day})
	}
	for _, a := range all {
		w.Measures = append(w.Measures, a.measure)
	}
	return w
}

// measured answers the plan of a workspace.
func (g *region) measured(w *evidence.Workspace, all []asked) figures.Measured {
	m := figures.Measured{Asked: figures.Questions(w, nil)}
	for d := range g.datasets {
		taken := g.sum(g.cells(d, -1, -1, waiting))
		m.Loaded = append(m.Loaded, evidence.Loaded{Dataset: fmt.Sprint("d", d), Shape: "waits",
			Read: taken + g.rejected[d], Taken: taken, RejectedRows: g.rejected[d]})
	}
	for _, ask := range m.Asked {
		at := slices.IndexFunc(all, func(a asked) bool { return a.measure.ID == ask.Measure.ID })
		m.Answers = append(m.Answers, evidence.Answer{Measure: ask.Measure.ID, By: ask.By,
			Cells: g.answer(&all[at], ask.By)})
	}
	return m
}

func (g *region) answer(a *asked, by []string) []evidence.Cell {
	var out []evidence.Cell
	for y := range upTo(g.years, a.measure.Period != nil) {
		for _, s := range upTo(g.services, slices.Contains(by, "service")) {
			for _, d := range upTo(g.datasets, slices.Contains(by, "dataset")) {
				var group []string
				for _, column := range by {
					group = append(group, map[string]string{"service": fmt.Sprint("s", s),
						"dataset": fmt.Sprint("d", d)}[column])
				}
				c := evidence.Cell{Group: group, Known: true}
				year := a.year
				if a.measure.Period != nil {
					year = y
					c.Period.From, _ = framework.ParseDate(fmt.Sprintf("%d-01-01", firstYear+y))
					c.Period.To, _ = framework.ParseDate(fmt.Sprintf("%d-12-31", firstYear+y))
				}
				n, of := g.sum(a.those(g, d, s, year, a.numerator)), g.sum(a.those(g, d, s, year, a.of))
				c.Numerator, c.Denominator = evidence.NewRaw(float64(n)), evidence.NewRaw(float64(of))
				c.Value, c.Rows = c.Numerator, c.Numerator
				if len(by) == 0 || n > 0 || of > 0 {
					out = append(out, c)
				}
			}
		}
	}
	return out
}

// those are the children that a measure counts in a group.
func (a *asked) those(g *region, dataset, service, year int, longer []int) []int {
	switch {
	case a.service >= 0 && service >= 0 && service != a.service:
		return nil
	case a.service >= 0:
		service = a.service
	}
	return g.cells(dataset, service, year, longer)
}

// read turns published figures back into a world, and lists what the attacker
// is after: the small counts in them and the small rests of shares.
func (g *region) read(profile evidence.Profile, limit int, f *figures.Figures, all []asked) (*world, []target) {
	w := &world{high: make([]int, len(g.children))}
	for i := range w.high {
		w.high[i] = 80
	}
	for d, file := range f.Datasets {
		if file.Rows-file.RejectedRows < 10 {
			continue // its rows are told whatever is hidden
		}
		at := g.cells(d, -1, -1, waiting)
		n := file.Rows - file.RejectedRows
		w.add(at, ones(at), n, n, "rows")
	}
	var targets []target
	aim := func(name string, at []int) {
		if n := g.sum(at); n >= 1 && n <= limit {
			targets = append(targets, target{name, at, 1, limit})
		}
	}
	for _, m := range f.Measures {
		a := &all[slices.IndexFunc(all, func(a asked) bool { return a.measure.ID == m.Measure })]
		for _, t := range m.Tables {
			for _, c := range t.Cells {
				d, s, y := place(t.By, &c)
				if a.measure.Period == nil {
					y = a.year
				}
				n := a.those(g, d, s, y, a.numerator)
				name := fmt.Sprint(m.Measure, t.By, c.Group, c.Period.From)
				published := disclosure.PublishedCell{Figure: c.Figure, Colour: c.Colour,
					Numerator: c.Numerator, Denominator: c.Denominator}
				limits := (*disclosure.Limits)(nil)
				if m.Limits != nil {
					limits = &disclosure.Limits{Amber: *m.Limits.Amber, Red: *m.Limits.Red}
				}
				aim(name, n)
				if c.Numerator == nil {
					w.text(profile, n, c.Figure.Text)
					continue
				}
				of := a.those(g, d, s, y, a.of)
				w.text(profile, n, c.Numerator.Text)
				w.text(profile, of, c.Denominator.Text)
				w.percentage(profile, n, of, c.Figure.Text)
				w.colour(profile, limits, published, n, of)
				aim(name+" rest", a.those(g, d, s, y, []int{0}))
				aim(name+" of", of)
			}
		}
	}
	return w, targets
}

// place is where a published cell stands.
func place(by []string, c *figures.Cell) (dataset, service, year int) {
	dataset, service, year = -1, -1, -1
	for i, column := range by {
		n, _ := strconv.Atoi(c.Group[i][1:])
		if column == "dataset" {
			dataset = n
		} else {
			service = n
		}
	}
	if c.Period.From != "" {
		n, _ := strconv.Atoi(strings.TrimSuffix(c.Period.From, "-01-01"))
		year = n - firstYear
	}
	return dataset, service, year
}

// TestAttackOnFigures attacks everything that a run publishes, together.
func TestAttackOnFigures(t *testing.T) {
	for _, p := range profiles {
		t.Run(string(p.profile), func(t *testing.T) {
			tally := map[verdict]int{}
			for seed := range uint64(p.towns) {
				r := rand.New(rand.NewPCG(seed, 2))
				g := newRegion(r)
				g.attack(t, r, p.profile, p.limit, seed, tally)
			}
			t.Logf("possible %d, undecided %d", tally[possible], tally[undecided])
			if tally[undecided]*50 > tally[possible] {
				t.Error("the attacker gave up too often to prove anything")
			}
		})
	}
}

func (g *region) attack(t *testing.T, r *rand.Rand, profile evidence.Profile, limit int, seed uint64, tally map[verdict]int) {
	t.Helper()
	all := g.measuresOf(r)
	ws := g.workspace(profile, all)
	f, err := figures.Publish(ws, g.measured(ws, all), nil)
	if err != nil {
		t.Fatal(err)
	}
	w, targets := g.read(profile, limit, f, all)
	if w.ask(constraint{lo: -1, hi: 1}, g.children, 100_000) == impossible {
		t.Fatalf("seed %d: what is published contradicts the truth\n%s", seed, g.show(f))
	}
	for _, goal := range targets {
		for k := goal.least; k <= goal.most; k++ {
			v := w.ask(constraint{goal.cells, ones(goal.cells), k, k, ""}, g.children, 20_000)
			tally[v]++
			if v == impossible {
				t.Fatalf("seed %d, %s: %s is %d, and cannot be %d\n%s", seed, profile, goal.name,
					g.sum(goal.cells), k, g.show(f))
			}
		}
	}
}

func (g *region) show(f *figures.Figures) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", *g)
	for _, d := range f.Datasets {
		fmt.Fprintf(&b, "%s: %d rows, %d rejected\n", d.ID, d.Rows, d.RejectedRows)
	}
	for _, m := range f.Measures {
		for _, t := range m.Tables {
			for _, c := range t.Cells {
				fmt.Fprintf(&b, "%s %v %v %s: %s", m.Measure, t.By, c.Group, c.Period.From, c.Figure.Text)
				if c.Numerator != nil {
					fmt.Fprintf(&b, " (%s of %s)", c.Numerator.Text, c.Denominator.Text)
				}
				fmt.Fprintln(&b, " ", c.Colour)
			}
		}
	}
	return b.String()
}
