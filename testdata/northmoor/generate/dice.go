package main

import "math/rand/v2"

// dice are seeded, and use nothing of the library but its generator, whose
// sequence is fixed: the methods of rand.Rand might change between releases.
type dice struct{ pcg *rand.PCG }

func newDice(stream uint64) *dice { return &dice{rand.NewPCG(20250630, stream)} }

// below is a number from 0 to n-1.
func (d *dice) below(n int) int { return int(d.pcg.Uint64() >> 33 % uint64(n)) }

// between is a number from a to b.
func (d *dice) between(a, b int) int { return a + d.below(b-a+1) }

// in100 comes true so many times in a hundred.
func (d *dice) in100(percent int) bool { return d.below(100) < percent }

// share is a word and how many times in a hundred it comes.
type share struct {
	word    string
	percent int
}

// pick chooses a word; what the shares leave over is empty text.
func (d *dice) pick(shares ...share) string {
	n := d.below(100)
	for _, s := range shares {
		if n -= s.percent; n < 0 {
			return s.word
		}
	}
	return ""
}

// around spreads a typical number of days: mostly near it, now and then far
// beyond.
func (d *dice) around(typical int) int {
	days := typical * (35 + d.below(66) + d.below(66)) / 100
	if d.in100(6) {
		return days * 2
	}
	return days
}
