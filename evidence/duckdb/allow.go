package duckdb

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// What an expression may be made of. It is the part of SQL that DuckDB and
// PostgreSQL share, without anything that reads a file, a clock, chance, a
// setting or another table. Everything that is not listed is refused.
var (
	comparisons = map[string]string{
		"COMPARE_EQUAL":                "=",
		"COMPARE_NOTEQUAL":             "<>",
		"COMPARE_LESSTHAN":             "<",
		"COMPARE_GREATERTHAN":          ">",
		"COMPARE_LESSTHANOREQUALTO":    "<=",
		"COMPARE_GREATERTHANOREQUALTO": ">=",
		"COMPARE_DISTINCT_FROM":        "IS DISTINCT FROM",
		"COMPARE_NOT_DISTINCT_FROM":    "IS NOT DISTINCT FROM",
	}
	conjunctions = map[string]string{
		"CONJUNCTION_AND": "AND",
		"CONJUNCTION_OR":  "OR",
	}
	directions = map[string]string{
		"ORDER_DEFAULT": "",
		"ASCENDING":     " ASC",
		"DESCENDING":    " DESC",
	}
	// operators maps each to the number of its operands; 0 is any from 1 up.
	operators = map[string]int{
		"OPERATOR_NOT":         1,
		"OPERATOR_IS_NULL":     1,
		"OPERATOR_IS_NOT_NULL": 1,
		"OPERATOR_COALESCE":    0,
		"COMPARE_IN":           0,
		"COMPARE_NOT_IN":       0,
	}
	// aggregates are named as the parser names them: percentile_cont arrives
	// as quantile_cont.
	aggregates = map[string]bool{
		"count": true, "count_star": true, "sum": true, "min": true, "max": true,
		"avg": true, "median": true, "quantile_cont": true, "quantile_disc": true,
	}
	functions = map[string]bool{
		"abs": true, "nullif": true, "greatest": true, "least": true, "round": true,
		"floor": true, "ceil": true, "trunc": true, "mod": true, "date_part": true,
		"date_trunc": true, "lower": true, "upper": true,
		"to_days": true, "to_weeks": true, "to_months": true, "to_years": true,
	}
	signs = map[string]bool{
		"+": true, "-": true, "*": true, "/": true, "%": true,
		"~~": true, "!~~": true, // like, not like
	}
	castTypes = map[string]bool{
		"BOOLEAN": true, "INTEGER": true, "BIGINT": true, "DECIMAL": true,
		"DATE": true, "VARCHAR": true, "INTERVAL": true, "DOUBLE": true,
	}
	constants = map[string]bool{
		"NULL": true, "BOOLEAN": true, "INTEGER": true, "BIGINT": true,
		"DECIMAL": true, "VARCHAR": true, "DOUBLE": true,
	}
)

// deepest is how many expressions may be nested in each other.
const deepest = 60

// refusal says what of an expression is not allowed, in a sentence.
type refusal string

func (r refusal) Error() string { return string(r) }

func refuse(format string, args ...any) error { return refusal(fmt.Sprintf(format, args...)) }

// allow refuses an expression that has anything in it which is not listed.
func (n *node) allow(depth int, known map[string]bool) error {
	if depth > deepest {
		return refuse("It is nested more than %d deep. Put parts of it into measures of their own.", deepest)
	}
	if n.Alias != "" {
		return refuse("It gives a part the name %q. Leave the name out.", n.Alias)
	}
	if err := n.allowClass(known); err != nil {
		return err
	}
	for part := range n.parts() {
		if err := part.allow(depth+1, known); err != nil {
			return err
		}
	}
	return nil
}

func (n *node) allowClass(known map[string]bool) error {
	ok := true
	switch n.Class {
	case "COLUMN_REF":
		return n.allowColumn(known)
	case "FUNCTION":
		return n.allowFunction()
	case "CONSTANT":
		ok = constants[n.Value.Type.ID] && scalar(n.Value.Value)
	case "CAST":
		return n.allowCast()
	case "COMPARISON":
		ok = comparisons[n.Type] != "" && n.Left != nil && n.Right != nil
	case "CONJUNCTION":
		ok = conjunctions[n.Type] != "" && len(n.Children) > 1
	case "BETWEEN":
		ok = n.Input != nil && n.Lower != nil && n.Upper != nil
	case "OPERATOR":
		want, listed := operators[n.Type]
		ok = listed && (want == len(n.Children) || want == 0 && len(n.Children) > 0)
	case "CASE":
		ok = len(n.Checks) > 0 && n.Else != nil
	default:
		ok = false
	}
	if !ok {
		return errConstruct
	}
	return nil
}

