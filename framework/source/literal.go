package source

import (
	"math"
	"reflect"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"

	"github.com/sef-engine/sef/framework/diag"
)

// Literal is one plain value whose type is known only to whoever declared
// the name it stands under: a threshold's number, switch or word. Value holds
// a float64, a bool or a string.
type Literal struct {
	Value any
	Range hcl.Range
}

var literalType = reflect.TypeFor[Literal]()

func decodeLiteral(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	value, ok := plain(expr)
	if f, number := value.(float64); number && math.Abs(f) > MaxNumber {
		return hcl.Diagnostics{diag.Error(expr.Range(), "Unsuitable number",
			"%q takes no number of this size. Correct it.", name)}
	}
	if !ok {
		return wrongType(expr, name, "a number, true or false, or text")
	}
	into.Set(reflect.ValueOf(Literal{value, expr.Range()}))
	return nil
}

func plain(expr hcl.Expression) (any, bool) {
	v, ok := constant(expr)
	if !ok || v.IsNull() {
		return nil, false
	}
	switch v.Type() {
	case cty.Number:
		f, _ := v.AsBigFloat().Float64()
		return f, true
	case cty.Bool:
		return v.True(), true
	case cty.String:
		return v.AsString(), true
	}
	return nil, false
}
