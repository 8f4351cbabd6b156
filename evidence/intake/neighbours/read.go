package neighbours

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

// What is too much: the honest files have fewer than a hundred thousand bytes.
const (
	MaxFile     = 8 << 20  // bytes as it lies on disk
	MaxUnzipped = 64 << 20 // bytes of the workbook unpacked
)

// ten is how many neighbours an authority has.
const ten = 10

// Found is what a file held.
type Found struct {
	Neighbours []evidence.Neighbour // by authority and rank; the set is for the caller to name
	LeftOut    []string             // authorities that are not taken, with the reason
}

// Recognises reports whether a file is one of the two.
func Recognises(fsys fs.FS, name string) (bool, error) {
	text, err := content(fsys, name)
	if err != nil {
		return false, err
	}
	if isZip(text) {
		rows, err := sheet(text)
		return err == nil && headerRow(rows) >= 0, nil
	}
	line, _, _ := bytes.Cut(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf")), []byte("\n"))
	return strings.TrimSpace(string(line)) == longHeader, nil
}

// Read takes the neighbours from a file. What is wrong with it is a
// diagnostic.
func Read(fsys fs.FS, name string) (*Found, diag.Diagnostics, error) {
	text, err := content(fsys, name)
	if err != nil {
		return nil, nil, err
	}
	rd := &reading{file: path.Base(name)}
	switch {
	case len(text) > MaxFile:
		rd.wrong(1, "File too large", "The file has more than %d bytes, which no list of "+
			"neighbours has.", MaxFile)
	case isZip(text):
		rd.workbook(text)
	default:
		rd.long(text)
	}
	if len(rd.diags) == 0 {
		rd.check() // else what is missing follows from what could not be read
	}
	if len(rd.diags) > 0 {
		return nil, diag.Sort(rd.diags), nil
	}
	return &rd.found, nil, nil
}

func isZip(text []byte) bool { return bytes.HasPrefix(text, []byte("PK\x03\x04")) }

// content is the file, or one byte more than is read.
func content(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", name, err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return text, nil
}

// reading is the work on one file.
type reading struct {
	file  string
	found Found
	lines []int // where each neighbour stands
	diags diag.Diagnostics
}

// mostMistakes is how many are told.
const mostMistakes = 20

func (rd *reading) wrong(line int, summary, detail string, args ...any) {
	if len(rd.diags) < mostMistakes {
		at := diag.InFile(rd.file)
		at.Start.Line, at.End.Line = line, line
		rd.diags = append(rd.diags, diag.Error(at, summary, detail, args...))
	}
}

// add takes one neighbour as it stands in a line.
func (rd *reading) add(line int, n evidence.Neighbour) {
	word, ok := evidence.Closeness(n.Closeness)
	switch {
	case !isCode(n.LACode) || !isCode(n.Neighbour):
		rd.wrong(line, "Not a DfE number", "An authority and its neighbours have numbers of "+
			"three digits, such as 331.")
		return
	case !ok:
		rd.wrong(line, "Unknown closeness", "How close a neighbour is, is told in one of "+
			"five words from \"extremely close\" to \"not close\". Here is another.")
		return
	}
	n.Closeness = word
	rd.found.Neighbours = append(rd.found.Neighbours, n)
	rd.lines = append(rd.lines, line)
}

func isCode(text string) bool {
	return len(text) == 3 && strings.Trim(text, "0123456789") == ""
}

// check demands ten different neighbours of every authority, from the first to
// the tenth.
func (rd *reading) check() {
	type own struct {
		line  int
		ranks []int
		codes []string
	}
	var order []string
	all := map[string]*own{}
	for i, n := range rd.found.Neighbours {
		if all[n.LACode] == nil {
			all[n.LACode] = &own{line: rd.lines[i]}
			order = append(order, n.LACode)
		}
		o := all[n.LACode]
		o.ranks, o.codes = append(o.ranks, n.Rank), append(o.codes, n.Neighbour)
	}
	if len(order) == 0 {
		rd.wrong(1, "No neighbours", "The file holds no authority with neighbours. Download "+
			"it again, as it is.")
	}
	for _, code := range order {
		o := all[code]
		slices.Sort(o.ranks)
		slices.Sort(o.codes)
		if len(o.ranks) != ten || o.ranks[0] != 1 || o.ranks[ten-1] != ten ||
			len(slices.Compact(o.ranks)) != ten || len(slices.Compact(o.codes)) != ten ||
			slices.Contains(o.codes, code) {
			rd.wrong(o.line, "Not ten neighbours", "The authority %s does not have ten "+
				"different neighbours from the first to the tenth. Download the file again, "+
				"as it is.", code)
		}
	}
	rd.sort()
}

func (rd *reading) sort() {
	slices.SortStableFunc(rd.found.Neighbours, func(a, b evidence.Neighbour) int {
		if a.LACode != b.LACode {
			return strings.Compare(a.LACode, b.LACode)
		}
		return a.Rank - b.Rank
	})
}

var errDamaged = errors.New("a damaged workbook")
