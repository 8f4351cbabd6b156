package neighbours

import (
	"slices"
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// longHeader are the headings of the long form.
var longHeader = []string{"la_code", "la_name", "region", "rank", "sn_la_code", "sn_la_name",
	"closeness"}

func isLong(rows [][]string) bool { return len(rows) > 0 && slices.Equal(rows[0], longHeader) }

// long reads a table with a neighbour in a row.
func (rd *reading) long(rows [][]string) {
	for i, f := range rows[1:] {
		line := i + 2
		if len(f) == 1 && f[0] == "" {
			continue
		}
		if len(f) != len(longHeader) {
			rd.wrong(line, "Line that cannot be read", "This line is no row of the table. "+
				"Download the file again, as it is.")
			continue
		}
		rank, err := strconv.Atoi(f[3])
		if err != nil {
			rd.wrong(line, "Not a rank", "A rank is a whole number from 1 to 10.")
			continue
		}
		rd.add(line, evidence.Neighbour{LACode: f[0], LAName: f[1], Rank: rank,
			Neighbour: f[4], Name: f[5], Closeness: f[6]})
	}
}
