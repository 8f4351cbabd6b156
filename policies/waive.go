package policies

import (
	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// CheckWaivers reports waivers of rules that do not exist or may not be
// waived.
func CheckWaivers(waivers []evidence.Waiver, rules []Rule) diag.Diagnostics {
	var diags diag.Diagnostics
	ids := ruleIDs(rules)
	for _, w := range waivers {
		rule, ok := find(rules, w.Rule.Name)
		switch {
		case !ok:
			diags = append(diags, diag.Unknown("rule", w.Rule.Name, ids, w.Rule.Range))
		case !rule.Waivable():
			diags = append(diags, diag.Error(w.Rule.Range, "Rule cannot be waived",
				"Findings of %s are never accepted for a time. Remove the waiver "+
					"and deal with what it found: %s", rule.ID, rule.Remedy))
		}
	}
	return diags
}

func ruleIDs(rules []Rule) []string {
	ids := make([]string, len(rules))
	for i, r := range rules {
		ids[i] = r.ID
	}
	return ids
}

func find(rules []Rule, id string) (Rule, bool) {
	for _, r := range rules {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// applyWaivers marks the findings that a waiver accepts today, and records
// what became of every waiver.
func (a *Assessment) applyWaivers() {
	day := a.Workspace.Area.AsOf
	for i := range a.Workspace.Waivers {
		w := &a.Workspace.Waivers[i]
		use := WaiverUse{Waiver: *w, State: WaiverUnmatched}
		switch {
		case day.After(w.Expires):
			use.State = WaiverExpired
		case day.Before(w.From):
			use.State = WaiverFuture
		case a.waive(w):
			use.State = WaiverApplied
		}
		a.Waivers = append(a.Waivers, use)
	}
}

func (a *Assessment) waive(w *evidence.Waiver) bool {
	applied := false
	for i := range a.Findings {
		f := &a.Findings[i]
		if covers(w, f) {
			f.Waiver, applied = w, true
		}
	}
	return applied
}

// covers matches exactly, but for a partner that the waiver leaves open.
func covers(w *evidence.Waiver, f *Finding) bool {
	return w.Rule.Name == f.Rule && w.Subject == f.Subject && w.Group == f.Group &&
		(w.Partner.IsZero() || w.Partner.Name == f.Partner)
}
