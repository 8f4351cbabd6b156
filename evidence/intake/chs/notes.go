package chs

import (
	"maps"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence/intake"
)

// notes says what was seen and left as it was.
func (r *reading) notes() []intake.Note {
	var out []intake.Note
	add := func(count, of int, says string) {
		if count > 0 {
			out = append(out, intake.Note{Says: says, Count: count, Of: of})
		}
	}
	b := r.release.balance()
	add(b.differ, b.totals, "Totals that are not the sum of their bands. Some "+
		"providers do not count by weeks. Both are kept as published.")
	add(b.bare, b.totals, "Totals that are published without bands.")
	add(b.partial, b.totals, "Totals of which some bands are missing.")
	add(len(r.nameless), 0, "Organisations that stand in the release without a code.")
	if names := slices.Sorted(maps.Keys(r.unknown)); len(names) > 0 {
		add(len(names), 0, "Services that the library does not know: "+
			strings.Join(names, "; ")+".")
	}
	return out
}

// balance counts how totals and bands stand to each other.
type balance struct{ totals, differ, bare, partial int }

func (r *Release) balance() balance {
	type sum struct{ total, bands, counted int }
	sums, all := map[key]*sum{}, r.bands()
	var order []key
	for _, w := range r.Waits {
		k := keyOf(w)
		s := sums[k]
		if s == nil {
			s = &sum{total: -1}
			sums[k], order = s, append(order, k)
		}
		switch {
		case w.Band == nil && w.Missing == "":
			s.total = w.Waiting
		case w.Band == nil:
		case w.Missing == "":
			s.bands += w.Waiting
			s.counted++
		}
	}
	var out balance
	for _, k := range order {
		s := sums[k]
		if s.total < 0 {
			continue
		}
		out.totals++
		switch {
		case s.counted == 0:
			out.bare++
		case s.counted < all:
			out.partial++
		case s.bands != s.total:
			out.differ++
		}
	}
	return out
}

// bands is how many bands the release has. A table may lack the row of an
// organisation, so they are not counted by its rows.
func (r *Release) bands() int {
	seen := map[Band]bool{}
	for _, w := range r.Waits {
		if w.Band != nil {
			seen[*w.Band] = true
		}
	}
	return len(seen)
}

// key is one organisation's service.
type key struct {
	footprint  Footprint
	code, name string
	audience   Audience
	service    string
}

func keyOf(w Wait) key {
	k := key{footprint: w.Footprint, code: w.OrgCode, audience: w.Audience, service: w.Service}
	if k.code == "" {
		k.name = intake.Folded(w.OrgName)
	}
	return k
}
