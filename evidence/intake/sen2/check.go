package sen2

import "github.com/sef-engine/sef/evidence"

// tally counts for one rule. Its places are the first requests that break it, by
// their number in the return, in the order of their persons; for a rule about
// persons, the first request of each.
type tally struct {
	judged, broken int
	places         []int
}

func (t *tally) count(ok bool, request int) {
	t.judged++
	if !ok {
		t.breaks(request)
	}
}

func (t *tally) breaks(request int) {
	t.broken++
	n := len(t.places)
	if request > 0 && n < evidence.MostRejects && (n == 0 || t.places[n-1] != request) {
		t.places = append(t.places, request)
	}
}

// checks are the rules of the library with what was counted. One that allows a
// share is broken by nobody below it.
func (j *judging) checks() []evidence.Checked {
	var out []evidence.Checked
	for _, c := range j.schema.spec.Checks {
		t := *j.tallies[c.ID]
		if c.Share > 0 {
			t = j.share(c)
		}
		found := evidence.Checked{Check: c.ID, Judged: t.judged, Broken: t.broken, Rows: t.places}
		if c.Needs != "" {
			found.NotCollected = []string{c.Needs}
		}
		out = append(out, found)
	}
	return out
}

// share adds up the parts of a rule of which more than the share break it.
func (j *judging) share(c evidence.SEN2Check) tally {
	var out tally
	for _, part := range j.parts[c.ID] {
		out.judged += part.judged
		if float64(part.broken) > c.Share*float64(part.judged) {
			out.broken += part.broken
			out.places = append(out.places, part.places...)
		}
	}
	out.places = out.places[:min(len(out.places), evidence.MostRejects)]
	return out
}
