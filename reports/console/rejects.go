package console

import (
	"encoding/csv"
	"io"
	"strconv"

	"github.com/sef-engine/sef/evidence"
)

// WriteRejects lists the cells of an extract that could not be read, so that
// the partner who sent it can find and put them right. It says where a cell
// stands and never what it holds.
func WriteRejects(w io.Writer, d *evidence.Dataset, rejects []evidence.Reject) error {
	c := csv.NewWriter(w)
	if err := c.Write([]string{"file", "row", "heading", "column", "reason"}); err != nil {
		return err
	}
	for _, r := range rejects {
		row := []string{d.Source, strconv.Itoa(r.Row), d.Columns[r.Column], r.Column,
			string(r.Reason)}
		for i, cell := range row {
			row[i] = inert(cell)
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}
