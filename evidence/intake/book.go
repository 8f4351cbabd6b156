package intake

import (
	"errors"
	"fmt"
	"iter"

	"github.com/xuri/excelize/v2"
)

// book is a workbook opened for reading. The library behind it reads files
// that strangers made, so a panic of its own is a damaged file.
type book struct{ *excelize.File }

var errDamaged = errors.New("a damaged workbook")

// largestPart is what is held in memory of a part of the workbook; what is
// larger is unpacked to the scratch folder and read from there.
const largestPart = 1 << 20

func openBook(path, scratch string) (b book, err error) {
	defer recovered(&err)
	f, err := excelize.OpenFile(path, excelize.Options{TmpDir: scratch,
		UnzipSizeLimit: MaxUnzipped, UnzipXMLSizeLimit: largestPart})
	if err != nil {
		if f != nil {
			_ = f.Close() // only to remove what was unpacked
		}
		return book{}, errDamaged
	}
	b = book{f}
	if err := b.unformat(); err != nil {
		_ = f.Close() // as above
		return book{}, errDamaged
	}
	return b, nil
}

func recovered(err *error) {
	if recover() != nil {
		*err = errDamaged
	}
}

func (b book) sheets() []string { return b.GetSheetList() }

func (b book) hidden(sheet string) bool {
	visible, err := b.GetSheetVisible(sheet)
	return err == nil && !visible
}

// head is the first rows of a sheet, blank ones among them.
func (b book) head(sheet string) ([][]string, error) {
	r, err := b.open(sheet)
	if err != nil {
		return nil, err
	}
	defer r.close()
	var out [][]string
	for len(out) < headRows {
		cells, more, err := r.next()
		if err != nil || !more {
			return out, err
		}
		out = append(out, cells)
	}
	return out, nil
}

// sheet is a sheet being read.
type sheet struct{ rows *excelize.Rows }

func (b book) open(name string) (s sheet, err error) {
	defer recovered(&err)
	rows, err := b.Rows(name)
	if err != nil {
		return sheet{}, errDamaged
	}
	return sheet{rows}, nil
}

func (s sheet) close() { _ = s.rows.Close() } // it was only read

// next reads a row. The errors of the library may hold values; ours do not.
func (s sheet) next() (cells []string, more bool, err error) {
	defer recovered(&err)
	if !s.rows.Next() {
		if s.rows.Error() != nil {
			return nil, false, errDamaged
		}
		return nil, false, nil
	}
	cells, err = s.rows.Columns()
	if err != nil {
		return nil, false, errDamaged
	}
	for i, cell := range cells {
		cells[i] = shown(cell)
	}
	return cells, true, nil
}

// rows yields the rows of a sheet from the number first on, each at least as
// wide as the header and blank ones as they come, so that the row after is
// numbered right. Those after the last that holds anything are left out: a
// sheet with a coloured column has a million of them. The workbook is opened
// for each reading and closed after it.
func rows(path, scratch, name string, first, width int) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		err := each(path, scratch, name, first, func(cells []string) bool {
			for len(cells) < width {
				cells = append(cells, "")
			}
			return yield(cells, nil)
		})
		if err != nil {
			yield(nil, err)
		}
	}
}

func each(path, scratch, name string, first int, do func([]string) bool) error {
	b, err := openBook(path, scratch)
	if err != nil {
		return err
	}
	defer b.Close()
	s, err := b.open(name)
	if err != nil {
		return err
	}
	defer s.close()
	held := 0 // blank rows not handed over yet
	for number := 1; ; number++ {
		cells, more, err := s.next()
		switch {
		case err != nil:
			return fmt.Errorf("row %d of the sheet: %w", number, err)
		case !more:
			return nil
		case number < first:
			continue
		case blank(cells):
			held++
			continue
		}
		for ; held > 0; held-- {
			if !do(nil) {
				return nil
			}
		}
		if !do(cells) {
			return nil
		}
	}
}
