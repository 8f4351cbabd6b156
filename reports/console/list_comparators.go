package console

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

// listComparators sets every figure beside those without which it misleads: a
// 20-week figure never stands without the other one and the share of
// exceptions.
func listComparators(k Knowledge) Table {
	with := map[string][]string{}
	for _, m := range k.Measures {
		for _, ref := range m.ShownWith {
			with[m.ID] = append(with[m.ID], ref.Name)
		}
	}
	return table("measure|period|area|figure|beside it|release", k.Compared,
		func(c *evidence.Comparator) []string {
			return []string{c.Measure, c.Period, whom(c), Figure(*c),
				beside(k.Compared, *c, with[c.Measure]), c.Release}
		})
}

// whom is the area and, where the figure is not about everybody, the service.
func whom(c *evidence.Comparator) string {
	if c.Breakdown == "" {
		return c.AreaName
	}
	return c.AreaName + ": " + c.Breakdown
}

// beside names every companion of a figure, also the one that there is not.
func beside(all evidence.Comparators, c evidence.Comparator, with []string) string {
	var out []string
	for _, id := range with {
		figure := "no figure"
		for _, o := range all.Beside(c, id) {
			figure = Figure(o)
		}
		out = append(out, id+" "+figure)
	}
	return strings.Join(out, "; ")
}

// Figure says a published figure in words: 63.4% (392 of 618). Of neighbours it
// says how it was made of how many. A missing figure says why it is missing.
func Figure(c evidence.Comparator) string {
	if c.Value == nil {
		return "none: " + strings.ReplaceAll(string(c.Missing), "-", " ") + averaged(c)
	}
	value := figures.Thousands(*c.Value)
	switch c.Unit {
	case "percent":
		value += "%"
	case "weeks":
		value += " weeks"
	}
	if c.Numerator != nil && c.Denominator != nil {
		value += fmt.Sprintf(" (%s of %s)", figures.Thousands(*c.Numerator), figures.Thousands(*c.Denominator))
	}
	return value + averaged(c)
}

// averaged says how a figure for neighbours was made.
func averaged(c evidence.Comparator) string {
	if c.Level != evidence.NeighboursLevel {
		return ""
	}
	return fmt.Sprintf(", %s of %d of %d, set %s", c.Average, c.Areas, c.AreasAsked, c.NeighbourSet)
}
