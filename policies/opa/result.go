package opa

import (
	"encoding/json"
	"fmt"
	"math"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/policies"
)

// counted reads how many things a rule judged.
func counted(v ast.Value) (int, error) {
	n, ok := v.(ast.Number)
	if f, isFloat := n.Float64(); ok && isFloat && f >= 0 && f == math.Trunc(f) && f < 1e9 {
		return int(f), nil
	}
	return 0, fmt.Errorf("judged is not a number of things: %v", v)
}

// findings reads a rule's set of findings, in the order of the set.
func findings(v ast.Value) ([]policies.Finding, error) {
	set, ok := v.(ast.Set)
	if !ok {
		return nil, fmt.Errorf("finding is not a set; write finding contains { … } if { … }")
	}
	out := make([]policies.Finding, 0, set.Len())
	err := set.Sorted().Iter(func(term *ast.Term) error {
		object, ok := term.Value.(ast.Object)
		if !ok {
			return fmt.Errorf("a finding is not an object: %v", term)
		}
		f, err := finding(object)
		out = append(out, f)
		return err
	})
	return out, err
}

// finding reads one finding. A field of another name is an error: a misspelt
// one would otherwise be left out in silence.
func finding(object ast.Object) (policies.Finding, error) {
	var f policies.Finding
	err := object.Iter(func(key, value *ast.Term) error {
		name, _ := key.Value.(ast.String)
		switch name {
		case "subject":
			return text(value, &f.Subject)
		case "partner":
			return text(value, &f.Partner)
		case "group":
			return text(value, &f.Group)
		case "message":
			return text(value, &f.Message)
		case "level":
			return text(value, (*string)(&f.Level))
		case "severity":
			return text(value, (*string)(&f.Severity))
		case "criteria":
			return texts(value, &f.Criteria)
		case "values":
			return convert(value.Value, &f.Values)
		case "line":
			line, err := counted(value.Value)
			if err != nil {
				return fmt.Errorf("the line of a finding is %v, and no number", value)
			}
			f.Line = line
			return nil
		}
		return fmt.Errorf("a finding has no field %v", key)
	})
	if err == nil && (f.Subject == "" || f.Message == "" || f.Criteria == nil) {
		err = fmt.Errorf("a finding lacks subject, criteria or message: %v", object)
	}
	return f, err
}

func text(t *ast.Term, into *string) error {
	s, ok := t.Value.(ast.String)
	if !ok {
		return fmt.Errorf("%v is not text", t)
	}
	*into = string(s)
	return nil
}

func texts(t *ast.Term, into *[]string) error {
	array, ok := t.Value.(*ast.Array)
	if !ok {
		return fmt.Errorf("%v is not an array; sets have no order", t)
	}
	*into = make([]string, array.Len())
	for i := range array.Len() {
		if err := text(array.Elem(i), &(*into)[i]); err != nil {
			return err
		}
	}
	return nil
}

// convert moves any other Rego value into a Go value by way of JSON, sets in
// order.
func convert(value ast.Value, into any) error {
	plain, err := ast.JSONWithOpt(value, ast.JSONOpt{SortSets: true})
	if err != nil {
		return err
	}
	encoded, err := json.Marshal(plain)
	if err != nil {
		return err
	}
	return json.Unmarshal(encoded, into)
}
