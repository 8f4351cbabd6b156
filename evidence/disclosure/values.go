package disclosure

import "math"

// Medians, longest waits and averages are published for groups that are large
// enough. To publish one says how many rows it rests on, or near enough: it is
// held back where that number has to be. It can also say how many rows lie
// beyond a limit: where 92 of 100 wait for less than 18 weeks, and somebody
// waits longer, a group of ten has one who does.

// addValues enters what values say of counts.
func (b *builder) addValues() {
	for _, t := range b.tables {
		if t.Kind == Share || t.Kind == Count || !t.out() {
			continue
		}
		for i := range t.cells {
			b.addValue(t, i)
		}
	}
}

func (b *builder) addValue(t *site, i int) {
	at := &t.cells[i]
	rows := b.counts[at.first].value
	at.value = b.addTell(tell{weight: valueWeight, withdrawn: rows < fewest})
	if rows < fewest {
		return
	}
	b.teach(at.first, at.value, rows, rows)
	name, _ := t.names()
	for _, s := range b.inside(b.sets[name]) {
		b.teachBeyond(t, i, s)
	}
}

// inside returns the sets that may be parts of another: those of its kind that
// are nowhere more.
func (b *builder) inside(whole *set) []*set {
	if whole.inside == nil {
		whole.inside = []*set{}
		for _, s := range byName(b.sets) {
			if more, _ := b.against(whole, s); s != whole && s.kind == whole.kind && !more {
				whole.inside = append(whole.inside, s)
			}
		}
	}
	return whole.inside
}

// teachBeyond enters what a value says of a part of its rows, which may be
// those beyond a limit. Where the part is not counted in that very group, the
// counts that hold it are taken to be told.
func (b *builder) teachBeyond(t *site, i int, part *set) {
	at := &t.cells[i]
	for _, f := range b.holding(t, i, part) {
		id, same := f.id, f.same
		n := b.counts[id].value
		least, most := n, n
		if same {
			least, most = beyond(t.rank(), b.counts[at.first].value, n)
		}
		b.teach(id, at.value, least, most)
		if same {
			return
		}
	}
}

// rank is the share of the rows up to the value.
func (t *Table) rank() float64 {
	if t.Kind == Longest {
		return 1
	}
	return t.Rank
}

// beyond is what a quantile tells of the number n of rows beyond any limit,
// whichever side of it the quantile lies. It lies between two rows, as
// percentile_cont counts them: if the limit is above, no more rows than those
// that follow are beyond it; if below, no fewer.
func beyond(rank float64, rows, n int) (least, most int) {
	place := rank * float64(rows-1)
	before := int(math.Floor(place))
	above, under := rows-1-before, rows-before
	if place > float64(before) {
		under--
	}
	least, most = 0, rows
	if n >= under {
		least = under
	}
	if n <= above {
		most = above
	}
	return least, most
}

// held is a count that holds a cell's rows.
type held struct {
	id   int
	same bool // the group and period are the cell's own
}

// holding returns the counts of a set that hold a cell's group and period, the
// cell's own first.
func (b *builder) holding(t *site, i int, s *set) []held {
	c := &t.Cells[i]
	in, _ := c.Period.span() // read before
	own := &face{columns: t.Columns}
	var out []held
	for _, f := range s.faces {
		same := f.span == in && len(f.columns) == len(t.Columns)
		wider := f.span == in || f.span.holds(in)
		if !wider || !same && len(f.columns) > len(t.Columns) {
			continue
		}
		at := own.project(f.columns)
		if !allFound(at) {
			continue
		}
		id := f.at(pick(c.Group, at))
		switch {
		case id == none:
		case same:
			return []held{{id, true}}
		default:
			out = append(out, held{id, false})
		}
	}
	return out
}

func allFound(at []int) bool {
	for _, i := range at {
		if i < 0 {
			return false
		}
	}
	return true
}
