package disclosure_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// brief writes each cell of each table on one line, without the groups.
func brief(out []disclosure.Published) string {
	var lines []string
	for _, t := range out {
		var cells []string
		for _, c := range t.Cells {
			text := c.Figure.Text
			if c.Numerator != nil {
				text += fmt.Sprintf(" (%s of %s)", c.Numerator.Text, c.Denominator.Text)
			}
			if c.Colour != "" {
				text += " " + string(c.Colour)
			}
			cells = append(cells, text)
		}
		lines = append(lines, strings.Join(cells, ", "))
	}
	return strings.Join(lines, "\n")
}

// row makes a table by one column; columns without a name make a total.
func row(measure string, kind disclosure.Kind, column string, cells ...disclosure.Cell) disclosure.Table {
	t := disclosure.Table{Measure: measure, Kind: kind, Of: "waits", Rows: "waiting",
		Denominator: "waiting", Cells: cells}
	if column == "" {
		return t
	}
	t.Columns = []string{column}
	for i := range cells {
		cells[i].Group = []string{fmt.Sprint(column, i)}
	}
	return t
}

func of(n, d int) disclosure.Cell { return disclosure.Cell{Numerator: n, Denominator: d} }

func rows(n int) disclosure.Cell { return disclosure.Cell{Rows: n} }

func value(n int, v float64) disclosure.Cell { return disclosure.Cell{Rows: n, Value: v} }

func in(c disclosure.Cell, from, to string) disclosure.Cell {
	c.Period = disclosure.Period{From: from, To: to}
	return c
}

// known makes the total of a file's rows.
func known(n int) disclosure.Table {
	t := row("rows", count, "", rows(n))
	t.Rows, t.Known = "all", true
	return t
}

// apart makes a total of rows that are nowhere else counted by this name.
func apart(measure string, c disclosure.Cell) disclosure.Table {
	t := row(measure, count, "", c)
	t.Rows = measure
	return t
}

func tables(t ...disclosure.Table) []disclosure.Table { return t }

const (
	share   = disclosure.Share
	count   = disclosure.Count
	wks     = disclosure.Weeks
	longest = disclosure.Longest
)

