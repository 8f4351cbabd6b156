package neighbours

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// longHeader is the first line of the long form.
const longHeader = "la_code,la_name,region,rank,sn_la_code,sn_la_name,closeness"

// long reads a table with a neighbour in a row.
func (rd *reading) long(text []byte) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))))
	header := true
	for {
		f, err := r.Read()
		var at *csv.ParseError
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &at):
			rd.wrong(at.Line, "Line that cannot be read", "This line is no row of the table. "+
				"Download the file again, as it is.")
			return
		case header:
			if header = false; !isLongHeader(f) {
				rd.wrong(1, "Not a list of neighbours", "The headings are not those of DfE's "+
					"statistical neighbours.")
				return
			}
			continue
		}
		line, _ := r.FieldPos(0)
		rank, err := strconv.Atoi(f[3])
		if err != nil {
			rd.wrong(line, "Not a rank", "A rank is a whole number from 1 to 10.")
			continue
		}
		rd.add(line, evidence.Neighbour{LACode: f[0], LAName: f[1], Rank: rank,
			Neighbour: f[4], Name: f[5], Closeness: f[6]})
	}
}

func isLongHeader(fields []string) bool {
	var line bytes.Buffer
	for i, f := range fields {
		if i > 0 {
			line.WriteByte(',')
		}
		line.WriteString(f)
	}
	return line.String() == longHeader
}
