package evidence

import (
	"maps"
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// subjectKinds are the kinds of thing that a finding can be about, beside the
// workspace, its framework and its self-evaluation.
var subjectKinds = []string{
	"evidence", "claim", "judgement", "prior_finding", "action", "criterion",
	"document", "meeting", "board", "partner", "dataset", "inspection",
	"rehearsal", "waiver",
}

// checkSubjects reports waivers for what is not there: they would accept
// nothing, and nobody would notice.
func (w *Workspace) checkSubjects(c *catalog) hcl.Diagnostics {
	if w.Framework == nil || len(w.broken) > 0 || len(w.Waivers) == 0 {
		return nil // criteria and documents are not known, or not everything is
	}
	w.declareSubjects(c)
	var diags hcl.Diagnostics
	for _, x := range w.Waivers {
		if x.SubjectPlace == nothing {
			continue // the waiver could not be read, which is reported
		}
		diags = append(diags, c.check("subject",
			source.Ref{Name: x.Subject, Range: x.SubjectPlace})...)
	}
	return diags
}

func (w *Workspace) declareSubjects(c *catalog) {
	c.words("subject", "sef.sef", "area."+w.Area.ID, "framework."+w.Framework.ID)
	for _, kind := range subjectKinds {
		for _, id := range c.known(kind) {
			c.words("subject", kind+"."+id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.places["judgement"])) {
		c.words("subject", "criterion."+id)
	}
}
