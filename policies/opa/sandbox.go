package opa

import (
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// sandbox is what rules may use: every built-in function that gives the same
// answer to the same question. Those that reach for a network, a clock,
// randomness or the environment are marked by OPA itself as nondeterministic,
// so a new one is left out without our knowing its name.
var sandbox = sync.OnceValue(func() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	var kept []*ast.Builtin
	for _, b := range all.Builtins {
		if !b.Nondeterministic && !needless(b.Name) {
			kept = append(kept, b)
		}
	}
	all.Builtins = kept
	all.AllowNet = []string{}
	return all
})

// needless tells the families that no judgement of a register needs. Some of
// them can be made to ask for more memory than any machine has.
func needless(name string) bool {
	family, _, _ := strings.Cut(name, ".")
	return slices.Contains([]string{"bits", "crypto", "graphql", "io", "net",
		"opa", "providers", "rego", "trace"}, family)
}

// forbidden lists what OPA has and rules may not use.
var forbidden = sync.OnceValue(func() []string {
	kept := map[string]bool{}
	for _, b := range sandbox().Builtins {
		kept[b.Name] = true
	}
	var names []string
	for _, b := range ast.CapabilitiesForThisVersion().Builtins {
		if !kept[b.Name] {
			names = append(names, b.Name)
		}
	}
	return names
})

// undefinedFunction reads the name out of OPA's message.
func undefinedFunction(message string) (string, bool) {
	_, name, ok := strings.Cut(message, "undefined function ")
	return name, ok
}
