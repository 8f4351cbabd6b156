package evidence

import (
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// checkLimits refuses limits of a measure that may move either way, and red
// that comes before amber.
func (m *Measure) checkLimits(at hcl.Range) hcl.Diagnostics {
	if m.Amber == nil && m.Red == nil {
		return nil
	}
	if m.Better == "neither" {
		return hcl.Diagnostics{diag.Error(at, "Limits without a direction",
			"%q has a limit and is better neither higher nor lower, so nothing "+
				"can be past it. Remove the limit, or say which way is better.", m.ID)}
	}
	if m.Amber == nil || m.Red == nil || *m.Amber == *m.Red {
		return nil
	}
	if (*m.Red < *m.Amber) != (m.Better == "higher") {
		return hcl.Diagnostics{diag.Error(at, "Limits in the wrong order",
			"%q is better when %s, so it passes amber before red. Here amber is %v "+
				"and red is %v; swap them.", m.ID, m.Better, *m.Amber, *m.Red)}
	}
	return nil
}

// overrideLimits gives measures the limits that thresholds of the workspace
// set for them. The thresholds that stay are those of rules, whose ids name a
// family.
func (w *Workspace) overrideLimits(c *catalog) hcl.Diagnostics {
	var diags hcl.Diagnostics
	var rules []Threshold
	for _, t := range w.Thresholds {
		if strings.Contains(t.Rule.Name, "/") {
			rules = append(rules, t)
			continue
		}
		if ds := c.check("measure", t.Rule); len(ds) > 0 {
			diags = append(diags, ds...)
			continue
		}
		for i := range w.Measures {
			if w.Measures[i].ID == t.Rule.Name {
				diags = append(diags, w.Measures[i].override(t)...)
			}
		}
	}
	w.Thresholds = rules
	return diags
}

func (m *Measure) override(t Threshold) hcl.Diagnostics {
	var diags hcl.Diagnostics
	into := map[string]**float64{"amber": &m.Amber, "red": &m.Red}
	for _, name := range slices.Sorted(maps.Keys(t.Values)) {
		limit, ok := into[name]
		if !ok {
			diags = append(diags, diag.Unknown("limit of a measure", name,
				[]string{"amber", "red"}, t.Values[name].Range))
			continue
		}
		number, ok := t.Values[name].Value.(float64)
		if !ok {
			diags = append(diags, diag.Error(t.Values[name].Range, "Wrong type of value",
				"The limit %s of %s is a number.", name, m.ID))
			continue
		}
		*limit = &number
	}
	m.LimitsReason = t.Reason
	return append(diags, m.checkLimits(t.Place)...)
}
