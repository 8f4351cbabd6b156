package sen2

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
)

// headingRows is how far down a sheet its headings are looked for.
const headingRows = 20

// workbook reads a workbook with a sheet for each module, whose rows are told by
// the ids of the person and the request.
func (o *opening) workbook(t *tables, b *intake.Book) error {
	var lacking []string
	for _, m := range o.schema.inOrder() {
		if m.Sheet == "" {
			continue
		}
		name := sheet(b, m.Sheet)
		if name == "" {
			lacking = append(lacking, fmt.Sprintf("%q", m.Sheet))
			continue
		}
		if err := o.workbookSheet(t, b, m, name); err != nil {
			return err
		}
	}
	if len(lacking) > 0 {
		return o.aside(evidence.NotATable, "Incomplete workbook",
			"%q lacks the sheets %s, or they are "+
				"hidden. Add them; a module without records is a sheet with headings alone.",
			o.source, strings.Join(lacking, ", "))
	}
	return nil
}

// sheet finds a visible sheet by its name.
func sheet(b *intake.Book, name string) string {
	for _, s := range b.Sheets() {
		if intake.Folded(s) == intake.Folded(name) {
			return s
		}
	}
	return ""
}

// looksSplit tells a workbook with a sheet for each module from others.
func (s *schema) looksSplit(b *intake.Book) bool {
	return sheet(b, s.person.Sheet) != "" && sheet(b, s.request.Sheet) != ""
}

func (o *opening) workbookSheet(t *tables, b *intake.Book, m *module, name string) error {
	var c *columns
	var ids linked
	rows := 0
	for row, err := range b.Rows(name) {
		if err != nil {
			return err
		}
		if c != nil {
			if err := t.addLinked(c, ids, row); err != nil {
				return err
			}
			continue
		}
		found := headings(m, row)
		if l := o.schema.linked(&found); o.schema.links(m, l) && found.known() > 0 {
			c, ids = &found, l
			t.note(c)
		}
		if rows++; c == nil && rows == headingRows {
			break
		}
	}
	if c == nil {
		return o.aside(evidence.NoHeadings, "Other headings",
			"The sheet %q of %q lacks the headings of a SEN2 "+
				"return with the ids of person and request. Draw the workbook again.",
			name, o.source)
	}
	return nil
}

// template reads the Excel template, in which the tables stand one below the
// other on one sheet, each under its title.
func (o *opening) template(t *tables, b *intake.Book, name string) error {
	titles := map[string]*module{}
	for _, m := range o.schema.modules {
		titles[intake.Folded(m.Heading)] = m
	}
	s := stacked{opening: o, tables: t, seen: make([]bool, len(o.schema.modules))}
	for row, err := range b.Rows(name) {
		if err != nil {
			return err
		}
		if m := titles[title(row)]; m != nil {
			s.module, s.columns = m, nil
			continue
		}
		if err := s.row(row); err != nil {
			return err
		}
	}
	return s.complete()
}

// title is the first text of a row; others may stand beside it.
func title(row []string) string {
	for _, cell := range row {
		if !missing(cell) {
			return intake.Folded(cell)
		}
	}
	return ""
}

// stacked is where the reading of the template stands.
type stacked struct {
	*opening
	tables  *tables
	module  *module
	columns *columns
	ids     linked
	seen    []bool
}

func (s *stacked) row(row []string) error {
	switch {
	case s.module == nil:
		return nil
	case s.columns != nil && s.module == s.schema.header:
		return s.tables.add(s.module, "", "", s.columns.cell(row))
	case s.columns != nil:
		return s.tables.addLinked(s.columns, s.ids, row)
	}
	c := headings(s.module, row)
	ids := s.schema.linked(&c)
	if c.known() == 0 || s.module != s.schema.header && !s.schema.links(s.module, ids) {
		return nil // not the headings yet
	}
	s.columns, s.ids, s.seen[s.module.at] = &c, ids, true
	s.tables.note(&c)
	return nil
}

func (s *stacked) complete() error {
	var lacking []string
	for _, m := range s.schema.inOrder() {
		if !s.seen[m.at] {
			lacking = append(lacking, fmt.Sprintf("%q", m.Heading))
		}
	}
	if len(lacking) == 0 {
		return nil
	}
	return s.aside(evidence.NotATable, "Incomplete template",
		"The sheet %q of %q lacks the tables %s with "+
			"their headings. Use the template as it was published.",
		s.schema.spec.Sheet, s.source, strings.Join(lacking, ", "))
}
