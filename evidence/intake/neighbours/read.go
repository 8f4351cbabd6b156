package neighbours

import (
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

// mostHeld is more bytes than the rows of any honest file take; the files have
// fewer than a hundred thousand.
const mostHeld = 8 << 20

// ten is how many neighbours an authority has.
const ten = 10

// Found is what a file held.
type Found struct {
	Neighbours []evidence.Neighbour // by authority and rank; the set is for the caller to name
	LeftOut    []string             // authorities that are not taken, with the reason
}

// Recognises reports whether a file is one of the two. A file in which no rows
// can be found is neither.
func Recognises(fsys fs.FS, name string) (bool, error) {
	rd := newReading(fsys, name)
	rows, err := rd.rows()
	if _, diags, err := rd.from.Settle(err); err != nil || len(diags) > 0 {
		return false, err
	}
	return isLong(rows) || headerRow(rows) >= 0, nil
}

// Read takes the neighbours from a file. What is wrong with it is a
// diagnostic.
func Read(fsys fs.FS, name string) (*Found, diag.Diagnostics, error) {
	rd := newReading(fsys, name)
	_, diags, err := rd.from.Settle(rd.read())
	if err != nil || len(diags) > 0 {
		return nil, diag.Sort(diags), err
	}
	return &rd.found, nil, nil
}

func newReading(fsys fs.FS, name string) *reading {
	at := diag.InFile(path.Base(name))
	return &reading{from: intake.File{Files: fsys, Name: name, Place: at}.Published()}
}

// reading is the work on one file.
type reading struct {
	from  intake.File
	found Found
	lines []int // where each neighbour stands
	diags diag.Diagnostics
}

func (rd *reading) read() error {
	rows, err := rd.rows()
	if err != nil {
		return err
	}
	top := headerRow(rows)
	switch {
	case isLong(rows):
		rd.long(rows)
	case top >= 0:
		rd.wide(rows, top)
	default:
		rd.wrong(1, "Not a list of neighbours", "No row has the headings of DfE's "+
			"statistical neighbours.")
	}
	if len(rd.diags) == 0 {
		rd.check() // else what is missing follows from what could not be read
	}
	return intake.Mistakes(rd.diags)
}

// rows are those of the file, or of the first sheet of a workbook.
func (rd *reading) rows() ([][]string, error) {
	head, err := rd.from.Head()
	if err != nil {
		return nil, err
	}
	if !intake.IsArchive(head) {
		return rd.gather(rd.from.Rows())
	}
	b, err := rd.from.Book()
	if err != nil {
		return nil, err
	}
	defer b.Close() // it was only read
	sheets := b.Sheets()
	if len(sheets) == 0 {
		return nil, nil
	}
	return rd.gather(b.Rows(sheets[0]))
}

func (rd *reading) gather(rows iter.Seq2[[]string, error]) ([][]string, error) {
	var out [][]string
	held := 0
	for row, err := range rows {
		if err != nil {
			return nil, err
		}
		held += 24 + 16*len(row) // what Go itself takes
		for _, cell := range row {
			held += len(cell)
		}
		if held > mostHeld {
			return nil, rd.from.Wrong("File too large", "%q goes on beyond what any list of "+
				"neighbours has. Download the file again, as it is.", rd.from.Name)
		}
		out = append(out, row)
	}
	return out, nil
}

// mostMistakes is how many are told.
const mostMistakes = 20

func (rd *reading) wrong(line int, summary, detail string, args ...any) {
	if len(rd.diags) < mostMistakes {
		at := rd.from.Place
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
