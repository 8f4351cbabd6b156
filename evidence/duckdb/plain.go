package duckdb

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// The database plans a wide extract's typing for longer than it types a few
// thousand rows: every column brings with it all the ways in which a value can
// be written. Most columns need one. So the text of a small file is looked
// through first, and the columns that are plain are typed the short way. The
// rows are the same either way.

// smallFile is how many bytes of text are looked through faster than typing
// them is planned.
const smallFile = 2 << 20

// isSmall reports whether an extract is looked through first. Rows that intake
// has read are: they become a table of text anyway.
func (w *Warehouse) isSmall(x *evidence.Extract) bool {
	if x.Text == nil {
		return w.small > 0
	}
	info, err := os.Stat(x.Text.Path)
	return err == nil && info.Size() <= w.small
}

// findPlain marks the cells whose columns are plain.
func (w *Warehouse) findPlain(ctx context.Context, raw string, cells []cell) error {
	if len(cells) == 0 {
		return nil
	}
	odd := make([]string, len(cells))
	for i, c := range cells {
		odd[i] = "coalesce(bool_or(" + c.odd() + "), false)"
	}
	found := make([]bool, len(cells))
	into := make([]any, len(cells))
	for i := range found {
		into[i] = &found[i]
	}
	err := w.query(ctx, "looking through its text", "SELECT "+strings.Join(odd, ", ")+" FROM "+raw,
		func(r *sql.Rows) error { return r.Scan(into...) })
	for i := range cells {
		cells[i].plain = err == nil && !found[i]
	}
	return err
}

// odd is the condition that a cell needs a closer look.
func (c cell) odd() string {
	if c.isText() {
		return fmt.Sprintf("sef_is_odd(%s, %d)", c.field, longestText)
	}
	return c.failed(c.common())
}

// common is the value of a cell of a plain column. People write codes with
// capitals and spaces; where no two codes differ by these alone, that is
// common too.
func (c cell) common() string {
	folded := map[string]bool{}
	var written, meant []string
	for _, code := range c.Codes {
		folded[fold(code.Value)] = true
		written, meant = append(written, quote(fold(code.Value))), append(meant, quote(code.Value))
	}
	if len(written) == 0 || len(folded) < len(written) {
		return c.fast(c.field)
	}
	return fmt.Sprintf("[%s][list_position([%s], sef_code(lower(%s)))]",
		strings.Join(meant, ", "), strings.Join(written, ", "), c.field)
}

// fold does in Go what sef_code(lower()) does in SQL.
func fold(code string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "", "–", "", "—", "").Replace(strings.ToLower(code))
}
