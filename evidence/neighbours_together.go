package evidence

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// NeighboursOwner is the authority whose neighbours are averaged.
type NeighboursOwner struct {
	Code, LACode, Name string
}

// Together puts the figures of neighbours together in both ways, of one
// measure, period and group: the plain mean of their figures, and, for a
// percentage whose parts are published, the figure of all their children
// pooled. Each says how many of the neighbours had a figure. Where none had,
// the figures are unavailable; where no neighbour has so much as a row, there
// are none.
//
// Both are rounded half-up to two decimals, from exact sums.
func (o NeighboursOwner) Together(ns []Neighbour, figures Comparators) Comparators {
	rows := ofNeighbours(ns, figures.At(AuthorityLevel))
	if len(rows) == 0 {
		return nil
	}
	out := Comparators{o.mean(ns, rows)}
	if pooled, ok := o.pooled(ns, rows); ok {
		out = append(out, pooled)
	}
	return out
}

// ofNeighbours picks the neighbours' rows, one of each, in the order of rank.
func ofNeighbours(ns []Neighbour, figures Comparators) Comparators {
	var out Comparators
	for _, n := range ns {
		for _, c := range figures {
			if c.LACode == n.Neighbour {
				out = append(out, c)
				break
			}
		}
	}
	return out
}

func (o NeighboursOwner) mean(ns []Neighbour, rows Comparators) Comparator {
	c := o.about(ns, rows, Mean)
	sum := new(big.Rat)
	for _, r := range rows {
		if r.Value != nil {
			sum.Add(sum, exact(*r.Value))
			c.Areas++
		}
	}
	if c.Areas == 0 {
		c.Missing = MissingUnavailable
		return c
	}
	c.Value = rounded(sum.Quo(sum, big.NewRat(int64(c.Areas), 1)))
	return c
}

// pooled adds up the parts of those neighbours that have a figure and both its
// parts.
func (o NeighboursOwner) pooled(ns []Neighbour, rows Comparators) (Comparator, bool) {
	c := o.about(ns, rows, Pooled)
	numerator, denominator := new(big.Rat), new(big.Rat)
	for _, r := range rows {
		if r.Value != nil && r.Numerator != nil && r.Denominator != nil {
			numerator.Add(numerator, exact(*r.Numerator))
			denominator.Add(denominator, exact(*r.Denominator))
			c.Areas++
		}
	}
	if c.Unit != "percent" || denominator.Sign() <= 0 {
		return Comparator{}, false
	}
	c.Numerator, c.Denominator = rounded(numerator), rounded(denominator)
	share := new(big.Rat).Quo(numerator, denominator)
	c.Value = rounded(share.Mul(share, big.NewRat(100, 1)))
	return c, true
}

// about is a figure of the neighbours before it is worked out.
func (o NeighboursOwner) about(ns []Neighbour, rows Comparators, how Average) Comparator {
	first := rows[0]
	c := Comparator{Measure: first.Measure, Period: first.Period, Level: NeighboursLevel,
		AreaCode: o.Code, LACode: o.LACode, AreaName: "Statistical neighbours of " + o.Name,
		Breakdown: first.Breakdown, Unit: first.Unit, NeighbourSet: ns[0].Set, Average: how,
		AreasAsked: len(ns)}
	var releases []string
	for _, r := range rows {
		releases = append(releases, r.Release)
		if r.PublishedOn.After(c.PublishedOn) {
			c.PublishedOn = r.PublishedOn
		}
	}
	slices.Sort(releases)
	c.Release = strings.Join(slices.Compact(releases), ", ")
	c.Source = fmt.Sprintf("Worked out from the figures of the neighbours, set %s", ns[0].Set)
	return c
}

// exact is the number as it was written.
func exact(n float64) *big.Rat {
	r, ok := new(big.Rat).SetString(digits(&n))
	if !ok {
		panic("evidence: a figure that is no number")
	}
	return r
}

// rounded is half-up to two decimals, away from zero below it.
func rounded(r *big.Rat) *float64 {
	n, _ := PlainNumber(r.FloatString(2))
	return &n
}

// Percentage is numerator out of denominator, rounded half-up to one decimal
// as publishers do, from exact numbers. The denominator must not be 0.
func Percentage(numerator, denominator float64) float64 {
	share := new(big.Rat).Quo(exact(numerator), exact(denominator))
	n, _ := PlainNumber(share.Mul(share, big.NewRat(100, 1)).FloatString(1))
	return n
}
