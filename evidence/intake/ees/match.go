package ees

import "maps"

// matched is a file's header understood as one layout of one table.
type matched struct {
	table   *Table
	layout  *Layout
	header  []string
	columns map[string]int // the layout's and the common names, to the file's columns
}

// match finds the tables that a header belongs to. A file of older releases
// holds several; two layouts of one table never fit the same header.
func (t *Tables) match(header []string) []matched {
	common, ok := t.common(header)
	if !ok {
		return nil
	}
	var out []matched
	for i := range t.Tables {
		table := &t.Tables[i]
		for j := range table.Layouts {
			if m, ok := matchLayout(table, &table.Layouts[j], header, common); ok {
				out = append(out, m)
				break
			}
		}
	}
	return out
}

// common finds the common columns. Those of the breakdown may be missing: the
// layout says whether they must be there.
func (t *Tables) common(header []string) (map[string]int, bool) {
	out := map[string]int{}
	for name, text := range t.Common[0].Columns {
		at, _ := heading{name: text}.find(header)
		if at >= 0 {
			out[name] = at
		} else if name != topic && name != breakdown {
			return nil, false
		}
	}
	return out, true
}

// The names of common columns, as the library declares them.
const (
	period     = "period"
	identifier = "identifier"
	level      = "level"
	country    = "country"
	countryIs  = "country_is"
	region     = "region"
	regionIs   = "region_is"
	authority  = "authority"
	laCode     = "la_code"
	laIs       = "la_is"
	topic      = "topic"
	breakdown  = "breakdown"
)

func matchLayout(table *Table, layout *Layout, header []string, common map[string]int) (matched, bool) {
	_, has := common[topic]
	_, also := common[breakdown]
	if broken := len(layout.Headlines) > 0; has != broken || also != broken {
		return matched{}, false
	}
	columns := maps.Clone(common)
	for name, h := range layout.headings {
		at, different := h.find(header)
		if different != 1 {
			return matched{}, false
		}
		columns[name] = at
	}
	return matched{table, layout, header, columns}, len(layout.headings) > 0
}
