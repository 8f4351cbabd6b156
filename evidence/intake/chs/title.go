package chs

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
)

// A band is told by the weeks in the title of its table. The days beside them
// are not read: the last band is published as "over 365 days", and begins with
// the 365th, as the one before ends with the 364th.
var (
	between = regexp.MustCompile(`(?i)(\d{1,4})\s*(?:-|–|to)\s*(\d{1,4})\s*weeks`)
	beyond  = regexp.MustCompile(`(?i)(?:over|more than|>)\s*(\d{1,4})\s*weeks`)
)

// title is what the heading of a table says.
type title struct {
	total bool
	band  Band
}

func (l Layout) title(text string) (title, bool) {
	switch {
	case begins(text, l.says.Total):
		return title{total: true}, true
	case !begins(text, l.says.Band):
		return title{}, false
	}
	if m := between.FindStringSubmatch(text); m != nil {
		from, to := weeks(m[1]), weeks(m[2])
		if from > 0 {
			from++ // the wait of exactly so many weeks is in the band before
		}
		return title{band: Band{from, to}}, from < to
	}
	if m := beyond.FindStringSubmatch(text); m != nil {
		return title{band: Band{From: weeks(m[1]) + 1}}, true
	}
	return title{}, false
}

func begins(text string, words []string) bool {
	text = intake.Folded(text)
	for _, word := range words {
		if w := intake.Folded(word); w != "" && strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// weeks is so many weeks in days.
func weeks(digits string) int {
	n, _ := strconv.Atoi(digits) // up to four digits
	return 7 * n
}

var monthOf = regexp.MustCompile(`\b([A-Z][a-z]{2,8}) (20\d\d)\b`)

// months finds the months that a text names, as their last days.
func months(text string) []framework.Date {
	var out []framework.Date
	for _, m := range monthOf.FindAllStringSubmatch(text, -1) {
		if first, err := time.Parse("January 2006", m[1]+" "+m[2]); err == nil {
			out = append(out, framework.DateOf(first.AddDate(0, 1, -1)))
		}
	}
	return out
}

// day reads a day as workbooks hold it, or as people write it.
func day(text string) (framework.Date, bool) {
	for _, layout := range []string{"2006-01-02", "02/01/2006", "2/1/2006",
		"2 January 2006"} {
		if t, err := time.Parse(layout, strings.TrimSpace(text)); err == nil {
			return framework.DateOf(t), true
		}
	}
	return framework.Date{}, false
}
