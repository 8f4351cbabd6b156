package opa_test

import (
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
)

// override is a threshold block as a workspace would have it.
func override(rule string, values map[string]any) []policies.Override {
	o := policies.Override{Rule: source.Ref{Name: rule}, Reason: "A test.",
		Values: map[string]source.Literal{}}
	for name, value := range values {
		o.Values[name] = source.Literal{Value: value}
	}
	return []policies.Override{o}
}
