package duckdb

import (
	"context"
	"database/sql"
	"maps"

	"github.com/sef-engine/sef/evidence"
)

// Kinds lets a test compare the numbers of blank.go with those of typing.sql.
func Kinds() (map[int]evidence.Blank, map[int]evidence.Reason) {
	return maps.Clone(blanks), maps.Clone(reasons)
}

// Query runs any SQL, which the package's users cannot, and answers as text.
func (w *Warehouse) Query(ctx context.Context, query string) ([][]string, error) {
	rows, err := w.db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	var all [][]string
	for rows.Next() {
		texts := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range into {
			into[i] = &texts[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		row := make([]string, len(columns))
		for i, t := range texts {
			row[i] = "NULL"
			if t.Valid {
				row[i] = t.String
			}
		}
		all = append(all, row)
	}
	return all, rows.Err()
}

// TakeAsLong has every extract taken as long ones are: typed in one go, by all threads.
func (w *Warehouse) TakeAsLong() { w.small = -1 }

// Rendered is an expression written out again from its tree.
func (w *Warehouse) Rendered(ctx context.Context, expression string) (string, error) {
	n, err := w.parse(ctx, expression)
	if err != nil {
		return "", err
	}
	if err := n.allow(0, n.columns()); err != nil {
		return "", err
	}
	return n.render(), nil
}

// Scratch is the folder of temporary files.
func (w *Warehouse) Scratch() string { return w.scratch }
