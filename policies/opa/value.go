package opa

import (
	"reflect"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// valueOf turns a document of plain structs into a Rego value, by the same
// tags and rules as encoding/json. Going by way of JSON text costs several
// times as much on a large workspace; a test holds the two against each other.
func valueOf(v reflect.Value) ast.Value {
	switch v.Kind() {
	case reflect.Struct:
		return objectOf(v)
	case reflect.Slice:
		terms := make([]*ast.Term, v.Len())
		for i := range terms {
			terms[i] = ast.NewTerm(valueOf(v.Index(i)))
		}
		return ast.NewArray(terms...)
	case reflect.Pointer:
		if v.IsNil() {
			return ast.NullValue
		}
		return valueOf(v.Elem())
	case reflect.String:
		return ast.String(v.String())
	case reflect.Bool:
		return ast.Boolean(v.Bool())
	case reflect.Int:
		return ast.IntNumberTerm(int(v.Int())).Value
	case reflect.Float64:
		return ast.FloatNumberTerm(v.Float()).Value
	}
	panic("opa: no Rego value for " + v.Type().String())
}

func objectOf(v reflect.Value) ast.Value {
	fields := fieldsOf(v.Type())
	pairs := make([][2]*ast.Term, 0, len(fields))
	for _, f := range fields {
		value := v.Field(f.index)
		if f.omit && empty(value) {
			continue
		}
		pairs = append(pairs, [2]*ast.Term{f.key, ast.NewTerm(valueOf(value))})
	}
	return ast.NewObject(pairs...)
}

// empty is what encoding/json leaves out under omitempty.
func empty(v reflect.Value) bool {
	if v.Kind() == reflect.Slice {
		return v.Len() == 0
	}
	return v.IsZero()
}

// field is a struct field as its tag names it.
type field struct {
	index int
	key   *ast.Term
	omit  bool
}

var fieldCache sync.Map // reflect.Type → []field

func fieldsOf(t reflect.Type) []field {
	if known, ok := fieldCache.Load(t); ok {
		return known.([]field)
	}
	var fields []field
	for i := range t.NumField() {
		name, option, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "" || name == "-" {
			panic("opa: a field without a name in " + t.String())
		}
		fields = append(fields, field{i, ast.StringTerm(name), option != ""})
	}
	fieldCache.Store(t, fields)
	return fields
}
