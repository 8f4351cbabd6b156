package disclosure

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
)

// rules are what a profile prescribes. They stand in Go and not in a file,
// because a workspace must not be able to loosen them.
type rules struct {
	off      bool   // nothing is hidden
	limit    int    // counts from 1 to here are protected
	hides    bool   // they are hidden, and their text says no more than that
	small    string // that text
	withheld string // what stands for a count or percentage that may be anything
	round    int    // counts are rounded to the nearest multiple of this
	decimals int    // of a percentage
	low      string // what stands for a percentage that rounds to nothing
}

// fewest is how many rows a median, a longest wait or an average needs, and
// how many a group needs before "none of them" or "all of them" may be said.
const fewest = 10

// rulesOf returns the rules of a profile.
func rulesOf(p evidence.Profile) (rules, error) {
	switch p {
	case evidence.LT5:
		return rules{limit: 4, hides: true, small: "fewer than 5",
			withheld: "withheld", round: 1, decimals: 1}, nil
	case evidence.NHS1to7Round5:
		return rules{limit: 7, hides: true, small: "*",
			withheld: "withheld", round: 5, decimals: 1}, nil
	case evidence.DfERound10:
		return rules{limit: 4, withheld: "c", round: 10, low: "k"}, nil
	case evidence.NoProfile:
		return rules{off: true, round: 1, decimals: 1}, nil
	}
	return rules{}, fmt.Errorf("unknown disclosure profile %q", p)
}

// isSmall reports whether a count is protected for itself.
func (r *rules) isSmall(n int) bool { return n >= 1 && n <= r.limit }

// masked reports whether a count is shown as the profile's word for a small
// one.
func (r *rules) masked(n int) bool { return r.hides && r.isSmall(n) }

// rounded is the number that is shown for a count.
func (r *rules) rounded(n int) int { return (n + r.round/2) / r.round * r.round }

// told is what a reader learns from the text of a count: the least and the
// most that it can be.
func (r *rules) told(n int) (least, most int) {
	switch {
	case r.masked(n):
		return 1, r.limit
	case r.hides && n == 0:
		return 0, 0
	}
	shown := r.rounded(n)
	least, most = shown-r.round/2, shown+(r.round-1)/2
	if r.hides {
		least = max(least, r.limit+1)
	}
	return max(least, 0), most
}
