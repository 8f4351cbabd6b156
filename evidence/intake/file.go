package intake

import (
	"errors"
	"io"
	"io/fs"
	"iter"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// File is a file of the workspace on its way to a reader that knows its layout
// by itself. It is read with the limits of this package, and its mistakes are
// told in the same words.
type File struct{ in *intake }

// NewFile names a file of the workspace. Mistakes are told at the place;
// scratch is a private folder for copies.
func NewFile(fsys fs.FS, scratch, name string, at diag.Range) File {
	return File{&intake{fsys: fsys, scratch: scratch,
		dataset: evidence.Dataset{Source: name, Place: at}}}
}

// MistakesIn tells what an author can put right from other failures.
func MistakesIn(err error) (diag.Diagnostics, bool) {
	var found mistakes
	if !errors.As(err, &found) {
		return nil, false
	}
	return diag.Diagnostics(found), true
}

// SetAside tells a file that only its sender can put right: why nothing is taken
// from it, and the warning to go with that.
func SetAside(err error) (evidence.Unreadable, *diag.Diagnostic, bool) {
	var poor unreadable
	if !errors.As(err, &poor) {
		return "", nil, false
	}
	return poor.why, poor.warning, true
}

// Aside says why the whole file is left out, and what to ask its sender for. It
// never holds the value of a cell.
func (f File) Aside(why evidence.Unreadable, summary, detail string, args ...any) error {
	return f.in.aside(why, summary, detail, args...)
}

// Wrong makes a mistake about the file that the author can put right. It never
// holds the value of a cell.
func (f File) Wrong(summary, detail string, args ...any) error {
	return f.in.wrong(summary, detail, args...)
}

// Name is how the workspace calls the file.
func (f File) Name() string { return f.in.dataset.Source }

// Look refuses what is no ordinary file, and sets aside what holds nothing or is
// larger than is read.
func (f File) Look() error {
	size, err := f.in.look()
	if err == nil && size > MaxFile {
		return f.in.tooLarge(size, MaxFile)
	}
	return err
}

// Head is the beginning of the file, to tell what it is.
func (f File) Head() ([]byte, error) { return f.in.head() }

// Readable sets aside what is no text of separated values.
func (f File) Readable(head []byte) error { return f.in.readable(head) }

// Open opens the file itself.
func (f File) Open() (fs.File, error) { return f.in.fsys.Open(f.Name()) }

// Rows yields the rows of a file of values separated by commas. The rows are
// for keeping. After an error there is nothing more.
//
// All bytes that are read go to sum as well, to tell the file by.
func (f File) Rows(sum io.Writer) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		if err := f.rows(sum, yield); err != nil {
			yield(nil, err)
		}
	}
}

func (f File) rows(sum io.Writer, yield func([]string, error) bool) error {
	head, err := f.Head()
	if err != nil {
		return err
	}
	if err := f.Readable(head); err != nil {
		return err
	}
	file, err := f.Open()
	if err != nil {
		return err
	}
	defer file.Close()
	text, _ := decoded(io.TeeReader(file, sum), head)
	for s := newSplitter(text, ','); ; {
		switch err := s.next(); {
		case err == io.EOF:
			return nil
		case err != nil:
			return f.in.fault(s, err)
		case !yield(s.fields(), nil):
			return nil
		}
	}
}

// Hash adds all bytes of the file to the sum.
func (f File) Hash(sum io.Writer) error {
	file, err := f.Open()
	if err != nil {
		return err
	}
	defer file.Close()
	_, err = io.Copy(sum, file)
	return err
}

// Book is a workbook whose sheets are read one by one.
type Book struct {
	f    File
	book book
}

// Book opens the file as a workbook, once everything in it has been found
// bearable.
func (f File) Book() (*Book, error) {
	size, err := f.in.look()
	if err != nil {
		return nil, err
	}
	if size > MaxWorkbook {
		return nil, f.in.tooLarge(size, MaxWorkbook)
	}
	path, err := f.in.slim(size)
	if err != nil {
		return nil, err
	}
	b, err := openBook(path, f.in.scratch)
	if err != nil {
		return nil, f.in.damaged()
	}
	return &Book{f, b}, nil
}

// Close gives back what the workbook holds.
func (b *Book) Close() error { return b.book.Close() }

// Sheets names the visible sheets.
func (b *Book) Sheets() []string {
	var out []string
	for _, name := range b.book.sheets() {
		if !b.book.hidden(name) {
			out = append(out, name)
		}
	}
	return out
}

// Rows yields the rows of a sheet, blank ones among them, as the cells are
// held.
func (b *Book) Rows(name string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		s, err := b.book.open(name)
		if err != nil {
			yield(nil, b.f.in.damaged())
			return
		}
		defer s.close()
		for {
			cells, more, err := s.next()
			switch {
			case err != nil:
				yield(nil, b.f.in.damaged())
				return
			case !more, !yield(cells, nil):
				return
			}
		}
	}
}

// FoldedHeading is what two spellings of one heading have in common.
func FoldedHeading(heading string) string { return folded(spelled(heading)) }
