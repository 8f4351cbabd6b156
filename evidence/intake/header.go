package intake

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// want is a column of the shape to look for, and the heading that it goes by.
type want struct {
	column   string
	heading  string
	exact    string // the heading as it is matched
	loose    string
	mapped   bool // by the dataset; else the column's own name is tried
	required bool
}

// wanted lists the columns that a file can carry, in the shape's order: not
// those that are derived or the same in every row.
func wanted(d evidence.Dataset, s evidence.Shape) []want {
	var out []want
	for _, c := range s.Columns {
		if _, constant := d.Constants[c.Name]; constant || c.Derived != "" {
			continue
		}
		w := want{column: c.Name, heading: c.Name, required: c.Required == "always"}
		if heading, ok := d.Columns[c.Name]; ok {
			w.heading, w.mapped = heading, true
		}
		w.exact, w.loose = strings.ToLower(spelled(w.heading)), Folded(w.heading)
		out = append(out, w)
	}
	return out
}

// header is a row of the head read as headings. Two rows are one header where
// the upper one spans several columns: "Date" under "Referral" goes by
// "Referral Date" and, if it is the only one, by "Date".
type header struct {
	at    int        // its last row, as an index of the head
	full  []string   // each field's whole heading
	part  []string   // each field's heading in the lower of two rows
	hits  [][]int    // for each want, the fields that go by its heading
	score int        // 0 is no header
	whole bool       // nothing that is needed is missing
	lines [][]string // its rows as they stand
}

// findHeader takes the first row in which everything needed is found, else
// the one with the most. Two rows are tried after every single one.
func findHeader(rows [][]string, wants []want) header {
	var best header
	for i := 0; i < len(rows) && !best.whole; i++ {
		h := header{at: i, full: rows[i], lines: rows[i : i+1]}
		best = best.or(h.read(wants))
	}
	for i := 1; i < len(rows) && !best.whole; i++ {
		h := header{at: i, full: joined(rows[i-1], rows[i]), part: rows[i],
			lines: rows[i-1 : i+1]}
		best = best.or(h.read(wants))
	}
	return best
}

// or takes the other only if it is better, so that earlier rows win.
func (h header) or(other header) header {
	if !h.whole && (other.whole || other.score > h.score) {
		return other
	}
	return h
}

// joined writes two rows of headings as one: what stands in the upper goes for
// all fields until the next.
func joined(upper, lower []string) []string {
	out := make([]string, max(len(upper), len(lower)))
	over := ""
	for i := range out {
		if i < len(upper) && spelled(upper[i]) != "" {
			over = upper[i]
		}
		out[i] = at(upper, i)
		if under := at(lower, i); spelled(under) != "" {
			out[i] = over + " " + under
		}
	}
	return out
}

func at(row []string, i int) string {
	if i < len(row) {
		return row[i]
	}
	return ""
}

// read looks for the wants, first those that the dataset maps: a heading that
// one of them goes by is not another column's.
func (h header) read(wants []want) header {
	h.hits, h.whole = make([][]int, len(wants)), true
	names := h.names()
	var taken []int
	for _, mapped := range []bool{true, false} {
		for i, w := range wants {
			if w.mapped != mapped {
				continue
			}
			hits := names.find(w)
			if !mapped {
				hits = slices.DeleteFunc(hits, func(f int) bool {
					return slices.Contains(taken, f)
				})
			}
			h.hits[i] = hits
			taken = append(taken, hits...)
			h.score += min(len(hits), 1)
			h.whole = h.whole && (len(hits) > 0 || !mapped && !w.required)
		}
	}
	h.whole = h.whole && h.score > 0
	return h
}

// names are the headings of a header in the ways they can be matched, the
// closest first.
type names []map[string][]int

func (h header) names() names {
	out := make(names, 4)
	for i := range out {
		out[i] = map[string][]int{}
	}
	for level, row := range [][]string{h.full, h.part} {
		for field, heading := range row {
			exact := strings.ToLower(spelled(heading))
			loose := Folded(heading)
			out[2*level][exact] = append(out[2*level][exact], field)
			out[2*level+1][loose] = append(out[2*level+1][loose], field)
		}
	}
	return out
}

// find returns the fields that go by the heading in the closest way in which
// any does. Nothing goes by an empty one.
func (n names) find(w want) []int {
	for level, names := range n {
		key := w.exact
		if level%2 == 1 {
			key = w.loose
		}
		if hits := names[key]; key != "" && len(hits) > 0 {
			return slices.Clone(hits)
		}
	}
	return nil
}
