package duckdb

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/sef-engine/sef/evidence"
)

// part is one dataset of a pool: a table of typed rows, the same value in
// every row for other columns, and nothing for the rest.
type part struct {
	dataset   evidence.Dataset
	table     string
	columns   []string          // of the table
	constants map[string]string // SQL literals
	collected map[string]bool   // the columns, derived ones too, that mean something here
}

// pool is all that is known about one shape.
type pool struct {
	shape evidence.Shape
	parts []part
}

// errLoaded is for a second Load: the first locked the warehouse.
var errLoaded = errors.New("the warehouse is already loaded and locked")

// Load takes extracts, pools those of one shape, and locks the warehouse.
func (w *Warehouse) Load(ctx context.Context, extracts []evidence.Extract) ([]evidence.Loaded, error) {
	if w.loaded {
		return nil, errLoaded
	}
	w.loaded = true
	if slices.ContainsFunc(extracts, func(x evidence.Extract) bool { return !w.isSmall(&x) }) {
		if err := w.spread(ctx); err != nil {
			return nil, err
		}
	}
	takings := w.takeAll(ctx, extracts)
	w.prepareDerived(ctx, extracts)
	out := make([]evidence.Loaded, len(extracts))
	rows := 0
	for i, t := range takings {
		x := &extracts[i]
		err := t.err
		if err == nil && x.Unreadable == "" {
			err = w.keep(ctx, x, t.part, t.loaded)
		}
		if err != nil {
			return nil, fmt.Errorf("loading dataset %s: %w", x.Dataset.ID, err)
		}
		out[i] = *t.loaded
		rows += t.loaded.Read
	}
	if rows >= manyRows {
		if err := w.spread(ctx); err != nil {
			return nil, err
		}
	}
	for _, id := range w.shapes() {
		if err := w.pour(ctx, w.pools[id]); err != nil {
			return nil, fmt.Errorf("pooling %s: %w", id, err)
		}
	}
	return out, w.lock(ctx)
}

// taking is what became of one extract.
type taking struct {
	part   part
	loaded *evidence.Loaded
	err    error
}

// takeAll takes several extracts side by side: what small ones cost, the
// database does not spread over threads by itself. Afterwards there is one
// connection again.
func (w *Warehouse) takeAll(ctx context.Context, extracts []evidence.Extract) []taking {
	w.db.SetMaxOpenConns(w.lanes)
	defer w.db.SetMaxOpenConns(1)
	takings := make([]taking, len(extracts))
	var next atomic.Int64
	var lanes sync.WaitGroup
	for range w.lanes {
		lanes.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(extracts) {
					return
				}
				w.loading(extracts[i].Dataset.ID)
				takings[i] = w.take(ctx, i, &extracts[i])
			}
		})
	}
	lanes.Wait()
	return takings
}

// take makes a table of typed rows from one extract.
func (w *Warehouse) take(ctx context.Context, number int, x *evidence.Extract) taking {
	l := &evidence.Loaded{
		Dataset:       x.Dataset.ID,
		Shape:         x.Shape.ID,
		RowsTolerated: evidence.DefaultTolerance,
		Dropped:       map[string]int{},
		Rejected:      map[evidence.Reason]int{},
		Missing:       map[string]map[evidence.Blank]int{},
		SHA256:        x.SHA256,
		Unreadable:    x.Unreadable,
		Returned:      x.Returned,
	}
	if x.Dataset.Tolerance != nil {
		l.RowsTolerated = *x.Dataset.Tolerance
	}
	if x.Unreadable != "" {
		l.SetAside = true // there is nothing to take, whatever is tolerated
		return taking{loaded: l}
	}
	p := part{dataset: x.Dataset, table: fmt.Sprintf("rows_%d", number)}
	cells := carried(x)
	for _, c := range cells {
		p.columns = append(p.columns, c.Name)
	}
	err := w.read(ctx, number, x, p.table, cells)
	if err == nil {
		err = w.rejectDuplicates(ctx, x, p.table, cells)
	}
	if err == nil {
		err = w.count(ctx, x, p.table, cells, l)
	}
	if err == nil {
		err = w.constants(ctx, x, &p, l)
	}
	return taking{p, l, err}
}

// monthFirst reports whether the extract's dates come month first.
func monthFirst(x *evidence.Extract) bool {
	return x.Dataset.Dates == evidence.MonthFirstDates
}

// carried lists the columns that stand in the extract's fields, in the order
// of the shape.
func carried(x *evidence.Extract) []cell {
	var cells []cell
	for _, column := range x.Shape.Columns {
		for _, c := range x.Columns {
			if c.Column == column.Name && column.Derived == "" {
				cells = append(cells, cell{Column: column, field: field(c.Field),
					as: day(x.Dataset.AsOf), month: monthFirst(x)})
				break
			}
		}
	}
	return cells
}

// read makes a table of typed rows, straight from the file or by way of a
// table of text. Long files are read by several threads; where a line break
// inside quotes forbids that, by one. They are read one after another, for the
// sake of memory.
func (w *Warehouse) read(ctx context.Context, number int, x *evidence.Extract, table string, cells []cell) error {
	n, small := fields(x), w.isSmall(x)
	create := func(source string) error {
		return w.exec(ctx, "typing its rows",
			"CREATE TABLE "+name(table)+" AS "+rowsQuery(source, x, cells))
	}
	if small {
		cells = inLists(cells)
	}
	if x.Text != nil && small {
		return create(readCSV(x.Text, n, false))
	}
	if x.Text != nil {
		w.long.Lock()
		defer w.long.Unlock()
		err := create(readCSV(x.Text, n, true))
		if err != nil && ctx.Err() == nil {
			err = create(readCSV(x.Text, n, false))
		}
		return err
	}
	raw := fmt.Sprintf("raw_%d", number)
	if err := w.append(ctx, raw, x, n); err != nil {
		return err
	}
	if err := create(name(raw)); err != nil {
		return err
	}
	return w.exec(ctx, "dropping its text", "DROP TABLE "+name(raw))
}

