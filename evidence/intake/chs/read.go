package chs

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// What is more than any honest workbook has. 190 organisations and 47 services
// make 9,000 cells a table.
const (
	mostRows  = 5_000   // of a sheet
	mostCells = 200_000 // of all tables together
	mostAbove = 60      // rows before the headings; sheets without are left then
)

// Options are what a workbook may not say. The zero value takes everything
// from the workbook.
type Options struct {
	// PublishedOn goes before the day on the cover page.
	PublishedOn framework.Date
	// Month goes before the month in the titles; any day of it will do.
	Month framework.Date
	// Codes are the codes of organisations by their names, for the releases
	// before August 2023, which have none. Capitals make no difference.
	Codes map[string]string
}

// Read reads a workbook. What it left as it was, such as bands that differ
// from the total, is in the notes. A release comes with diagnostics or
// without: with an error among them there is none.
func (l Layout) Read(f intake.File, o Options) (
	*Release, []intake.Note, diag.Diagnostics, error,
) {
	r := &reading{layout: l, from: f.Published(), options: o, unknown: map[string]bool{},
		codes: map[string]string{}}
	for name, code := range o.Codes {
		r.codes[intake.Folded(name)] = code
	}
	_, diags, err := r.from.Settle(r.read())
	if err != nil || len(diags) > 0 {
		return nil, nil, diags, err
	}
	return &r.release, r.notes(), nil, nil
}

// reading is the work on one workbook.
type reading struct {
	layout  Layout
	from    intake.File
	options Options
	codes   map[string]string // by folded name
	unknown map[string]bool   // services, by their headings

	tables    []*table
	cells     int // in all tables
	listed    []framework.Date
	published framework.Date
	revised   framework.Date
	nameless  map[string]bool // organisations without a code
	release   Release
	diags     diag.Diagnostics
}

func (r *reading) read() error {
	b, err := r.from.Book()
	if err != nil {
		return err
	}
	defer b.Close() // it was only read
	for _, sheet := range b.Sheets() {
		if err := r.sheet(b, sheet); err != nil {
			return err
		}
	}
	r.checkTables()
	if len(r.diags) == 0 {
		r.date()
		r.gather()
	}
	return intake.Mistakes(r.diags)
}

// sheet reads a table, or what the other sheets say about the release.
func (r *reading) sheet(b *intake.Book, name string) error {
	t := &table{sheet: name}
	row := 0
	for cells, err := range b.Rows(name) {
		if err != nil {
			return err
		}
		if row++; !r.row(t, row, cells) {
			break
		}
	}
	if len(t.services) > 0 {
		r.tables = append(r.tables, t)
	}
	return nil
}

// row takes a row of a sheet, and tells whether the next one is wanted.
func (r *reading) row(t *table, row int, cells []string) bool {
	switch {
	case row > mostRows || r.cells > mostCells:
		r.wrong("Workbook too large", "The sheet %q of %q goes on beyond what any "+
			"release has. Fetch it again from its publisher.", t.sheet, r.from.Name)
		return false
	case len(t.services) > 0:
		r.take(t, row, cells)
		r.cells += len(t.services)
	case !r.header(t, cells):
		t.above = append(t.above, texts(cells)...)
		r.says(cells)
		return row < mostAbove
	}
	return true
}

func texts(cells []string) []string {
	return slices.DeleteFunc(slices.Clone(cells), func(cell string) bool {
		return strings.TrimSpace(cell) == ""
	})
}

// says looks at the cover page and the list of contents: a word with a day
// beside it, and lines that begin with "Table" and name the month.
func (r *reading) says(cells []string) {
	words := texts(cells)
	if len(words) > 0 && begins(words[0], r.layout.says.Contents) {
		r.listed = append(r.listed, months(words[0])...)
	}
	if len(words) < 2 {
		return
	}
	d, ok := day(words[1])
	switch {
	case !ok:
	case intake.Among(words[0], r.layout.says.Published):
		r.published = d
	case intake.Among(words[0], r.layout.says.Revised):
		r.revised = d
	}
}

// checkTables demands one total and bands that follow one another, so that
// nothing added up from them leaves somebody out.
func (r *reading) checkTables() {
	if len(r.tables) == 0 && len(r.diags) == 0 {
		r.wrong("No table of waits", "%q has no sheet with the services of community "+
			"health across. Name the monthly workbook on community health services "+
			"waiting lists.", r.from.Name)
		return
	}
	var total, bands []*table
	for _, t := range r.tables {
		switch {
		case !t.titled:
			r.wrong("Table without a title", "The sheet %q of %q does not say in its "+
				"title which waits it counts. The layout may have changed; ask for a "+
				"newer version.", t.sheet, r.from.Name)
		case t.title.total:
			total = append(total, t)
		default:
			bands = append(bands, t)
		}
		r.checkLines(t)
	}
	if len(r.diags) > 0 {
		return
	}
	if len(total) != 1 || !continuous(bands) {
		r.wrong("Incomplete tables", "The tables of %q are not one total and bands "+
			"that follow one another from 0 days on. Name the workbook as it was "+
			"published, with all its sheets.", r.from.Name)
	}
}

func continuous(bands []*table) bool {
	bands = slices.Clone(bands)
	slices.SortFunc(bands, func(a, b *table) int {
		return cmp.Compare(a.title.band.From, b.title.band.From)
	})
	next := 0
	for _, t := range bands {
		if t.title.band.From != next {
			return false
		}
		next = -1 // nothing follows a band without an end
		if t.title.band.To > 0 {
			next = t.title.band.To + 1
		}
	}
	return len(bands) > 0 && next == -1
}

// checkLines refuses an organisation or a service that stands twice.
func (r *reading) checkLines(t *table) {
	seen := map[string]bool{}
	for _, l := range t.rows {
		key := string(l.footprint) + " " + cmp.Or(l.code, intake.Folded(l.name))
		if seen[key] {
			r.wrong("Organisation twice", "The sheet %q of %q, row %d, is about an "+
				"organisation that has a row above. Fetch the workbook again from its "+
				"publisher.", t.sheet, r.from.Name, l.row)
		}
		seen[key] = true
	}
	for _, c := range t.services {
		key := string(c.audience) + " " + c.service
		if seen[key] {
			r.wrong("Service twice", "The sheet %q of %q has two columns of one "+
				"service. Fetch the workbook again from its publisher.", t.sheet, r.from.Name)
		}
		seen[key] = true
	}
	if len(t.rows) == 0 {
		r.wrong("No organisations", "The sheet %q of %q has services and no "+
			"organisations. Fetch the workbook again from its publisher.", t.sheet, r.from.Name)
	}
}
