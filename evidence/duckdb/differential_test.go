package duckdb_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework"
)

const secondsPerDay = 24 * 60 * 60

func dayTime(day int) time.Time { return time.Unix(int64(day)*secondsPerDay, 0).UTC() }

func addMonths(day, n int) int {
	d := framework.DateOf(dayTime(day)).AddMonths(n)
	return int(d.Time().Unix() / secondsPerDay)
}

// TestMeasures compares every shipped measure with an oracle that goes through
// the same random rows one by one: taken as a small extract by one thread, and
// as a long one by two.
func TestMeasures(t *testing.T) {
	byShape := map[string][]evidence.Measure{}
	for _, m := range library().Measures {
		_, ok := oracles[m.ID]
		switch {
		case ok:
			byShape[m.Shape.Name] = append(byShape[m.Shape.Name], m)
		case len(m.From) == 0: // those with counts from elsewhere have a test of their own
			t.Errorf("measure %s has no oracle", m.ID)
		}
	}
	for shape, measures := range byShape {
		t.Run(shape, func(t *testing.T) {
			for seed, rows := range []int{0, 40, 3000} {
				compare(t, shape, measures, uint64(seed), rows)
			}
		})
	}
}

func compare(t *testing.T, shape string, measures []evidence.Measure, seed uint64, n int) {
	t.Helper()
	x, rows := random(t, shape, seed, n)
	var questions []evidence.Question
	for _, m := range measures {
		questions = append(questions, evidence.Question{Measure: m})
	}
	for threads := 1; threads <= 2; threads++ {
		w := open(t, duckdb.Options{Threads: threads})
		if threads > 1 {
			w.TakeAsLong()
		}
		if l := load(t, w, x)[0]; l.RejectedRows > 0 {
			t.Fatalf("rejected: %v", l.Rejected)
		}
		for i, a := range answer(t, w, questions...) {
			what := fmt.Sprintf("%s of %d rows, %d threads", a.Measure, n, threads)
			equal(t, what, expected(measures[i], oracles[a.Measure], rows), rounded(a))
		}
	}
}

// expected works the oracle out for every period and group.
func expected(m evidence.Measure, o oracle, rows []row) []string {
	cells := map[string][]row{}
	for _, r := range rows {
		if o.where != nil && !o.where(r) {
			continue
		}
		key := ""
		if m.Period != nil {
			day, ok := r.day(m.Period.On)
			if !ok {
				continue
			}
			key = fmt.Sprintf("%d ", dayTime(day).Year()) // those shipped are calendar years
			if m.Period.Is == evidence.TwelveMonths {
				if day <= addMonths(r.asOf, -12) || day > r.asOf {
					continue
				}
				key = ""
			}
		}
		for _, b := range m.By {
			key += r.texts[b] + "|"
		}
		cells[key] = append(cells[key], r)
	}
	cut := m.Period != nil && m.Period.Is != evidence.TwelveMonths
	if !cut && len(m.By) == 0 && len(cells) == 0 {
		cells[""] = nil
	}
	out := make([]string, 0, len(cells))
	for key, rows := range cells {
		numerator, denominator, value, known := o.figure(rows)
		out = append(out, written(key, numerator, denominator, value, known))
	}
	slices.Sort(out)
	return out
}

func rounded(a evidence.Answer) []string {
	out := make([]string, 0, len(a.Cells))
	for _, c := range a.Cells {
		key := ""
		if !c.Period.IsZero() {
			key = c.Period.From.String()[:4] + " "
			switch {
			case c.Period == newest12:
				key = ""
			case c.Period.To.String() != c.Period.From.String()[:4]+"-12-31":
				key = "no calendar year "
			}
		}
		for _, g := range c.Group {
			key += g + "|"
		}
		out = append(out, written(key, c.Numerator.Reveal(), c.Denominator.Reveal(), c.Value.Reveal(), c.Known))
	}
	slices.Sort(out)
	return out
}

// written rounds half up, once, to one decimal.
func written(key string, numerator, denominator, value float64, known bool) string {
	if !known {
		return key + "none"
	}
	if denominator != 0 {
		return fmt.Sprintf("%s%v/%v %.1f", key, numerator, denominator,
			math.Floor(1000*numerator/denominator+0.5)/10)
	}
	return fmt.Sprintf("%s%.1f", key, math.Floor(10*value+0.5)/10)
}

// random makes an extract whose cells are written in many ways, and the rows
// that they mean.
func random(t *testing.T, shapeID string, seed uint64, n int) (evidence.Extract, []row) {
	return randomAsOf(t, shapeID, seed, n, newestDay)
}

// newestDay is 2025-05-31, the day of the extracts, and newest12 the 12 months
// to it.
const newestDay = 20239

var newest12 = framework.Period{From: framework.DateOf(dayTime(20239 - 364)),
	To: framework.DateOf(dayTime(newestDay))}

