package opa

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/framework/diag"
)

// lint finds what the compiler lets pass and would leave a rule silent: a
// package without judged or finding, and a limit that no metadata declares.
func (p *Policies) lint() diag.Diagnostics {
	var diags diag.Diagnostics
	for _, r := range p.rules {
		for _, name := range []string{"judged", "finding"} {
			if !p.defines(r.path.Append(ast.StringTerm(name))) {
				diags = append(diags, diag.Error(r.at, "Incomplete rule",
					"The rule %s does not define %s. A rule says how many "+
						"things it judged, and gives a set of findings.", r.ID, name))
			}
		}
	}
	declared := p.declaredLimits()
	for _, m := range p.compiler.Modules {
		diags = append(diags, undeclaredLimits(m, declared)...)
	}
	return diags
}

func (p *Policies) defines(path ast.Ref) bool {
	return len(p.compiler.GetRulesExact(path)) > 0
}

// thresholdsPath is where limits stand in the base document.
var thresholdsPath = ast.MustParseRef("data.sef.thresholds")

func (p *Policies) declaredLimits() map[string]bool {
	declared := map[string]bool{}
	for _, r := range p.rules {
		id := strings.ReplaceAll(strings.ReplaceAll(r.ID, "-", "_"), "/", ".")
		for _, t := range r.Thresholds {
			declared[id+"."+t.Name] = true
		}
	}
	return declared
}

func undeclaredLimits(m *ast.Module, declared map[string]bool) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, rule := range m.Rules {
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			if !ref.HasPrefix(thresholdsPath) {
				return false
			}
			name, ok := limitName(ref)
			if !ok || !declared[name] {
				diags = append(diags, diag.Error(rangeOf(ref[0].Location),
					"Undeclared threshold", "%s is declared in no rule's metadata, "+
						"so it would have no value. Declare it under "+
						"custom.thresholds, or correct the name.", ref))
			}
			return false
		})
	}
	return diags
}

// limitName is family.rule.threshold, as far as it is spelled out.
func limitName(ref ast.Ref) (string, bool) {
	var words []string
	for _, term := range ref[len(thresholdsPath):] {
		word, ok := term.Value.(ast.String)
		if !ok {
			return "", false
		}
		words = append(words, string(word))
	}
	return strings.Join(words, "."), true
}
