package disclosure

import (
	"cmp"

	"slices"
)

// Periods add up to the periods that hold them: months to quarters, quarters
// to years. What the shorter periods leave of a longer one is a count too: a
// year and eleven of its months give the twelfth.

// anyTime is the period of what is counted without one. All periods of a set
// add up to it: where the same rows are also counted at any time, they give a
// hidden period back.
var anyTime = span{always, forever}

// closePeriods makes up counts of longer periods that shorter ones fill.
func (b *builder) closePeriods(s *set, shapes [][]string, shortest []span) {
	for _, columns := range shapes {
		for _, in := range shortest {
			inside, full := tile(s, columns, in)
			if full || len(inside) > 0 && (in == anyTime || s.find(columns, in) != nil) {
				b.join(s.face(columns, in), inside)
			}
		}
	}
}

// join adds the groups of shorter periods that a longer one lacks.
func (b *builder) join(long *face, inside []*face) {
	fresh := map[int]bool{}
	for _, f := range inside {
		b.complete(f, long, fresh)
	}
}

// tile returns the faces by the columns of the longest periods inside another,
// without overlap and in their order, and whether they leave nothing out.
func tile(s *set, columns []string, in span) (inside []*face, full bool) {
	var all []*face
	for _, f := range s.faces {
		if in.holds(f.span) && slices.Equal(f.columns, columns) {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(x, y *face) int {
		return cmp.Or(cmp.Compare(x.span.from, y.span.from),
			cmp.Compare(y.span.to, x.span.to))
	})
	next := in.from
	full = true
	for _, f := range all {
		if f.span.from < next {
			continue
		}
		full = full && f.span.from == next
		inside, next = append(inside, f), f.span.to
	}
	return inside, full && next == in.to && len(inside) > 0
}

// addPeriods states the sums between periods.
func (b *builder) addPeriods(s *set) {
	for _, f := range slices.Clone(s.faces) {
		inside, _ := tile(s, f.columns, f.span)
		if len(inside) == 0 {
			continue
		}
		b.addPeriod(s, f, inside)
		for _, stray := range strays(s, f, inside) {
			b.addPeriod(s, f, []*face{stray})
		}
	}
}

func (b *builder) addPeriod(s *set, f *face, inside []*face) {
	for i, whole := range f.ids {
		parts := b.partsOf(f.groups[i], inside)
		b.addParts(whole, parts, b.gapOf(s, f, i, inside))
	}
}

// strays returns the periods inside another that cut across those chosen.
func strays(s *set, f *face, inside []*face) []*face {
	var out []*face
	for _, o := range s.faces {
		if f.span.holds(o.span) && slices.Equal(f.columns, o.columns) &&
			!slices.ContainsFunc(inside, func(in *face) bool {
				return in == o || in.span.holds(o.span)
			}) {
			out = append(out, o)
		}
	}
	return out
}

func (b *builder) partsOf(group []string, inside []*face) []int {
	var parts []int
	for _, f := range inside {
		if id := f.at(group); id != none {
			parts = append(parts, id)
		}
	}
	return parts
}

// gapOf makes what periods leave of a longer one. Where they leave one stretch
// of days it is a count of that stretch, and sums of other periods share it.
func (b *builder) gapOf(s *set, f *face, group int, inside []*face) func(int, bool) int {
	return func(value int, exempt bool) int {
		stretch, one := gap(f.span, inside)
		if !one {
			return b.addCount(value, exempt)
		}
		rest := s.face(f.columns, stretch)
		id := rest.at(f.groups[group])
		if id == none {
			id = b.addCount(value, exempt)
			rest.add(f.groups[group], id)
		}
		if b.counts[id].value != value {
			return b.addCount(value, exempt)
		}
		return id
	}
}

// gap returns the days that periods leave of another, if they are one stretch.
func gap(in span, inside []*face) (stretch span, one bool) {
	next, gaps := in.from, 0
	for _, f := range inside {
		if f.span.from > next {
			stretch = span{next, f.span.from}
			gaps++
		}
		next = f.span.to
	}
	if next < in.to {
		stretch = span{next, in.to}
		gaps++
	}
	return stretch, gaps == 1
}
