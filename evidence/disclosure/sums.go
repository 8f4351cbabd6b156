package disclosure

import "slices"

// Sets of rows add up too: the bands of a wait to all who wait, plans with and
// without an exception to all plans. Some sums are declared. The others are
// found: whatever adds up in every group and period is taken to add up by
// nature, and whatever is never more than another set of the same kind of rows
// is taken to be a part of it. To be wrong in this only costs a figure.

// mostParts is the longest sum that is looked for.
const mostParts = 3

func (b *builder) addDeclared(sums []Sum) error {
	for _, sum := range sums {
		whole := b.sets[sum.Whole]
		parts := make([]*set, len(sum.Parts))
		for i, name := range sum.Parts {
			parts[i] = b.sets[name]
			if parts[i] == nil || parts[i] == whole || slices.Contains(parts[:i], parts[i]) {
				return errSum
			}
		}
		if whole == nil {
			return errSum
		}
		b.addSets(whole, parts)
	}
	return nil
}

// addSets states in each group and period that parts make up a whole.
func (b *builder) addSets(whole *set, parts []*set) {
	for _, f := range whole.faces {
		faces := sameFace(f, parts)
		for i, id := range f.ids {
			ids := b.partsOf(f.groups[i], faces)
			if len(ids) > 0 {
				b.addParts(id, ids, b.addCount)
			}
		}
	}
}

func sameFace(f *face, sets []*set) []*face {
	var out []*face
	for _, s := range sets {
		if g := s.find(f.columns, f.span); g != nil {
			out = append(out, g)
		}
	}
	return out
}

// addFound states the sums that nobody declared.
func (b *builder) addFound() {
	for _, family := range families(b.sets) {
		for _, whole := range family {
			var inside []*set
			for _, s := range family {
				if s != whole && b.covers(whole, s) {
					inside = append(inside, s)
				}
			}
			b.addFoundIn(whole, inside)
		}
	}
}

// covers reports whether a set is nowhere more than the whole, and is counted
// somewhere beside it.
func (b *builder) covers(whole, part *set) bool {
	more, met := b.against(whole, part)
	return met && !more
}

// against reports whether a set is anywhere more than another, as one is that
// shares no row with it, and whether they are counted anywhere in the same
// group.
func (b *builder) against(whole, part *set) (more, met bool) {
	if whole.choice.apart(part.choice) {
		return true, true
	}
	for _, f := range part.faces {
		g := whole.find(f.columns, f.span)
		if g == nil {
			continue
		}
		for i, group := range f.groups {
			held := 0
			if id := g.at(group); id != none {
				held = b.counts[id].value
			}
			if b.counts[f.ids[i]].value > held {
				return true, true
			}
			met = true
		}
	}
	return false, met
}

// addFoundIn states the sums of up to mostParts sets that make up the whole,
// and for every set that is in none of them that it is a part.
func (b *builder) addFoundIn(whole *set, inside []*set) {
	tied := map[*set]bool{}
	var try func(from int, parts []*set)
	try = func(from int, parts []*set) {
		if len(parts) > 0 && b.fills(whole, parts) {
			b.addSets(whole, parts)
			for _, s := range parts {
				tied[s] = true
			}
			return
		}
		if len(parts) == mostParts {
			return
		}
		for i := from; i < len(inside); i++ {
			next := append(slices.Clone(parts), inside[i])
			if b.fits(whole, next) {
				try(i+1, next)
			}
		}
	}
	try(0, nil)
	for _, s := range inside {
		if !tied[s] && !b.shares[[2]string{whole.name, s.name}] {
			b.addSets(whole, []*set{s})
		}
	}
}

// fits reports whether the parts are nowhere more than the whole, and fills
// whether they are the whole everywhere.
func (b *builder) fits(whole *set, parts []*set) bool {
	return b.compare(whole, parts, func(w, p int) bool { return p <= w })
}

func (b *builder) fills(whole *set, parts []*set) bool {
	return b.compare(whole, parts, func(w, p int) bool { return p == w })
}

// compare asks of each group where all are counted. At least one must be more
// than nothing.
func (b *builder) compare(whole *set, parts []*set, ok func(w, p int) bool) bool {
	met := false
	for _, f := range whole.faces {
		faces := sameFace(f, parts)
		if len(faces) < len(parts) {
			continue
		}
		for i, id := range f.ids {
			sum := 0
			for _, part := range b.partsOf(f.groups[i], faces) {
				sum += b.counts[part].value
			}
			if !ok(b.counts[id].value, sum) {
				return false
			}
			met = met || b.counts[id].value > 0
		}
	}
	return met
}
