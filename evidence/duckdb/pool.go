package duckdb

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// view is the name of a shape's pooled rows.
func view(shape string) string { return name("shape_" + shape) }

// day writes a date as SQL.
func day(d fmt.Stringer) string { return "DATE " + quote(d.String()) }

// derivation is a derived column and the tree of its expression.
type derivation struct {
	evidence.Column
	tree *node
}

func derivedClause(s evidence.Shape, c evidence.Column) clause {
	return clause{"derived", c.Derived, s.ID, ofRow}
}

// derivations puts a shape's derived columns in an order in which each follows
// those that it mentions. A circle of them is the library's mistake.
func (w *Warehouse) derivations(ctx context.Context, s evidence.Shape) ([]derivation, error) {
	if known, ok := w.derived[s.ID]; ok {
		return known, nil
	}
	var open, ordered []derivation
	for _, c := range s.Columns {
		if c.Derived == "" {
			continue
		}
		tree, err := w.prepare(ctx, derivedClause(s, c), &s)
		if err != nil {
			return nil, fmt.Errorf("column %s of %s: %w", c.Name, s.ID, err)
		}
		open = append(open, derivation{c, tree})
	}
	for len(open) > 0 {
		ready := slices.IndexFunc(open, func(d derivation) bool {
			mentions := d.tree.columns()
			return !slices.ContainsFunc(open, func(o derivation) bool { return mentions[o.Name] })
		})
		if ready < 0 {
			return nil, fmt.Errorf("column %s of %s is derived from itself", open[0].Name, s.ID)
		}
		ordered = append(ordered, open[ready])
		open = slices.Delete(open, ready, ready+1)
	}
	w.derived[s.ID] = ordered
	return ordered, nil
}

// collect finds the columns that mean something in a dataset: those it carries,
// and the derived ones that can be worked out from them. A derived column can
// not where it needs one that is not carried, where it is worked out from a
// derived column that is not collected, and where it could never have a value.
// So waits without a column of closed referrals still have a length, and
// reviews without a date of notice have no days of notice.
func (w *Warehouse) collect(ctx context.Context, x *evidence.Extract, p *part) error {
	derived, err := w.derivations(ctx, x.Shape)
	if err != nil {
		return err
	}
	p.collected = map[string]bool{"as_of": true, "partner": true, "dataset": true}
	for _, c := range x.Shape.Columns {
		if c.Derived == "" && c.Name != "partner" {
			p.collected[c.Name] = x.Carries(c.Name)
		}
	}
	isDerived := map[string]bool{}
	for _, d := range derived {
		isDerived[d.Name] = true
		ok := !d.tree.always(p.collected)
		for _, need := range d.Needs {
			ok = ok && p.collected[need]
		}
		for mention := range d.tree.columns() {
			ok = ok && (!isDerived[mention] || p.collected[mention])
		}
		p.collected[d.Name] = ok
	}
	return nil
}

// always reports whether an expression has no value in any row, because the
// columns that are not collected have none.
func (n *node) always(collected map[string]bool) bool {
	without := func(parts ...*node) bool {
		return slices.ContainsFunc(parts, func(p *node) bool { return p.always(collected) })
	}
	var children []*node
	for i := range n.Children {
		children = append(children, &n.Children[i])
	}
	all := !slices.ContainsFunc(children, func(p *node) bool { return !p.always(collected) })
	switch {
	case n.Class == "COLUMN_REF":
		return !collected[n.Column[0]]
	case n.Class == "CONSTANT":
		return n.Value.Null
	case n.Class == "CAST":
		return n.Child.always(collected)
	case n.Class == "COMPARISON":
		return !strings.Contains(n.Type, "DISTINCT") && without(n.Left, n.Right)
	case n.Class == "BETWEEN":
		return without(n.Input)
	case n.Class == "CASE":
		for _, c := range n.Checks {
			if !c.Then.always(collected) && !c.When.always(collected) {
				return false
			}
		}
		return n.Else.always(collected)
	case n.Type == "OPERATOR_IS_NULL" || n.Type == "OPERATOR_IS_NOT_NULL":
		return false
	case n.Type == "OPERATOR_COALESCE" || n.Class == "CONJUNCTION" ||
		n.Function == "greatest" || n.Function == "least":
		return all
	case n.Type == "COMPARE_IN" || n.Type == "COMPARE_NOT_IN":
		return without(children[0])
	}
	return without(children...)
}

// pour makes the view of a shape: its datasets one below the other.
func (w *Warehouse) pour(ctx context.Context, p *pool) error {
	derived, err := w.derivations(ctx, p.shape)
	if err != nil {
		return err
	}
	branches := make([]string, len(p.parts))
	for i, part := range p.parts {
		branches[i] = part.rows(p.shape, derived)
	}
	return w.exec(ctx, "making a view", "CREATE VIEW "+view(p.shape.ID)+" AS "+
		strings.Join(branches, " UNION ALL "))
}

// rows is the SELECT of a dataset with every column of its shape, and others of
// its table that are asked for. Values that are the same in every row, and
// missing columns, take no memory.
func (p part) rows(s evidence.Shape, derived []derivation, others ...string) string {
	var columns []string
	for _, c := range s.Columns {
		if c.Derived == "" {
			columns = append(columns, as(p.column(c), name(c.Name)))
		}
	}
	if _, ok := s.Column("partner"); !ok {
		columns = append(columns, as(quote(p.dataset.Partner.Name), name("partner")))
	}
	columns = append(columns, as(quote(p.dataset.ID), name("dataset")),
		as(day(p.dataset.AsOf), name("as_of")))
	columns = append(columns, others...)
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + name(p.table)
	for _, d := range derived {
		value := "CAST(NULL AS " + sqlType(d.Type) + ")"
		if p.collected[d.Name] {
			// Beyond its type a figure is absurd; it has no value rather
			// than stopping all others.
			value = "TRY_CAST(" + d.tree.render() + " AS " + sqlType(d.Type) + ")"
		}
		query = "SELECT *, " + as(value, name(d.Name)) + " FROM (" + query + ")"
	}
	return query
}

// column is the SQL of a column's value. The partner whom a row names comes
// before the one who sent it.
func (p part) column(c evidence.Column) string {
	value := "CAST(NULL AS " + sqlType(c.Type) + ")"
	if slices.Contains(p.columns, c.Name) {
		value = name(c.Name)
	} else if constant, ok := p.constants[c.Name]; ok {
		value = constant
	}
	if c.Name == "partner" {
		return "coalesce(" + value + ", " + quote(p.dataset.Partner.Name) + ")"
	}
	return value
}
