package reports

import (
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// line is where a register numbers a thing, and whom it names there.
type line struct {
	register string
	number   int
	names    []string
	place    policies.Place
}

// lines finds the line of whatever a finding can be about that has one. Earlier
// strengths have none.
func lines(pub *policies.Publication) map[string]line {
	out := make(map[string]line, len(pub.Evidence)+len(pub.Actions))
	for i := range pub.Evidence {
		e := &pub.Evidence[i]
		out["evidence."+e.ID] = line{"evidence", i + 1, e.Names, e.Place}
	}
	for i := range pub.Actions {
		a := &pub.Actions[i]
		out["action."+a.ID] = line{"action", i + 1, []string{a.LeadName}, a.Place}
	}
	n := 0
	for i := range pub.PriorFindings {
		if f := &pub.PriorFindings[i]; f.Kind == development {
			n++
			out["prior_finding."+f.ID] = line{"earlier", n, f.Partners, f.Place}
		}
	}
	for i := range pub.Documents {
		d := &pub.Documents[i]
		out["document."+d.ID] = line{"document", i + 1, []string{d.Owner}, d.Place}
	}
	return out
}

// groups puts together what says the same of different things. What stands in
// a register is named by its number there, even on its own.
func (b *builder) groups(found []*policies.PublishedFinding) []Group {
	findings := make([]Finding, len(found))
	says := make([]string, len(found))
	same := make([]string, len(found))
	size := map[string]int{}
	for i, f := range found {
		findings[i], says[i] = b.findingOf(f)
		same[i] = string(f.Severity) + "\n" + f.Waiver + "\n" + findings[i].Register + "\n" + says[i]
		size[same[i]]++
	}
	at := map[string]int{}
	out := []Group{}
	for i, f := range findings {
		named := says[i] != "" && (f.Number > 0 || size[same[i]] >= together)
		g, ok := at[same[i]]
		if !named || !ok {
			g = len(out)
			at[same[i]] = g
			out = append(out, Group{Rule: found[i].Rule, Severity: f.Severity, Waiver: f.Waiver})
			if named {
				out[g].Says = says[i]
			}
		}
		out[g].Findings = append(out[g].Findings, f)
	}
	for i := range out {
		b.refer(&out[i])
	}
	return out
}

// refer names by number what a group is about, and whom to ask where the
// register names somebody else or nobody.
func (b *builder) refer(g *Group) {
	g.Asks = []Ask{}
	if first := g.Findings[0]; first.Number == 0 {
		g.Asks = asksByName(g.Findings)
		return
	}
	g.About = &Refs{Register: g.Findings[0].Register}
	byPartner := map[string]*Refs{}
	for _, f := range g.Findings {
		g.About.Numbers = append(g.About.Numbers, f.Number)
		if f.Partner == "" || f.shown {
			continue
		}
		if byPartner[f.Partner] == nil {
			byPartner[f.Partner] = &Refs{Register: f.Register}
			g.Asks = append(g.Asks, Ask{f.Partner, byPartner[f.Partner]})
		}
		byPartner[f.Partner].Numbers = append(byPartner[f.Partner].Numbers, f.Number)
	}
	slices.Sort(g.About.Numbers)
	for i := range g.Asks {
		slices.Sort(g.Asks[i].About.Numbers)
		if len(g.Asks[i].About.Numbers) == len(g.Findings) {
			g.Asks[i].About = nil
		}
	}
}

// asksByName is whom to ask about all findings, if that is one partner and no
// message names it.
func asksByName(found []Finding) []Ask {
	for _, f := range found {
		if f.Partner == "" || f.Partner != found[0].Partner || strings.Contains(f.Message, f.Partner) {
			return []Ask{}
		}
	}
	return []Ask{{Partner: found[0].Partner}}
}

// findingOf follows a finding to its line in a register, unless it is about
// another place than that line. Says is its message with … for the name of what
// it is about; empty where it names nothing.
func (b *builder) findingOf(f *policies.PublishedFinding) (out Finding, says string) {
	out = Finding{Key: f.Key, Severity: f.Severity, Message: f.Message,
		Partner: b.partner[f.Partner], Place: place(f.Place)}
	says, out.Name = masked(f)
	if l, ok := b.lines[f.Subject]; ok && l.place == f.Place {
		out.Register, out.Number = l.register, l.number
		out.shown = slices.Contains(l.names, out.Partner)
		if l.register == "earlier" {
			says = withoutPartners(says, f.Values["partners"])
		}
	}
	if at, ok := b.waiver[f.Waiver]; ok && f.Waiver != "" {
		w := waiverOf(&b.pub.Waivers[at])
		out.Waiver = &w
	}
	return out, says
}

// mark stands in a message for the name of what it is about.
const mark = "“…”"

// masked is a message with the mark for the name of what it is about, and the
// name.
func masked(f *policies.PublishedFinding) (says, name string) {
	for _, key := range []string{"title", "statement", "name"} {
		name := f.Values[key]
		quoted := "“" + name + "”"
		if name != "" && strings.Contains(f.Message, quoted) {
			return strings.Replace(f.Message, quoted, mark, 1), name
		}
	}
	return "", ""
}

// withoutPartners drops the last sentence of a message if it ends by naming the
// partners: the list of earlier findings names them.
func withoutPartners(says, partners string) string {
	rest, ok := strings.CutSuffix(says, " "+partners+".")
	if at := strings.LastIndex(rest, ". "); ok && partners != "" && at > 0 {
		return rest[:at+1]
	}
	return says
}
