package intake

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// What is too much. The limits are far above any honest extract, and keep a
// dishonest one from filling memory or disk.
const (
	MaxFile     = 1 << 30   // bytes of a file of separated values
	MaxWorkbook = 128 << 20 // bytes of a workbook as it lies on disk
	MaxUnzipped = 512 << 20 // bytes of a workbook unpacked
	MaxRow      = 1 << 20   // bytes of one row, or of one cell of a workbook
	MaxFields   = 1024      // in a row
)

// The head is what is looked at to tell what a file is.
const (
	headBytes = 256 << 10
	headRows  = 100
)

// Open makes an extract of the dataset's file. The file is opened through
// fsys, the workspace; root is the same folder on this machine, for the path
// that a warehouse reads; scratch is a private folder for copies, which the
// caller removes once the extract is loaded.
//
// What the author can put right in the dataset is a diagnostic at it, and there
// is no extract then; a file that is not there is one, so a caller who has
// another source looks first. A file that only its sender can put right is an
// extract that is unreadable, beside a warning that says what to ask for: one
// partner's broken file must not keep the rest of the workspace from being
// judged. An error is the world's failure. None of them holds the value of a
// cell.
func Open(fsys fs.FS, root, scratch string, d evidence.Dataset, s evidence.Shape) (
	*evidence.Extract, diag.Diagnostics, error,
) {
	in := &intake{fsys: fsys, root: root, scratch: scratch,
		dataset: d, shape: s, wants: wanted(d, s)}
	extract, err := in.open()
	var found mistakes
	var poor unreadable
	switch {
	case errors.As(err, &found):
		return nil, diag.Sort(diag.Diagnostics(found)), nil
	case errors.As(err, &poor):
		return &evidence.Extract{Dataset: d, Shape: s, Unreadable: poor.why},
			diag.Diagnostics{poor.warning}, nil
	case err != nil:
		return nil, nil, fmt.Errorf("reading %s: %w", d.Source, err)
	}
	return extract, nil, nil
}

// intake is the work on one file.
type intake struct {
	fsys    fs.FS
	root    string
	scratch string
	dataset evidence.Dataset
	shape   evidence.Shape
	wants   []want
	advice  string // for what nobody here can change, in place of ours
}

// mistakes are diagnostics on their way to Open.
type mistakes diag.Diagnostics

func (m mistakes) Error() string { return diag.Diagnostics(m).Error() }

// wrong is one mistake about the dataset.
func (in *intake) wrong(summary, detail string, args ...any) error {
	return mistakes{diag.Error(in.dataset.Place, summary, advised(detail, in.advice), args...)}
}

// unreadable is a file that only its sender can put right.
type unreadable struct {
	why     evidence.Unreadable
	warning *diag.Diagnostic
}

func (u unreadable) Error() string { return u.warning.Error() }

// aside says why the whole file is left out, and what to ask its sender for.
func (in *intake) aside(why evidence.Unreadable, summary, detail string, args ...any) error {
	return unreadable{why, diag.Warning(in.dataset.Place, summary, advised(detail, in.advice), args...)}
}

func (in *intake) open() (*evidence.Extract, error) {
	size, head, err := in.begin()
	if err != nil {
		return nil, err
	}
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return in.workbook(size)
	}
	if size > MaxFile {
		return nil, in.tooLarge(size, MaxFile)
	}
	if err := in.readable(head); err != nil {
		return nil, err
	}
	return in.text(head)
}

// begin finds out what there is to read.
func (in *intake) begin() (size int64, head []byte, err error) {
	if size, err = in.look(); err != nil {
		return 0, nil, err
	}
	head, err = in.head()
	return size, head, err
}

// look looks before anything is opened: a pipe would never end.
func (in *intake) look() (int64, error) {
	name := in.dataset.Source
	info, err := fs.Stat(in.fsys, name)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return 0, err
	case errors.Is(err, fs.ErrNotExist):
		return 0, in.wrong("Missing file", "There is no %q in the workspace. "+
			"Put the extract there, or correct source.", name)
	case err != nil, !info.Mode().IsRegular():
		return 0, in.wrong("Not a file to read", "%q does not lead to an "+
			"ordinary file inside the workspace. Put the extract itself there.", name)
	case info.Size() == 0:
		return 0, in.aside(evidence.EmptyFile, "Empty file", "%q holds nothing. Draw the extract "+
			"again.", name)
	}
	return info.Size(), nil
}

func (in *intake) tooLarge(size, limit int64) error {
	return in.aside(evidence.TooLarge, "File too large", "%q has %d bytes; at most %d are read. "+
		"Draw the extract for a shorter period, or split it into several datasets.",
		in.dataset.Source, size, limit)
}

func (in *intake) head() ([]byte, error) {
	f, err := in.fsys.Open(in.dataset.Source)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, headBytes))
}
