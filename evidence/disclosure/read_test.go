package disclosure_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

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
