package intake

import (
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
	in := &intake{File: File{Files: fsys, Name: d.Source, Scratch: scratch, Place: d.Place},
		root: root, dataset: d, shape: s, wants: wanted(d, s)}
	extract, err := in.open()
	why, diags, err := in.Settle(err)
	switch {
	case why != "":
		return &evidence.Extract{Dataset: d, Shape: s, Unreadable: why}, diags, nil
	case err != nil, len(diags) > 0:
		return nil, diag.Sort(diags), err
	}
	return extract, nil, nil
}

// intake is the work on one file.
type intake struct {
	File
	root    string
	dataset evidence.Dataset
	shape   evidence.Shape
	wants   []want
}

func (in *intake) open() (*evidence.Extract, error) {
	size, head, err := in.begin()
	if err != nil {
		return nil, err
	}
	if IsArchive(head) {
		return in.workbook(size)
	}
	if size > MaxFile {
		return nil, in.tooLarge(size, MaxFile)
	}
	if err := in.Readable(head); err != nil {
		return nil, err
	}
	return in.text(head)
}
