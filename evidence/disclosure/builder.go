package disclosure

import (
	"cmp"
	"fmt"
	"slices"
)

// builder makes the model of a run from its tables.
type builder struct {
	model
	sets   map[string]*set
	shares map[[2]string]bool // whole and part, tied by a share
	tables []*site
}

// site is a table and where its cells stand in the model.
type site struct {
	*Table
	cells []place
}

// place is where a cell stands.
type place struct {
	first, second int // numerator and denominator, or the rows
	value         int // the tell of a value
	colour        int // the tell of a colour
}

// build makes the model.
func build(r rules, tables []Table, sums []Sum) (*builder, error) {
	b := &builder{model: model{rules: r}, sets: map[string]*set{},
		shares: map[[2]string]bool{}}
	for i := range tables {
		if err := b.addTable(&tables[i]); err != nil {
			return nil, fmt.Errorf("the table %s: %w", tables[i].Measure, err)
		}
	}
	for _, family := range families(b.sets) {
		b.closeFamily(family)
	}
	for _, s := range byName(b.sets) {
		b.addGroups(s)
		b.addPeriods(s)
	}
	b.addShares()
	if err := b.addDeclared(sums); err != nil {
		return nil, err
	}
	b.addFound()
	b.addValues()
	b.addColours()
	b.weigh()
	return b, nil
}

// closeFamily makes up what follows for sets of one kind of row, so that each
// is counted wherever it can be and another is.
func (b *builder) closeFamily(family []*set) {
	var faces []*face
	for _, s := range family {
		faces = append(faces, s.faces...)
	}
	shapes, shortest := meets(faces), spans(faces)
	slices.SortStableFunc(shortest, func(x, y span) int {
		return cmp.Compare(x.to-x.from, y.to-y.from)
	})
	for _, s := range family {
		b.closeGroups(s, shapes)
		b.closePeriods(s, shapes, shortest)
		b.closeGroups(s, shapes)
	}
}

// addTable enters the counts of a table.
func (b *builder) addTable(t *Table) error {
	if err := t.check(); err != nil {
		return err
	}
	at := &site{Table: t, cells: make([]place, len(t.Cells))}
	b.tables = append(b.tables, at)
	first, second := t.names()
	sorted := slices.Sorted(slices.Values(t.Columns))
	order := (&face{columns: t.Columns}).project(sorted)
	for i := range t.Cells {
		c := &t.Cells[i]
		in, err := c.Period.span()
		if err != nil {
			return err
		}
		e := entry{t, sorted, pick(c.Group, order), in}
		at.cells[i] = place{none, none, none, none}
		if err := b.enter(&at.cells[i], c, e, first, second); err != nil {
			return err
		}
	}
	if t.Kind != Share {
		b.choose(first, t.RowsAre)
		return nil
	}
	b.choose(first, t.NumeratorIs)
	b.choose(second, t.DenominatorIs)
	return nil
}

// choose says what the rows of a set have in common.
func (b *builder) choose(name string, c Choice) {
	if s := b.sets[name]; s != nil {
		s.choice = c
	}
}

// entry is what tells one cell of a set from another.
type entry struct {
	table   *Table
	columns []string
	group   []string
	span    span
}

// enter adds the counts of a cell.
func (b *builder) enter(at *place, c *Cell, e entry, first, second string) (err error) {
	if e.table.Kind != Share {
		at.first, err = b.count(e, first, c.Rows)
		return err
	}
	if at.first, err = b.count(e, first, c.Numerator); err != nil {
		return err
	}
	at.second, err = b.count(e, second, c.Denominator)
	return err
}

// count finds or makes the count of a set, and shows it.
func (b *builder) count(e entry, name string, value int) (int, error) {
	s := b.sets[name]
	if s == nil {
		s = &set{name: name, kind: or(e.table.Of, e.table.Measure)}
		b.sets[name] = s
	}
	f := s.face(e.columns, e.span)
	id := f.at(e.group)
	if id == none {
		id = b.addCount(value, !e.table.out() && !e.table.Protected)
		f.add(e.group, id)
	}
	if b.counts[id].value != value {
		return none, errTwice
	}
	if e.table.Known {
		b.know(id)
	}
	if e.table.out() {
		b.counts[id].exempt = false
		if e.table.Kind == Share || e.table.Kind == Count {
			b.show(id)
		}
	}
	return id, nil
}

// addShares states that a numerator and the rest of its denominator make up
// the denominator, wherever both are counted.
func (b *builder) addShares() {
	for _, t := range b.tables {
		first, second := t.names()
		pair := [2]string{second, first}
		if t.Kind != Share || t.Apart || first == second || b.shares[pair] {
			continue
		}
		b.shares[pair] = true
		part, whole := b.sets[first], b.sets[second]
		if part == nil || whole == nil {
			continue // a table without cells counts nothing
		}
		for _, f := range part.faces {
			if g := whole.find(f.columns, f.span); g != nil {
				b.addRests(f, g)
			}
		}
	}
}

// addRests adds the rest of each group, and marks groups of which a share
// would tell too much: none, or all, of a few.
func (b *builder) addRests(part, whole *face) {
	for i, p := range part.ids {
		w := whole.at(part.groups[i])
		if w == none {
			continue
		}
		n, d := b.counts[p].value, b.counts[w].value
		rest := b.addCount(d-n, b.counts[p].exempt && b.counts[w].exempt)
		b.addSum(term{w, 1}, term{p, -1}, term{rest, -1})
		if d > 0 && d < fewest && !b.counts[rest].exempt {
			b.counts[rest].telling = n == d
			b.counts[p].telling = b.counts[p].telling || n == 0
		}
	}
}
