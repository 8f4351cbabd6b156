package duckdb

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// The database plans the typing of a wide extract for longer than it types a
// few thousand rows: every column brings with it all the ways in which a value
// can be written. So in a small extract the columns of one type go their way
// together, as a list whose elements are the cells of a row; what is done to
// them is written, and planned, once for each type. In a long file that would
// cost more than it saves, and each column goes alone. The rows are the same
// either way.

// smallFile is how many bytes of text are typed faster in lists.
const smallFile = 2 << 20

// isSmall reports whether an extract is typed in lists. Rows that intake has
// read one by one are, for they have cost more already.
func (w *Warehouse) isSmall(x *evidence.Extract) bool {
	if x.Text == nil {
		return w.small > 0
	}
	info, err := os.Stat(x.Text.Path)
	return err == nil && info.Size() <= w.small
}

// inLists gives each cell its place in the list of its type.
func inLists(cells []cell) []cell {
	members := map[string]int{}
	out := make([]cell, len(cells))
	for i, c := range cells {
		switch c.list = string(c.Type); {
		case c.isText():
			c.list = "text"
		case c.Unit == percent:
			c.list = "percent" // its numbers are written otherwise
		}
		members[c.list]++
		c.place = strconv.Itoa(members[c.list])
		out[i] = c
	}
	return out
}

// listed is the name of the list of a step's outcomes.
func listed(step, list string) string { return name(step + " of " + list) }

// typedLists does what typed does, with columns in lists.
func typedLists(source string, cells []cell) string {
	levels := [][]string{nil}
	for _, c := range cells {
		if c.place != "1" {
			continue // the first stands for all
		}
		fields, one := gather(cells, c)
		levels[0] = append(levels[0], as("["+strings.Join(fields, ", ")+"]", listed("f", c.list)))
		for i, added := range one.steps() {
			if i+1 == len(levels) {
				levels = append(levels, nil)
			}
			for _, s := range added {
				each := fmt.Sprintf("list_transform(%s, lambda x, i: %s)", listed("f", c.list), s.sql)
				levels[i+1] = append(levels[i+1], as(each, listed(s.name, c.list)))
			}
		}
	}
	var out []string
	for _, c := range cells {
		out = append(out, as(c.ref("w"), c.at("w")), as(c.happened(c.ref("v")), name(c.Name)))
	}
	return around(source, append(levels, out))
}

// gather lists the fields of all cells in one's list, and makes the cell that
// stands for each of them: the element x at place i.
func gather(cells []cell, first cell) (fields []string, one cell) {
	one = cell{Column: evidence.Column{Type: first.Type, Codes: first.Codes, Unit: first.Unit},
		field: "x", as: first.as, month: first.month, list: first.list, place: "i"}
	for _, c := range cells {
		if c.list == first.list {
			fields = append(fields, c.field)
			one.lists = append(one.lists, c.Codes)
		}
	}
	return fields, one
}
