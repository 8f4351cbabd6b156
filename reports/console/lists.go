package console

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies"
)

func listCriteria(k Knowledge) Table {
	return table("id|title|our grade|evidence supports|readiness|findings", k.Pub.Criteria,
		func(c *policies.PublishedCriterion) []string {
			grade := "none yet"
			if c.SelfGrade != nil {
				grade = c.SelfGrade.Title
			}
			return []string{c.ID, c.Short, grade, c.Supported.Title,
				words(c.Readiness), fmt.Sprint(len(c.Findings))}
		})
}

func listEvidence(k Knowledge) Table {
	return table("id|title|partner|kind|criteria|dated|currency", k.Pub.Evidence,
		func(e *policies.PublishedEvidence) []string {
			return []string{e.ID, e.Title, strings.Join(e.Names, ", "), e.Kind,
				strings.Join(e.Criteria, " "), e.Dated, Currency(e.Currency)}
		})
}

// Currency says in words how current an item is.
func Currency(level string) string {
	switch level {
	case "green":
		return "current"
	case "amber":
		return "ageing"
	case "red":
		return "out of date"
	}
	return level
}

func listClaims(k Knowledge) Table {
	return table("id|criterion|kind|statement", k.Pub.Claims,
		func(c *policies.PublishedClaim) []string {
			return []string{c.ID, c.Criterion, c.Kind, c.Statement}
		})
}

func listActions(k Knowledge) Table {
	return table("id|title|lead|due|state|baseline|target|by|now|course", k.Pub.Actions,
		func(a *policies.PublishedAction) []string {
			s := a.Success
			if s == nil {
				s = &policies.PublishedSuccess{}
			}
			return []string{a.ID, a.Title, a.LeadName, a.Due, a.State,
				inUnit(s.Baseline, s.Unit), inUnit(s.Target, s.Unit), s.By, nowOf(s),
				courseWords(s.Course)}
		})
}

func listFindings(k Knowledge) Table {
	return table("rule|severity|criteria|subject|message", k.Pub.Findings,
		func(f *policies.PublishedFinding) []string {
			return []string{f.Rule, string(f.Severity),
				strings.Join(f.Criteria, " "), f.Subject, f.Message}
		})
}

func listEarlier(k Knowledge) Table {
	return table("id|kind|status|criteria|statement", k.Pub.PriorFindings,
		func(f *policies.PublishedEarlier) []string {
			return []string{f.ID, f.Kind, f.Status, strings.Join(f.Criteria, " "),
				f.Statement}
		})
}

func listPartners(k Knowledge) Table {
	return table("id|name|sectors|role", k.Pub.Partners,
		func(p *policies.PublishedPartner) []string {
			return []string{p.ID, p.Name, strings.Join(p.Sectors, ", "), p.Role}
		})
}

func listRules(k Knowledge) Table {
	return table("id|severity|standing|title", k.Rules,
		func(r *policies.Rule) []string {
			return []string{r.ID, string(r.Severity), r.Standing.Words(), r.Title}
		})
}

func listMeasures(k Knowledge) Table {
	columns := "id|shape|unit|better|title"
	if k.Figures != nil {
		columns += "|now"
	}
	return table(columns, k.Measures, func(m *evidence.Measure) []string {
		row := []string{m.ID, m.Shape.Name, string(m.Unit), string(m.Better), m.Title}
		if k.Figures != nil {
			row = append(row, headline(k.Figures, m))
		}
		return row
	})
}

func listShapes(k Knowledge) Table {
	return table("id|columns|one row is", k.Shapes,
		func(s *evidence.Shape) []string {
			return []string{s.ID, fmt.Sprint(len(s.Columns)), s.Title}
		})
}
