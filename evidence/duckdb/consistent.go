package duckdb

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// rowID is a row's place in its table, and so in the file.
const rowID = "row:id"

// contradiction is a check of a shape made ready for one dataset.
type contradiction struct {
	evidence.Check
	tree *node
	at   int // among the dataset's checks
}

// contradictions asks of the rows taken whether they contradict themselves. It
// comes before rejected rows are dropped, while places still tell rows of the
// file.
func (w *Warehouse) contradictions(ctx context.Context, x *evidence.Extract, p part, l *evidence.Loaded) error {
	checks, err := w.checks(ctx, x.Shape, p, l)
	if err != nil || len(checks) == 0 {
		return err
	}
	derived, err := w.derivations(ctx, x.Shape)
	if err != nil {
		return err
	}
	rows := fmt.Sprintf("(%s) WHERE NOT %s AND %s = 0", p.rows(x.Shape, derived,
		as("rowid", name(rowID)), name(rowDrop), name(rowBad)), name(rowBad), name(rowDrop))
	if err := w.countBroken(ctx, rows, checks, l); err != nil {
		return err
	}
	return w.listBroken(ctx, x, rows, checks, l)
}

// checks prepares those of the shape's checks that the dataset has columns for,
// and notes the others as not collected.
func (w *Warehouse) checks(ctx context.Context, s evidence.Shape, p part, l *evidence.Loaded) ([]contradiction, error) {
	var ready []contradiction
	for _, check := range s.Checks {
		tree, err := w.prepare(ctx, clause{"holds", check.Holds, s.ID, ofRow}, &s)
		if err != nil {
			return nil, fmt.Errorf("check %s of %s: %w", check.ID, s.ID, err)
		}
		lacking := slices.DeleteFunc(tree.compared(), func(column string) bool {
			return p.collected[column]
		})
		if len(lacking) == 0 {
			ready = append(ready, contradiction{check, tree, len(l.Inconsistent)})
			lacking = nil
		}
		l.Inconsistent = append(l.Inconsistent, evidence.Checked{
			Check: check.ID, NotCollected: lacking})
	}
	return ready, nil
}

// compared lists the columns that must have a value for a condition to be
// judged, in the order of their names: all that it mentions, but for those whose
// being empty it allows for itself.
func (n *node) compared() []string {
	names := map[string]bool{}
	n.compare(names)
	return slices.Sorted(maps.Keys(names))
}

func (n *node) compare(names map[string]bool) {
	switch n.Type {
	case "OPERATOR_COALESCE", "OPERATOR_IS_NULL", "OPERATOR_IS_NOT_NULL":
		return
	}
	if n.Class == "COLUMN_REF" {
		names[n.Column[0]] = true
	}
	for part := range n.parts() {
		part.compare(names)
	}
}

// plain reports whether two columns are compared and nothing else, as nearly
// always. Such a comparison has a value just where both columns have, and the
// database need not be asked for each.
func (c contradiction) plain() bool {
	n := c.tree
	return n.Class == "COMPARISON" && !strings.Contains(n.Type, "DISTINCT") &&
		n.Left.Class == "COLUMN_REF" && n.Right.Class == "COLUMN_REF"
}

// judged is the condition that a row can be judged.
func (c contradiction) judged() string {
	if c.plain() {
		return c.tree.render() + " IS NOT NULL"
	}
	conditions := []string{c.tree.render() + " IS NOT NULL"}
	for _, column := range c.tree.compared() {
		conditions = append(conditions, name(column)+" IS NOT NULL")
	}
	return strings.Join(conditions, " AND ")
}

// broken is the condition that a row contradicts the check.
func (c contradiction) broken() string {
	if c.plain() {
		return "NOT " + c.tree.render()
	}
	return c.judged() + " AND NOT " + c.tree.render()
}

// countBroken counts for all checks in one pass.
func (w *Warehouse) countBroken(ctx context.Context, rows string, checks []contradiction, l *evidence.Loaded) error {
	var counts []string
	for _, c := range checks {
		counts = append(counts, "count(*) FILTER ("+c.judged()+")", "count(*) FILTER ("+c.broken()+")")
	}
	n := make([]int, len(counts))
	err := w.query(ctx, "checking rows", "SELECT "+strings.Join(counts, ", ")+" FROM "+rows,
		func(r *sql.Rows) error { return r.Scan(pointers(n)...) })
	if err != nil {
		return err
	}
	for i, c := range checks {
		l.Inconsistent[c.at].Judged, l.Inconsistent[c.at].Broken = n[2*i], n[2*i+1]
	}
	return nil
}

// listBroken numbers the rows that break a check. The file is gone through once
// for all of them, and not at all where there are none.
func (w *Warehouse) listBroken(ctx context.Context, x *evidence.Extract, rows string, checks []contradiction, l *evidence.Loaded) error {
	var found []evidence.Reject
	for _, c := range checks {
		if l.Inconsistent[c.at].Broken == 0 {
			continue
		}
		query := fmt.Sprintf("SELECT %s FROM %s AND %s ORDER BY 1 LIMIT %d",
			name(rowID), rows, c.broken(), evidence.MostRejects)
		err := w.query(ctx, "listing rows", query, func(r *sql.Rows) error {
			place := evidence.Reject{Column: c.ID}
			err := r.Scan(&place.Row)
			found = append(found, place)
			return err
		})
		if err != nil {
			return err
		}
	}
	if len(found) == 0 {
		return nil
	}
	slices.SortStableFunc(found, func(a, b evidence.Reject) int { return cmp.Compare(a.Row, b.Row) })
	if err := number(x, found); err != nil {
		return err
	}
	for _, c := range checks {
		for _, f := range found {
			if f.Column == c.ID {
				l.Inconsistent[c.at].Rows = append(l.Inconsistent[c.at].Rows, f.Row)
			}
		}
	}
	return nil
}
