package disclosure

import (
	"fmt"
	"math"
	"strconv"
)

// figure writes a count.
func (m *model) figure(id int) Figure {
	value := m.counts[id].value
	switch {
	case !m.off && !m.published(id):
		return Figure{Text: m.withheld, Hidden: Withheld}
	case m.masked(value):
		return Figure{Text: m.small, Hidden: Small}
	}
	shown := m.rounded(value)
	return Figure{Text: strconv.Itoa(shown), Number: float64(shown)}
}

// numbered reports whether a count is shown as a number.
func (m *model) numbered(id int) bool { return m.figure(id).Hidden == "" }

// percentage writes a share from its parts as they are shown, so that it says
// nothing that they do not.
func (m *model) percentage(numerator, denominator Figure) Figure {
	if numerator.Hidden != "" || denominator.Hidden != "" {
		return Figure{Text: m.withheld, Hidden: Withheld}
	}
	n, d := int(numerator.Number), int(denominator.Number)
	if d == 0 {
		return Figure{Text: "–", Hidden: Nobody}
	}
	return m.percent(n, d)
}

// percent rounds half up, once, from whole numbers.
func (m *model) percent(n, d int) Figure {
	scale := 1
	for range m.decimals {
		scale *= 10
	}
	parts := (2*100*scale*n + d) / (2 * d)
	if parts == 0 && n > 0 && m.low != "" {
		return Figure{Text: m.low}
	}
	number := float64(parts) / float64(scale)
	return Figure{Text: strconv.FormatFloat(number, 'f', m.decimals, 64) + "%",
		Number: number}
}

// edges are the lower edges of the bands in which longest waits are given.
var edges = []int{18, 26, 39, 52, 78, 104}

// longest writes the lower edge of a wait's band.
func longest(weeks float64) Figure {
	edge := 0
	for _, e := range edges {
		if weeks >= float64(e) {
			edge = e
		}
	}
	if edge == 0 {
		return Figure{Text: fmt.Sprintf("under %d weeks", edges[0])}
	}
	return Figure{Text: fmt.Sprintf("%d weeks or more", edge), Number: float64(edge)}
}

// weeks writes whole weeks, rounded half up.
func weeks(value float64) Figure {
	n := math.Floor(value + 0.5)
	if n == 1 {
		return Figure{Text: "1 week", Number: 1}
	}
	return Figure{Text: fmt.Sprintf("%.0f weeks", n), Number: n}
}

// average writes one decimal, rounded half up.
func average(value float64) Figure {
	n := math.Floor(value*10+0.5) / 10
	return Figure{Text: strconv.FormatFloat(n, 'f', 1, 64), Number: n}
}

// value writes a cell's value.
func (t *Table) value(c *Cell) Figure {
	switch t.Kind {
	case Longest:
		return longest(c.Value)
	case Weeks:
		return weeks(c.Value)
	}
	return average(c.Value)
}
