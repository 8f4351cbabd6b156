package disclosure

import (
	"math/bits"
	"sort"
)

// Limits are where a figure changes colour. It is red beyond Red and amber
// beyond Amber; beyond is above, or below where more is better.
type Limits struct {
	Amber, Red float64
	Higher     bool // more is better
}

// colour judges value of each. A share is judged as 100 times its numerator of
// its denominator, without a division that rounds.
func (l *Limits) colour(value, of float64) Colour {
	beyond := func(limit float64) bool {
		if l.Higher {
			return value < limit*of
		}
		return value > limit*of
	}
	switch {
	case beyond(l.Red):
		return Red
	case beyond(l.Amber):
		return Amber
	}
	return Green
}

// like returns the least and the most count that has the colour of n. Colours
// change in one direction, so there are no gaps.
func (l *Limits) like(n, times int, of float64) (least, most int) {
	judge := func(n int) Colour { return l.colour(float64(n*times), of) }
	own := judge(n)
	least = sort.Search(n, func(i int) bool { return judge(i) == own })
	most = n + sort.Search(far, func(i int) bool { return judge(n+i+1) != own })
	return least, most
}

// far is more than any count changes.
const far = 1 << 20

// addColours enters what colours say. A colour beside a figure that stays says
// no more than the figure; but any figure may yet be withheld.
func (b *builder) addColours() {
	for _, t := range b.tables {
		if t.Limits == nil || !t.out() || t.Kind != Share && t.Kind != Count {
			continue
		}
		for i := range t.cells {
			b.addColour(t, &t.cells[i])
		}
	}
}

// addColour enters the range of a count that has the same colour. That of a
// share is the range for the denominator as it is, and there is none where the
// denominator is small itself.
func (b *builder) addColour(t *site, at *place) {
	times, of := 1, 1.0
	if t.Kind == Share {
		d := b.counts[at.second].value
		times, of = 100, float64(d)
		if d == 0 || b.masked(d) {
			return
		}
	}
	at.colour = b.addTell(tell{weight: colourWeight})
	least, most := t.Limits.like(b.counts[at.first].value, times, of)
	b.teach(at.first, at.colour, least, most)
	if t.Kind == Share {
		d := b.counts[at.second].value
		b.teach(at.second, at.colour, d, d)
	}
}

// enough is how many counts have to agree with a colour, and with everything
// else.
const enough = 3

// judged withdraws the colours of hidden figures with which too few counts
// would agree.
func (b *builder) judged(s *search) {
	for _, t := range b.tables {
		for _, at := range t.cells {
			if at.colour == none || b.tells[at.colour].withdrawn || b.stands(t, at) {
				continue
			}
			if !s.roomAround(at.first) {
				b.tells[at.colour].withdrawn = true
			}
		}
	}
}

// stands reports whether the figure itself is published.
func (b *builder) stands(t *site, at place) bool {
	return b.numbered(at.first) && (t.Kind == Count || b.numbered(at.second))
}

// roomAround reports whether enough values of a count remain possible.
func (s *search) roomAround(id int) bool {
	c := &s.counts[id]
	c.reach(c.value)
	for _, by := range []int{1, -1, 2, -2} {
		if bits.OnesCount64(c.reached) < enough && !c.can(c.value+by) {
			s.free(id, c.value+by)
		}
	}
	return bits.OnesCount64(c.reached) >= enough
}
