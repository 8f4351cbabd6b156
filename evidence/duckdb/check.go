package duckdb

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// longestExpression is how many bytes an expression may have. The longest
// that is shipped has a thousand.
const longestExpression = 4000

// clause is one expression of a measure.
type clause struct {
	attribute string
	text      string
	shape     string // whose columns it is about
	of        scope
}

// scope is what an expression speaks of.
type scope int

const (
	ofRows scope = iota // of rows counted or added up, or a condition to count them by
	ofRow               // of a single row
)

// clauses lists the expressions of a measure.
func clauses(m evidence.Measure) []clause {
	all := []clause{
		{"where", m.Where, m.Shape.Name, ofRow},
		{"numerator", m.Numerator, m.Shape.Name, ofRows},
		{"denominator", m.Denominator, m.Shape.Name, ofRows},
		{"value", m.Value, m.Shape.Name, ofRows},
	}
	for _, from := range m.From {
		all = append(all, clause{"count", from.Count, from.Shape.Name, ofRows})
	}
	return slices.DeleteFunc(all, func(c clause) bool { return c.text == "" })
}

// Check reports what is wrong with a measure's expressions, whether or not
// anything is loaded. It is given the measure's shape and those that its
// counts are from; an expression about a shape that is not among them is
// checked for everything but its columns. The error is the world's failure.
func (w *Warehouse) Check(ctx context.Context, m evidence.Measure, shapes ...evidence.Shape) (hcl.Diagnostics, error) {
	var diags hcl.Diagnostics
	for _, c := range clauses(m) {
		i := slices.IndexFunc(shapes, func(s evidence.Shape) bool { return s.ID == c.shape })
		var shape *evidence.Shape
		if i >= 0 {
			shape = &shapes[i]
		}
		d, err := w.checkClause(ctx, m, c, shape)
		if err != nil {
			return nil, err
		}
		diags = append(diags, d...)
	}
	return diag.Sort(diags), nil
}

func (w *Warehouse) checkClause(ctx context.Context, m evidence.Measure, c clause, s *evidence.Shape) (hcl.Diagnostics, error) {
	_, err := w.prepare(ctx, c, s)
	var syntax syntaxError
	var unknown unknownName
	var refused refusal
	wrong := func(detail string) (hcl.Diagnostics, error) {
		return hcl.Diagnostics{diag.Error(m.Place, "Unsuitable expression",
			"The %s of %q cannot be used. %s", c.attribute, m.ID, detail)}, nil
	}
	switch {
	case err == nil:
		return nil, nil
	case errors.As(err, &unknown):
		names := slices.Sorted(maps.Keys(known(*s)))
		return hcl.Diagnostics{diag.Unknown("column of "+s.ID, unknown.name, names, m.Place)}, nil
	case errors.As(err, &syntax):
		return wrong("It is not SQL: " + string(syntax) + ". Mend it there.")
	case errors.As(err, &refused):
		return wrong(string(refused))
	case errors.Is(err, errShape):
		return wrong("It is more than one expression. Write a condition, or counts and sums.")
	case errors.Is(err, errConstruct):
		return wrong("It uses a part of SQL that measures do not have. Write it with comparisons, " +
			"and, or, not, in, between, is null, case and arithmetic.")
	}
	return nil, err
}

// prepare turns an author's text into an expression that may run. Without a
// shape, its columns are not looked up.
func (w *Warehouse) prepare(ctx context.Context, c clause, s *evidence.Shape) (*node, error) {
	if n := w.prepared[c]; n != nil {
		return n, nil
	}
	n, err := w.examine(ctx, c, s)
	if err == nil && s != nil {
		w.prepared[c] = n
	}
	return n, err
}

func (w *Warehouse) examine(ctx context.Context, c clause, s *evidence.Shape) (*node, error) {
	if err := scan(c.text); err != nil {
		return nil, err
	}
	n, err := w.parse(ctx, c.text)
	if err != nil {
		return nil, err
	}
	if n, err = n.judged(c, s); err != nil || s == nil {
		return n, err
	}
	return n, w.bind(ctx, c, n, *s)
}

// judged refuses what is not allowed, and makes a condition a count where rows
// are counted. Without a shape, columns are not looked up.
func (n *node) judged(c clause, s *evidence.Shape) (*node, error) {
	var names map[string]bool
	if s != nil {
		names = known(*s)
	} else {
		names = n.columns()
	}
	if err := n.allow(0, names); err != nil {
		return nil, err
	}
	counted := len(n.aggregates()) > 0
	if c.of == ofRow && counted {
		return nil, refuse("It counts rows. Write a condition that holds for a row or does not.")
	}
	if c.of == ofRows && !counted {
		n = counting(n)
	}
	return n, nil
}

