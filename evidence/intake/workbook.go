package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
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
	sum, err := in.hash()
	if err != nil {
		return nil, err
	}
	fields := len(page.full)
	out := &evidence.Extract{Dataset: in.dataset, Shape: in.shape, SHA256: sum,
		Columns: columns, Heading: page.heading(fields), First: page.row + page.at + 1}
	out.Rows = rows(path, in.Scratch, sheet, out.First, fields)
	return out, in.holdsRows(out, page)
}

// hash is the SHA-256 of the file. A workbook is small and read in pieces, so
// this is a reading of its own.
func (in *intake) hash() (string, error) {
	sum := sha256.New()
	err := in.pour(sum)
	return hex.EncodeToString(sum.Sum(nil)), err
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

func (f File) damaged() error {
	return f.Aside(evidence.DamagedFile, "Damaged workbook", "%q is no workbook that can be read to "+
		"its end. Open it in a spreadsheet, and save it again as .xlsx.",
		f.Name)
}

// choose takes the sheet that has all that is needed, or the most of it.
// Hidden sheets are left alone: nobody who sends a workbook looks at them.
func (in *intake) choose(path string) (string, page, error) {
	book, err := openBook(path, in.Scratch)
	if err != nil {
		return "", page{}, in.damaged()
	}
	defer book.Close()
	if in.dataset.Sheet != "" {
		return in.named(book)
	}
	var sheets, hidden []string
	var best page
	for _, name := range book.sheets() {
		p, err := in.page(book, name)
		if err != nil {
			return "", page{}, err
		}
		switch {
		case !p.holdsText():
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

// page is the head of a sheet.
func (in *intake) page(b book, name string) (page, error) {
	head, err := b.head(name)
	if err != nil {
		return page{}, in.damaged()
	}
	return page{where: fmt.Sprintf("the sheet %q of %q", name, in.Name),
		rows: head, row: 1, header: findHeader(head, in.wants)}, nil
}

func (p page) holdsText() bool {
	return slices.ContainsFunc(p.rows, func(row []string) bool { return !blank(row) })
}

// named takes the sheet that the dataset names, hidden or not: whoever names it
// has seen it. Names are matched as spreadsheets do, which have no two that
// differ in case alone.
func (in *intake) named(b book) (string, page, error) {
	names := b.sheets()
	i := slices.IndexFunc(names, func(name string) bool {
		return strings.EqualFold(spelled(name), spelled(in.dataset.Sheet))
	})
	if i < 0 {
		return "", page{}, in.wrong("Unknown sheet", "There is no sheet %q in %q. %s",
			in.dataset.Sheet, in.Name,
			diag.Advice("sheet", in.dataset.Sheet, names))
	}
	p, err := in.page(b, names[i])
	if err == nil && !p.holdsText() {
		err = in.Aside(evidence.EmptyFile, "Empty sheet", "The sheet %q of %q holds "+
			"nothing. Draw the extract again.", names[i], in.Name)
	}
	return names[i], p, err
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
			"read unless sheet names one. Name it, or unhide it.",
			in.Name, quoted(hidden))
	case len(sheets) == 0:
		return "", page{}, in.Aside(evidence.EmptyFile, "No sheet", "%q has no visible sheet with "+
			"rows. Unhide the sheet, or draw the extract again.", in.Name)
	case len(sheets) > 1 && best.score > 0:
		return "", page{}, in.wrong("Several sheets", "The headings that the "+
			"dataset maps stand in %q on %d sheets: %s. Name the one that "+
			"is meant with sheet.",
			in.Name, len(sheets), quoted(sheets))
	}
	return sheets[0], best, nil
}

func quoted(words []string) string {
	return `"` + strings.Join(words, `", "`) + `"`
}
