package disclosure_test

// The attacker shares no code with the package. It knows what the measures
// mean, which groups and periods lie in which, how each profile rounds, and
// every text that was published; it does not know the counts. It asks whether
// there can be a world of children, one number for each service, locality,
// month and length of wait, in which a hidden count has a given value and
// every text is true.
//
// Worlds are searched exhaustively, with the bounds of each constraint
// propagated at every step. "Impossible" is therefore a proof. A search that
// takes too long counts as possible, and the tests count how often it did.

// world is a constraint problem over whole numbers that are not negative.
type world struct {
	high        []int // of each number; low is 0
	constraints []constraint
}

// constraint bounds a sum of numbers with whole factors.
type constraint struct {
	at      []int
	factor  []int
	lo, hi  int
	because string
}

// unbounded stands for no bound.
const unbounded = 1 << 30

// verdict is what the attacker finds.
type verdict int

const (
	possible verdict = iota
	impossible
	undecided
)

// ask looks for a world with one more constraint. Numbers are tried from the
// hint outwards, which finds worlds sooner and changes no verdict.
func (w *world) ask(extra constraint, hint []int, nodes int) verdict {
	s := solver{constraints: append(w.constraints[:len(w.constraints):len(w.constraints)], extra),
		hint: hint, nodes: nodes}
	s.index(len(w.high))
	lo, hi := make([]int, len(w.high)), append([]int(nil), w.high...)
	return s.solve(lo, hi)
}

type solver struct {
	constraints []constraint
	of          [][]int // constraints of each number
	hint        []int
	nodes       int
}

func (s *solver) index(n int) {
	s.of = make([][]int, n)
	for i, c := range s.constraints {
		for _, v := range c.at {
			s.of[v] = append(s.of[v], i)
		}
	}
}

func (s *solver) solve(lo, hi []int) verdict {
	if !s.propagate(lo, hi) {
		return impossible
	}
	v := tightest(lo, hi)
	if v < 0 {
		return possible
	}
	result := impossible
	for _, value := range outwards(s.hint[v], lo[v], hi[v]) {
		if s.nodes--; s.nodes < 0 {
			return undecided
		}
		l, h := append([]int(nil), lo...), append([]int(nil), hi...)
		l[v], h[v] = value, value
		switch s.solve(l, h) {
		case possible:
			return possible
		case undecided:
			return undecided
		}
	}
	return result
}

// tightest is the open number with the smallest range, or -1.
func tightest(lo, hi []int) int {
	best := -1
	for v := range lo {
		if lo[v] < hi[v] && (best < 0 || hi[v]-lo[v] < hi[best]-lo[best]) {
			best = v
		}
	}
	return best
}

func outwards(from, lo, hi int) []int {
	from = min(max(from, lo), hi)
	out := []int{from}
	for d := 1; from-d >= lo || from+d <= hi; d++ {
		if from-d >= lo {
			out = append(out, from-d)
		}
		if from+d <= hi {
			out = append(out, from+d)
		}
	}
	return out
}

// propagate narrows the ranges until nothing changes; false is a proof that
// there is no world.
func (s *solver) propagate(lo, hi []int) bool {
	queue := make([]int, len(s.constraints))
	queued := make([]bool, len(s.constraints))
	for i := range queue {
		queue[i], queued[i] = i, true
	}
	for len(queue) > 0 {
		i := queue[0]
		queue, queued[i] = queue[1:], false
		changed, ok := s.constraints[i].narrow(lo, hi)
		if !ok {
			return false
		}
		for _, v := range changed {
			for _, j := range s.of[v] {
				if !queued[j] {
					queue, queued[j] = append(queue, j), true
				}
			}
		}
	}
	return true
}

func (c *constraint) narrow(lo, hi []int) (changed []int, ok bool) {
	least, most := 0, 0
	for i, v := range c.at {
		l, h := ends(c.factor[i], lo[v], hi[v])
		least, most = least+l, most+h
	}
	if least > c.hi || most < c.lo {
		return nil, false
	}
	for i, v := range c.at {
		f := c.factor[i]
		l, h := ends(f, lo[v], hi[v])
		up, down := c.hi-(least-l), c.lo-(most-h) // bounds on f times v
		newLo, newHi := ceil(down, f), floor(up, f)
		if f < 0 {
			newLo, newHi = ceil(-up, -f), floor(-down, -f)
		}
		newLo, newHi = max(newLo, lo[v]), min(newHi, hi[v])
		if newLo > newHi {
			return nil, false
		}
		if newLo != lo[v] || newHi != hi[v] {
			lo[v], hi[v] = newLo, newHi
			nl, nh := ends(f, newLo, newHi)
			least, most = least+nl-l, most+nh-h
			changed = append(changed, v)
		}
	}
	return changed, true
}

func ends(f, lo, hi int) (int, int) {
	if f < 0 {
		return f * hi, f * lo
	}
	return f * lo, f * hi
}

func floor(a, b int) int {
	if a < 0 {
		return -((-a + b - 1) / b)
	}
	return a / b
}

func ceil(a, b int) int { return -floor(-a, b) }
