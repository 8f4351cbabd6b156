package duckdb

import (
	"context"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// The database parses and binds fifty expressions in one statement as fast as
// one or two, so those of a whole run are prepared together.

// prepareDerived prepares the derived columns of the extracts' shapes.
func (w *Warehouse) prepareDerived(ctx context.Context, extracts []evidence.Extract) {
	shapes := map[string]evidence.Shape{}
	var clauses []clause
	for _, x := range extracts {
		shapes[x.Shape.ID] = x.Shape
		for _, c := range x.Shape.Columns {
			if c.Derived != "" {
				clauses = append(clauses, derivedClause(x.Shape, c))
			}
		}
	}
	w.prepareAll(ctx, clauses, shapes)
}

// prepareQuestions prepares what the questions ask of shapes that are loaded.
func (w *Warehouse) prepareQuestions(ctx context.Context, questions []evidence.Question) {
	shapes := map[string]evidence.Shape{}
	for id, p := range w.pools {
		shapes[id] = p.shape
	}
	var all []clause
	for _, q := range questions {
		all = append(all, clauses(q.Measure)...)
	}
	w.prepareAll(ctx, all, shapes)
}

// prepareAll prepares the clauses that are about the shapes. What is not in
// order is left to prepare, which says what is wrong with it.
func (w *Warehouse) prepareAll(ctx context.Context, clauses []clause, shapes map[string]evidence.Shape) {
	var open []clause
	var texts []string
	seen := map[clause]bool{}
	for _, c := range clauses {
		_, known := shapes[c.shape]
		if !known || seen[c] || w.prepared[c] != nil || scan(c.text) != nil {
			continue
		}
		seen[c] = true
		open, texts = append(open, c), append(texts, c.text)
	}
	if len(open) == 0 {
		return
	}
	trees, err := w.serialized(ctx, texts)
	if err != nil {
		return
	}
	binding := map[bindings][]clause{}
	nodes := map[clause]*node{}
	for i, c := range open {
		shape := shapes[c.shape]
		n, err := read(trees[i])
		if err == nil {
			n, err = n.judged(c, &shape)
		}
		if err == nil {
			nodes[c] = n
			b := bindings{c.shape, c.of == ofRows && !n.counts(c)}
			binding[b] = append(binding[b], c)
		}
	}
	for b, together := range binding {
		w.bindAll(ctx, shapes[b.shape], together, nodes)
	}
}

// bindings are what can be bound in one query: expressions about rows, or about
// one row, of one shape.
type bindings struct {
	shape string
	rows  bool
}

// bindAll keeps the clauses that turn out as they should.
func (w *Warehouse) bindAll(ctx context.Context, s evidence.Shape, clauses []clause, nodes map[clause]*node) {
	expressions, wants := make([]string, len(clauses)), make([]string, len(clauses))
	for i, c := range clauses {
		expressions[i], wants[i] = nodes[c].bound(c)
	}
	kinds, err := w.typesOf(ctx, "SELECT "+strings.Join(expressions, ", ")+" FROM "+emptyShape(s))
	if err != nil {
		return
	}
	for i, c := range clauses {
		if c.attribute == "derived" || meanings[kinds[i]] == wants[i] {
			w.prepared[c] = nodes[c]
		}
	}
}
