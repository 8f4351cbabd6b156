package source

import (
	"encoding"
	"math"
	"reflect"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/gocty"

	"github.com/sef-engine/sef/framework/diag"
)

// decodeValue fills one field from an expression. It works on expressions
// rather than on evaluated values, so that each element of a list keeps its
// own place.
func decodeValue(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	switch {
	case into.Type() == refType:
		return decodeRef(expr, into, name)
	case into.Type() == literalType:
		return decodeLiteral(expr, into, name)
	case into.Addr().Type().Implements(textUnmarshaler):
		return decodeText(expr, into, name)
	}
	switch into.Kind() {
	case reflect.Slice:
		return decodeList(expr, into, name)
	case reflect.Map:
		return decodeMap(expr, into, name)
	case reflect.Struct:
		return decodeObject(expr, into, name)
	case reflect.Pointer:
		into.Set(reflect.New(into.Type().Elem()))
		return decodeValue(expr, into.Elem(), name)
	}
	return decodeScalar(expr, into, name)
}

var textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()

func decodeRef(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	s, diags := text(expr, name)
	if !diags.HasErrors() {
		into.Set(reflect.ValueOf(Ref{s, expr.Range()}))
	}
	return diags
}

func decodeText(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	s, diags := text(expr, name)
	if diags.HasErrors() {
		return diags
	}
	if s == "" {
		return hcl.Diagnostics{diag.Error(expr.Range(), "Unsuitable value",
			"%q stands here with nothing in its quotes. Write the value, or "+
				"remove the attribute.", name)}
	}
	u := into.Addr().Interface().(encoding.TextUnmarshaler)
	if err := u.UnmarshalText([]byte(s)); err != nil {
		return hcl.Diagnostics{diag.Error(expr.Range(),
			"Unsuitable value", "%s", sentence(err.Error()))}
	}
	return nil
}

func decodeList(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	items, ds := hcl.ExprList(expr)
	if ds.HasErrors() {
		return wrongType(expr, name, "a list in square brackets")
	}
	var diags hcl.Diagnostics
	list := reflect.MakeSlice(into.Type(), 0, len(items))
	for _, item := range items {
		element := reflect.New(into.Type().Elem()).Elem()
		ds := decodeValue(item, element, name)
		diags = append(diags, ds...)
		if !ds.HasErrors() {
			list = reflect.Append(list, element)
		}
	}
	into.Set(list)
	return append(diags, repeatedNames(list, name)...)
}

func decodeMap(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	pairs, ds := hcl.ExprMap(expr)
	if ds.HasErrors() {
		return wrongType(expr, name, "pairs in braces")
	}
	var diags hcl.Diagnostics
	into.Set(reflect.MakeMap(into.Type()))
	seen := map[string]hcl.Range{}
	for _, pair := range pairs {
		key, ds := keyOf(pair.Key)
		if first, again := seen[key]; again && !ds.HasErrors() {
			ds = append(ds,
				diag.Duplicate("key of "+name, key, first, pair.Key.Range()))
		}
		element := reflect.New(into.Type().Elem()).Elem()
		ds = append(ds, decodeValue(pair.Value, element, key)...)
		diags = append(diags, ds...)
		if !ds.HasErrors() {
			into.SetMapIndex(reflect.ValueOf(key), element)
			seen[key] = pair.Key.Range()
		}
	}
	return diags
}

// decodeObject fills a struct from { … }: known keys only, each once.
func decodeObject(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	pairs, ds := hcl.ExprMap(expr)
	if ds.HasErrors() {
		return wrongType(expr, name, "attributes in braces")
	}
	p := planOf(into.Type())
	var diags hcl.Diagnostics
	seen := map[string]hcl.Range{}
	for _, pair := range pairs {
		key, ds := keyOf(pair.Key)
		diags = append(diags, ds...)
		if ds.HasErrors() {
			continue
		}
		_, known := p.attrs[key]
		first, again := seen[key]
		switch {
		case !known:
			diags = append(diags, diag.Unknown("attribute", key,
				p.attributes(), pair.Key.Range()))
		case again:
			diags = append(diags,
				diag.Duplicate("attribute", key, first, pair.Key.Range()))
		default:
			diags = append(diags, p.decodeAttribute(pair.Value, into, key)...)
		}
		seen[key] = pair.Key.Range()
	}
	return append(diags, missing(p, expr.Range(), func(name string) bool {
		_, ok := seen[name]
		return ok
	})...)
}

// keyOf reads an object's key, bare or in quotes.
func keyOf(expr hcl.Expression) (string, hcl.Diagnostics) {
	if word := hcl.ExprAsKeyword(expr); word != "" {
		return word, nil
	}
	return text(expr, "key")
}

func decodeScalar(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	switch into.Kind() {
	case reflect.String:
		s, diags := text(expr, name)
		if diags.HasErrors() {
			return diags
		}
		into.SetString(s)
		return inEnumeration(expr, into, name)
	case reflect.Bool:
		return decodeAs(expr, into, name, cty.Bool, "true or false")
	case reflect.Int:
		return decodeAs(expr, into, name, cty.Number, "a whole number")
	case reflect.Float64:
		return decodeAs(expr, into, name, cty.Number, "a number")
	}
	panic("source: cannot decode " + into.Type().String())
}

func decodeAs(expr hcl.Expression, into reflect.Value, name string, want cty.Type, wanted string) hcl.Diagnostics {
	v, ok := constant(expr)
	if !ok || v.IsNull() || v.Type() != want {
		return wrongType(expr, name, wanted)
	}
	err := gocty.FromCtyValue(v, into.Addr().Interface())
	if err != nil || into.CanFloat() && math.Abs(into.Float()) > MaxNumber {
		into.SetZero()
		return hcl.Diagnostics{diag.Error(expr.Range(), "Unsuitable number",
			"%q takes %s of ordinary size, and this is none. Correct it.",
			name, wanted)}
	}
	return nil
}

// text reads a string that is really written as one: HCL would turn 2025 and
// true into text, and 2025-04-14 without quotes into the number 2007.
func text(expr hcl.Expression, name string) (string, hcl.Diagnostics) {
	v, ok := constant(expr)
	if !ok || v.IsNull() || v.Type() != cty.String {
		return "", wrongType(expr, name, "text in quotes")
	}
	return strings.TrimSpace(v.AsString()), nil
}

func inEnumeration(expr hcl.Expression, into reflect.Value, name string) hcl.Diagnostics {
	e, ok := into.Interface().(Enumeration)
	if !ok || slices.Contains(e.Words(), into.String()) {
		return nil
	}
	word := into.String()
	into.SetString("")
	return hcl.Diagnostics{diag.Error(expr.Range(), "Unknown word",
		"%q cannot be %q. %s", name, word, diag.Advice(name, word, e.Words()))}
}

func wrongType(expr hcl.Expression, name, wanted string) hcl.Diagnostics {
	return hcl.Diagnostics{diag.Error(expr.Range(), "Wrong type of value",
		"%q takes %s, and here stands %s. Write it as %s.",
		name, wanted, kindOf(expr), wanted)}
}

// sentence turns an error's words into one.
func sentence(s string) string {
	if s == "" {
		return s
	}
	s = strings.ToUpper(s[:1]) + s[1:]
	if !strings.HasSuffix(s, ".") {
		s += "."
	}
	return s
}
