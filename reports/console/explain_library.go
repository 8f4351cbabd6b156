package console

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
)

func ruleID(r *policies.Rule) string { return r.ID }

func ruleIDs(k Knowledge) []string { return ids(k.Rules, ruleID) }

func explainRule(p *printer, k Knowledge, id string) {
	r := pick(k.Rules, id, ruleID)
	p.line("rule %s", r.ID)
	p.prose("", r.Title)
	p.line("")
	p.prose("", r.Description)
	p.line("")
	p.field("severity", fmt.Sprintf("%s when red, %s when amber",
		r.Severity, r.SeverityAt(policies.Amber)))
	p.field("standing", r.Standing.Words())
	p.field("standard", r.Standard)
	p.field("judges", r.Judges)
	p.field("what to do", r.Remedy)
	p.field("mistaken for", r.MistakenFor)
	p.field("waivers", waivable(r))
	for _, t := range r.Thresholds {
		p.field("threshold", limit(t))
	}
	p.field("written in", fmt.Sprintf("%s:%d", r.Place.File, r.Place.Line))
	p.here(k, func(f *policies.PublishedFinding) bool { return f.Rule == id })
}

func waivable(r *policies.Rule) string {
	if r.Waivable() {
		return "a finding can be accepted for a time"
	}
	return "never"
}

func limit(t policies.Limit) string {
	text := strings.TrimSpace(fmt.Sprintf("%s = %v %s", t.Name, t.Value, t.Unit))
	if t.Says != "" {
		text += ": " + t.Says
	}
	if t.Value != t.Default {
		text += fmt.Sprintf(" (default %v; %s)", t.Default, t.Reason)
	}
	return text
}

// here lists the workspace's findings that a thing gave rise to.
func (p *printer) here(k Knowledge, concerns func(*policies.PublishedFinding) bool) {
	if k.Pub == nil {
		return
	}
	var found []string
	for i := range k.Pub.Findings {
		if f := &k.Pub.Findings[i]; concerns(f) {
			found = append(found, fmt.Sprintf("%s %s: %s (%s:%d)", f.Severity,
				f.Rule, f.Message, f.Place.File, f.Place.Line))
		}
	}
	p.line("")
	p.line("%s here", Plural(len(found), "finding"))
	for _, text := range found {
		p.prose("  - ", text)
	}
}

func shapeID(s *evidence.Shape) string { return s.ID }

func shapeIDs(k Knowledge) []string { return ids(k.Shapes, shapeID) }

// explainShape prints the contract that a partner can be sent.
func explainShape(p *printer, k Knowledge, id string) {
	s := pick(k.Shapes, id, shapeID)
	p.line("shape %s", s.ID)
	p.prose("One row is ", s.Title+".")
	if s.Note != "" {
		p.prose("", s.Note)
	}
	p.line("")
	for _, c := range s.Columns {
		p.column(c)
	}
	if len(s.Checks) == 0 {
		return
	}
	p.line("")
	p.line("  What no row may contradict; the ids are in findings of data/row-consistency:")
	for _, c := range s.Checks {
		p.prose("      "+c.ID+": ", c.Says)
		p.prose("        ", c.Holds)
	}
}

func (p *printer) column(c evidence.Column) {
	kind := string(c.Type)
	switch {
	case c.Derived != "":
		kind += ", worked out from the others"
	case c.Required == "always":
		kind += ", required"
	case c.Required == "conditional":
		kind += ", required where the meaning says so"
	case c.Unit != "":
		kind += ", in " + string(c.Unit)
	}
	p.line("  %s (%s)", c.Name, kind)
	p.prose("      ", c.Meaning)
	for _, code := range c.Codes {
		p.prose("      "+code.Value+": ", code.Meaning)
	}
}

func measureID(m *evidence.Measure) string { return m.ID }

func measureIDs(k Knowledge) []string { return ids(k.Measures, measureID) }

// explainMeasure says what a measure counts and, in a workspace, what it gave.
func explainMeasure(p *printer, k Knowledge, id string) {
	m := pick(k.Measures, id, measureID)
	p.line("measure %s", m.ID)
	p.prose("", m.Title)
	p.line("")
	p.field("shape", m.Shape.Name)
	p.field("where", m.Where)
	p.field("numerator", m.Numerator)
	p.field("denominator", m.Denominator)
	p.field("value", m.Value)
	p.field("unit", string(m.Unit))
	p.field("better", string(m.Better))
	if m.Period != nil {
		p.field("period", fmt.Sprintf("%s of %s", m.Period.Is, m.Period.On))
	}
	p.field("by", strings.Join(m.By, ", "))
	p.field("criteria", strings.Join(source.Names(m.Criteria), ", "))
	p.field("note", m.Note)
	p.field("source", m.Source)
	p.field("limits", limitsOf(m))
	if k.Figures != nil {
		p.measured(k, m)
	}
	p.field("shown with", strings.Join(source.Names(m.ShownWith), ", "))
	p.field("context", strings.Join(source.Names(m.Context), ", "))
	p.compared(k, id, source.Names(m.ShownWith))
}