func (n *node) allowColumn(known map[string]bool) error {
	if len(n.Column) != 1 {
		return refuse("%q names more than a column. Write the column's name alone.",
			strings.Join(n.Column, "."))
	}
	if !known[n.Column[0]] {
		return unknownName{n.Column[0]}
	}
	return nil
}

func (n *node) allowFunction() error {
	f := n.Function
	if f == "row" {
		return errShape
	}
	listed := functions[f] || aggregates[f] || n.IsOperator && signs[f]
	if !listed || n.Catalog != "" || n.Schema != "" && n.Schema != "main" || n.Export {
		return refuse("The function %q is not one that measures may use. Use one of: %s.", f,
			strings.Join(slices.Sorted(maps.Keys(offered())), ", "))
	}
	if !aggregates[f] && (n.Filter != nil || n.Distinct || len(n.OrderBys.Orders) > 0) {
		return errConstruct
	}
	if n.IsOperator && (len(n.Children) < 1 || len(n.Children) > 2) {
		return errConstruct
	}
	if n.Distinct && f != "count" {
		return refuse("It says distinct in %s. Only count may.", f)
	}
	for _, o := range n.OrderBys.Orders {
		if !strings.HasPrefix(f, "quantile_") || o.Nulls != "ORDER_DEFAULT" && o.Nulls != "" {
			return errConstruct
		}
	}
	if strings.HasPrefix(f, "quantile_") != (len(n.OrderBys.Orders) == 1) {
		return refuse("A percentile is written percentile_cont(0.5) within group (order by column).")
	}
	if f == "sum" || f == "avg" {
		return n.allowSum()
	}
	return nil
}

// allowSum refuses sums of floating numbers, which depend on the order in which
// rows come: the same extract would not always give the same figure.
func (n *node) allowSum() error {
	for i := range n.Children {
		if n.Children[i].floats() {
			return refuse("It adds up the results of a division, which are not exact. " +
				"Divide the sum, or cast each result to decimal(18, 6).")
		}
	}
	return nil
}

func (n *node) floats() bool {
	switch {
	case n.Class == "CAST":
		return n.Cast.ID == "DOUBLE"
	case n.Class == "FUNCTION" && n.Function == "/":
		return true
	case n.Class == "CONSTANT":
		return n.Value.Type.ID == "DOUBLE"
	}
	for part := range n.parts() {
		if part.floats() {
			return true
		}
	}
	return false
}

// offered are the functions by the names that authors write.
func offered() map[string]bool {
	all := map[string]bool{"percentile_cont": true, "percentile_disc": true, "coalesce": true}
	for _, list := range []map[string]bool{functions, aggregates} {
		for f := range list {
			all[f] = true
		}
	}
	for _, internal := range []string{"count_star", "quantile_cont", "quantile_disc",
		"to_days", "to_weeks", "to_months", "to_years"} {
		delete(all, internal)
	}
	return all
}

var isoDay = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

func (n *node) allowCast() error {
	if n.Child == nil || n.TryCast || !castTypes[n.Cast.ID] {
		return refuse("It casts to a type that measures do not have. Use integer, bigint, " +
			"decimal, date, text, boolean or interval.")
	}
	constant := n.Child.Class == "CONSTANT"
	if n.Cast.ID == "DATE" && constant && !isoDay.MatchString(n.Child.Value.text()) {
		return refuse("A date is written date '2025-06-30'.")
	}
	if n.Cast.ID == "INTERVAL" && !constant {
		return refuse("An interval is written interval '12 months'.")
	}
	return nil
}

// text is a constant's text.
func (v value) text() string {
	var s string
	if json.Unmarshal(v.Value, &s) != nil {
		return ""
	}
	return s
}

// scalar reports whether a constant is a number, text, truth or nothing.
func scalar(raw json.RawMessage) bool {
	return len(raw) == 0 || raw[0] != '{' && raw[0] != '['
}

// unknownName is a name that is no column.
type unknownName struct{ name string }

func (u unknownName) Error() string { return fmt.Sprintf("There is no column %q.", u.name) }

// own are the columns that every shape has beside its own.
var own = map[string]string{"as_of": "DATE", "partner": "VARCHAR", "dataset": "VARCHAR"}

// known lists the names that an expression over a shape may use.
func known(s evidence.Shape) map[string]bool {
	names := map[string]bool{}
	for n := range own {
		names[n] = true
	}
	for _, c := range s.Columns {
		names[c.Name] = true
	}
	return names
}
