package reports

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// partners says of each what it brings and what it owes.
func (b *builder) partners() []Partner {
	out := each(b.pub.Partners, func(p *policies.PublishedPartner) Partner {
		return Partner{ID: p.ID, Name: p.Name, Sectors: some(p.Sectors),
			Late: []*Action{}, Documents: []Document{}}
	})
	byID := at(b.pub.Partners, func(p *policies.PublishedPartner) string { return p.ID })
	byName := at(b.pub.Partners, func(p *policies.PublishedPartner) string { return p.Name })
	b.bring(out, byName)
	b.lead(out, byID)
	for _, d := range b.documents {
		if i, ok := byName[d.Owner]; ok && !d.Ready && d.NotApplicable == "" {
			out[i].Documents = append(out[i].Documents, d)
		}
	}
	asked := make([][]*policies.PublishedFinding, len(out))
	for i := range b.pub.Findings {
		f := &b.pub.Findings[i]
		if p, ok := byID[f.Partner]; ok && open(f) {
			asked[p] = append(asked[p], f)
		}
	}
	for i := range out {
		out[i].Findings, out[i].Asks = len(asked[i]), b.tasks(asked[i])
	}
	return out
}

// bring counts the evidence of each, a joint item for every partner in it.
func (b *builder) bring(out []Partner, byName map[string]int) {
	for i := range b.pub.Evidence {
		for _, name := range unique(b.pub.Evidence[i].Names) {
			if p, ok := byName[name]; ok {
				out[p].Evidence++
			}
		}
	}
}

func (b *builder) lead(out []Partner, byID map[string]int) {
	for i, a := range b.pub.Actions {
		p, ok := byID[a.Lead]
		if !ok || a.State == done || a.State == cancelled {
			continue
		}
		out[p].Leads++
		if a.State == late {
			out[p].Late = append(out[p].Late, b.actions[i])
		}
	}
}

// signing says who agreed. Silent are those with a part in the framework who
// have not signed; other partners may sign and need not.
func (b *builder) signing() Signing {
	sef := b.pub.SEF
	out := Signing{AgreedBy: sef.AgreedBy, Signed: signs(sef.SignOffs), Silent: []string{}}
	for _, p := range b.pub.Partners {
		signed := slices.ContainsFunc(sef.SignOffs, func(s policies.PublishedSign) bool {
			return s.Partner == p.ID
		})
		if p.Role != "" && !signed {
			out.Silent = append(out.Silent, p.Name)
		}
	}
	return out
}

func (b *builder) boards() []Board {
	return each(b.pub.Boards, func(x *policies.PublishedBoard) Board {
		out := Board{Name: x.Name, IntervalWeeks: x.IntervalWeeks,
			Oversight: x.Oversight, ReportsWeeks: x.ReportsEveryWeeks}
		for _, m := range b.pub.Meetings {
			if m.Body == x.Name && m.HeldOn <= b.pub.AsOf {
				out.LastMet = max(out.LastMet, m.HeldOn) // days order as text
			}
		}
		return out
	})
}

// rehearsed lists the practices that were held, the last first.
func (b *builder) rehearsed() []Rehearsal {
	out := []Rehearsal{}
	for _, r := range b.pub.Rehearsals {
		if r.HeldOn <= b.pub.AsOf {
			out = append(out, Rehearsal{r.HeldOn, some(r.Types), some(r.Sectors)})
		}
	}
	slices.SortStableFunc(out, func(x, y Rehearsal) int { return strings.Compare(y.HeldOn, x.HeldOn) })
	return out
}
