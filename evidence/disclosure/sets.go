package disclosure

import (
	"maps"
	"slices"
	"strings"
)

// set is a named set of rows and all its counts.
type set struct {
	name  string
	kind  string // of row
	faces []*face

	choice Choice // what its rows have in common

	inside []*set // that may be parts of it, once asked for
}

// face is a set counted by some columns within one period.
type face struct {
	columns []string // sorted
	span    span
	groups  [][]string // values of columns
	ids     []int      // the counts
	index   map[string]int
}

// face finds or makes the face of a set.
func (s *set) face(columns []string, in span) *face {
	if f := s.find(columns, in); f != nil {
		return f
	}
	f := &face{columns: columns, span: in, index: map[string]int{}}
	s.faces = append(s.faces, f)
	return f
}

func (s *set) find(columns []string, in span) *face {
	for _, f := range s.faces {
		if f.span == in && slices.Equal(f.columns, columns) {
			return f
		}
	}
	return nil
}

// key makes one text of a group, so that no two groups have the same.
func key(group []string) string {
	if len(group) == 1 {
		return group[0]
	}
	var b strings.Builder
	for _, v := range group {
		b.WriteString(strings.ReplaceAll(v, "|", "||"))
		b.WriteString("|/")
	}
	return b.String()
}

// at is the count of a group, or none.
func (f *face) at(group []string) int {
	if i, ok := f.index[key(group)]; ok {
		return f.ids[i]
	}
	return none
}

func (f *face) add(group []string, id int) {
	f.index[key(group)] = len(f.ids)
	f.groups = append(f.groups, group)
	f.ids = append(f.ids, id)
}

// project returns the places of a coarser face's columns among those of f.
func (f *face) project(columns []string) []int {
	at := make([]int, len(columns))
	for i, c := range columns {
		at[i] = slices.Index(f.columns, c)
	}
	return at
}

func pick(group []string, at []int) []string {
	out := make([]string, len(at))
	for i, j := range at {
		out[i] = group[j]
	}
	return out
}

// within reports whether every column of a is one of b's, and b has more.
func within(a, b []string) bool {
	return len(a) < len(b) && !slices.ContainsFunc(a, func(c string) bool {
		return !slices.Contains(b, c)
	})
}

// byName returns the sets in the order of their names.
func byName(sets map[string]*set) []*set {
	out := make([]*set, 0, len(sets))
	for _, name := range slices.Sorted(maps.Keys(sets)) {
		out = append(out, sets[name])
	}
	return out
}

// families returns the sets of each kind of row, ordered by kind and name.
func families(sets map[string]*set) [][]*set {
	kinds := map[string][]*set{}
	for _, s := range byName(sets) {
		kinds[s.kind] = append(kinds[s.kind], s)
	}
	out := make([][]*set, 0, len(kinds))
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		out = append(out, kinds[kind])
	}
	return out
}
