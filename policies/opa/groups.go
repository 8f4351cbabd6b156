package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/policies"
)

// group is a set of rules that read one another's results, directly or by way
// of others. Groups share nothing that is dear to work out, so they are
// evaluated side by side; rules of one group share a cache.
type group struct {
	rules []int // indexes into Policies.rules
	facts []fact
}

// fact is what reports show beside findings: where it stands in the policies,
// and which field of the outcome it fills.
type fact struct {
	path ast.Ref
	of   func(*policies.Outcome) any
}

var facts = []fact{
	{ast.MustParseRef("data.sef.grades.supported"),
		func(o *policies.Outcome) any { return &o.Supported }},
	{ast.MustParseRef("data.sef.rules.evidence.currency.state"),
		func(o *policies.Outcome) any { return &o.Currency }},
}

// groups finds the connected sets. The order is that of the first rule of
// each, so it is the same in every run.
func (p *Policies) groups() []group {
	sets := newSets(len(p.rules) + len(facts))
	for i, r := range p.rules {
		p.connect(sets, i, r.path)
	}
	for i, f := range facts {
		p.connect(sets, len(p.rules)+i, f.path[:len(f.path)-1])
	}
	var out []group
	at := map[int]int{}
	place := func(i int) *group {
		root := sets.root(i)
		if _, ok := at[root]; !ok {
			at[root] = len(out)
			out = append(out, group{})
		}
		return &out[at[root]]
	}
	for i := range p.rules {
		g := place(i)
		g.rules = append(g.rules, i)
	}
	for i, f := range facts {
		g := place(len(p.rules) + i)
		g.facts = append(g.facts, f)
	}
	return out
}

// connect joins a package with every rule package that it reads.
func (p *Policies) connect(sets sets, i int, path ast.Ref) {
	seen := map[*ast.Rule]bool{}
	var walk func(*ast.Rule)
	walk = func(rule *ast.Rule) {
		if seen[rule] {
			return
		}
		seen[rule] = true
		for j, r := range p.rules {
			if rule.Module.Package.Path.Equal(r.path) {
				sets.join(i, j)
			}
		}
		for next := range p.compiler.Graph.Dependencies(rule) {
			if r, ok := next.(*ast.Rule); ok {
				walk(r)
			}
		}
	}
	for _, rule := range p.compiler.GetRulesWithPrefix(path) {
		walk(rule)
	}
}

// sets are disjoint sets of small numbers; each number points at its parent.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

func (s sets) root(i int) int {
	for s[i] != i {
		i = s[i]
	}
	return i
}

// join keeps the smaller root.
func (s sets) join(i, j int) {
	roots := []int{s.root(i), s.root(j)}
	s[slices.Max(roots)] = slices.Min(roots)
}
