package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

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

// chain chooses tables each of which is finer than the one before. There are
// no values among them: what they say of sets that are counted in other groups
// alone is only found with all groups together.
func chain(r *rand.Rand) []design {
	order := r.Perm(3)
	var out []design
	for _, p := range plans {
		if p.rank > 0 {
			continue
		}
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
