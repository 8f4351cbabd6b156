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
)

// The children of a random town, by service, locality, month and how long they
// wait. A third of the waits are over 18 weeks, and of these some over 52.
type town struct {
	services, localities, months int
	children                     []int // by the four, in that order
}

const lengths = 3 // up to 18 weeks, over 18, over 52

func newTown(r *rand.Rand) *town {
	t := &town{services: 1 + r.IntN(3), localities: 1 + r.IntN(2), months: 1 + r.IntN(2)}
	t.children = make([]int, t.services*t.localities*t.months*lengths)
	for i := range t.children {
		switch r.IntN(10) {
		case 0, 1, 2:
		case 3, 4, 5, 6:
			t.children[i] = 1 + r.IntN(4)
		default:
			t.children[i] = 5 + r.IntN(10)
		}
	}
	return t
}

// cells returns which of the town's numbers fall under some services,
// localities, months and lengths; -1 is all.
func (t *town) cells(service, locality, month int, longer []int) []int {
	var out []int
	for i := range t.children {
		l := i % lengths
		m := i / lengths % t.months
		o := i / lengths / t.months % t.localities
		s := i / lengths / t.months / t.localities
		if (service < 0 || s == service) && (locality < 0 || o == locality) &&
			(month < 0 || m == month) && slices.Contains(longer, l) {
			out = append(out, i)
		}
	}
	return out
}

func (t *town) sum(cells []int) int {
	n := 0
	for _, i := range cells {
		n += t.children[i]
	}
	return n
}

// measures are what may be published, by the lengths of wait that they count.
var (
	waiting = []int{0, 1, 2}
	over18  = []int{1, 2}
	over52  = []int{2}
)

type plan struct {
	measure     string
	kind        disclosure.Kind
	numerator   []int // or the rows of a value
	denominator []int
	rank        float64 // of a value
}

var plans = []plan{
	{"waiting", disclosure.Count, waiting, nil, 0},
	{"over_18", disclosure.Share, over18, waiting, 0},
	{"over_52", disclosure.Share, over52, waiting, 0},
	{"long_of_over_18", disclosure.Share, over52, over18, 0},
	{"median", disclosure.Weeks, waiting, nil, 0.5},
	{"p92", disclosure.Weeks, waiting, nil, 0.92},
	{"longest", disclosure.Longest, waiting, nil, 1},
}

func setName(longer []int) string { return fmt.Sprint("waits ", longer) }

var periods = []disclosure.Period{
	{From: "2025-01-01", To: "2025-01-31"},
	{From: "2025-02-01", To: "2025-02-28"},
}

// periodOf is one month, or all of them for -1.
func (t *town) periodOf(month int) disclosure.Period {
	if month >= 0 {
		return periods[month]
	}
	return disclosure.Period{From: periods[0].From, To: periods[t.months-1].To}
}

// design is a table: which measure, by what, in which periods.
type design struct {
	plan
	byService, byLocality, byMonth bool
}

// designs chooses tables.
func designs(r *rand.Rand) []design {
	var out []design
	for _, p := range plans {
		if r.IntN(3) == 0 {
			continue
		}
		for by := range 8 {
			if r.IntN(2) == 0 {
				out = append(out, design{p, by&1 > 0, by&2 > 0, by&4 > 0})
			}
		}
	}
	return out
}

// chain chooses tables each of which is finer than the one before.
func chain(r *rand.Rand) []design {
	order := r.Perm(3)
	var out []design
	for _, p := range plans {
		by := [3]bool{}
		for i := -1; i < 3; i++ {
			if i >= 0 {
				by[order[i]] = true
			}
			if r.IntN(3) > 0 {
				out = append(out, design{p, by[0], by[1], by[2]})
			}
		}
	}
	return out
}

