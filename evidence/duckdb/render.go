package duckdb

import (
	"fmt"
	"strings"
)

// render writes an expression that was checked as SQL. What runs is written
// from the tree, so it is exactly what was checked: the author's text itself
// never reaches the database as a query.
func (n *node) render() string {
	switch n.Class {
	case "COLUMN_REF":
		return name(n.Column[0])
	case "CONSTANT":
		return n.Value.render()
	case "CAST":
		return "CAST(" + n.Child.render() + " AS " + n.Cast.render() + ")"
	case "COMPARISON":
		return "(" + n.Left.render() + " " + comparisons[n.Type] + " " + n.Right.render() + ")"
	case "CONJUNCTION":
		return "(" + strings.Join(renderAll(n.Children), " "+conjunctions[n.Type]+" ") + ")"
	case "BETWEEN":
		return "(" + n.Input.render() + " BETWEEN " + n.Lower.render() + " AND " + n.Upper.render() + ")"
	case "OPERATOR":
		return n.renderOperator()
	case "CASE":
		return n.renderCase()
	}
	return n.renderFunction()
}

func renderAll(nodes []node) []string {
	all := make([]string, len(nodes))
	for i := range nodes {
		all[i] = nodes[i].render()
	}
	return all
}

func (n *node) renderOperator() string {
	c := renderAll(n.Children)
	switch n.Type {
	case "OPERATOR_NOT":
		return "(NOT " + c[0] + ")"
	case "OPERATOR_IS_NULL":
		return "(" + c[0] + " IS NULL)"
	case "OPERATOR_IS_NOT_NULL":
		return "(" + c[0] + " IS NOT NULL)"
	case "COMPARE_IN":
		return "(" + c[0] + " IN (" + strings.Join(c[1:], ", ") + "))"
	case "COMPARE_NOT_IN":
		return "(" + c[0] + " NOT IN (" + strings.Join(c[1:], ", ") + "))"
	}
	return "COALESCE(" + strings.Join(c, ", ") + ")"
}

func (n *node) renderCase() string {
	var b strings.Builder
	b.WriteString("CASE")
	for _, check := range n.Checks {
		b.WriteString(" WHEN " + check.When.render() + " THEN " + check.Then.render())
	}
	return b.String() + " ELSE " + n.Else.render() + " END"
}

func (n *node) renderFunction() string {
	c := renderAll(n.Children)
	switch {
	case n.IsOperator && len(c) == 1:
		return "(" + n.Function + " " + c[0] + ")"
	case n.IsOperator:
		return "(" + c[0] + " " + n.Function + " " + c[1] + ")"
	case n.Function == "count_star":
		return "count(*)" + n.renderFilter()
	}
	inside := strings.Join(c, ", ")
	if n.Distinct {
		inside = "DISTINCT " + inside
	}
	for _, o := range n.OrderBys.Orders {
		inside += " ORDER BY " + o.By.render() + directions[o.Type]
	}
	return n.Function + "(" + inside + ")" + n.renderFilter()
}

func (n *node) renderFilter() string {
	if n.Filter == nil {
		return ""
	}
	return " FILTER (WHERE " + n.Filter.render() + ")"
}

func (v value) render() string {
	switch {
	case v.Null:
		return "NULL"
	case v.Type.ID == "VARCHAR":
		return quote(v.text())
	case v.Type.ID == "DECIMAL":
		return decimal(string(v.Value), v.Type.Info.Scale)
	}
	return string(v.Value)
}

// decimal puts the point into digits: 70 with scale 1 is 7.0.
func decimal(digits string, scale int) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	if missing := scale + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	at := len(digits) - scale
	return sign + digits[:at] + "." + digits[at:]
}

func (l logical) render() string {
	if l.ID == "DECIMAL" && l.Info != nil {
		return fmt.Sprintf("DECIMAL(%d,%d)", l.Info.Width, l.Info.Scale)
	}
	return l.ID
}
