package duckdb

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// count fills in how many rows were read, dropped and rejected, and why.
func (w *Warehouse) count(ctx context.Context, x *evidence.Extract, table string, cells []cell, l *evidence.Loaded) error {
	if err := w.countRows(ctx, table, l); err != nil {
		return err
	}
	mixed, err := w.countAll(ctx, table, cells, l)
	if err != nil {
		return err
	}
	for _, c := range mixed {
		err := w.histogram(ctx, table, c.at("w"), func(what, n int) { countCells(l, c, what, n) })
		if err != nil {
			return err
		}
	}
	if l.RejectedRows > 0 {
		return w.rejects(ctx, x, table, cells, l)
	}
	return nil
}

// countCells adds the cells of one column that became the same.
func countCells(l *evidence.Loaded, c cell, what, n int) {
	if isBlank(what) {
		if l.Missing[c.Name] == nil {
			l.Missing[c.Name] = map[evidence.Blank]int{}
		}
		l.Missing[c.Name][blanks[what]] += n
	}
	if reason, bad := rejection(c, what); bad {
		l.Rejected[reason] += n
	}
}

// countRows counts rows by kind in one pass.
func (w *Warehouse) countRows(ctx context.Context, table string, l *evidence.Loaded) error {
	counts := []string{
		"count(*) FILTER (" + name(rowDrop) + " = 0)",
		fmt.Sprintf("count(*) FILTER (%s = 0 AND %s)", name(rowDrop), name(rowBad)),
		fmt.Sprintf("count(*) FILTER (%s = 0 AND %s)", name(rowDrop), name(rowOver)),
	}
	for kind := blankRow; kind <= footnoteRow; kind++ {
		counts = append(counts, fmt.Sprintf("count(*) FILTER (%s = %d)", name(rowDrop), kind))
	}
	n := make([]int, len(counts))
	err := w.query(ctx, "counting rows", "SELECT "+strings.Join(counts, ", ")+" FROM "+name(table),
		func(r *sql.Rows) error { return r.Scan(pointers(n)...) })
	if err != nil {
		return err
	}
	l.Read, l.RejectedRows = n[0], n[1]
	if n[2] > 0 {
		l.Rejected[evidence.TooManyFields] = n[2]
	}
	for kind := blankRow; kind <= footnoteRow; kind++ {
		if rows := n[2+kind]; rows > 0 {
			l.Dropped[dropped[kind]] = rows
		}
	}
	return nil
}

// countAll counts the cells of all columns in one pass, as far as they hold
// values or are empty, which mostly they do. It answers with the columns that
// need to be counted by what became of each cell.
func (w *Warehouse) countAll(ctx context.Context, table string, cells []cell, l *evidence.Loaded) ([]cell, error) {
	if len(cells) == 0 {
		return nil, nil
	}
	var columns []string
	for _, c := range cells {
		columns = append(columns, "coalesce(max("+c.at("w")+"), 0)", "coalesce(sum("+c.at("w")+"), 0)")
	}
	query := fmt.Sprintf("SELECT %s FROM %s WHERE %s = 0", strings.Join(columns, ", "), name(table), name(rowDrop))
	n := make([]int, len(columns))
	err := w.query(ctx, "counting cells", query, func(r *sql.Rows) error { return r.Scan(pointers(n)...) })
	var mixed []cell
	for i, c := range cells {
		switch highest, sum := n[2*i], n[2*i+1]; highest {
		case taken:
		case leastBlank: // and of ones the sum is the number
			countCells(l, c, leastBlank, sum)
		default:
			mixed = append(mixed, c)
		}
	}
	return mixed, err
}

// histogram counts the cells of one column by what became of them.
func (w *Warehouse) histogram(ctx context.Context, table, what string, each func(what, n int)) error {
	query := fmt.Sprintf("SELECT %[1]s, count(*) FROM %[2]s WHERE %[3]s = 0 GROUP BY %[1]s ORDER BY %[1]s",
		what, name(table), name(rowDrop))
	return w.query(ctx, "counting cells", query, func(r *sql.Rows) error {
		var kind, n int
		if err := r.Scan(&kind, &n); err != nil {
			return err
		}
		each(kind, n)
		return nil
	})
}

// rejects lists rejected cells in the order of the file.
func (w *Warehouse) rejects(ctx context.Context, x *evidence.Extract, table string, cells []cell, l *evidence.Loaded) error {
	columns := []string{"rowid", "cast(" + name(rowOver) + " as utinyint)"}
	for _, c := range cells {
		columns = append(columns, c.at("w"))
	}
	query := fmt.Sprintf("SELECT %s FROM %s WHERE %s = 0 AND %s ORDER BY rowid LIMIT %d",
		strings.Join(columns, ", "), name(table), name(rowDrop), name(rowBad), evidence.MostRejects)
	n := make([]int, len(columns))
	err := w.query(ctx, "listing rejected cells", query, func(r *sql.Rows) error {
		if err := r.Scan(pointers(n)...); err != nil {
			return err
		}
		l.Rejects = appendRejects(l.Rejects, n[0], n[1] > 0, n[2:], cells)
		return nil
	})
	if err != nil {
		return err
	}
	l.Rejects = l.Rejects[:min(len(l.Rejects), evidence.MostRejects)]
	return number(x, l.Rejects)
}

// appendRejects lists the rejected cells of one row. What lies beyond the
// header belongs to no column.
func appendRejects(list []evidence.Reject, row int, over bool, what []int, cells []cell) []evidence.Reject {
	for i, c := range cells {
		if reason, bad := rejection(c, what[i]); bad {
			list = append(list, evidence.Reject{Row: row, Column: c.Name, Reason: reason})
		}
	}
	if over {
		list = append(list, evidence.Reject{Row: row, Reason: evidence.TooManyFields})
	}
	return slices.Clip(list)
}

func pointers(n []int) []any {
	p := make([]any, len(n))
	for i := range n {
		p[i] = &n[i]
	}
	return p
}
