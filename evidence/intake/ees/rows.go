package ees

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// doubled lists the headings that stand more than once, as pairs of places.
func doubled(header []string) [][2]int {
	var out [][2]int
	for i, text := range header {
		for j := range i {
			if strings.EqualFold(text, header[j]) {
				out = append(out, [2]int{j, i})
				break
			}
		}
	}
	return out
}

// compare accepts a heading that stands twice where the values agree.
func (rd *reading) compare(doubles [][2]int, fields, header []string, file string, number int) {
	for _, d := range doubles {
		if fields[d[0]] != fields[d[1]] {
			rd.wrong(file, number, "Heading given twice", "The heading %q stands twice, and "+
				"the values below the two differ here. Which is meant cannot be told.",
				header[d[1]])
		}
	}
}

// line is one row of a table.
type line struct {
	rd *reading
	matched
	fields []string
	file   string
	number int
}

func (l line) wrong(summary, detail string, args ...any) {
	l.rd.wrong(l.file, l.number, summary, detail, args...)
}

// heading is what the file calls a column.
func (l line) heading(column string) string { return l.header[l.columns[column]] }

// text is what stands in a column; empty where the file has none.
func (l line) text(column string) string {
	at, ok := l.columns[column]
	if !ok {
		return ""
	}
	return l.fields[at]
}

// take makes the figures of a headline row, and reports whether it is one.
func (l line) take() bool {
	if !l.headline() {
		return false
	}
	base, ok := l.base()
	if !ok {
		return true
	}
	for _, f := range l.table.Figures {
		if _, omitted := l.layout.Omits[f.Measure]; omitted {
			continue
		}
		if c, ok := l.figure(f, base); ok && l.once(c) {
			l.rd.found.Comparators = append(l.rd.found.Comparators, c)
		}
	}
	return true
}

func (l line) headline() bool {
	return len(l.layout.Headlines) == 0 || slices.Contains(l.layout.Headlines, l.text(topic)) &&
		slices.Contains(l.layout.Headlines, l.text(breakdown))
}

// base is what all figures of a row share: the period and the area.
func (l line) base() (evidence.Comparator, bool) {
	c := evidence.Comparator{Source: l.table.Source}
	period, ok := l.when()
	if !ok {
		l.wrong("Unsuitable period", "A calendar year is written as 2024 and an academic "+
			"year as 202425, and the column beside it says which of the two it is.")
		return c, false
	}
	c.Period = period
	is, ok := l.rd.tables.Common[0].Levels[l.text(level)]
	if !ok {
		l.wrong("Unknown level", "The levels that are known are those of the nation, the "+
			"region and the local authority. This row has another.")
		return c, false
	}
	switch c.Level = evidence.Level(is); c.Level {
	case evidence.EnglandLevel:
		c.AreaCode, c.AreaName = l.text(country), l.text(countryIs)
	case evidence.RegionLevel:
		c.AreaCode, c.AreaName = l.text(region), l.text(regionIs)
	default:
		c.AreaCode, c.AreaName = l.text(authority), l.text(laIs)
		c.LACode, c.RegionCode = l.text(laCode), l.text(region)
	}
	if !c.CodesFit() {
		l.wrong("Row without an area", "An area has a code such as E08000026, an authority a "+
			"number such as 331 beside it, and England's is E92000001. This row has none "+
			"that fits its level.")
		return c, false
	}
	return c, true
}

// when reads the period, and holds it against the word beside it.
func (l line) when() (string, bool) {
	text, is := l.text(period), l.text(identifier)
	switch {
	case len(text) == 4 && strings.EqualFold(is, "Calendar year") && l.table.Month == 0:
		return text, evidence.ValidPeriod(text)
	case len(text) == 6 && strings.EqualFold(is, "Academic year"):
		year := text[:4] + "/" + text[4:]
		if !evidence.ValidPeriod(year) {
			return "", false
		}
		if l.table.Month > 0 {
			return inMonth(text[:4], l.table.Month), true
		}
		return year, true
	}
	return "", false
}

// once refuses a second row about the same.
func (l line) once(c evidence.Comparator) bool {
	key := strings.Join([]string{c.Measure, string(c.Level), c.AreaCode, c.Period}, " ")
	if first, again := l.rd.seen[key]; again {
		l.wrong("Row given twice", "There is a row for this area and period in %s, line %d, "+
			"already. Which is meant cannot be told.", first.Filename, first.Start.Line)
		return false
	}
	l.rd.seen[key] = l.place()
	return true
}