// keep pools a part, or sets it aside.
func (w *Warehouse) keep(ctx context.Context, x *evidence.Extract, p part, l *evidence.Loaded) error {
	if err := w.collect(ctx, x, &p); err != nil {
		return err
	}
	for _, column := range x.Shape.Columns {
		if !p.collected[column.Name] {
			l.NotCollected = append(l.NotCollected, column.Name)
		}
	}
	l.SetAside = float64(l.RejectedRows) > l.RowsTolerated*float64(l.Read)
	if l.SetAside {
		l.Taken = 0
		return w.exec(ctx, "setting it aside", "DROP TABLE "+name(p.table))
	}
	l.Taken = l.Read - l.RejectedRows
	if err := w.contradictions(ctx, x, p, l); err != nil {
		return err
	}
	err := w.exec(ctx, "dropping rows", fmt.Sprintf("DELETE FROM %s WHERE %s > 0 OR %s",
		name(p.table), name(rowDrop), name(rowBad)))
	if w.pools[x.Shape.ID] == nil {
		w.pools[x.Shape.ID] = &pool{shape: x.Shape}
	}
	into := w.pools[x.Shape.ID]
	into.parts = append(into.parts, p)
	return err
}

// constants types the values that are the same in every row. A value that
// cannot be understood spoils them all.
func (w *Warehouse) constants(ctx context.Context, x *evidence.Extract, p *part, l *evidence.Loaded) error {
	p.constants = map[string]string{}
	var cells []cell
	var texts, values []string
	for _, column := range x.Shape.Columns {
		text, ok := x.Dataset.Constants[column.Name]
		if !ok || column.Derived != "" {
			continue
		}
		c := cell{Column: column, field: field(len(cells)), as: day(x.Dataset.AsOf)}
		cells = append(cells, c)
		texts = append(texts, as(quote(text), c.field))
		values = append(values, "CAST("+name(c.Name)+" AS VARCHAR)", "CAST("+c.at("w")+" AS VARCHAR)")
	}
	if len(cells) == 0 {
		return nil
	}
	became, into := nulls(len(values))
	err := w.query(ctx, "typing constants", "SELECT "+strings.Join(values, ", ")+" FROM "+
		typed("(SELECT "+strings.Join(texts, ", ")+")", inLists(cells)),
		func(r *sql.Rows) error { return r.Scan(into...) })
	if err != nil {
		return err
	}
	for i, c := range cells {
		p.constants[c.Name] = literal(became[2*i], c.Type)
		number, err := strconv.Atoi(became[2*i+1].String)
		if err != nil {
			return fmt.Errorf("typing constants: %w", err)
		}
		if reason, bad := rejection(c, number); bad && l.Read > 0 {
			l.Rejected[reason] += l.Read
			l.RejectedRows = l.Read
		}
	}
	return nil
}

// literal writes a typed value as SQL.
func literal(value sql.NullString, t evidence.ColumnType) string {
	if !value.Valid {
		return "CAST(NULL AS " + sqlType(t) + ")"
	}
	return "CAST(" + quote(value.String) + " AS " + sqlType(t) + ")"
}

// rejection says why a cell was rejected, if it was.
func rejection(c cell, what int) (evidence.Reason, bool) {
	if isBlank(what) {
		return evidence.RequiredBlank, c.Required == "always"
	}
	reason, bad := reasons[what]
	if what == wrongOrder && c.month {
		reason = evidence.DayFirst
	}
	return reason, bad
}

// rejectDuplicates marks the second and later rows with one key. Comparing
// hashes first keeps the usual case, that there are none, cheap.
func (w *Warehouse) rejectDuplicates(ctx context.Context, x *evidence.Extract, table string, cells []cell) error {
	key := x.Shape.UniqueKey()
	for _, c := range cells {
		if c.Name != key {
			continue
		}
		var rows, keys int
		query := fmt.Sprintf("SELECT count(%[1]s), count(DISTINCT hash(%[1]s)) FILTER (%[1]s IS NOT NULL) "+
			"FROM %[2]s WHERE %[3]s = 0", name(key), name(table), name(rowDrop))
		err := w.query(ctx, "comparing keys", query, func(r *sql.Rows) error {
			return r.Scan(&rows, &keys)
		})
		if err != nil || rows == keys {
			return err
		}
		return w.exec(ctx, "marking duplicates", fmt.Sprintf(`UPDATE %[1]s SET %[2]s = %[3]d, %[4]s = true
			WHERE rowid IN (SELECT id FROM (SELECT rowid AS id,
				row_number() OVER (PARTITION BY %[5]s ORDER BY rowid) AS n
				FROM %[1]s WHERE %[6]s = 0 AND %[5]s IS NOT NULL) WHERE n > 1)`,
			name(table), c.at("w"), duplicateKey, name(rowBad), name(key), name(rowDrop)))
	}
	return nil
}

// shapes lists the pools in a fixed order.
func (w *Warehouse) shapes() []string { return slices.Sorted(maps.Keys(w.pools)) }