func upTo(n int, by bool) []int {
	if !by {
		return []int{-1}
	}
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// table counts the children of a design.
func (t *town) table(d design, limits *disclosure.Limits) disclosure.Table {
	out := disclosure.Table{Measure: d.measure, Kind: d.kind, Of: "waits", Limits: limits, Rank: d.rank}
	if d.byService {
		out.Columns = append(out.Columns, "service")
	}
	if d.byLocality {
		out.Columns = append(out.Columns, "locality")
	}
	if d.kind == disclosure.Share {
		out.Numerator, out.Denominator = setName(d.numerator), setName(d.denominator)
	} else {
		out.Rows = setName(d.numerator)
	}
	for _, m := range upTo(t.months, d.byMonth) {
		for _, s := range upTo(t.services, d.byService) {
			for _, o := range upTo(t.localities, d.byLocality) {
				out.Cells = append(out.Cells, t.cell(d, s, o, m))
			}
		}
	}
	return out
}

// joint is what the warehouse knows of all groups together; nobody sees it.
func (t *town) joint() []disclosure.Table {
	var out []disclosure.Table
	for _, p := range plans {
		if p.rank > 0 {
			continue
		}
		table := t.table(design{p, true, true, true}, nil)
		table.Unpublished = true
		out = append(out, table)
	}
	return out
}

func (t *town) cell(d design, s, o, m int) disclosure.Cell {
	c := disclosure.Cell{Period: t.periodOf(m)}
	if d.byService {
		c.Group = append(c.Group, fmt.Sprint("s", s))
	}
	if d.byLocality {
		c.Group = append(c.Group, fmt.Sprint("l", o))
	}
	n := t.sum(t.cells(s, o, m, d.numerator))
	if d.kind == disclosure.Share {
		c.Numerator, c.Denominator = n, t.sum(t.cells(s, o, m, d.denominator))
		return c
	}
	c.Rows = n
	if d.rank > 0 && n > 0 {
		c.Value = quantile(d.rank, t.waits(t.cells(s, o, m, d.numerator)))
	}
	return c
}

// weeks is how long a child waits, by the length of its wait.
var weeks = [lengths]float64{9, 31, 60}

// waits lists how long the children in some cells wait, the shortest first.
func (t *town) waits(cells []int) []float64 {
	var out []float64
	for _, i := range cells {
		for range t.children[i] {
			out = append(out, weeks[i%lengths])
		}
	}
	slices.Sort(out)
	return out
}

// quantile is what percentile_cont answers; the last row's for a rank of 1.
func quantile(rank float64, sorted []float64) float64 {
	place := rank * float64(len(sorted)-1)
	i := int(place)
	if i+1 == len(sorted) {
		return sorted[i]
	}
	return sorted[i] + (place-float64(i))*(sorted[i+1]-sorted[i])
}

// read turns published tables back into a world.
func (t *town) read(profile evidence.Profile, out []disclosure.Published, ds []design,
	limits *disclosure.Limits) *world {
	w := &world{high: make([]int, len(t.children))}
	for i := range w.high {
		w.high[i] = 60
	}
	for i, d := range ds {
		for _, c := range out[i].Cells {
			s, o, m := t.parse(d, c)
			n := t.cells(s, o, m, d.numerator)
			if d.rank > 0 {
				w.value(d.rank, t.known(profile, out, ds, s, o, m), n, c.Figure)
				continue
			}
			if d.kind == disclosure.Count {
				w.text(profile, n, c.Figure.Text)
				w.colour(profile, limits, c, n, nil)
				continue
			}
			all := t.cells(s, o, m, d.denominator)
			w.text(profile, n, c.Numerator.Text)
			w.text(profile, all, c.Denominator.Text)
			w.percentage(profile, n, all, c.Figure.Text)
			w.colour(profile, limits, c, n, all)
		}
	}
	return w
}

// parse finds which service, locality and month a published cell is about.
func (t *town) parse(d design, c disclosure.PublishedCell) (s, o, m int) {
	s, o, m = -1, -1, -1
	for _, v := range c.Group {
		n, _ := strconv.Atoi(v[1:])
		if v[0] == 's' {
			s = n
		} else {
			o = n
		}
	}
	if d.byMonth {
		m = slices.Index(periods, c.Period)
	}
	return s, o, m
}

func (w *world) add(at, factor []int, lo, hi int, because string) {
	w.constraints = append(w.constraints, constraint{at, factor, lo, hi, because})
}

func ones(at []int) []int {
	out := make([]int, len(at))
	for i := range out {
		out[i] = 1
	}
	return out
}

// text says what the text of a count says.
func (w *world) text(profile evidence.Profile, at []int, text string) {
	n, err := strconv.Atoi(text)
	lo, hi := 0, unbounded
	switch {
	case text == "fewer than 5":
		lo, hi = 1, 4
	case text == "*":
		lo, hi = 1, 7
	case err != nil:
		return
	case profile == evidence.LT5 || n == 0 && profile == evidence.NHS1to7Round5:
		lo, hi = n, n
	case profile == evidence.NHS1to7Round5:
		lo, hi = max(n-2, 8), n+2
	default:
		lo, hi = max(n-5, 0), n+4
	}
	w.add(at, ones(at), lo, hi, text)
}

// percentage says what an unrounded share's percentage says. Percentages of
// rounded parts say nothing more than the parts.
func (w *world) percentage(profile evidence.Profile, n, all []int, text string) {
	p, ok := strings.CutSuffix(text, "%")
	if !ok || profile != evidence.LT5 {
		return
	}
	share, err := strconv.ParseFloat(p, 64)
	if err != nil {
		panic(err)
	}
	tenths := int(share*10 + 0.5) // (2*1000*n + d) / 2d, rounded down
	at, factor := ratio(n, all, 2000, 1-2*tenths)
	w.add(at, factor, 0, unbounded, text)
	at, factor = ratio(n, all, 2000, 1-2*(tenths+1))
	w.add(at, factor, -unbounded, -1, text)
}

// known is how many children wait in a group, if lt5 publishes it, or -1.
func (t *town) known(profile evidence.Profile, out []disclosure.Published, ds []design, s, o, m int) int {
	for i, d := range ds {
		for _, c := range out[i].Cells {
			if cs, co, cm := t.parse(d, c); cs != s || co != o || cm != m || profile != evidence.LT5 {
				continue
			}
			text := ""
			switch {
			case d.measure == "waiting":
				text = c.Figure.Text
			case d.kind == disclosure.Share && len(d.denominator) == lengths:
				text = c.Denominator.Text
			}
			if n, err := strconv.Atoi(text); err == nil {
				return n
			}
		}
	}
	return -1
}

// value says what a quantile says: that there are ten rows, and, where their
// number is known, how many lie beyond 18 and 52 weeks. The place of the
// quantile lies between two rows; a limit below its value has at least the
// rows from the upper one beyond it, a limit above at most those.
func (w *world) value(rank float64, rows int, at []int, f disclosure.Figure) {
	if f.Hidden != "" {
		return
	}
	w.add(at, ones(at), 10, unbounded, f.Text)
	if rows < 0 {
		return
	}
	lower := int(rank * float64(rows-1))
	upper := lower
	if rank*float64(rows-1) > float64(lower) {
		upper++
	}
	for _, limit := range []struct {
		weeks  float64
		longer []int
	}{{18, over18}, {52, over52}} {
		var beyond []int
		for _, i := range at {
			if slices.Contains(limit.longer, i%lengths) {
				beyond = append(beyond, i)
			}
		}
		switch {
		case f.Number > limit.weeks, rank == 1 && f.Number == limit.weeks:
			w.add(beyond, ones(beyond), rows-upper, unbounded, f.Text)
		case f.Number < limit.weeks:
			w.add(beyond, ones(beyond), 0, rows-1-lower, f.Text)
		}
	}
}

// ratio is a times one sum and b times another.
func ratio(n, all []int, a, b int) (at, factor []int) {
	for _, i := range all {
		f := b
		if slices.Contains(n, i) {
			f += a
		}
		if f != 0 {
			at, factor = append(at, i), append(factor, f)
		}
	}
	return at, factor
}

// colour says what a colour says; all is nil for a count. A colour beside a
// figure is that of what is shown, and only lt5 shows what is.
func (w *world) colour(profile evidence.Profile, limits *disclosure.Limits,
	c disclosure.PublishedCell, n, all []int) {
	if limits == nil || c.Colour == disclosure.NoColour ||
		profile != evidence.LT5 && c.Figure.Hidden == "" {
		return
	}
	above := func(limit float64, yes bool) {
		at, factor, bound := n, ones(n), int(limit)
		if all != nil {
			at, factor = ratio(n, all, 100, -int(limit))
			bound = 0
		}
		if yes {
			w.add(at, factor, bound+1, unbounded, string(c.Colour))
		} else {
			w.add(at, factor, -unbounded, bound, string(c.Colour))
		}
	}
	switch c.Colour {
	case disclosure.Red:
		above(limits.Red, true)
	case disclosure.Amber:
		above(limits.Red, false)
		above(limits.Amber, true)
	case disclosure.Green:
		above(limits.Amber, false)
	}
}

// target is a count that the attacker is after.
type target struct {
	name  string
	cells []int
	least int // values from here
	most  int // to here must remain possible
}

// targets are the small counts that published tables are about: their own, the
// rest of each share, and what one set leaves of another in the same group.
func (t *town) targets(limit int, ds []design) []target {
	var out []target
	seen := map[string]bool{}
	add := func(cells []int, name string, tells bool) {
		n, id := t.sum(cells), fmt.Sprint(cells)
		switch {
		case seen[id]:
		case n >= 1 && n <= limit:
			seen[id] = true
			out = append(out, target{name, cells, 1, limit})
		case n == 0 && tells:
			seen[id] = true
			out = append(out, target{name, cells, 0, 1})
		}
	}
	for _, d := range ds {
		for _, m := range upTo(t.months, d.byMonth) {
			for _, s := range upTo(t.services, d.byService) {
				for _, o := range upTo(t.localities, d.byLocality) {
					name := fmt.Sprintf("%s s%d l%d m%d", d.measure, s, o, m)
					t.targetsOf(d, name, s, o, m, add)
					if d.measure == "over_18" && has(ds, "over_52", d) {
						add(t.cells(s, o, m, []int{1}), name+" but not over 52", false)
					}
				}
			}
		}
	}
	return out
}

// has reports whether a measure is published in the same groups and periods.
func has(ds []design, measure string, as design) bool {
	return slices.ContainsFunc(ds, func(d design) bool {
		return d.measure == measure && d.byService == as.byService &&
			d.byLocality == as.byLocality && d.byMonth == as.byMonth
	})
}

func (t *town) targetsOf(d design, name string, s, o, m int, add func([]int, string, bool)) {
	n := t.cells(s, o, m, d.numerator)
	switch {
	case d.rank > 0:
		return
	case d.kind == disclosure.Count:
		add(n, name, false)
		return
	}
	all := t.cells(s, o, m, d.denominator)
	var rest []int
	for _, i := range all {
		if !slices.Contains(n, i) {
			rest = append(rest, i)
		}
	}
	few := t.sum(all) > 0 && t.sum(all) < 10
	add(n, name+" numerator", few)
	add(rest, name+" rest", few)
	add(all, name+" denominator", false)
}

// siege is a town, what is published of it, and how.
type siege struct {
	town    *town
	designs []design
	limits  *disclosure.Limits
	profile evidence.Profile
	limit   int  // of the profile
	joint   bool // the auditor sees all groups together
}

// attack publishes a town and attacks it.
func (g *siege) attack(t *testing.T, tally map[verdict]int) {
	t.Helper()
	tables := make([]disclosure.Table, len(g.designs))
	for i, d := range g.designs {
		tables[i] = g.town.table(d, g.limits)
	}
	if g.joint {
		tables = append(tables, g.town.joint()...)
	}
	out, err := disclosure.Publish(g.profile, tables)
	if err != nil {
		t.Fatal(err)
	}
	w := g.town.read(g.profile, out, g.designs, g.limits)
	if w.ask(constraint{lo: -1, hi: 1}, g.town.children, 100_000) == impossible {
		t.Fatalf("what is published contradicts the truth\n%s", show(g.town, g.designs, out))
	}
	for _, goal := range g.town.targets(g.limit, g.designs) {
		for k := goal.least; k <= goal.most; k++ {
			v := w.ask(constraint{goal.cells, ones(goal.cells), k, k, ""}, g.town.children, 20_000)
			tally[v]++
			if v == impossible {
				t.Fatalf("%s: %s is %d, and cannot be %d\n%s", g.profile, goal.name,
					g.town.sum(goal.cells), k, show(g.town, g.designs, out))
			}
		}
	}
}

func show(t *town, ds []design, out []disclosure.Published) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", *t)
	for i, d := range ds {
		p := out[i]
		fmt.Fprintf(&b, "%s %v by month %v\n", p.Measure, p.Columns, d.byMonth)
		for _, c := range p.Cells {
			fmt.Fprintf(&b, "  %v %s: %s", c.Group, c.Period.From, c.Figure.Text)
			if c.Numerator != nil {
				fmt.Fprintf(&b, " (%s of %s)", c.Numerator.Text, c.Denominator.Text)
			}
			fmt.Fprintln(&b, " ", c.Colour)
		}
	}
	return b.String()
}

