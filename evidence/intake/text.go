package intake

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sef-engine/sef/evidence"
)

// text makes an extract of separated values. The head says how to read them;
// then all of it is read once, a row at a time, for what no warehouse should
// have to stumble over.
func (in *intake) text(head []byte) (*evidence.Extract, error) {
	if in.dataset.Sheet != "" {
		return nil, in.wrong("No workbook", "The dataset names a sheet, and %q is "+
			"separated text, which has none. Remove sheet, or correct source.",
			in.Name)
	}
	rest, _ := decoded(bytes.NewReader(head), head)
	page := in.sniff(rest, len(head) == headBytes)
	body, err := in.survey(head, page)
	if err != nil {
		return nil, err
	}
	columns, err := in.carried(page.page)
	if err != nil {
		return nil, err
	}
	if !body.data {
		return nil, in.noRows(page.page)
	}
	fields := page.fields()
	out := &evidence.Extract{Dataset: in.dataset, Shape: in.shape,
		Columns: columns, Heading: page.heading(fields), First: body.first,
		SHA256: body.sha256,
		Text: &evidence.DelimitedText{Separator: page.separator,
			Skip: body.skip, Fields: fields}}
	if err := in.place(out.Text, head, body); err != nil {
		return nil, err
	}
	return out, nil
}

func (in *intake) noRows(p page) error {
	return in.Aside(evidence.EmptyFile, "No rows", "There is nothing below the headings of %s. Draw "+
		"the extract again, or remove the dataset.", p.where)
}

// body is what a reading of the whole file found out.
type body struct {
	first  int   // the number of the first row of data
	skip   int   // lines before it
	offset int64 // bytes before it, decoded
	data   bool  // there are rows of data
	copied bool  // a warehouse would misread the file as it is
	sha256 string
}

// survey reads all rows for their faults, and hashes the file as it passes by.
// Nothing below the header is kept.
func (in *intake) survey(head []byte, p sniffed) (body, error) {
	f, err := in.Files.Open(in.Name)
	if err != nil {
		return body{}, err
	}
	defer f.Close()
	sum := sha256.New()
	text, changed := decoded(io.TeeReader(f, sum), head)
	s := newSplitter(text, p.separator)
	top := p.row + p.at // the header's number
	var out body
	for {
		if out.data && s.skim() {
			continue
		}
		err := s.next()
		switch {
		case err == io.EOF:
			out.copied = out.copied || *changed || s.lone
			out.sha256 = hex.EncodeToString(sum.Sum(nil))
			return out, nil
		case err != nil:
			return body{}, in.fault(s, err)
		case s.row <= top:
			// A warehouse that counts rows and one that counts lines must
			// come to the same.
			out.copied = out.copied || s.odd || s.lines != s.row
			out.first, out.skip, out.offset = s.row+1, s.lines, s.offset
		default:
			out.data = out.data || len(bytes.TrimSpace(s.text)) > 0
		}
	}
}

// fault says what is wrong with a row, and never what stands in it.
func (f File) fault(s *splitter, err error) error {
	name, line := f.Name, s.line
	switch {
	case errors.Is(err, errNUL):
		return f.Aside(evidence.DamagedFile, "NUL character", "%q, line %d, holds a character that no "+
			"text has. Save the table again as CSV UTF-8.", name, s.lines+1)
	case errors.Is(err, errUnclosed):
		return f.Aside(evidence.DamagedFile, "Unclosed quotation mark", "%q, line %d, opens a "+
			"quotation mark that is never closed. Close it, or remove it.", name, line)
	case errors.Is(err, errTooLong):
		return f.Aside(evidence.TooLarge, "Row too long", "The row of %q that begins in line %d has "+
			"over %d bytes. A quotation mark in it may not be closed; else shorten it.",
			name, line, MaxRow)
	case errors.Is(err, errTooWide):
		return f.Aside(evidence.TooLarge, "Too many columns", "%q, line %d, has over %d fields. Draw "+
			"the extract with the columns that are needed.", name, line, MaxFields)
	}
	return err
}

// place gives a warehouse the path to read. It is the file itself where that
// can be read as it is, and lies below root as the workspace sees it; else a
// copy of its rows of data.
func (in *intake) place(t *evidence.DelimitedText, head []byte, b body) error {
	path := filepath.Join(in.root, filepath.FromSlash(in.Name))
	if !b.copied && in.same(path) {
		t.Path = path
		return nil
	}
	f, err := in.Files.Open(in.Name)
	if err != nil {
		return err
	}
	defer f.Close()
	text, _ := decoded(f, head)
	if _, err := io.CopyN(io.Discard, text, b.offset); err != nil {
		return err
	}
	t.Skip = 0
	t.Path, err = in.copy(lines(text), "extract-*.csv")
	return err
}

// same tells whether a path leads to the file that the workspace opens.
func (in *intake) same(path string) bool {
	ours, err := fs.Stat(in.Files, in.Name)
	if err != nil {
		return false
	}
	theirs, err := os.Stat(path)
	return err == nil && os.SameFile(ours, theirs)
}

// copy writes a file into the scratch folder, for us alone to read.
func (in *intake) copy(r io.Reader, pattern string) (string, error) {
	f, err := os.CreateTemp(in.Scratch, pattern)
	if err != nil {
		return "", err
	}
	_, err = io.Copy(f, r)
	if err := errors.Join(err, f.Close()); err != nil {
		return "", fmt.Errorf("copying: %w", err)
	}
	return f.Name(), nil
}
