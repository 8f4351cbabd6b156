package disclosure

// drift looks for a witness that costs nothing, without keeping order: it
// takes a broken sum and changes, within what the texts allow, the count that
// leaves the least broken in all, though never one that has just been changed.
// It goes round in circles where the orderly search would prove that there is
// nothing, and finds at once what needs many small changes.
func (s *search) drift(id, value int) bool {
	c := &s.counts[id]
	if least, most := s.slack(id); value < least || value > most {
		return false
	}
	s.step(id, value-c.value)
	s.age[id] = s.clock + 2*driftSteps // it stays
	found := s.settle()
	if found {
		s.keep()
	}
	s.settleDown()
	return found
}

// driftSteps bounds a drift, and rest is for how many steps a count stays.
const (
	driftSteps = 150
	rest       = 4
)

func (s *search) settle() bool {
	for range driftSteps {
		s.clock++
		sum := s.shortest()
		if sum == none {
			return true
		}
		id, by := s.nextStep(sum)
		if id == none {
			return false
		}
		s.step(id, by)
		s.age[id] = s.clock + rest
	}
	return false
}

// step changes a count.
func (s *search) step(id, by int) {
	if !s.moved[id] {
		s.moved[id] = true
		s.undone.moved = append(s.undone.moved, id)
	}
	s.change(id, by)
}

// nextStep is the change that leaves the least broken.
func (s *search) nextStep(sum int) (best, by int) {
	best, most := none, 0
	for _, t := range s.sums[sum] {
		if s.age[t.id] > s.clock {
			continue
		}
		now := s.counts[t.id].value + s.delta[t.id]
		lo, hi := s.slack(t.id)
		d := min(max(now-s.broken[sum]*t.sign, lo), hi) - now
		if d == 0 {
			continue
		}
		gain := s.gain(t.id, d)
		if best == none || gain > most || gain == most && s.age[t.id] < s.age[best] {
			best, by, most = t.id, d, gain
		}
	}
	return best, by
}

// gain is by how much less is broken after a change.
func (s *search) gain(id, by int) int {
	n := 0
	for _, t := range s.counts[id].terms {
		was := s.broken[t.id]
		n += max(was, -was) - max(was+t.sign*by, -was-t.sign*by)
	}
	return n
}

// settleDown puts every count back.
func (s *search) settleDown() {
	for _, id := range s.undone.moved {
		s.change(id, -s.delta[id])
		s.moved[id], s.age[id] = false, 0
	}
	s.undone.moved = s.undone.moved[:0]
	for _, sum := range s.touched {
		s.queued[sum] = false
	}
	s.touched = s.touched[:0]
}