// bind lets the database work the expression out over no rows at all, which
// finds types that do not fit together. Its message is about the expression,
// because there are no cells.
func (w *Warehouse) bind(ctx context.Context, c clause, n *node, s evidence.Shape) error {
	expression, want := n.bound(c)
	kinds, err := w.typesOf(ctx, "SELECT "+expression+" FROM "+emptyShape(s))
	switch {
	case err != nil && ctx.Err() != nil:
		return w.failed(ctx, "checking an expression", err)
	case err != nil:
		return refuse("The database says: %s. Compare and calculate with columns of fitting types.",
			firstSentence(err.Error()))
	case c.attribute != "derived" && meanings[kinds[0]] != want:
		return refuse("It should be %s and is %s. Compare it with something, or count it.",
			want, cmp.Or(meanings[kinds[0]], "something else"))
	}
	return nil
}

// bound is what of an expression is worked out to check it, and what it should
// be: of a count, its condition.
func (n *node) bound(c clause) (expression, want string) {
	switch {
	case n.counts(c):
		return n.Filter.render(), "a condition"
	case c.attribute == "where" || c.attribute == "holds":
		return n.render(), "a condition"
	}
	return n.render(), "a number"
}

// counts reports whether an expression counts the rows for which a condition
// holds.
func (n *node) counts(c clause) bool {
	return n.Function == "count_star" && n.Filter != nil && c.of == ofRows
}

// meanings says in words what the database's types are.
var meanings = map[string]string{
	"BOOLEAN": "a condition", "VARCHAR": "text", "DATE": "a date", "TIMESTAMP": "a date",
	"INTERVAL": "a span of time", "INTEGER": "a number", "BIGINT": "a number",
	"HUGEINT": "a number", "DECIMAL": "a number", "DOUBLE": "a number",
}

// typesOf lists the types of a query's columns.
func (w *Warehouse) typesOf(ctx context.Context, query string) ([]string, error) {
	ctx, cancel := context.WithTimeout(ctx, w.deadline)
	defer cancel()
	rows, err := w.db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	types, err := rows.ColumnTypes()
	if err != nil {
		return nil, err
	}
	kinds := make([]string, len(types))
	for i, t := range types {
		kinds[i], _, _ = strings.Cut(t.DatabaseTypeName(), "(")
	}
	return kinds, rows.Err()
}

// counting counts the rows for which a condition holds.
func counting(condition *node) *node {
	return &node{Class: "FUNCTION", Function: "count_star", Filter: condition}
}

// emptyShape is a table with the shape's columns and no rows.
func emptyShape(s evidence.Shape) string {
	var columns []string
	has := map[string]bool{}
	for _, c := range s.Columns {
		columns = append(columns, as("CAST(NULL AS "+sqlType(c.Type)+")", name(c.Name)))
		has[c.Name] = true
	}
	for _, n := range slices.Sorted(maps.Keys(own)) {
		if !has[n] {
			columns = append(columns, as("CAST(NULL AS "+own[n]+")", name(n)))
		}
	}
	return "(SELECT " + strings.Join(columns, ", ") + " WHERE false)"
}

// firstSentence is the first line of a message of the database, without its
// kind and what it would suggest.
func firstSentence(message string) string {
	line, _, _ := strings.Cut(message, "\n")
	if _, after, ok := strings.Cut(line, " Error: "); ok {
		line = after
	}
	return strings.TrimRight(line, ". !")
}

// scan refuses, before anything parses it, text that is too long or deep or
// that has marks which no measure needs. The tree is what makes an expression
// safe; this makes the message clear.
func scan(text string) error {
	if len(text) > longestExpression {
		return refuse("It has more than %d characters. Put parts of it into measures of their own.", longestExpression)
	}
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return refuse("It has characters that are no text.")
	}
	depth := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\'':
			end := strings.IndexByte(text[i+1:], '\'')
			if end < 0 {
				return refuse("A quoted word is not closed. Add the missing '.")
			}
			i += end + 1
		case c == ';':
			return refuse("It has a semicolon. A measure is one expression, not statements.")
		case strings.HasPrefix(text[i:], "--") || strings.HasPrefix(text[i:], "/*"):
			return refuse("It has a comment. Put it into the measure's note.")
		case c == '"':
			return refuse("It has a double quote. Write names without quotes and words with '.")
		case c == '(':
			if depth++; depth > deepest {
				return refuse("It is nested more than %d deep. Put parts of it into measures of their own.", deepest)
			}
		case c == ')':
			depth--
		case !plain(c):
			return refuse("It has the character %q, which measures do not use.", nextRune(text[i:]))
		}
		if depth < 0 {
			return refuse("It closes a bracket that is not open. Remove the ) or add a (.")
		}
	}
	return nil
}

// plain reports whether a byte outside quoted words may stand in a measure.
func plain(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' ||
		strings.IndexByte("_ \t\r\n.,<>=!+-*/%:", c) >= 0
}

func nextRune(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	return string(r)
}
