package opa

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
)

// Override puts a workspace's limits in the place of the defaults and reports
// those that name nothing or have another type. It is apart from Compile so
// that rules can be compiled while the workspace is still being read.
func (p *Policies) Override(overrides []policies.Override) diag.Diagnostics {
	var diags diag.Diagnostics
	ids := make([]string, len(p.rules))
	for i, r := range p.rules {
		ids[i] = r.ID
	}
	for _, o := range overrides {
		at := slices.Index(ids, o.Rule.Name)
		if at < 0 {
			diags = append(diags, diag.Unknown("rule", o.Rule.Name, ids, o.Rule.Range))
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(o.Values)) {
			diags = append(diags,
				p.rules[at].set(name, o.Values[name], o.Reason)...)
		}
	}
	p.store = inmem.NewFromObject(p.data())
	return diags
}

func (r *rule) set(name string, value source.Literal, reason string) diag.Diagnostics {
	var names []string
	for i := range r.Thresholds {
		t := &r.Thresholds[i]
		names = append(names, t.Name)
		if t.Name != name {
			continue
		}
		if want, have := typeName(t.Default), typeName(value.Value); want != have {
			return diag.Diagnostics{diag.Error(value.Range, "Wrong type of value",
				"The threshold %s of %s is %s, and here stands %s.",
				name, r.ID, want, have)}
		}
		t.Value, t.Reason = value.Value, reason
		return nil
	}
	return diag.Diagnostics{diag.Unknown("threshold of "+r.ID, name, names, value.Range)}
}

// typeName says what a limit is; "" is none of the three types.
func typeName(v any) string {
	switch v.(type) {
	case float64, int, json.Number:
		return "a number"
	case bool:
		return "true or false"
	case string:
		return "a word"
	}
	return ""
}

// data is the base document that rules read their limits from:
// data.sef.thresholds.<family>.<name>.<threshold>.
func (p *Policies) data() map[string]any {
	thresholds := map[string]any{}
	for _, r := range p.rules {
		into := thresholds
		for _, word := range strings.Split(strings.ReplaceAll(r.ID, "-", "_"), "/") {
			next, ok := into[word].(map[string]any)
			if !ok {
				next = map[string]any{}
				into[word] = next
			}
			into = next
		}
		for _, t := range r.Thresholds {
			into[t.Name] = t.Value
		}
	}
	return map[string]any{"sef": map[string]any{"thresholds": thresholds}}
}