// besiege makes a siege by chance.
func besiege(r *rand.Rand, profile evidence.Profile, limit int) *siege {
	g := &siege{town: newTown(r), profile: profile, limit: limit, joint: r.IntN(3) > 0}
	g.designs = chain(r)
	if g.joint {
		g.designs = designs(r)
	}
	if r.IntN(3) == 0 {
		g.limits = &disclosure.Limits{Amber: float64(r.IntN(15)), Red: float64(15 + r.IntN(40))}
	}
	return g
}

var profiles = []struct {
	profile evidence.Profile
	limit   int
	towns   int
}{
	{evidence.LT5, 4, 200}, {evidence.NHS1to7Round5, 7, 60}, {evidence.DfERound10, 4, 60},
}

func TestAttack(t *testing.T) {
	for _, c := range profiles {
		t.Run(string(c.profile), func(t *testing.T) {
			tally := map[verdict]int{}
			for seed := range uint64(c.towns) {
				r := rand.New(rand.NewPCG(seed, 1))
				besiege(r, c.profile, c.limit).attack(t, tally)
			}
			t.Logf("possible %d, undecided %d", tally[possible], tally[undecided])
			if tally[undecided]*50 > tally[possible] {
				t.Error("the attacker gave up too often to prove anything")
			}
		})
	}
}

// FuzzPublish attacks towns that the fuzzer chooses.
func FuzzPublish(f *testing.F) {
	for seed := range uint64(10) {
		f.Add(seed, seed, uint8(seed))
	}
	f.Fuzz(func(t *testing.T, a, b uint64, profile uint8) {
		p := profiles[int(profile)%len(profiles)]
		r := rand.New(rand.NewPCG(a, b))
		besiege(r, p.profile, p.limit).attack(t, map[verdict]int{})
	})
}
