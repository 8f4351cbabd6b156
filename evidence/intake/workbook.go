package intake

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// workbook makes an extract of one sheet of a workbook.
func (in *intake) workbook(size int64) (*evidence.Extract, error) {
	if size > MaxWorkbook {
		return nil, in.tooLarge(size, MaxWorkbook)
	}
	path, err := in.slim(size)
	if err != nil {
		return nil, err
	}
	sheet, page, err := in.choose(path)
	if err != nil {
		return nil, err
	}
	columns, err := in.carried(page)
	if err != nil {
		return nil, err
	}
	fields := len(page.full)
	out := &evidence.Extract{Dataset: in.dataset, Shape: in.shape,
		Columns: columns, Heading: page.heading(fields), First: page.row + page.at + 1}
	out.Rows = rows(path, in.scratch, sheet, out.First, fields)
	return out, in.holdsRows(out, page)
}

// holdsRows looks for a row of data, in the head first.
func (in *intake) holdsRows(x *evidence.Extract, p page) error {
	for _, row := range p.rows[p.at+1:] {
		if !blank(row) {
			return nil
		}
	}
	for _, err := range x.Rows {
		if err != nil {
			return in.damaged()
		}
		return nil
	}
	return in.noRows(p)
}

func (in *intake) damaged() error {
	return in.wrong("Damaged workbook", "%q is no workbook that can be read to "+
		"its end. Open it in a spreadsheet, and save it again as .xlsx.",
		in.dataset.Source)
}

// choose takes the sheet that has all that is needed, or the most of it.
// Hidden sheets are left alone: nobody who sends a workbook looks at them.
func (in *intake) choose(path string) (string, page, error) {
	book, err := openBook(path, in.scratch)
	if err != nil {
		return "", page{}, in.damaged()
	}
	defer book.Close()
	var sheets, hidden []string
	var best page
	for _, name := range book.sheets() {
		head, err := book.head(name)
		if err != nil {
			return "", page{}, in.damaged()
		}
		p := page{where: fmt.Sprintf("the sheet %q of %q", name, in.dataset.Source),
			rows: head, row: 1, header: findHeader(head, in.wants)}
		switch {
		case !slices.ContainsFunc(head, func(row []string) bool { return !blank(row) }):
		case book.hidden(name):
			if p.whole {
				hidden = append(hidden, name)
			}
		case len(sheets) == 0 || p.exceeds(best):
			sheets, best = []string{name}, p
		case p.score > 0 && !best.exceeds(p):
			sheets = append(sheets, name)
		}
	}
	return in.only(sheets, hidden, best)
}

// exceeds compares two sheets: one that has all that is needed goes before one
// that does not.
func (p page) exceeds(other page) bool {
	if p.whole != other.whole {
		return p.whole
	}
	return p.score > other.score
}

// only demands one sheet.
func (in *intake) only(sheets, hidden []string, best page) (string, page, error) {
	switch {
	case !best.whole && len(hidden) > 0:
		return "", page{}, in.wrong("Hidden sheet", "The headings that the dataset "+
			"maps stand in %q on a hidden sheet, %s, and hidden sheets are not "+
			"read. Unhide it.", in.dataset.Source, quoted(hidden))
	case len(sheets) == 0:
		return "", page{}, in.wrong("No sheet", "%q has no visible sheet with "+
			"rows. Unhide the sheet, or draw the extract again.", in.dataset.Source)
	case len(sheets) > 1 && best.score > 0:
		return "", page{}, in.wrong("Several sheets", "The headings that the "+
			"dataset maps stand in %q on %d sheets: %s. Move the one that is "+
			"meant to a file of its own, or hide the others.",
			in.dataset.Source, len(sheets), quoted(sheets))
	}
	return sheets[0], best, nil
}

func quoted(words []string) string {
	return `"` + strings.Join(words, `", "`) + `"`
}
