package duckdb

import (
	"cmp"
	"context"
	"database/sql"
	sqldriver "database/sql/driver"
	_ "embed" // typing.sql
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	driver "github.com/duckdb/duckdb-go/v2"

	"github.com/sef-engine/sef/evidence"
)

// Options say how much of the machine a warehouse may use. The zero value is
// right for a laptop.
type Options struct {
	Threads     int           // at most; 0 is one for each processor
	MemoryLimit string        // such as "700MB"; what is more is spilled to Scratch
	Scratch     string        // an existing folder for spilled rows; "" is the system's for temporary files
	Deadline    time.Duration // for each query; 0 is half a minute

	// Loading, if set, is called before each extract is loaded, for whoever
	// shows how far the work is.
	Loading func(dataset string)
}

// defaultDeadline is many times what a million rows need.
const defaultDeadline = 30 * time.Second

// Warehouse is an [evidence.Warehouse] in this process's memory.
type Warehouse struct {
	db       *sql.DB
	scratch  string
	deadline time.Duration
	small    int64 // bytes of text that are typed in lists; see list.go
	loading  func(dataset string)
	pools    map[string]*pool // by shape
	derived  map[string][]derivation
	prepared map[clause]*node
	loaded   bool
	threads  int        // of a query about many rows; 0 is one for each processor
	lanes    int        // extracts that are taken side by side
	long     sync.Mutex // held by the one long file that is being read
}

var _ evidence.Warehouse = (*Warehouse)(nil)

//go:embed typing.sql
var typing string

// Open starts an empty warehouse. Close it to remove its temporary files.
func Open(ctx context.Context, o Options) (*Warehouse, error) {
	scratch, err := os.MkdirTemp(o.Scratch, "sef-duckdb-")
	if err != nil {
		return nil, fmt.Errorf("making a folder for spilled rows: %w", err)
	}
	w := &Warehouse{scratch: scratch, deadline: o.Deadline, small: smallFile, pools: map[string]*pool{},
		derived: map[string][]derivation{}, prepared: map[clause]*node{}}
	if w.loading = o.Loading; w.loading == nil {
		w.loading = func(string) {}
	}
	if w.deadline == 0 {
		w.deadline = defaultDeadline
	}
	w.threads, w.lanes = o.Threads, min(cmp.Or(o.Threads, runtime.GOMAXPROCS(0)), mostLanes)
	connector, err := driver.NewConnector("", settle)
	if err != nil {
		return nil, errors.Join(hide("starting DuckDB", err), os.RemoveAll(scratch))
	}
	w.db = sql.OpenDB(connector)
	w.db.SetMaxOpenConns(1) // but for the while that extracts are taken; see takeAll
	if err := w.set(ctx, o); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

// mostLanes is how many extracts are taken side by side at most.
const mostLanes = 4

// settle makes the one setting that holds for a connection only. All others
// hold for the whole database.
func settle(c sqldriver.ExecerContext) error {
	_, err := c.ExecContext(context.Background(), "SET TimeZone = 'UTC'", nil)
	return err
}

// set makes the settings, and the macros that typing uses.
func (w *Warehouse) set(ctx context.Context, o Options) error {
	settings := []string{
		"SET autoinstall_known_extensions = false",
		"SET autoload_known_extensions = false",
		"SET allow_community_extensions = false",
		"SET preserve_insertion_order = true", // rows are numbered by it
		"SET temp_directory = " + quote(w.scratch),
		"SET threads = 1", // until there is much to do; see spread
	}
	if o.MemoryLimit != "" {
		settings = append(settings, "SET memory_limit = "+quote(o.MemoryLimit))
	}
	for _, s := range append(settings, typing) {
		if err := w.exec(ctx, "setting up DuckDB", s); err != nil {
			return err
		}
	}
	return nil
}

// manyRows is from how many rows on threads are worth their start.
const manyRows = 50_000

// spread lets each query use several threads. Over small extracts they take
// longer to start and to meet again than what they share out.
func (w *Warehouse) spread(ctx context.Context) error {
	setting := "RESET threads"
	if w.threads > 0 {
		setting = fmt.Sprintf("SET threads = %d", w.threads)
	}
	return w.exec(ctx, "setting up DuckDB", setting)
}

// lock cuts the database off from files and the network, for good.
func (w *Warehouse) lock(ctx context.Context) error {
	for _, s := range []string{
		"SET enable_external_access = false",
		"SET lock_configuration = true",
	} {
		if err := w.exec(ctx, "locking DuckDB", s); err != nil {
			return err
		}
	}
	return nil
}

// Close gives back memory and removes temporary files.
func (w *Warehouse) Close() error {
	err := w.db.Close()
	if err != nil {
		err = hide("closing DuckDB", err)
	}
	return errors.Join(err, os.RemoveAll(w.scratch))
}

// exec runs a statement within the deadline.
func (w *Warehouse) exec(ctx context.Context, doing, statement string) error {
	ctx, cancel := context.WithTimeout(ctx, w.deadline)
	defer cancel()
	_, err := w.db.ExecContext(ctx, statement)
	return w.failed(ctx, doing, err)
}

// query runs a statement within the deadline and hands over its rows.
func (w *Warehouse) query(ctx context.Context, doing, statement string,
	each func(*sql.Rows) error) error {
	ctx, cancel := context.WithTimeout(ctx, w.deadline)
	defer cancel()
	rows, err := w.db.QueryContext(ctx, statement)
	if err != nil {
		return w.failed(ctx, doing, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows); err != nil {
			return w.failed(ctx, doing, err)
		}
	}
	return w.failed(ctx, doing, rows.Err())
}

// failed names the deadline where it was the reason.
func (w *Warehouse) failed(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if cause := ctx.Err(); cause != nil {
		return fmt.Errorf("%s: %w", doing, cause)
	}
	return hide(doing, err)
}

// hide replaces the database's message, which may hold cells, by its kind.
func hide(doing string, err error) error {
	kind := "the database failed"
	var e *driver.Error
	if errors.As(err, &e) {
		switch e.Type {
		case driver.ErrorTypeOutOfMemory:
			kind = "there is not enough memory"
		case driver.ErrorTypeIO:
			kind = "reading or writing a file failed"
		case driver.ErrorTypeConversion, driver.ErrorTypeOutOfRange, driver.ErrorTypeInvalidInput:
			kind = "a value is outside its type"
		}
	}
	return fmt.Errorf("%s: %s", doing, kind)
}

// quote writes text as an SQL literal.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// name writes an SQL name.
func name(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
