package console

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// of draws ids from the publication, if there is one.
func of[T any](k Knowledge, items func(*policies.Publication) []T, id func(*T) string) []string {
	if k.Pub == nil {
		return nil
	}
	return ids(items(k.Pub), id)
}

func about(subject string) func(*policies.PublishedFinding) bool {
	return func(f *policies.PublishedFinding) bool { return f.Subject == subject }
}

func criterionID(c *policies.PublishedCriterion) string { return c.ID }

func criterionIDs(k Knowledge) []string {
	return of(k, func(p *policies.Publication) []policies.PublishedCriterion {
		return p.Criteria
	}, criterionID)
}

// explainCriterion says why a criterion is where it is.
func explainCriterion(p *printer, k Knowledge, id string) {
	c := pick(k.Pub.Criteria, id, criterionID)
	p.line("criterion %s: %s", c.ID, c.Short)
	p.prose("", c.Title)
	p.line("")
	if g := c.SelfGrade; g != nil {
		p.field("our grade", fmt.Sprintf("%s (%s). %s", g.Title, long(g.Dated), g.Rationale))
	} else {
		p.field("our grade", "none yet")
	}
	p.field("evidence", "supports: "+c.Supported.Title)
	for _, reason := range c.Supported.Reasons {
		p.prose("                - ", reason)
	}
	p.field("readiness", words(c.Readiness))
	for _, s := range c.Sectors {
		p.field("sector", fmt.Sprintf("%s: %s, %d current%s", s.Sector,
			Plural(s.Items, "item"), s.Current, expected(s.Expected)))
	}
	for _, s := range c.Kinds {
		p.field("kind", fmt.Sprintf("%s: %s, %d current%s", s.Kind,
			Plural(s.Items, "item"), s.Current, expected(s.Expected)))
	}
	p.here(k, func(f *policies.PublishedFinding) bool {
		return slices.Contains(f.Criteria, id)
	})
}

func expected(yes bool) string {
	if yes {
		return ""
	}
	return " (not expected)"
}

func evidenceID(e *policies.PublishedEvidence) string { return e.ID }

func evidenceIDs(k Knowledge) []string {
	return of(k, func(p *policies.Publication) []policies.PublishedEvidence {
		return p.Evidence
	}, evidenceID)
}

func explainEvidence(p *printer, k Knowledge, id string) {
	e := pick(k.Pub.Evidence, id, evidenceID)
	p.line("evidence %s", e.ID)
	p.prose("", e.Title)
	p.line("")
	p.field("from", strings.Join(e.Names, ", "))
	p.field("kind", e.Kind+", showing "+e.Shows)
	p.field("criteria", strings.Join(e.Criteria, ", "))
	p.field("covers", span(e.CoversFrom, e.CoversTo))
	p.field("dated", long(e.Dated))
	p.field("currency", Currency(e.Currency))
	p.field("says", e.Says)
	p.field("limits", e.Limits)
	p.field("source", e.Source)
	p.field("file", e.File)
	p.field("rests on", e.Group)
	p.here(k, about("evidence."+id))
}

// span writes a period whose ends may be open.
func span(from, to string) string {
	switch {
	case from == "" && to == "":
		return ""
	case from == "":
		return "to " + long(to)
	case to == "":
		return "from " + long(from)
	}
	return long(from) + " to " + long(to)
}

func claimID(c *policies.PublishedClaim) string { return c.ID }

func claimIDs(k Knowledge) []string {
	return of(k, func(p *policies.Publication) []policies.PublishedClaim {
		return p.Claims
	}, claimID)
}

func explainClaim(p *printer, k Knowledge, id string) {
	c := pick(k.Pub.Claims, id, claimID)
	p.line("claim %s", c.ID)
	p.prose("", c.Statement)
	p.line("")
	p.field("criterion", c.Criterion)
	p.field("kind", c.Kind)
	p.field("impact", c.Impact)
	p.field("evidence", strings.Join(c.Evidence, ", "))
	p.field("measures", strings.Join(c.Measures, ", "))
	p.field("actions", strings.Join(c.Actions, ", "))
	p.field("despite", c.Despite)
	p.here(k, about("claim."+id))
}

func actionID(a *policies.PublishedAction) string { return a.ID }

func actionIDs(k Knowledge) []string {
	return of(k, func(p *policies.Publication) []policies.PublishedAction {
		return p.Actions
	}, actionID)
}

func explainAction(p *printer, k Knowledge, id string) {
	a := pick(k.Pub.Actions, id, actionID)
	p.line("action %s", a.ID)
	p.prose("", a.Title)
	p.line("")
	p.field("lead", a.LeadName)
	p.field("owner", a.OwnerRole)
	p.field("addresses", strings.Join(a.Addresses, ", "))
	p.field("criteria", strings.Join(a.Criteria, ", "))
	p.field("start", long(a.Start))
	p.field("due", long(a.Due))
	p.field("status", a.Status+"; by its dates "+a.State)
	if s := a.Success; s != nil {
		p.success(s)
	}
	for _, u := range a.Updates {
		p.field(u.On, u.Says)
	}
	p.field("source", a.Source)
	p.here(k, about("action."+id))
}

func earlierID(f *policies.PublishedEarlier) string { return f.ID }

func earlierIDs(k Knowledge) []string {
	return of(k, func(p *policies.Publication) []policies.PublishedEarlier {
		return p.PriorFindings
	}, earlierID)
}

func explainEarlier(p *printer, k Knowledge, id string) {
	f := pick(k.Pub.PriorFindings, id, earlierID)
	p.line("earlier finding %s", f.ID)
	p.prose("", f.Statement)
	p.line("")
	p.field("inspection", f.Inspection)
	p.field("kind", f.Kind)
	p.field("status", f.Status)
	p.field("criteria", strings.Join(f.Criteria, ", "))
	p.field("partners", strings.Join(f.Partners, ", "))
	p.field("actions", strings.Join(f.Actions, ", "))
	p.field("closed by", strings.Join(f.ClosingEvidence, ", "))
	p.field("source", f.Source)
	p.here(k, about("prior_finding."+id))
}
