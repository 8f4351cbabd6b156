package intake

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// File is a file on its way to whoever knows its layout. All files are opened
// here, extracts among them, so that they have the same limits and their damage
// is told in the same words.
type File struct {
	Files   fs.FS      // where the file is
	Name    string     // its path there
	Scratch string     // a private folder for copies, or empty for the system's
	Place   diag.Range // where mistakes are reported
	Sum     io.Writer  // takes all bytes as the file is read, to tell it by; may be nil

	advice string // for what nobody here can change, in place of ours
}

// Published is the file as one that its publisher laid out, such as a monthly
// release of NHS England. Nobody who reads it can change what is in it, so the
// advice is to fetch it again; and whoever named it can do that, so what is
// wrong with it is a mistake, and nothing is set aside.
func (f File) Published() File {
	f.advice = "Fetch it again from its publisher, and leave it as it is."
	return f
}

// Head is the beginning of the file, to tell what it is. What is no ordinary
// file is a mistake; what holds nothing or is larger than is read is set aside.
func (f File) Head() ([]byte, error) {
	size, head, err := f.begin()
	if err == nil && size > MaxFile {
		return nil, f.tooLarge(size, MaxFile)
	}
	return head, err
}

// Open opens the file itself, once its head has been looked at.
func (f File) Open() (io.ReadCloser, error) {
	file, err := f.Files.Open(f.Name)
	if err != nil || f.Sum == nil {
		return file, err
	}
	return struct {
		io.Reader
		io.Closer
	}{io.TeeReader(file, f.Sum), file}, nil
}

// Rows yields the rows of a file of values separated by commas, the headings
// and blank ones among them, so that counting them numbers them as a spreadsheet
// does. The rows are for keeping. After an error there is nothing more.
func (f File) Rows() iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		if err := f.rows(yield); err != nil {
			yield(nil, err)
		}
	}
}

func (f File) rows(yield func([]string, error) bool) error {
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
	defer file.Close() // it was only read
	text, _ := decoded(file, head)
	for s := newSplitter(text, ','); ; {
		switch err := s.next(); {
		case err == io.EOF:
			return nil
		case err != nil:
			return f.fault(s, err)
		case !yield(s.fields(), nil):
			return nil
		}
	}
}

// Book opens the file as a workbook, once everything in it has been found
// bearable.
func (f File) Book() (*Book, error) {
	size, head, err := f.begin()
	switch {
	case err != nil:
		return nil, err
	case !IsArchive(head):
		if err := f.Readable(head); err != nil {
			return nil, err
		}
		return nil, f.wrong("Not a workbook", "%q is no workbook. Name one, as .xlsx.", f.Name)
	case size > MaxWorkbook:
		return nil, f.tooLarge(size, MaxWorkbook)
	}
	if f.Sum != nil {
		if err := f.pour(f.Sum); err != nil {
			return nil, err
		}
	}
	if f.Scratch, err = os.MkdirTemp(f.Scratch, "workbook-*"); err != nil {
		return nil, err
	}
	b, err := f.book(size)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(f.Scratch))
	}
	return &Book{f, b}, nil
}

func (f File) book(size int64) (book, error) {
	path, err := f.slim(size)
	if err != nil {
		return book{}, err
	}
	b, err := openBook(path, f.Scratch)
	if err != nil {
		return book{}, f.damaged()
	}
	return b, nil
}

// Book is a workbook that was found bearable, open for reading.
type Book struct {
	file File // whose scratch folder is the book's own
	book book
}

// Close gives back what the workbook holds, and removes its copies.
func (b *Book) Close() error {
	return errors.Join(b.book.Close(), os.RemoveAll(b.file.Scratch))
}

// Sheets names the visible sheets in their order. What is hidden nobody who
// sends or publishes a workbook looks at.
func (b *Book) Sheets() []string {
	var out []string
	for _, name := range b.book.sheets() {
		if !b.book.hidden(name) {
			out = append(out, name)
		}
	}
	return out
}

// Rows yields the rows of a sheet, blank ones among them. Cells come as an
// extract's do: as they are held, days as 2024-05-01. The dimension that a sheet
// claims counts for nothing. After an error there is nothing more.
func (b *Book) Rows(sheet string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		s, err := b.book.open(sheet)
		if err != nil {
			yield(nil, b.file.damaged())
			return
		}
		defer s.close()
		for {
			cells, more, err := s.next()
			switch {
			case err != nil:
				yield(nil, b.file.damaged())
				return
			case !more, !yield(cells, nil):
				return
			}
		}
	}
}

// begin finds out what there is to read.
func (f File) begin() (size int64, head []byte, err error) {
	if size, err = f.look(); err != nil {
		return 0, nil, err
	}
	head, err = f.head()
	return size, head, err
}

// look looks before anything is opened: a pipe would never end.
func (f File) look() (int64, error) {
	info, err := fs.Stat(f.Files, f.Name)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return 0, err
	case errors.Is(err, fs.ErrNotExist):
		return 0, f.wrong("Missing file", "There is no %q in the workspace. "+
			"Put the extract there, or correct source.", f.Name)
	case err != nil, !info.Mode().IsRegular():
		return 0, f.wrong("Not a file to read", "%q does not lead to an "+
			"ordinary file inside the workspace. Put the extract itself there.", f.Name)
	case info.Size() == 0:
		return 0, f.Aside(evidence.EmptyFile, "Empty file", "%q holds nothing. Draw the extract "+
			"again.", f.Name)
	}
	return info.Size(), nil
}

func (f File) tooLarge(size, limit int64) error {
	return f.Aside(evidence.TooLarge, "File too large", "%q has %d bytes; at most %d are read. "+
		"Draw the extract for a shorter period, or split it into several datasets.",
		f.Name, size, limit)
}

func (f File) head() ([]byte, error) {
	file, err := f.Files.Open(f.Name)
	if err != nil {
		return nil, err
	}
	defer file.Close() // it was only read
	return io.ReadAll(io.LimitReader(file, headBytes))
}

// IsArchive tells an archive, such as a workbook, by the head of a file.
func IsArchive(head []byte) bool { return bytes.HasPrefix(head, []byte("PK\x03\x04")) }

// pour adds all bytes of the file to a sum.
func (f File) pour(sum io.Writer) error {
	file, err := f.Files.Open(f.Name)
	if err != nil {
		return err
	}
	defer file.Close() // it was only read
	_, err = io.Copy(sum, file)
	return err
}
