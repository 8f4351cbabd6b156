package smallnumbers

import "math"

// span is what a text leaves possible of a count: the least and the most.
type span struct{ least, most int }

func exactly(n int) span { return span{n, n} }

// small reports whether the count is known to lie under the limit. "Fewer than
// five" tells no more than the limit itself does, and may be said.
func (s span) small(limit int) bool {
	return s.least >= 1 && s.least <= s.most && s.most <= limit &&
		!(s.least == 1 && s.most == limit)
}

// rest is what is left of a whole.
func (s span) rest(whole int) span { return span{whole - s.most, whole - s.least} }

// share is a percentage as it is written: 96.0 has one decimal.
type share struct {
	value    float64
	decimals int
}

// half is how far the true percentage may be from the one that is written.
func (p share) half() float64 { return 0.5 / math.Pow10(p.decimals) }

// tiny absorbs what arithmetic with binary fractions loses.
const tiny = 1e-9

// of is how many of a whole are a percentage of it. A percentage that no count
// gives is taken for the nearest.
func (p share) of(whole int) span {
	size := float64(whole) / 100
	s := span{int(math.Ceil((p.value-p.half())*size - tiny)),
		int(math.Floor((p.value+p.half())*size + tiny))}
	if s.least > s.most {
		s = exactly(int(math.Round(p.value * size)))
	}
	return span{max(s.least, 0), min(s.most, whole)}
}

// behind is what a part and its percentage leave of the whole: 48 that are 96%
// leave two.
func (p share) behind(part int) span {
	low := p.value - p.half()
	if low <= 0 || p.value > 100 {
		return span{0, 0}
	}
	least := math.Ceil(100*float64(part)/(p.value+p.half()) - tiny)
	whole := span{max(int(least), part), int(math.Floor(100*float64(part)/low + tiny))}
	return span{whole.least - part, whole.most - part}
}
