package neighbours

import (
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// The workbook has the authority's number, name, number again and two columns
// for its region, and then a neighbour and how close it is, ten times.
var wideHeader = []string{"LA num", "LA Name", "LA number", "GOInd", "GOReg", "SN1", "SNP"}

const firstNeighbour = 5

// wide reads a table with an authority in a row, below the row of headings.
func (rd *reading) wide(rows [][]string, top int) {
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
			rd.authority(line, row, names)
		}
	}
}

// authority takes the ten neighbours of a row.
func (rd *reading) authority(line int, row []string, names map[string]string) {
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
