package disclosure

// protectAll withdraws texts until everything that must remain possible is.
func (s *search) protectAll() {
	for id := range s.counts {
		s.protect(id)
	}
}

// must returns the values of a count that must remain possible: all from 1 to
// the limit for a count in that range, and three for a nothing that tells.
func (m *model) must(id int) (least, most int) {
	c := &m.counts[id]
	switch {
	case c.exempt, c.known:
	case m.isSmall(c.value):
		return 1, m.limit
	case c.telling && c.value == 0:
		return 0, enough - 1
	}
	return 0, -1
}

// protect makes every value that must remain possible so.
func (s *search) protect(id int) {
	least, most := s.must(id)
	if least > most {
		return
	}
	s.counts[id].reach(s.counts[id].value)
	for ring := newRing(id); !s.allPossible(id, least, most); {
		if !s.withhold(ring) {
			return
		}
	}
}

func (s *search) allPossible(id, least, most int) bool {
	for _, value := range outermost(least, most) {
		if !s.counts[id].can(value) && !s.witness(id, value) {
			return false
		}
	}
	return true
}

// outermost orders the values so that those furthest out come first; what lies
// between them often follows.
func outermost(least, most int) []int {
	out := []int{most}
	for v := least; v < most; v++ {
		out = append(out, v)
	}
	return out
}

// can reports whether a value is known to be possible.
func (c *count) can(value int) bool {
	i := value - c.base()
	return i >= 0 && i < 64 && c.reached&(1<<i) != 0
}

// ring is a growing circle of counts around one for which no witness was
// found.
type ring struct {
	seen map[int]bool
	edge []int
}

func newRing(id int) *ring {
	return &ring{seen: map[int]bool{id: true}, edge: []int{id}}
}

// withhold withdraws every text about the counts at the edge of the circle and
// widens it. The search for witnesses is not exhaustive; where it fails until
// the circle holds everything that is tied to the count, that is safe, since
// nothing is left to reason from.
func (s *search) withhold(r *ring) bool {
	var next []int
	for _, id := range r.edge {
		for _, l := range s.counts[id].learnt {
			t := &s.tells[l.tell]
			t.withdrawn = t.withdrawn || !t.fixed
		}
		for _, sum := range s.counts[id].terms {
			for _, t := range s.sums[sum.id] {
				if !r.seen[t.id] {
					r.seen[t.id] = true
					next = append(next, t.id)
				}
			}
		}
	}
	r.edge = next
	return len(next) > 0
}
