package duckdb

import (
	"context"
	"database/sql/driver"
	"fmt"
	"strings"

	duckdb "github.com/duckdb/duckdb-go/v2"

	"github.com/sef-engine/sef/evidence"
)

// longestLine is how many bytes one row of a file may have.
const longestLine = 4 << 20

// over is the field that a row has beyond those of the header.
const over = "over"

func field(i int) string { return fmt.Sprintf("f%d", i) }

// fields is how many fields a row of the extract has.
func fields(x *evidence.Extract) int {
	n := len(x.Heading)
	if x.Text != nil {
		n = max(n, x.Text.Fields)
	}
	for _, c := range x.Columns {
		n = max(n, c.Field+1)
	}
	return n
}

// readCSV is the SQL of a file's rows. Rows that are too short are filled up,
// and one field more than expected is kept, to be told.
func readCSV(t *evidence.DelimitedText, fields int, parallel bool) string {
	var columns strings.Builder
	for i := range fields {
		fmt.Fprintf(&columns, "'%s': 'VARCHAR', ", field(i))
	}
	fmt.Fprintf(&columns, "'%s': 'VARCHAR'", over)
	return fmt.Sprintf("read_csv(%s, auto_detect = false, all_varchar = true, "+
		"header = false, skip = %d, delim = %s, quote = '\"', escape = '\"', "+
		"columns = {%s}, null_padding = true, strict_mode = false, "+
		"max_line_size = %d, parallel = %t)",
		quote(t.Path), t.Skip, quote(string(t.Separator)), columns.String(),
		longestLine, parallel)
}

// append puts rows that intake has read into a table of text.
func (w *Warehouse) append(ctx context.Context, table string, x *evidence.Extract, fields int) error {
	var columns []string
	for i := range fields {
		columns = append(columns, field(i)+" VARCHAR")
	}
	columns = append(columns, over+" VARCHAR")
	err := w.exec(ctx, "making a table", fmt.Sprintf("CREATE TABLE %s (%s)",
		name(table), strings.Join(columns, ", ")))
	if err != nil {
		return err
	}
	conn, err := w.db.Conn(ctx)
	if err != nil {
		return hide("connecting", err)
	}
	defer conn.Close()
	return conn.Raw(func(c any) error {
		return appendRows(ctx, c.(driver.Conn), table, x, fields)
	})
}

func appendRows(ctx context.Context, c driver.Conn, table string, x *evidence.Extract, fields int) error {
	a, err := duckdb.NewAppenderFromConn(c, "", table)
	if err != nil {
		return hide("appending rows", err)
	}
	cells := make([]driver.Value, fields+1)
	for row, err := range x.Rows {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			a.Close()
			return fmt.Errorf("reading rows: %w", err)
		}
		fill(cells, row)
		if err := a.AppendRow(cells...); err != nil {
			a.Close()
			return hide("appending rows", err)
		}
	}
	if err := a.Close(); err != nil {
		return hide("appending rows", err)
	}
	return nil
}

// fill lays a row out over the fields; any text beyond them is kept in the
// last, so that it is noticed.
func fill(cells []driver.Value, row []string) {
	for i := range cells {
		cells[i] = ""
		if i < len(row) {
			cells[i] = strings.ToValidUTF8(row[i], "\ufffd") // all that the database takes
		}
	}
	last := len(cells) - 1
	for i := last; i < len(row); i++ {
		if row[i] != "" {
			cells[last] = strings.ToValidUTF8(row[i], "\ufffd")
			return
		}
	}
}