func TestPublish(t *testing.T) {
	for _, c := range []struct {
		name    string
		reason  string
		profile evidence.Profile
		tables  []disclosure.Table
		sums    []disclosure.Sum
		want    string
	}{{
		name: "counts alone", profile: evidence.LT5,
		tables: tables(row("m", count, "s", rows(0), rows(1), rows(4), rows(5), rows(1200))),
		want:   "0, fewer than 5, fewer than 5, 5, 1200",
	}, {
		name: "percentages", profile: evidence.LT5, reason: "rounded half up, once: 1 in 16 is 6.25",
		tables: tables(row("m", share, "s", of(52, 82), of(5, 80), of(0, 30), of(30, 30), of(0, 0))),
		want: "63.4% (52 of 82), 6.3% (5 of 80), 0.0% (0 of 30), 100.0% (30 of 30), " +
			"– (0 of 0)",
	}, {
		name: "complement", profile: evidence.LT5, reason: "99 of 100 reveals 1",
		tables: tables(row("m", share, "s", of(99, 100))),
		want:   "withheld (withheld of 100)",
	}, {
		name: "small numerator and small group", profile: evidence.LT5,
		tables: tables(row("m", share, "s", of(3, 40), of(2, 3))),
		reason: "the rest of the small group could not be 4 if the group were known to be fewer than 5",
		want:   "withheld (fewer than 5 of 40), withheld (fewer than 5 of withheld)",
	}, {
		name: "none or all of a few", profile: evidence.LT5, reason: "fewer than ten, so it tells of each of them",
		tables: tables(row("m", share, "s", of(0, 9), of(9, 9), of(0, 10), of(10, 10))),
		want: "withheld (withheld of 9), withheld (withheld of 9), " +
			"0.0% (0 of 10), 100.0% (10 of 10)",
	}, {
		name: "a total gives it back", profile: evidence.LT5, reason: "the smallest that helps goes with it",
		tables: tables(row("m", count, "s", rows(30), rows(2), rows(9), rows(20)), row("m", count, "", rows(61))),
		want:   "30, fewer than 5, withheld, 20\n61",
	}, {
		name: "two hidden ones and their total", profile: evidence.LT5,
		reason: "1 and 1 are known to add up to 2",
		tables: tables(row("m", count, "s", rows(30), rows(1), rows(1), rows(20)), row("m", count, "", rows(52))),
		want:   "30, fewer than 5, fewer than 5, withheld\n52",
	}, {
		name: "one more hidden than the least", profile: evidence.LT5,
		reason: "were all shown as small, four ones and a four would be the only answer",
		tables: tables(row("m", count, "s", rows(1), rows(1), rows(1), rows(1)), row("m", count, "", rows(4))),
		want:   "withheld, withheld, withheld, fewer than 5\nwithheld",
	}, {
		name: "the same rows in two measures", profile: evidence.LT5,
		reason: "2 is found from a total that another measure shows",
		tables: tables(row("waiting", count, "s", rows(30), rows(2), rows(9)), row("over", share, "", of(20, 41))),
		want:   "30, fewer than 5, withheld\n48.8% (20 of 41)",
	}, {
		name: "nested periods", profile: evidence.LT5, reason: "the quarter less two months is the third",
		tables: tables(row("m", count, "", in(rows(20), "2025-01-01", "2025-01-31"),
			in(rows(30), "2025-02-01", "2025-02-28"), in(rows(53), "2025-01-01", "2025-03-31"))),
		want: "withheld, 30, 53",
	}, {
		name: "rows that are known", profile: evidence.LT5,
		reason: "53 rows in the file, and 50 of them here, leave at most 3 there",
		tables: tables(row("m", count, "s", rows(50), rows(3)), known(53)),
		want:   "withheld, fewer than 5\n",
	}, {
		name: "what is left of rows that are known", profile: evidence.LT5,
		reason: "no measure is of the other 2",
		tables: tables(row("m", count, "s", rows(50), rows(20)), known(72)),
		want:   "50, 20\n",
	}, {
		name: "room within the rows that are known", profile: evidence.LT5,
		tables: tables(row("m", count, "s", rows(50), rows(3)), known(200)),
		want:   "50, fewer than 5\n",
	}, {
		name: "all periods and any time", profile: evidence.LT5, reason: "all rows less one year's are the other's",
		tables: tables(row("by_year", count, "", in(rows(20), "2024-01-01", "2024-12-31"),
			in(rows(3), "2025-01-01", "2025-12-31")), apart("m", rows(23))),
		want: "withheld, fewer than 5\n23",
	}, {
		name: "declared sum", profile: evidence.LT5, reason: "the band between is all less the other two",
		tables: tables(row("first", share, "s", of(50, 80), of(30, 70)), row("last", share, "s", of(28, 80), of(20, 70))),
		sums:   []disclosure.Sum{{Whole: "waiting", Parts: []string{"first numerator", "last numerator"}}},
		want:   "62.5% (50 of 80), 42.9% (30 of 70)\nwithheld (withheld of 80), 28.6% (20 of 70)",
	}, {
		name: "found sum", profile: evidence.LT5, reason: "one set is never more than the other, so it may lie in it",
		tables: tables(row("over_18", share, "s", of(50, 80), of(30, 70)), row("over_52", share, "s", of(48, 80), of(20, 70))),
		want:   "62.5% (50 of 80), 42.9% (30 of 70)\nwithheld (withheld of 80), 28.6% (20 of 70)",
	}, {
		name: "stands apart", profile: evidence.LT5, reason: "appeals are no part of decisions, so nothing is left over",
		tables: func() []disclosure.Table {
			t := row("m", share, "s", of(99, 100), of(12, 10))
			t.Apart = true
			return tables(t)
		}(),
		want: "99.0% (99 of 100), 120.0% (12 of 10)",
	}, {
		name: "weeks and longest waits", profile: evidence.LT5,
		tables: tables(row("median", wks, "s", value(10, 11.5), value(9, 12), value(40, 0.6)),
			row("longest", longest, "s", value(10, 17.9), value(9, 200), value(40, 18)),
			row("long", longest, "s", value(10, 51.9), value(9, 0), value(40, 300))),
		want: "12 weeks, too few to publish, 1 week\n" +
			"under 18 weeks, too few to publish, 18 weeks or more\n" +
			"39 weeks or more, too few to publish, 104 weeks or more",
	}, {
		name: "a quantile that counts", profile: evidence.LT5,
		reason: "in ten rows the 92nd percentile is under the limit only if at most one is over it",
		tables: func() []disclosure.Table {
			p := row("p92", wks, "s", value(10, 16))
			p.Rank = 0.92
			return tables(p, row("over", share, "s", of(1, 10)))
		}(),
		want: "too few to publish\nwithheld (fewer than 5 of 10)",
	}, {
		name: "colours", profile: evidence.LT5,
		reason: "hidden ones are coloured only if the colour is that of 1, 2, 3 and 4",
		tables: func() []disclosure.Table {
			t := row("m", share, "s", of(20, 40), of(3, 100), of(3, 20), of(96, 98), of(2, 3))
			t.Limits = &disclosure.Limits{Amber: 5, Red: 10}
			return tables(t)
		}(),
		want: "50.0% (20 of 40) red, withheld (fewer than 5 of 100) green, " +
			"withheld (fewer than 5 of 20) too few to publish, " +
			"withheld (withheld of 98) red, " +
			"withheld (fewer than 5 of withheld) too few to publish",
	}, {
		name: "nhs", profile: evidence.NHS1to7Round5, reason: "rounding keeps 3 from being found in 50 of 53, but not 2 in 90 of 92",
		tables: tables(row("m", share, "s", of(0, 12), of(7, 12), of(8, 33), of(50, 53), of(90, 92))),
		want: "0.0% (0 of 10), withheld (* of 10), 28.6% (10 of 35), 90.9% (50 of 55), " +
			"withheld (withheld of 90)",
	}, {
		name: "dfe", profile: evidence.DfERound10, reason: "10 of 2,500 is under half a per cent",
		tables: tables(row("m", share, "s", of(4, 55), of(5, 2504), of(25, 44), of(1, 3))),
		want:   "0% (0 of 60), k (10 of 2500), 75% (30 of 40), – (0 of 0)",
	}, {
		name: "none", profile: evidence.NoProfile,
		tables: tables(row("m", share, "s", of(1, 3)), row("median", wks, "s", value(3, 4.4))),
		want:   "33.3% (1 of 3)\n4 weeks",
	}} {
		t.Run(c.name, func(t *testing.T) {
			out, err := disclosure.Publish(c.profile, c.tables, c.sums...)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, brief(out)); diff != "" {
				t.Errorf("%s\n-want +got\n%s", c.reason, diff)
			}
		})
	}
}

