package identifiers

import (
	"strings"
	"time"
)

// dateAt reads the date to which the run of digits from at to end belongs, as
// people and systems in this country write it: the day first, or the year.
func dateAt(text string, at, end int) (first, last int, ok bool) {
	if at > 0 && part(text[at-1]) || at > 1 && text[at-1] == '.' && digit(text[at-2]) {
		return 0, 0, false
	}
	d := dateReader{text: text, at: end}
	number := small(text[at:end])
	switch end - at {
	case 4:
		ok = d.yearFirst(number)
	case 1, 2:
		if ok = d.dayFirst(number); !ok {
			d = dateReader{text: text, at: end}
			if month, from := monthBefore(text, at); month > 0 {
				at = from
				ok = d.monthFirst(month, number)
			}
		}
	}
	return at, d.at, ok && (d.at == len(text) || !digit(text[d.at]))
}

type dateReader struct {
	text string
	at   int
}

func (d *dateReader) yearFirst(year int) bool {
	separator := d.separator()
	if separator == 0 {
		return false
	}
	month, ok := d.month()
	if !ok || d.separator() != separator {
		return false
	}
	day, n := d.number()
	return n > 0 && n <= 2 && exists(year, month, day)
}

func (d *dateReader) dayFirst(day int) bool {
	d.ordinal()
	separator := d.separator()
	if separator == 0 {
		return false
	}
	if separator == ' ' && strings.HasPrefix(d.text[d.at:], "of ") {
		d.at += len("of ")
	}
	month, ok := d.month()
	if !ok {
		return false
	}
	d.comma()
	if d.separator() == 0 {
		return false
	}
	return d.year(day, month)
}

func (d *dateReader) monthFirst(month, day int) bool {
	d.ordinal()
	d.comma()
	return d.separator() == ' ' && d.year(day, month)
}

func (d *dateReader) year(day, month int) bool {
	year, n := d.number()
	switch n {
	case 2:
		year += 2000
	case 4:
	default:
		return false
	}
	return exists(year, month, day)
}

// exists reports whether there is such a day, in a year in which somebody who
// lives could have been born.
func exists(year, month, day int) bool {
	if year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 {
		return false
	}
	return day <= time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func (d *dateReader) separator() byte {
	if d.at == len(d.text) {
		return 0
	}
	c := d.text[d.at]
	switch c {
	case '/', '-', '.':
		d.at++
		return c
	}
	if n := gap(d.text[d.at:]); n > 0 {
		d.at += n
		return ' '
	}
	return 0
}

func (d *dateReader) comma() {
	if d.at < len(d.text) && d.text[d.at] == ',' {
		d.at++
	}
}

func (d *dateReader) ordinal() {
	for _, suffix := range [...]string{"st", "nd", "rd", "th"} {
		if strings.HasPrefix(d.text[d.at:], suffix) {
			d.at += len(suffix)
			return
		}
	}
}

func (d *dateReader) number() (value, size int) {
	end := min(len(d.text), d.at+5)
	end = digits(d.text, d.at, end)
	value, size = small(d.text[d.at:end]), end-d.at
	d.at = end
	return value, size
}

// month reads a number or a name.
func (d *dateReader) month() (int, bool) {
	if value, n := d.number(); n > 0 {
		return value, n <= 2
	}
	end := d.at
	for end < len(d.text) && end-d.at < 10 && letter(d.text[end]) {
		end++
	}
	month := monthNamed(d.text[d.at:end])
	d.at = end
	return month, month > 0
}

// monthBefore finds the name of a month before the offset.
func monthBefore(text string, at int) (month, from int) {
	to := strings.TrimRight(text[max(0, at-12):at], " ")
	i := len(to)
	for i > 0 && letter(to[i-1]) {
		i--
	}
	return monthNamed(to[i:]), max(0, at-12) + i
}

var months = [...]string{"january", "february", "march", "april", "may", "june",
	"july", "august", "september", "october", "november", "december"}

// monthNamed knows full names and their first three or four letters.
func monthNamed(word string) int {
	if len(word) < 3 || len(word) > 9 {
		return 0
	}
	for i, name := range months {
		if len(word) <= len(name) && (len(word) <= 4 || len(word) == len(name)) &&
			strings.EqualFold(word, name[:len(word)]) {
			return i + 1
		}
	}
	return 0
}

// small reads up to five digits.
func small(s string) int {
	if len(s) > 5 {
		return -1
	}
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
