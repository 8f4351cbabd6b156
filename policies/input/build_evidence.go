package input

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

func (b builder) evidence() []Evidence {
	groups := b.w.Independence()
	refresh := map[string]int{}
	for _, d := range b.w.Datasets {
		refresh[d.ID] = d.Refresh.Days()
	}
	return each(b.w.Evidence, func(e *evidence.Evidence) Evidence {
		item := b.item(e)
		item.Group = groups[e.ID]
		item.RefreshDays = refresh[e.Dataset.Name]
		return item
	})
}

func (b builder) item(e *evidence.Evidence) Evidence {
	return Evidence{
		ID: e.ID, Title: e.Title, Partner: e.Partner.Name,
		Partners: append([]string{e.Partner.Name}, source.Names(e.JointWith)...),
		Sectors:  b.sectors(e), Kind: string(e.Kind), Shows: string(e.Shows),
		Criteria:   source.Names(e.Criteria),
		CoversFrom: e.Covers.From.String(), CoversTo: e.Covers.To.String(),
		Dated:        e.Dated.String(),
		AgeMonths:    b.monthsSince(e.CoversUntil()),
		DatedDaysAgo: b.daysSince(e.Dated),
		Says:         e.Says, Limits: e.Limits, Source: e.Source, File: e.File,
		Hash: e.SHA256, FileHash: e.FileHash, CheckedBy: e.CheckedBy,
		Dataset: e.Dataset.Name, DerivedFrom: source.Names(e.DerivedFrom),
		PriorFindings: source.Names(e.PriorFindings),
		Contradicts:   source.Names(e.Contradicts), States: each(e.States, b.stated),
		Gathered: e.Gathered, Asked: e.Asked, Responded: e.Responded,
		GroupsMissing: e.GroupsMissing, Changed: e.Changed,
		SampleSize: e.SampleSize, SampleFrame: e.SampleFrame,
	}
}

// sectors are those an item speaks for. A joint item speaks for the sectors
// of every partner it is joint with.
func (b builder) sectors(e *evidence.Evidence) []string {
	sectors := []string{}
	if s := b.w.Sector(e); s != "" {
		sectors = append(sectors, string(s))
	}
	for _, ref := range e.JointWith {
		if p, ok := b.w.Partner(ref.Name); ok {
			sectors = append(sectors, words(p.Sectors)...)
		}
	}
	slices.Sort(sectors)
	return slices.Compact(sectors)
}

func (b builder) monthsSince(d framework.Date) *int {
	if d.IsZero() {
		return nil
	}
	n := b.day.MonthsSince(d)
	return &n
}

func (b builder) daysSince(d framework.Date) *int {
	if d.IsZero() {
		return nil
	}
	n := b.day.Since(d)
	return &n
}

func (b builder) priorFindings() []PriorFinding {
	reported := map[string]framework.Date{}
	for _, i := range b.w.Inspections {
		reported[i.ID] = i.Published
		if i.Published.IsZero() {
			reported[i.ID] = i.To
		}
	}
	return each(b.w.PriorFindings, func(p *evidence.PriorFinding) PriorFinding {
		return PriorFinding{
			ID: p.ID, Inspection: p.Inspection.Name,
			CarriesTo: source.Names(p.CarriesTo), Kind: string(p.Kind),
			Statement: p.Statement, Partners: source.Names(p.Partners),
			Status:    string(p.Status),
			AgeMonths: b.day.MonthsSince(reported[p.Inspection.Name]),
			Measures:  source.Names(p.Measures),
			NoAction:  noAction(p.NoAction), Closure: closure(p.Closure),
		}
	})
}

func closure(c *evidence.Closure) *Closure {
	if c == nil {
		return nil
	}
	return &Closure{source.Names(c.Evidence), source.Names(c.Voice),
		c.On.String(), c.AgreedBy.Name}
}
