package main

import (
	"strconv"
	"time"
)

// day counts from 1 January 1970; 0 is no day.
type day int

func on(text string) day {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return day(t.Unix() / 86400)
}

func (d day) in(layout string) string {
	if d == 0 {
		return ""
	}
	return time.Unix(int64(d)*86400, 0).UTC().Format(layout)
}

// The ways in which partners write a day.
func (d day) iso() string       { return d.in(time.DateOnly) }
func (d day) isoClock() string  { return d.in("2006-01-02 15:04:05") }
func (d day) slashes() string   { return d.in("02/01/2006") }
func (d day) slashTime() string { return d.in("02/01/2006") + d.clock() }
func (d day) short() string     { return d.in("02-Jan-06") }
func (d day) blade() string     { return d.in("2006-Jan-02 15:04:05") }

// clock is a time of day that differs from day to day.
func (d day) clock() string {
	if d == 0 {
		return ""
	}
	return " " + two(8+int(d)%9) + ":" + two(int(d)*7%60)
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// serial is a day as a spreadsheet counts it, with a point where the
// spreadsheet thought of it as a number.
func (d day) serial(point bool) string {
	if d == 0 {
		return ""
	}
	text := strconv.Itoa(int(d) + 25569)
	if point {
		return text + ".0"
	}
	return text
}

func (d day) year() string { return d.in("2006") }
