package identifiers

import "hash/maphash"

// group is one kind in one column, or in the whole text.
type group struct {
	label  list
	column int
}

// whole stands for the column of everything.
const whole = -2

// tally counts the different values of a group that have the right shape, and
// how many of them pass the check.
type tally struct {
	shaped map[uint64]bool // whether it passes
	valid  int
	hits   []Hit // of the valid ones
}

// Beyond these a text is not read more closely: its first numbers tell.
const (
	mostColumns = 256
	mostShaped  = 4096
	mostSeveral = 100 // hits of one group
)

// Three values that pass are several. By chance one in eleven ten-digit
// numbers passes, and one in 23 of a UPN's shape, so that among many numbers
// that are something else a few pass as well: at least one in four must.
const (
	fewest = 3
	oneIn  = 4
)

var seed = maphash.MakeSeed() // values are told apart and never kept

func (s *scanner) tally(label list, at, end, to int, valid bool) {
	if s.tallies == nil {
		s.tallies = map[group]*tally{}
	}
	value := maphash.String(seed, separators.Replace(s.text[at:min(end, to)]))
	kind := kinds[label]
	for _, column := range [...]int{whole, s.column} {
		if column >= mostColumns {
			continue
		}
		g := group{label, column}
		t := s.tallies[g]
		if t == nil {
			t = &tally{shaped: map[uint64]bool{}}
			s.tallies[g] = t
		}
		t.count(value, valid)
		if valid && len(t.hits) < mostSeveral {
			t.hits = append(t.hits, s.hit(kind, at, true, Several))
		}
	}
}

var kinds = map[list]Kind{
	labelNHSNumber: KindNHSNumber, labelUPN: KindUPN, labelULN: KindULN,
}

func (t *tally) count(value uint64, valid bool) {
	if _, known := t.shaped[value]; known || len(t.shaped) >= mostShaped {
		return
	}
	t.shaped[value] = valid
	if valid {
		t.valid++
	}
}

// several reports the groups that are what they look like.
func (s *scanner) several() {
	for _, t := range s.tallies {
		if t.valid >= fewest && t.valid*oneIn >= len(t.shaped) {
			s.hits = append(s.hits, t.hits...)
		}
	}
}