// What is published depends on nothing but what is asked, and what is asked is
// left as it was.
func TestSameEveryTime(t *testing.T) {
	for _, p := range profiles {
		want, err := disclosure.Publish(p.profile, shares(40, 8, 5))
		if err != nil {
			t.Fatal(err)
		}
		for range 5 {
			asked := shares(40, 8, 5)
			got, err := disclosure.Publish(p.profile, asked)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%s -first +again\n%s", p.profile, diff)
			}
			if diff := cmp.Diff(shares(40, 8, 5), asked); diff != "" {
				t.Fatalf("%s -before +after\n%s", p.profile, diff)
			}
		}
	}
}

// A figure that is hidden carries no number, and one that is not carries the
// number that it shows.
func TestNoNumberBehindText(t *testing.T) {
	for _, p := range profiles {
		out, err := disclosure.Publish(p.profile, shares(20, 8, 5))
		if err != nil {
			t.Fatal(err)
		}
		for _, table := range out {
			for _, c := range table.Cells {
				for _, f := range []disclosure.Figure{c.Figure, *c.Numerator, *c.Denominator} {
					checkNumber(t, f)
				}
			}
		}
	}
}

func checkNumber(t *testing.T, f disclosure.Figure) {
	t.Helper()
	n, err := strconv.ParseFloat(strings.TrimSuffix(f.Text, "%"), 64)
	switch {
	case (err != nil && f.Text != "k") != (f.Hidden != ""):
		t.Errorf("%+v both hides and shows a number", f)
	case err != nil && f.Number != 0, err == nil && f.Number != n:
		t.Errorf("%+v says another number than it shows", f)
	}
}

// Mistakes in filling tables publish nothing, and are told without a figure.
func TestPublishErrors(t *testing.T) {
	short := row("m", count, "s", rows(77))
	short.Cells[0].Group = nil
	twice := row("m", count, "s", rows(77))
	twice.Columns = []string{"s", "s"}
	odd := row("m", "odd", "s", rows(77))
	for _, c := range []struct {
		profile evidence.Profile
		tables  []disclosure.Table
		sums    []disclosure.Sum
		want    string
	}{
		{"lt6", nil, nil, `unknown disclosure profile "lt6"`},
		{evidence.LT5, tables(short), nil, "one value for each column"},
		{evidence.LT5, tables(twice), nil, "a column stands twice"},
		{evidence.LT5, tables(odd), nil, "not a kind of figure"},
		{evidence.LT5, tables(row("m", count, "s", rows(-77))), nil, "a count is negative"},
		{evidence.LT5, tables(row("m", share, "s", of(77, 7))), nil, "more than its denominator"},
		{evidence.LT5, tables(row("m", count, "s", rows(77)), row("n", count, "s", rows(78))), nil,
			"counted twice"},
		{evidence.LT5, tables(row("m", count, "s", in(rows(77), "77 May", ""))), nil, "not a date"},
		{evidence.LT5, tables(row("m", count, "s", in(rows(77), "2025-02-01", "2025-01-01"))), nil, "not a date"},
		{evidence.LT5, tables(row("m", count, "s", rows(77))),
			[]disclosure.Sum{{Whole: "waiting", Parts: []string{"nobody"}}}, "a sum names rows"},
	} {
		out, err := disclosure.Publish(c.profile, c.tables, c.sums...)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got the error %v, want one with %q", err, c.want)
		}
		if err != nil && strings.Contains(err.Error(), "77") {
			t.Errorf("the error %q holds a figure", err)
		}
		if out != nil {
			t.Errorf("%q: something was published", c.want)
		}
	}
}
