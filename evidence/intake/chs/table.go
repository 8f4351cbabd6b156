package chs

import (
	"strings"

	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

// table is one sheet with organisations down and services across, as far as it
// was read.
type table struct {
	sheet    string
	title    title
	titled   bool
	above    []string // what stands above the headings
	services []column // empty until the headings are found
	places   places
	rows     []line
}

// column is a service and where it stands.
type column struct {
	at       int
	audience Audience
	service  string // as the library writes it
	national bool
}

// places are the columns before the services; -1 is none.
type places struct{ kind, code, name int }

// line is an organisation and its cells, in the order of the services.
type line struct {
	row       int // of the sheet
	footprint Footprint
	code      string
	name      string
	cells     []string
}

// header takes the headings, if that is what the row is: a row with at least
// two services across. A table that has its services down has one in each row.
func (r *reading) header(t *table, cells []string) bool {
	var found []column
	first := len(cells)
	for i, cell := range cells {
		c, ok := r.column(cell)
		if !ok {
			continue
		}
		c.at, first = i, min(first, i)
		found = append(found, c)
	}
	if len(found) < 2 {
		return false
	}
	t.services = found
	t.places = r.labelled(cells[:first])
	for _, text := range t.above {
		if t.title, t.titled = r.layout.title(text); t.titled {
			break
		}
	}
	return true
}

// column reads the heading of a service: a mark, and a label. A service that
// the library does not know keeps the label it has.
func (r *reading) column(cell string) (column, bool) {
	cell = strings.Join(strings.Fields(cell), " ")
	for _, a := range r.layout.marks {
		label, ok := cutMark(cell, a.Mark)
		if !ok {
			continue
		}
		s, known := r.layout.Service(a.ID, label)
		if !known {
			r.unknown[cell] = true
			s.Label = label
		}
		return column{audience: a.ID, service: s.Label, national: s.NationalOnly}, true
	}
	return column{}, false
}

func cutMark(cell, mark string) (string, bool) {
	if len(cell) <= len(mark) || !strings.EqualFold(cell[:len(mark)], mark) {
		return "", false
	}
	label := strings.TrimSpace(cell[len(mark):])
	return label, label != ""
}

// labelled finds the columns before the services by their headings. Early
// workbooks have none; the columns are then told by what stands in them.
func (r *reading) labelled(headings []string) places {
	p := places{-1, -1, -1}
	for i, h := range headings {
		switch {
		case intake.Among(h, r.layout.says.Type):
			p.kind = i
		case intake.Among(h, r.layout.says.Code):
			p.code = i
		case intake.Among(h, r.layout.says.Name):
			p.name = i
		}
	}
	return p
}

// take takes a row below the headings.
func (r *reading) take(t *table, row int, cells []string) {
	if blank(cells) {
		return
	}
	if t.places.name < 0 {
		t.places = r.guessed(t, cells)
	}
	l := line{row: row, code: strings.TrimSpace(at(cells, t.places.code)),
		name: strings.TrimSpace(at(cells, t.places.name))}
	if l.name == "" {
		return // a footnote, or the rest of a merged cell
	}
	kind := strings.TrimSpace(at(cells, t.places.kind))
	f, known := r.layout.footprints.Find(kind)
	switch {
	case kind != "" && !known:
		r.wrong("Unknown type of organisation", "The sheet %q of %q, row %d, is about "+
			"an organisation of a type that is not known. The layout may have "+
			"changed; ask for a newer version.", t.sheet, r.from.Name, row)
		return
	case known:
		l.footprint = f.ID
	case len(t.rows) > 0:
		l.footprint = t.rows[len(t.rows)-1].footprint // merged down
	}
	if e, ok := r.layout.footprints.Find(l.name); ok && e.ID == England {
		l.footprint = England
	} else if kind == "" && (l.footprint == England || l.footprint == "") {
		r.wrong("Organisation without a type", "The sheet %q of %q, row %d, does not "+
			"say what the organisation is. The layout may have changed; ask for a "+
			"newer version.", t.sheet, r.from.Name, row)
		return
	}
	for _, c := range t.services {
		l.cells = append(l.cells, strings.TrimSpace(at(cells, c.at)))
	}
	t.rows = append(t.rows, l)
}

// guessed tells unlabelled columns by the first row, which is England's and
// has its name and no type: the type stands before the name.
func (r *reading) guessed(t *table, cells []string) places {
	p := places{-1, -1, -1}
	for i := range t.services[0].at {
		f, ok := r.layout.footprints.Find(at(cells, i))
		if ok && f.ID == England {
			p.name, p.kind = i, i-1
		}
	}
	if p.name < 1 {
		p = places{-1, -1, t.services[0].at - 1}
		p.kind = p.name - 1
	}
	return p
}

func blank(cells []string) bool { return strings.TrimSpace(strings.Join(cells, "")) == "" }

func at(cells []string, i int) string {
	if i < 0 || i >= len(cells) {
		return ""
	}
	return cells[i]
}

func (r *reading) wrong(summary, detail string, args ...any) {
	if len(r.diags) < mostMistakes {
		r.diags = append(r.diags, diag.Error(r.from.Place, summary, detail, args...))
	}
}

// mostMistakes is enough to see what is wrong with a file.
const mostMistakes = 20