func randomAsOf(t *testing.T, shapeID string, seed uint64, n, asOf int) (evidence.Extract, []row) {
	r := rand.New(rand.NewPCG(seed, 42))
	s := shape(t, shapeID)
	var heading []string
	for _, c := range s.Columns {
		if c.Derived == "" {
			heading = append(heading, c.Name)
		}
	}
	var rows []row
	var cells [][]string
	for i := range n {
		one := row{asOf: asOf, days: map[string]int{}, texts: map[string]string{},
			nums: map[string]float64{}, truths: map[string]bool{}}
		var texts []string
		for _, name := range heading {
			c, _ := s.Column(name)
			texts = append(texts, one.draw(r, c, i))
		}
		rows, cells = append(rows, one), append(cells, texts)
	}
	x := table(t, shapeID, heading, cells...)
	if r.IntN(2) == 0 && n > 0 {
		var b strings.Builder
		for _, texts := range append([][]string{heading}, cells...) {
			b.WriteString(strings.Join(texts, ",") + "\n")
		}
		x = csv(t, shapeID, b.String())
	}
	x.Dataset.AsOf = framework.DateOf(dayTime(asOf))
	return x, rows
}

// TestTwelveMonths asks every measure that has a date for the 12 months to the
// day of the extract, of two extracts drawn on different days.
func TestTwelveMonths(t *testing.T) {
	for _, m := range library().Measures {
		o, ok := oracles[m.ID]
		if m.Period == nil || !ok {
			continue
		}
		t.Run(m.ID, func(t *testing.T) {
			m.Period = &evidence.MeasurePeriod{On: m.Period.On, Is: evidence.TwelveMonths}
			x, rows := random(t, m.Shape.Name, 7, 400)
			older, more := randomAsOf(t, m.Shape.Name, 8, 400, newestDay-92) // 28 February
			older.Dataset.ID = "older"
			w := open(t, duckdb.Options{Threads: 2})
			load(t, w, older, x)
			both := answer(t, w, evidence.Question{Measure: m})[0]
			equal(t, "both", expected(m, o, append(more, rows...)), rounded(both))
			one := answer(t, w, evidence.Question{Measure: m, Where: map[string]string{"dataset": "older"}})[0]
			for _, c := range one.Cells {
				if got := fmt.Sprint(c.Period.From, " ", c.Period.To); got != "2024-02-29 2025-02-28" {
					t.Errorf("the older alone is given %s", got)
				}
			}
			asked := framework.Period{From: date(t, "2024-01-01"), To: date(t, "2024-12-31")}
			of2024 := answer(t, w, evidence.Question{Measure: m, Period: asked})[0]
			if len(of2024.Cells) == 0 || of2024.Cells[0].Period != asked {
				t.Errorf("asked for 2024: %v", lines(of2024))
			}
		})
	}
}

// draw chooses a value of a column, notes it, and writes it in some way.
func (one row) draw(r *rand.Rand, c evidence.Column, i int) string {
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	if c.Required != "always" && r.IntN(4) == 0 {
		return pick("", "", "", " ", "n/a", "-", "..", "*", "~", "N/K")
	}
	switch {
	case c.Key:
		return fmt.Sprintf("K%d", i)
	case c.Type == "date":
		day := newestDay - 900 + r.IntN(1000)
		if !c.Event || day <= one.asOf {
			one.days[c.Name] = day
		}
		at := dayTime(day)
		return pick(at.Format("2006-01-02"), at.Format("02/01/2006"), at.Format("2/1/2006 15:04"),
			at.Format("02-Jan-06"), at.Format("2006-Jan-02 15:04:05"), fmt.Sprintf("%d.0", day+25569))
	case c.Type == "int" || c.Type == "number":
		n := r.IntN(200)
		one.nums[c.Name] = float64(n)
		if c.Unit == "percent" && (n == 1 || r.IntN(2) == 0) { // a bare 1 may be a share of one
			return pick(fmt.Sprintf("%d%%", n), fmt.Sprintf(" %d.0 %%", n))
		}
		return pick(fmt.Sprint(n), fmt.Sprintf("%d.0", n), fmt.Sprintf(" %d ", n))
	case c.Type == "bool":
		one.truths[c.Name] = r.IntN(2) == 0
		if one.truths[c.Name] {
			return pick("yes", "Y", "TRUE", "1", "1.0")
		}
		return pick("no", "N", "False", "0", "0.0")
	case len(c.Codes) > 0:
		code := c.Codes[r.IntN(len(c.Codes))].Value
		one.texts[c.Name] = code
		return pick(code, strings.ToUpper(code), " "+strings.ReplaceAll(code, "-", " "))
	}
	word := pick("14+", "14-17", "North", "South  East", "Zoë’s")
	one.texts[c.Name] = strings.ReplaceAll(word, "  ", " ")
	return word
}
