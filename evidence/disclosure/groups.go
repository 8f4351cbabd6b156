package disclosure

import "slices"

// Groups add up to the groups that hold them: services and localities to the
// total, services by locality to either. A reader can add them up even where
// no table does, so the sums are made up wherever another set of the same kind
// of rows is counted by those columns, to be compared with.

// closeGroups adds the faces by other columns that follow from a set's own.
func (b *builder) closeGroups(s *set, shapes [][]string) {
	for _, in := range spans(s.faces) {
		for _, columns := range shapes {
			if s.find(columns, in) == nil {
				b.coarsen(s, columns, in)
			}
		}
	}
	for _, f := range slices.Clone(s.faces) {
		for _, columns := range shapes {
			if within(columns, f.columns) {
				b.complete(f, s.face(columns, f.span), map[int]bool{})
			}
		}
	}
}

// meets returns the column sets of faces and every intersection of them,
// those with the most columns first.
func meets(faces []*face) [][]string {
	var out [][]string
	add := func(columns []string) {
		if !slices.ContainsFunc(out, func(o []string) bool { return slices.Equal(o, columns) }) {
			out = append(out, columns)
		}
	}
	for _, f := range faces {
		add(f.columns)
	}
	for i := 0; i < len(out); i++ {
		for j := range i {
			add(intersect(out[i], out[j]))
		}
	}
	slices.SortStableFunc(out, func(x, y []string) int { return len(y) - len(x) })
	return out
}

func intersect(x, y []string) []string {
	out := []string{}
	for _, c := range x {
		if slices.Contains(y, c) {
			out = append(out, c)
		}
	}
	return out
}

func spans(faces []*face) []span {
	var out []span
	for _, f := range faces {
		if !slices.Contains(out, f.span) {
			out = append(out, f.span)
		}
	}
	return out
}

// coarsen makes the face by fewer columns, if a finer one is there.
func (b *builder) coarsen(s *set, columns []string, in span) {
	for _, f := range s.faces {
		if f.span == in && within(columns, f.columns) {
			b.complete(f, s.face(columns, in), map[int]bool{})
			return
		}
	}
}

// complete adds the groups of the fine face that the coarse one lacks; those
// that are fresh are still being added up.
func (b *builder) complete(fine, coarse *face, fresh map[int]bool) {
	at := fine.project(coarse.columns)
	for i, group := range fine.groups {
		id := coarse.at(pick(group, at))
		if id == none {
			id = b.addCount(0, true) // until a part of it is protected
			coarse.add(pick(group, at), id)
			fresh[id] = true
		}
		if part := &b.counts[fine.ids[i]]; fresh[id] {
			b.counts[id].value += part.value
			b.counts[id].exempt = b.counts[id].exempt && part.exempt
		}
	}
}

// addGroups states the sums between faces of one period. A face between two
// others already ties them, so only the nearest are tied.
func (b *builder) addGroups(s *set) {
	for _, coarse := range s.faces {
		for _, fine := range s.faces {
			if fine.span == coarse.span && within(coarse.columns, fine.columns) &&
				!between(s.faces, coarse, fine) {
				b.addFace(coarse, fine)
			}
		}
	}
}

func between(faces []*face, coarse, fine *face) bool {
	return slices.ContainsFunc(faces, func(f *face) bool {
		return f.span == fine.span && within(coarse.columns, f.columns) &&
			within(f.columns, fine.columns)
	})
}

// addFace states that each group is the sum of the finer ones in it.
func (b *builder) addFace(coarse, fine *face) {
	at := fine.project(coarse.columns)
	parts := make([][]int, len(coarse.ids))
	for i, group := range fine.groups {
		whole := coarse.index[key(pick(group, at))]
		parts[whole] = append(parts[whole], fine.ids[i])
	}
	for i, whole := range coarse.ids {
		if !b.knownNothing(whole, parts[i]) {
			b.addParts(whole, parts[i], b.addCount)
		}
	}
}

// knownNothing spares a sum without parts for a zero.
func (b *builder) knownNothing(whole int, parts []int) bool {
	return len(parts) == 0 && b.counts[whole].value == 0 && b.published(whole)
}
