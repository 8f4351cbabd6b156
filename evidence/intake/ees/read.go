package ees

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// Found is what a file or a whole release held.
type Found struct {
	// Comparators are the figures, sorted. They lack the release and its day,
	// which no file says; the caller knows them.
	Comparators []evidence.Comparator
	Taken       []Taken
	LeftOut     []Remark
	Noticed     []Remark // what was taken and is odd
	Release     string   // the title of the release, where the guidance in a zip gives it
}

// Taken is a table that was read.
type Taken struct {
	File   string
	Table  string // its title
	Layout string // the release whose layout it has
	Rows   int    // headline rows
}

// Remark is something about what was read, and why it is said.
type Remark struct {
	What string
	Why  string
}

// Recognises reports whether a file is one of the publisher's, or a zip that
// holds one. What cannot be opened is an error.
func (t *Tables) Recognises(fsys fs.FS, name string) (bool, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head := make([]byte, MaxLine)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && err != io.EOF {
		return false, err
	}
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		return t.recognisesZip(fsys, name)
	}
	return t.knows(bytes.NewReader(head[:n]))
}

// knows reports whether the first line is a header of one of the tables. A
// line that is no header at all is none; the error is of whoever hands it over.
func (t *Tables) knows(r io.Reader) (bool, error) {
	header, err := newLines(r).next()
	if err == io.EOF || unreadable(err) {
		return false, nil
	}
	return err == nil && len(t.match(header)) > 0, err
}

// Read takes the figures from a file of a release, or from a release's zip.
// What is wrong with the file is a diagnostic at its line, and nothing is taken
// then.
func (t *Tables) Read(fsys fs.FS, name string) (*Found, diag.Diagnostics, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, nil, fmt.Errorf("opening %s: %w", name, err)
	}
	defer f.Close()
	head := make([]byte, 4)
	if _, err := io.ReadFull(f, head); err == nil && string(head) == "PK\x03\x04" {
		return t.readZip(fsys, name)
	}
	rd := &reading{tables: t, seen: map[string]diag.Range{}}
	again, err := fsys.Open(name)
	if err != nil {
		return nil, nil, fmt.Errorf("opening %s: %w", name, err)
	}
	defer again.Close()
	if err := rd.file(again, path.Base(name)); err != nil {
		return nil, nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return rd.result()
}

// reading is the work on a file, or on the files of a zip.
type reading struct {
	tables *Tables
	found  Found
	seen   map[string]diag.Range // where each figure stands
	diags  diag.Diagnostics
	more   int
}

// mostMistakes is how many are told one by one.
const mostMistakes = 20

func (rd *reading) wrong(file string, line int, summary, detail string, args ...any) {
	if len(rd.diags) >= mostMistakes {
		rd.more++
		return
	}
	at := diag.InFile(file)
	at.Start.Line, at.End.Line = line, line
	rd.diags = append(rd.diags, diag.Error(at, summary, detail, args...))
}

func (rd *reading) result() (*Found, diag.Diagnostics, error) {
	if rd.more > 0 {
		last := rd.diags[len(rd.diags)-1]
		rd.diags = append(rd.diags, diag.Error(*last.Subject, "Further mistakes",
			"There are %d more.", rd.more))
	}
	if len(rd.diags) > 0 {
		return nil, diag.Sort(rd.diags), nil
	}
	slices.SortStableFunc(rd.found.Comparators, evidence.Comparator.Compare)
	return &rd.found, nil, nil
}

// file reads one file of separated values. The error is the world's.
func (rd *reading) file(r io.Reader, name string) error {
	in := newLines(r)
	header, err := in.next()
	if err != nil {
		return rd.fault(in, name, err)
	}
	tables := rd.tables.match(header)
	if len(tables) == 0 {
		rd.wrong(name, in.number, "Not a table that is known", "The headings are those of "+
			"no table that figures are taken from. Download the release's data files "+
			"again, as they are.")
		return nil
	}
	doubles := doubled(header)
	rows := make([]int, len(tables))
	for {
		fields, err := in.next()
		switch {
		case err == io.EOF:
			rd.account(name, tables, rows)
			return nil
		case err != nil:
			return rd.fault(in, name, err)
		case len(fields) != len(header):
			rd.wrong(name, in.number, "Another number of fields", "This line has %d fields, "+
				"and the headings are %d. Download the file again, as it is.",
				len(fields), len(header))
			continue
		}
		rd.compare(doubles, fields, header, name, in.number)
		for i, m := range tables {
			l := line{rd: rd, matched: m, fields: fields, file: name, number: in.number}
			if l.take() {
				rows[i]++
			}
		}
	}
}

// account says what was taken from a file, and what its layout omits.
func (rd *reading) account(name string, tables []matched, rows []int) {
	for i, m := range tables {
		switch {
		case rows[i] > 0:
		case len(rd.diags) > 0:
			continue // which may be why
		default:
			rd.wrong(name, 1, "No headline rows", "No row of %q is about everybody: none has "+
				"\"%s\" as its topic and its breakdown. The publisher may have renamed it; "+
				"nothing is taken rather than the wrong rows.", m.table.Title,
				strings.Join(m.layout.Headlines, `" or "`))
			continue
		}
		rd.found.Taken = append(rd.found.Taken,
			Taken{name, m.table.Title, m.layout.Release, rows[i]})
		for _, f := range m.table.Figures {
			if why, ok := m.layout.Omits[f.Measure]; ok {
				rd.leaveOut(f.Measure, why)
			}
		}
	}
}

func (rd *reading) leaveOut(what, why string) {
	if l := (Remark{what, why}); !slices.Contains(rd.found.LeftOut, l) {
		rd.found.LeftOut = append(rd.found.LeftOut, l)
	}
}

// fault reports a line that cannot be read; nothing behind it is.
func (rd *reading) fault(in *lines, name string, err error) error {
	switch {
	case err == io.EOF:
		rd.wrong(name, 1, "Empty file", "The file holds nothing. Download it again.")
	case errors.Is(err, errTooLarge):
		rd.wrong(name, in.number, "File too large", "The file has more than %d bytes, which "+
			"no release has.", MaxFile)
	case unreadable(err):
		rd.wrong(name, in.number, "Line that cannot be read", "Here stands %s. Download the "+
			"file again, as it is.", err)
	default:
		return err
	}
	return nil
}
