package disclosure

import "math"

// A witness is another set of counts that agrees with everything published.
// Where one gives a count the value k, nobody can tell that it is not k. The
// search starts at the true counts, changes one, and mends the sums that this
// breaks by changing others, each at most once. It may withdraw texts that
// stand in its way; it looks for the witness that costs least, by trying again
// with a higher limit on the cost each time it fails.
//
// Texts are withdrawn for good, so a witness once found stays one.

// search is the work in hand.
type search struct {
	*model
	delta  []int  // of each count
	broken []int  // how far each sum is from nothing
	queued []bool // sums in touched
	undone undo

	touched []int // sums that were changed
	cost    int
	limit   int // on the cost
	beyond  int // the least cost seen above the limit
	nodes   int // that may still be tried
	pages   [][]option
	scratch []option
	hasty   bool // for any witness, at whatever cost

	// For drifting.
	moved []bool
	age   []int // before this step a count stays
	clock int
}

// undo is what has to be put back when a step was wrong.
type undo struct {
	moved    []int // counts
	withdraw []int // texts
	costs    []int // before each move
	texts    []int // how many were withdrawn before each move
}

func newSearch(m *model) *search {
	return &search{model: m, delta: make([]int, len(m.counts)),
		broken: make([]int, len(m.sums)), queued: make([]bool, len(m.sums)),
		moved: make([]bool, len(m.counts)), age: make([]int, len(m.counts))}
}

// How hard the search tries.
const (
	nodesPerLimit = 400
	nodesAtLast   = 6000
	mostLimits    = 12
	widest        = 12 // counts tried for one broken sum
)

const unlimited = math.MaxInt

// witness looks for other counts in which the count has another value, and
// withdraws what they disagree with.
func (s *search) witness(id, value int) bool {
	if s.drift(id, value) {
		return true
	}
	s.limit = 0
	for range mostLimits {
		if s.try(id, value, nodesPerLimit) {
			return true
		}
		if s.beyond == unlimited || s.nodes < 0 && s.limit > 0 {
			break
		}
		s.limit = max(s.beyond, s.limit+s.limit/2)
	}
	return s.last(id, value)
}

// free looks for a witness that costs nothing.
func (s *search) free(id, value int) bool {
	s.limit = 0
	return s.drift(id, value) || s.try(id, value, nodesPerLimit)
}

// last takes the first witness that it meets, whatever it costs.
func (s *search) last(id, value int) bool {
	s.limit, s.hasty = unlimited, true
	defer func() { s.hasty = false }()
	return s.try(id, value, nodesAtLast)
}

func (s *search) try(id, value, nodes int) bool {
	s.beyond, s.nodes, s.cost = unlimited, nodes, 0
	found := s.move(id, value-s.counts[id].value) && s.mend()
	if found {
		s.keep()
	}
	s.back(0)
	return found
}

// move changes a count and withdraws the texts that contradict it.
func (s *search) move(id, by int) bool {
	extra, ok := s.price(id, s.counts[id].value+by)
	if !ok || s.exceeds(extra) {
		return false
	}
	u := &s.undone
	u.moved, u.costs = append(u.moved, id), append(u.costs, s.cost)
	u.texts = append(u.texts, len(u.withdraw))
	s.cost += extra
	s.withdraw(id, s.counts[id].value+by)
	s.change(id, by)
	return true
}

// exceeds reports whether a further cost is above the limit, and remembers the
// least that was.
func (s *search) exceeds(extra int) bool {
	if s.cost+extra <= s.limit {
		return false
	}
	s.beyond = min(s.beyond, s.cost+extra)
	return true
}

// price is what it costs to give a count another value.
func (s *search) price(id, value int) (cost int, ok bool) {
	if value < 0 {
		return 0, false
	}
	for _, l := range s.counts[id].learnt {
		t := &s.tells[l.tell]
		if t.withdrawn || t.trial || value >= l.least && value <= l.most {
			continue
		}
		if t.fixed {
			return 0, false
		}
		cost += t.weight
	}
	return cost, true
}

func (s *search) withdraw(id, value int) {
	for _, l := range s.counts[id].learnt {
		t := &s.tells[l.tell]
		if !t.withdrawn && !t.trial && (value < l.least || value > l.most) {
			t.trial = true
			s.undone.withdraw = append(s.undone.withdraw, l.tell)
		}
	}
}

// change sets the difference of a count and what follows for its sums.
func (s *search) change(id, by int) {
	s.delta[id] += by
	for _, t := range s.counts[id].terms {
		s.broken[t.id] += t.sign * by
		if !s.queued[t.id] {
			s.queued[t.id] = true
			s.touched = append(s.touched, t.id)
		}
	}
}

// back undoes all moves but the first.
func (s *search) back(to int) {
	u := &s.undone
	for i := len(u.moved) - 1; i >= to; i-- {
		s.change(u.moved[i], -s.delta[u.moved[i]])
		for _, t := range u.withdraw[u.texts[i]:] {
			s.tells[t].trial = false
		}
		u.withdraw, s.cost = u.withdraw[:u.texts[i]], u.costs[i]
	}
	u.moved, u.costs, u.texts = u.moved[:to], u.costs[:to], u.texts[:to]
	if to == 0 {
		for _, sum := range s.touched {
			s.queued[sum] = false
		}
		s.touched = s.touched[:0]
	}
}

// mend changes counts until no sum is broken.
func (s *search) mend() bool {
	options, whole := s.tightest()
	if whole {
		return true
	}
	here := len(s.undone.moved)
	for _, o := range options {
		if s.nodes--; s.nodes < 0 {
			return false
		}
		if s.move(o.id, o.by) && s.mend() {
			return true
		}
		s.back(here)
	}
	return false
}

// keep withdraws for good what the witness contradicts, and remembers what it
// shows of every count in it. If all changes have one size, the counts between
// are witnesses too.
func (s *search) keep() {
	for _, t := range s.undone.withdraw {
		s.tells[t].withdrawn = true
	}
	size, even := 0, true
	for _, id := range s.undone.moved {
		by := max(s.delta[id], -s.delta[id])
		if by == 0 {
			continue // drifted back
		}
		even = even && (size == 0 || by == size)
		size = by
	}
	for _, id := range s.undone.moved {
		c := &s.counts[id]
		c.reach(c.value + s.delta[id])
		if even && s.delta[id] != 0 {
			for k := range size {
				c.reach(c.value + s.delta[id]/size*k)
			}
		}
	}
}

// reach remembers that a value is possible.
func (c *count) reach(value int) {
	if i := value - c.base(); i >= 0 && i < 64 {
		c.reached |= 1 << i
	}
}

// base is the value of the first bit: the reach is remembered around the true
// value.
func (c *count) base() int { return max(c.value-31, 0) }
