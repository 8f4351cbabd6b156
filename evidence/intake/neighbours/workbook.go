package neighbours

import (
	"bytes"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
)

// The workbook has the authority's number, name, number again and two columns
// for its region, and then a neighbour and how close it is, ten times.
var wideHeader = []string{"LA num", "LA Name", "LA number", "GOInd", "GOReg", "SN1", "SNP"}

const firstNeighbour = 5

// workbook reads a workbook with an authority in a row.
func (rd *reading) workbook(text []byte) {
	rows, err := sheet(text)
	if err != nil {
		rd.wrong(1, "Damaged workbook", "The workbook cannot be read. Download it again.")
		return
	}
	top := headerRow(rows)
	if top < 0 {
		rd.wrong(1, "Not a list of neighbours", "No row has the headings of DfE's "+
			"statistical neighbours.")
		return
	}
	names := namesOf(rows[top+1:])
	old := false
	for i, row := range rows[top+1:] {
		code, name := at(row, 0), at(row, 1)
		switch line := top + i + 2; {
		case strings.HasPrefix(code+name, "Old SNs"):
			old = true
		case code == "" && name == "":
		case old:
			rd.found.LeftOut = append(rd.found.LeftOut, name+": abolished")
		case young(row):
			rd.found.LeftOut = append(rd.found.LeftOut, name+": younger than this version")
		case at(row, 2) != code:
			rd.wrong(line, "Two numbers", "The two columns for the authority's number differ.")
		default:
			rd.wide(line, row, names)
		}
	}
}

// wide takes the ten neighbours of a row.
func (rd *reading) wide(line int, row []string, names map[string]string) {
	for rank := 1; rank <= ten; rank++ {
		code, closeness := at(row, firstNeighbour+2*rank-2), at(row, firstNeighbour+2*rank-1)
		name := names[code]
		if name == "" {
			name = "Authority " + code // not in the file itself
		}
		rd.add(line, evidence.Neighbour{LACode: at(row, 0), LAName: at(row, 1), Rank: rank,
			Neighbour: code, Name: name, Closeness: closeness})
	}
}

// namesOf gives the names of all authorities by their numbers, those abolished
// among them.
func namesOf(rows [][]string) map[string]string {
	names := map[string]string{}
	for _, row := range rows {
		names[at(row, 0)] = at(row, 1)
	}
	return names
}

// young tells an authority that has no neighbours in this version at all.
func young(row []string) bool {
	for i := firstNeighbour; i < firstNeighbour+2*ten; i++ {
		if at(row, i) != "-" {
			return false
		}
	}
	return true
}

// at is a cell without the spaces around it; rows end at their last cell.
func at(row []string, i int) string {
	if i >= len(row) {
		return ""
	}
	return strings.TrimSpace(row[i])
}

func headerRow(rows [][]string) int {
	for i, row := range rows[:min(len(rows), 10)] {
		fits := true
		for j, want := range wideHeader {
			fits = fits && strings.EqualFold(at(row, j), want)
		}
		if fits {
			return i
		}
	}
	return -1
}

// sheet is the first sheet of a workbook. The library behind it reads what
// strangers made, so a panic of its own is a damaged file.
func sheet(text []byte) (rows [][]string, err error) {
	defer func() {
		if recover() != nil {
			rows, err = nil, errDamaged
		}
	}()
	if len(text) > MaxFile {
		return nil, errDamaged
	}
	book, err := excelize.OpenReader(bytes.NewReader(text), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: MaxUnzipped, UnzipXMLSizeLimit: MaxUnzipped})
	if err != nil {
		return nil, errDamaged
	}
	defer book.Close()
	sheets := book.GetSheetList()
	if len(sheets) == 0 {
		return nil, errDamaged
	}
	if rows, err = book.GetRows(sheets[0]); err != nil {
		return nil, errDamaged
	}
	return rows, nil
}
