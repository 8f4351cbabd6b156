package sen2

import (
	"strings"

	"github.com/sef-engine/sef/evidence/intake"
)

// columns says where the fields of a module stand in the rows of a table.
type columns struct {
	module *module
	fields []int // -1 where there is no such column
	names  map[string]int
}

// headings finds the fields of a module in a row of headings. The template adds
// explanations in brackets and on new lines, and labels are spelled with any
// dash.
func headings(m *module, row []string) columns {
	c := columns{module: m, fields: make([]int, len(m.fields)), names: map[string]int{}}
	for at, heading := range row {
		bare, _, _ := strings.Cut(heading, "(")
		for _, name := range []string{intake.Folded(heading), intake.Folded(bare)} {
			if _, taken := c.names[name]; name != "" && !taken {
				c.names[name] = at
			}
		}
	}
	for i := range m.fields {
		f := &m.fields[i]
		c.fields[i] = c.named(append([]string{f.Element, f.Label}, f.Spelled...))
	}
	return c
}

// named is the column that goes by one of the names, or -1.
func (c *columns) named(names []string) int {
	for _, name := range names {
		bare, _, _ := strings.Cut(name, "(")
		for _, n := range []string{intake.Folded(name), intake.Folded(bare)} {
			if at, ok := c.names[n]; ok && n != "" {
				return at
			}
		}
	}
	return -1
}

// known counts the fields that have a column.
func (c *columns) known() int {
	n := 0
	for _, at := range c.fields {
		if at >= 0 {
			n++
		}
	}
	return n
}

// cell is the text of a field in a row.
func (c *columns) cell(row []string) func(field int) string {
	return func(field int) string { return cell(row, c.fields[field]) }
}

func cell(row []string, at int) string {
	if at < 0 || at >= len(row) {
		return ""
	}
	return row[at]
}

// key is an id as one table and another write it.
func key(row []string, at int) string {
	text := strings.TrimSpace(cell(row, at))
	if missing(text) {
		return ""
	}
	return whole(text)
}

// note remembers which fields have a column.
func (t *tables) note(c *columns) {
	for i, at := range c.fields {
		if at >= 0 {
			t.found[c.module.at][i] = true
		}
	}
}

// linked says which columns tell the record of a module, and the one it stands
// in, where every table has the ids of the person and the request.
type linked struct{ person, request int }

func (s *schema) linked(c *columns) linked {
	l := linked{c.named(s.person.Keys), -1}
	if c.module != s.person {
		l.request = c.named(s.request.Keys)
	}
	return l
}

// links reports whether the ids are there that the records of a module need.
func (s *schema) links(m *module, l linked) bool {
	return l.person >= 0 && (m == s.person || l.request >= 0)
}

// addLinked takes a row of a table with both ids.
func (t *tables) addLinked(c *columns, l linked, row []string) error {
	m := c.module
	person, request := key(row, l.person), key(row, l.request)
	both := ""
	if person != "" && request != "" {
		both = person + "\x1f" + request
	}
	switch m {
	case t.schema.person:
		return t.add(m, person, "", c.cell(row))
	case t.schema.request:
		return t.add(m, both, person, c.cell(row))
	}
	return t.add(m, both, both, c.cell(row))
}
