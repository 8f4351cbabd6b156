package opa

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"github.com/sef-engine/sef/framework/diag"
)

// Format sets a policy in OPA's usual form. A policy that cannot be parsed
// comes back with the reason.
func Format(text []byte, name string) ([]byte, diag.Diagnostics) {
	if _, diags := parseText(name, string(text)); len(diags) > 0 {
		return nil, diags
	}
	set, err := format.SourceWithOpts(name, text, format.Opts{RegoVersion: ast.RegoV1})
	if err != nil {
		return nil, diag.Diagnostics{diag.Error(diag.InFile(name),
			"Unsuitable policy", "%s. Correct the file.", err)}
	}
	return set, nil
}
