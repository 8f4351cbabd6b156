package source

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// constant reads a value that is written out. Nothing is evaluated: a file
// that calculates would read differently from what it means, and a stranger's
// calculation can take any amount of time and memory.
func constant(expr hcl.Expression) (cty.Value, bool) {
	switch e := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return e.Val, true
	case *hclsyntax.TemplateExpr:
		return plainText(e)
	case *hclsyntax.ObjectConsKeyExpr:
		return constant(e.Wrapped)
	case *hclsyntax.UnaryOpExpr:
		return negative(e)
	}
	return cty.NilVal, false
}

// plainText joins the lines of a quoted text or heredoc.
func plainText(e *hclsyntax.TemplateExpr) (cty.Value, bool) {
	var all strings.Builder
	for _, part := range e.Parts {
		literal, ok := part.(*hclsyntax.LiteralValueExpr)
		if !ok || literal.Val.IsNull() || literal.Val.Type() != cty.String {
			return cty.NilVal, false
		}
		all.WriteString(literal.Val.AsString())
	}
	return cty.StringVal(all.String()), true
}

func negative(e *hclsyntax.UnaryOpExpr) (cty.Value, bool) {
	literal, ok := e.Val.(*hclsyntax.LiteralValueExpr)
	if !ok || e.Op != hclsyntax.OpNegate || literal.Val.IsNull() ||
		literal.Val.Type() != cty.Number {
		return cty.NilVal, false
	}
	return literal.Val.Negate(), true
}

// kindOf names what was written, in the words of the manual.
func kindOf(expr hcl.Expression) string {
	switch expr.(type) {
	case *hclsyntax.TupleConsExpr:
		return "a list"
	case *hclsyntax.ObjectConsExpr:
		return "a pair of braces"
	case *hclsyntax.TemplateExpr, *hclsyntax.TemplateWrapExpr:
		return kindOfText(expr)
	}
	if v, ok := constant(expr); ok {
		return kindOfValue(v)
	}
	if hcl.ExprAsKeyword(expr) != "" {
		return "a word without quotes"
	}
	return "something to work out"
}

// kindOfText tells text from a template, which somebody may have written
// without meaning to.
func kindOfText(expr hcl.Expression) string {
	if _, ok := constant(expr); ok {
		return "text"
	}
	return "a template (for the characters themselves, write $${ or %%{)"
}

func kindOfValue(v cty.Value) string {
	switch {
	case !v.IsKnown():
		return "something unreadable"
	case v.IsNull():
		return "null"
	case v.Type() == cty.Number:
		return "a number"
	case v.Type() == cty.Bool:
		return "true or false"
	}
	return "text"
}
