package main

import (
	"cmp"
	"fmt"
	"slices"
)

// referral is one child's way to a service, before anybody wrote it down badly.
type referral struct {
	id, service, locality, band string
	referred, seen, closed      day
	reason, support             string
	supportOn                   day
}

func (r referral) waiting(asOf day) bool {
	return (r.seen == 0 || r.seen > asOf) && (r.closed == 0 || r.closed > asOf)
}

func (r referral) waited(asOf day) int { return int(asOf - r.referred) }

// clinic is how a service works: how many are referred over how many days, and
// how long a child typically waits in each locality.
type clinic struct {
	service   string
	rows      int
	back      int
	typical   int
	elsewhere map[string]int // localities with a typical wait of their own
	bands     []share
	supports  []share
	closes    int // of a hundred, closed without being seen
	booked    int // of a hundred waiting, those with an appointment to come
}

var localities = []share{{"North", 27}, {"South", 24}, {"East", 23}, {"West", 26}}

var ages = []share{{"0-4", 34}, {"5-10", 38}, {"11-15", 21}, {"16-18", 7}}

func (c clinic) referrals(d *dice, asOf day) []referral {
	rows := make([]referral, c.rows)
	for i := range rows {
		rows[i] = c.referral(d, asOf)
	}
	return rows
}

func (c clinic) referral(d *dice, asOf day) referral {
	r := referral{service: c.service, locality: d.pick(localities...), band: d.pick(c.bands...)}
	r.referred = asOf - day(d.below(c.back))
	typical := c.typical
	if own, ok := c.elsewhere[r.locality]; ok {
		typical = own
	}
	end := r.referred + day(d.around(typical))
	switch {
	case end > asOf:
		if d.in100(c.booked) {
			r.seen = asOf + day(d.between(3, 44))
		}
	case d.in100(c.closes):
		r.closed = end
		r.reason = d.pick(share{"declined", 35}, share{"moved", 20}, share{"not-accepted", 25}, share{"discharged", 20})
	default:
		r.seen = end
	}
	r.support = d.pick(c.supports...)
	if r.support == "in-place" || r.support == "offered" {
		r.supportOn = min(r.referred+day(d.between(5, 60)), asOf)
	}
	return r
}

// number sorts referrals by their day and gives each a key, as services count
// them: upwards, with gaps.
func number(d *dice, prefix string, from int, rows []referral) {
	slices.SortStableFunc(rows, func(a, b referral) int { return cmp.Compare(a.referred, b.referred) })
	name(d, prefix, from, rows)
}

func name(d *dice, prefix string, from int, rows []referral) {
	for i := range rows {
		from += 1 + d.below(3)
		rows[i].id = fmt.Sprintf("%s-%06d", prefix, from)
	}
}

// slip is a cell that somebody filled in badly, in a row that it fits.
type slip struct {
	cell                  int
	value, column, reason string
	fits                  func(referral) bool
}

func seen(r referral) bool   { return r.seen != 0 }
func closed(r referral) bool { return r.closed != 0 }

// spoiled chooses a row of its own for every slip, past the first rows, which
// stay clean so that the file looks like one.
func spoiled(d *dice, rows []referral, asOf day, slips []slip) map[int]slip {
	chosen := map[int]slip{}
	for _, s := range slips {
		from := 20 + d.below(len(rows)-20)
		i := nextFit(rows, from, asOf, s, chosen)
		if i == len(rows) {
			i = nextFit(rows, 1, asOf, s, chosen)
		}
		if i == len(rows) {
			panic("no row for " + s.value)
		}
		chosen[i] = s
	}
	return chosen
}

func nextFit(rows []referral, from int, asOf day, s slip, chosen map[int]slip) int {
	for i := from; i < len(rows); i++ {
		if _, taken := chosen[i]; !taken && !rows[i].waiting(asOf) && s.fits(rows[i]) {
			return i
		}
	}
	return len(rows)
}

// fill writes the referrals, the slips among them and some rows twice, and
// returns those that a careful reader would take.
func (x *extract) fill(s *sheet, d *dice, rows []referral, cells func(referral) []string, slips []slip, twice int) []referral {
	spoil := spoiled(d, rows, on(x.AsOf), slips)
	var taken []referral
	for i, r := range rows {
		line := cells(r)
		x.Read++
		x.Taken++
		if slip, ok := spoil[i]; ok {
			line[slip.cell] = slip.value
			x.reject(s.put(line...), slip.column, slip.reason)
			continue
		}
		row := s.put(line...)
		taken = append(taken, r)
		if r.seen != 0 && r.seen < r.referred {
			x.Odd = append(x.Odd, odd{row, "referred-before-seen"})
		}
		if twice > 0 && i%(len(rows)/(twice+1)) == 40 {
			x.Read++
			x.Taken++
			x.reject(s.put(line...), "referral_id", "an id that an earlier row has")
			twice--
		}
	}
	return taken
}

// waitFigures are the shipped measures on waits, for the groups that where
// names, and for everybody if it names none.
func waitFigures(rows []referral, asOf day, where ...string) []figure {
	var waiting, weeks18, weeks52, recorded int
	for _, r := range rows {
		if !r.waiting(asOf) || !r.belongs(where) {
			continue
		}
		waiting++
		weeks18 += count(r.waited(asOf) > 126)
		weeks52 += count(r.waited(asOf) > 364)
		recorded += count(r.support != "")
	}
	return []figure{
		countOf("waits_waiting", "", waiting, where...),
		shareOf("waits_over_18_weeks", "", weeks18, waiting, where...),
		shareOf("waits_over_52_weeks", "", weeks52, waiting, where...),
		shareOf("waits_support_recorded", "", recorded, waiting, where...),
	}
}

func (r referral) belongs(where []string) bool {
	for i := 0; i < len(where); i += 2 {
		if where[i] == "locality" && r.locality != where[i+1] ||
			where[i] == "service" && r.service != where[i+1] {
			return false
		}
	}
	return true
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
