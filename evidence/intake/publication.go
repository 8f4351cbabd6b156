package intake

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// Publication is a file that its publisher laid out, such as a monthly release
// of NHS England. No dataset maps its columns, so whoever knows the publication
// reads it; it is opened here, behind the same protections as an extract.
type Publication struct {
	Files   fs.FS      // where the file is
	Name    string     // its path there
	Scratch string     // a private folder for copies, or empty for the system's; left as it was
	Place   diag.Range // where mistakes are reported
}

// Note is something that a reader of a publication saw and left as it was.
type Note struct {
	Says  string // a plain sentence, without the numbers
	Count int    // how many it is said of
	Of    int    // out of how many; 0 where that means nothing
}

// Mistakes carries mistakes out of what a reader does. It is nil if there are
// none.
func Mistakes(found diag.Diagnostics) error {
	if len(found) == 0 {
		return nil
	}
	return mistakes(found)
}

// Wrong is one mistake about the publication. The detail ends in advice.
func (p Publication) Wrong(summary, detail string, args ...any) *diag.Diagnostic {
	return diag.Error(p.Place, summary, detail, args...)
}

// Workbook opens the publication as a workbook and hands it to read, which
// may return [Mistakes]. Other errors are the world's failure.
func (p Publication) Workbook(read func(*Workbook) error) (diag.Diagnostics, error) {
	return p.settle(p.workbook(read))
}

func (p Publication) workbook(read func(*Workbook) error) error {
	in := p.intake()
	size, head, err := in.begin()
	if err != nil {
		return err
	}
	if !bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		if err := in.readable(head); err != nil {
			return err
		}
		return in.wrong("Not a workbook", "%q is no workbook. Name the .xlsx that "+
			"was published.", p.Name)
	}
	if size > MaxWorkbook {
		return in.tooLarge(size, MaxWorkbook)
	}
	if in.scratch, err = os.MkdirTemp(p.Scratch, "publication-*"); err != nil {
		return err
	}
	defer os.RemoveAll(in.scratch)
	path, err := in.slim(size)
	if err != nil {
		return err
	}
	b, err := openBook(path, in.scratch)
	if err != nil {
		return in.damaged()
	}
	defer b.Close()
	err = read(&Workbook{b})
	if errors.Is(err, errDamaged) {
		return in.damaged()
	}
	return err
}

// Text hands the rows of a publication of comma-separated values to read, the
// headings among them, until it returns false or an error, which may be
// [Mistakes]. Rows are numbered as a spreadsheet does. The fields are read's
// to keep.
func (p Publication) Text(read func(row int, fields []string) (bool, error)) (
	diag.Diagnostics, error,
) {
	return p.settle(p.text(read))
}

func (p Publication) text(read func(int, []string) (bool, error)) error {
	in := p.intake()
	size, head, err := in.begin()
	if err != nil {
		return err
	}
	if size > MaxFile {
		return in.tooLarge(size, MaxFile)
	}
	if err := in.readable(head); err != nil {
		return err
	}
	f, err := p.Files.Open(p.Name)
	if err != nil {
		return err
	}
	defer f.Close()
	rows, _ := decoded(f, head)
	s := newSplitter(rows, ',')
	for {
		switch err := s.next(); {
		case err == io.EOF:
			return nil
		case err != nil:
			return in.fault(s, err)
		}
		if more, err := read(s.row, s.fields()); err != nil || !more {
			return err
		}
	}
}

// intake is the same work as on an extract; only the advice is another, for
// nobody who reads a publication can change what is in it.
func (p Publication) intake() *intake {
	return &intake{fsys: p.Files, scratch: p.Scratch,
		advice:  "Fetch it again from its publisher, and leave it as it is.",
		dataset: evidence.Dataset{Source: p.Name, Place: p.Place}}
}

func (p Publication) settle(err error) (diag.Diagnostics, error) {
	var found mistakes
	var bad unreadable
	switch {
	case errors.As(err, &found):
		return diag.Diagnostics(found), nil // in the order in which they stand in the file
	case errors.As(err, &bad):
		return diag.Diagnostics{p.Wrong(bad.warning.Summary, "%s", bad.warning.Detail)}, nil
	case err != nil:
		return nil, fmt.Errorf("reading %s: %w", p.Name, err)
	}
	return nil, nil
}

// advised replaces what follows the first sentence of a detail, where nothing
// is filled into it.
func advised(detail, advice string) string {
	fact, ours, _ := strings.Cut(detail, ". ")
	if ours == "" || advice == "" || strings.Contains(ours, "%") {
		return detail
	}
	return fact + ". " + advice
}

// Workbook is a workbook that was found bearable, open for reading.
type Workbook struct{ book book }

// Sheets names the visible sheets in their order. What a publisher hides is
// left over from the making of a release.
func (w *Workbook) Sheets() []string {
	var out []string
	for _, name := range w.book.sheets() {
		if !w.book.hidden(name) {
			out = append(out, name)
		}
	}
	return out
}

// Rows hands the rows of a sheet to read, blank ones among them, until it
// returns false or an error. Cells come as an extract's do: as they are held,
// days as 2024-05-01. The dimension that a sheet claims counts for nothing.
func (w *Workbook) Rows(sheet string, read func(row int, cells []string) (bool, error)) error {
	s, err := w.book.open(sheet)
	if err != nil {
		return err
	}
	defer s.close()
	for row := 1; ; row++ {
		cells, more, err := s.next()
		if err != nil || !more {
			return err
		}
		if more, err := read(row, cells); err != nil || !more {
			return err
		}
	}
}

// Folded is what two spellings of one label have in common: letters, digits
// and the signs that change what it means. Capitals, spaces and punctuation
// are not.
func Folded(label string) string { return folded(label) }

// Share is the numerator out of the denominator in percent, rounded half up
// to one decimal, once. The denominator is above 0, the numerator not below.
func Share(numerator, denominator int) float64 {
	return float64((2000*numerator+denominator)/(2*denominator)) / 10
}
