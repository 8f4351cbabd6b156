package disclosure

// few is how many counts a sum has whose options are worth counting.
const few = 4

// tightest returns the options of the broken sum that has fewest: if there are
// none, what led here was wrong. Long sums come last, the shortest of them
// first.
func (s *search) tightest() (best []option, whole bool) {
	best, whole = s.page(), true
	long := none
	for _, sum := range s.touched {
		switch n := len(s.sums[sum]); {
		case s.broken[sum] == 0:
		case n > few:
			if long == none || n < len(s.sums[long]) {
				long = sum
			}
		default:
			s.scratch = s.options(s.scratch[:0], sum)
			if whole || len(s.scratch) < len(best) {
				best, whole = append(best[:0], s.scratch...), false
			}
			if len(best) == 0 {
				return nil, false
			}
		}
	}
	if whole && long != none {
		return s.options(best, long), false
	}
	return best, whole
}

// page is room for the options at this depth of the search.
func (s *search) page() []option {
	depth := len(s.undone.moved)
	for len(s.pages) <= depth {
		s.pages = append(s.pages, make([]option, 0, widest+1))
	}
	return s.pages[depth][:0]
}

// shortest is the broken sum with the fewest counts, or none.
func (s *search) shortest() int {
	best := none
	for _, sum := range s.touched {
		if s.broken[sum] != 0 && (best == none || len(s.sums[sum]) < len(s.sums[best])) {
			best = sum
		}
	}
	return best
}

// option is a way to mend a sum, or a part of it.
type option struct {
	id, by  int
	cost    int
	partial bool
	breaks  int // sums that it breaks, less those that it mends
	value   int
}

// options returns ways to mend a sum, the best first: at the least cost, in
// one go, breaking the fewest others, by the smallest count.
func (s *search) options(best []option, sum int) []option {
	for _, t := range s.sums[sum] {
		if s.delta[t.id] == 0 {
			best = s.addOptions(best, t.id, -s.broken[sum]*t.sign)
		}
	}
	return best
}

// insert keeps the best options, in order.
func (s *search) insert(best []option, o option) []option {
	i := len(best)
	for i > 0 && o.before(&best[i-1], s.hasty) {
		i--
	}
	if len(best) < widest {
		best = append(best, o)
	}
	if i < len(best) {
		copy(best[i+1:], best[i:])
		best[i] = o
	}
	return best
}

// before orders options. In haste, what breaks fewest sums comes first, and a
// large count before a small one, since it has room.
func (o *option) before(p *option, hasty bool) bool {
	switch {
	case hasty && o.partial != p.partial:
		return p.partial
	case hasty && o.breaks != p.breaks:
		return o.breaks < p.breaks
	case hasty:
		return o.value > p.value
	case o.cost != p.cost:
		return o.cost < p.cost
	case o.partial != p.partial:
		return p.partial
	case o.breaks != p.breaks:
		return o.breaks < p.breaks
	}
	return o.value < p.value
}

// addOptions adds the ways in which a count can change: by all that is needed,
// by as much as costs nothing, and by all that it has.
func (s *search) addOptions(out []option, id, by int) []option {
	value := s.counts[id].value
	if cost, ok := s.price(id, value+by); ok {
		if !s.exceeds(cost) {
			out = s.insert(out, s.option(id, by, cost, false))
		}
		if cost == 0 {
			return out
		}
	} else if value > 0 && by < 0 && -by > value {
		if cost, ok := s.price(id, 0); ok && cost > 0 && !s.exceeds(cost) {
			out = s.insert(out, s.option(id, -value, cost, true))
		}
	}
	if least, most := s.slack(id); value >= least && value <= most {
		part := min(max(value+by, least), most) - value
		if part != 0 && part != by {
			out = s.insert(out, s.option(id, part, 0, true))
		}
	}
	return out
}

// slack is the range of a count that contradicts nothing.
func (s *search) slack(id int) (least, most int) {
	least, most = 0, unlimited
	for _, l := range s.counts[id].learnt {
		if t := &s.tells[l.tell]; !t.withdrawn && !t.trial {
			least, most = max(least, l.least), min(most, l.most)
		}
	}
	return least, most
}

func (s *search) option(id, by, cost int, partial bool) option {
	o := option{id: id, by: by, cost: cost, partial: partial, value: s.counts[id].value}
	for _, t := range s.counts[id].terms {
		switch s.broken[t.id] {
		case 0:
			o.breaks++
		case -t.sign * by:
			o.breaks--
		}
	}
	return o
}
