package sen2

import (
	"strconv"
	"strings"
	"time"

	"github.com/sef-engine/sef/framework"
)

// state is what became of a field's text.
type state byte

const (
	blank      state = iota
	good             // a value
	malformed        // not as it should be written
	unlisted         // a code of no list
	impossible       // a date that cannot be
)

// value is what a field means.
type value struct {
	state state
	text  string // as an extract has it
	day   framework.Date
}

// What extracts hold in place of a text that is no value. A warehouse rejects
// it, and the text itself, which may be anything, goes nowhere.
const (
	unread     = "?"
	noSuchDate = "0000-00-00"
)

// read finds out what every text of a record and of those below it means.
func (r *record) read() {
	for i := range r.raw {
		f := &r.module.fields[i]
		r.values[i] = value{}
		if f.asked && r.raw[i] != "" {
			r.values[i] = f.value(r.raw[i])
		}
	}
	for _, kid := range r.kids {
		kid.read()
	}
}

func (f *field) value(text string) value {
	text = strings.TrimSpace(text)
	switch f.Type {
	case "date":
		return date(text)
	case "bool":
		return yesOrNo(text)
	case "code":
		if code, ok := f.codes[strings.ToLower(whole(text))]; ok {
			return value{state: good, text: code}
		}
		return value{state: unlisted, text: unread}
	}
	if f.pattern != nil {
		if text = whole(text); !f.pattern.MatchString(text) {
			return value{state: malformed}
		}
	}
	return value{state: good, text: text}
}

// missing tells the ways of writing nothing.
func missing(text string) bool {
	text = strings.TrimSpace(text)
	return text == "" || len(text) == 4 && strings.EqualFold(text, "null")
}

// whole takes off what spreadsheets add to numbers.
func whole(text string) string {
	number, zeros, ok := strings.Cut(text, ".")
	if ok && strings.Trim(zeros, "0") == "" && digits(number) {
		return number
	}
	return text
}

func digits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

func yesOrNo(text string) value {
	switch strings.ToLower(whole(text)) {
	case "1", "true", "y", "yes":
		return value{state: good, text: "1"}
	case "0", "false", "n", "no":
		return value{state: good, text: "0"}
	}
	return value{state: malformed, text: unread}
}

// layouts are the ways in which days are written, beside 2022-09-28.
var layouts = []string{"2006-Jan-02", "02/01/2006", "02-Jan-2006", "2-Jan-2006", "2/1/2006"}

// date reads a day. A time of day after it is left out.
func date(text string) value {
	if len(text) > 8 {
		if cut := strings.IndexAny(text[8:], "T "); cut >= 0 {
			text = text[:8+cut]
		}
	}
	if day, ok := plainDay(text); ok {
		return day
	}
	if n, ok := serial(text); ok {
		return dayOf(time.Date(1899, 12, 30+n, 0, 0, 0, 0, time.UTC))
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, text); err == nil {
			return dayOf(t)
		}
	}
	return value{state: malformed, text: unread}
}

// serial is the number by which spreadsheets hold a day, with or without a time of
// day. From 20000 on it cannot be a year.
func serial(text string) (int, bool) {
	days, part, decimal := strings.Cut(text, ".")
	if len(days) != 5 || !digits(days) || days < "20000" || decimal && !digits(part) {
		return 0, false
	}
	n, err := strconv.Atoi(days)
	return n, err == nil
}

// plainDay reads 2022-09-28, as nearly all days are written.
func plainDay(text string) (value, bool) {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' ||
		!digits(text[:4]) || !digits(text[5:7]) || !digits(text[8:]) {
		return value{}, false
	}
	year, _ := strconv.Atoi(text[:4])
	month, _ := strconv.Atoi(text[5:7])
	day, _ := strconv.Atoi(text[8:])
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Month() != time.Month(month) || t.Day() != day {
		return value{state: impossible, text: noSuchDate}, true
	}
	return dayOf(t), true
}

// The years of which a return can speak.
const earliest, latest = 1900, 2199

func dayOf(t time.Time) value {
	if y := t.Year(); y < earliest || y > latest {
		return value{state: impossible, text: noSuchDate}
	}
	return value{state: good, day: framework.DateOf(t), text: t.Format(time.DateOnly)}
}
