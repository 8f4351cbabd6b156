package smallnumbers

import (
	"slices"
	"strconv"
	"strings"
)

// cell is one cell of a row: where it stands, and its number if it holds one.
type cell struct {
	from, end int
	number    int // -1 where it is none
}

// heading is what a column or a row is called.
type heading struct {
	who    bool // it names people in their plural
	counts bool // it says that it counts, and not whom
	other  bool // it counts something else, or holds no counts
}

// table is one table as it is read, row by row.
type table struct {
	heads  []heading
	counts map[int]*column // of columns that count without saying whom
	whom   bool            // a heading or the row before names people
}

// column keeps what was found until it is known that it does not number the
// rows.
type column struct {
	hits   []hit
	next   int
	serial bool
}

// widest is how many columns are given headings.
const widest = 4096

// row reads a line of cells: its texts as texts, its numbers by what column
// and row are called.
func (f *find) row(t *table, cells []cell) {
	for _, c := range cells {
		if c.number < 0 {
			f.read(c.from, c.end)
		}
	}
	if heads := f.headsOf(cells); heads != nil && (t.heads == nil || named(heads)) {
		f.setHeads(t, heads)
		return
	}
	var side heading
	if f.hasSmall(cells) { // else nobody asks what the row is called
		side = f.headingOf(cells[0])
	}
	for i, c := range cells {
		var head heading
		if i < len(t.heads) {
			head = t.heads[i]
		}
		if c.number >= 0 {
			f.cell(t, i, c, head, side)
		}
	}
}

func (f *find) hasSmall(cells []cell) bool {
	return slices.ContainsFunc(cells, func(c cell) bool { return exactly(c.number).small(f.limit) })
}

// headsOf reads a row as headings, unless a cell begins with a digit.
func (f *find) headsOf(cells []cell) []heading {
	for _, c := range cells {
		if c.from < c.end && digit(f.text[c.from]) {
			return nil
		}
	}
	var heads []heading
	for _, c := range cells[:min(len(cells), widest)] {
		heads = append(heads, f.headingOf(c))
	}
	return heads
}

// named reports whether a column is called something, so that the row heads
// what is below it. The first cell may be what a row is called.
func named(heads []heading) bool {
	return slices.ContainsFunc(heads[1:], func(h heading) bool {
		return h.who || h.counts || h.other
	})
}

// setHeads keeps whom the rows before spoke of: a title stands above the
// headings.
func (f *find) setHeads(t *table, heads []heading) {
	whom := t.whom
	f.end(t)
	t.heads, t.whom = heads, whom
	for _, h := range heads {
		t.whom = t.whom || h.who
	}
}

// cell judges one number of a table.
func (f *find) cell(t *table, at int, c cell, head, side heading) {
	if head.other || side.other {
		return
	}
	small := exactly(c.number).small(f.limit)
	found := hit{at: c.from, kind: Count}
	switch {
	case head.who || side.who:
		if small {
			f.hits = append(f.hits, found)
		}
	case head.counts && t.whom:
		t.column(at).see(c.number, small, found)
	}
}

func (t *table) column(at int) *column {
	if t.counts == nil {
		t.counts = map[int]*column{}
	}
	if t.counts[at] == nil {
		t.counts[at] = &column{next: 1, serial: true}
	}
	return t.counts[at]
}

// see keeps a number, and that the column counts on from one if it does.
func (c *column) see(n int, small bool, found hit) {
	c.serial = c.serial && n == c.next
	c.next++
	if small {
		c.hits = append(c.hits, found)
	}
}

// end reports what was kept. A column that goes 1, 2, 3 numbers the rows.
func (f *find) end(t *table) {
	for _, c := range t.counts {
		if !c.serial || c.next <= 3 {
			f.hits = append(f.hits, c.hits...)
		}
	}
	*t = table{}
}

// headingOf reads a short cell. A column called "children" holds their number,
// and one called "child" tells which child.
func (f *find) headingOf(c cell) heading {
	const longest = 80 // bytes; what is longer is text
	var h heading
	if c.number >= 0 || c.from == c.end || c.end-c.from > longest {
		return h
	}
	f.tokens = tokenise(f.tokens[:0], f.text, c.from, c.end)
	for at := 0; at < len(f.tokens); {
		lists, end := f.words.match(f.tokens, at, people|counted|uncounted|percent|label)
		switch {
		case lists&label != 0 && f.kindAt(end) == number:
			end++ // Year 6
		default:
			h.who = h.who || lists&people != 0 && !f.tokens[end-1].possessive
			h.counts = h.counts || lists&counted != 0
			h.other = h.other || lists&(uncounted|percent) != 0
		}
		at = max(end, at+1)
	}
	return h
}

// split finds the cells of a line.
func (f *find) split(from, end int, separator byte) []cell {
	f.cells = f.cells[:0]
	for {
		n := strings.IndexByte(f.text[from:end], separator)
		to := from + n
		if n < 0 {
			to = end
		}
		f.cells = append(f.cells, f.cellOf(from, to))
		if n < 0 {
			return f.cells
		}
		from = to + 1
	}
}

// cellOf leaves blanks and quotes away. Spreadsheets write a whole number with
// a point and noughts as well.
func (f *find) cellOf(from, end int) cell {
	const around = " \"'*\r\t\u00a0"
	text := f.text[from:end]
	from += len(text) - len(strings.TrimLeft(text, around))
	text = strings.Trim(text, around)
	c := cell{from, from + len(text), -1}
	if text == "" || !digit(text[0]) {
		return c
	}
	whole, fraction, _ := strings.Cut(text, ".")
	if n, err := strconv.Atoi(strings.ReplaceAll(whole, ",", "")); err == nil && n >= 0 && strings.Trim(fraction, "0") == "" {
		c.number = n
	}
	return c
}
