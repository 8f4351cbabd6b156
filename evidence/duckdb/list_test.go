package duckdb_test

import (
	"context"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// sameTheLongWay demands that an extract gives the same rows both ways.
func sameTheLongWay(t *testing.T, x evidence.Extract) {
	t.Helper()
	short, long := open(t, duckdb.Options{Threads: 1}), open(t, duckdb.Options{Threads: 2})
	long.TakeAsLong()
	equal(t, "loaded", load(t, long, x), load(t, short, x))
	equal(t, "rows", contents(t, long, "rows_0"), contents(t, short, "rows_0"))
}

func contents(t *testing.T, w *duckdb.Warehouse, table string) [][]string {
	t.Helper()
	rows, err := w.Query(context.Background(), "SELECT * FROM "+table+" ORDER BY rowid")
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
