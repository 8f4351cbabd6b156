package reports

import (
	"github.com/sef-engine/sef/policies"
)

// Options say what kind of report to build. The zero value is a working
// edition.
type Options struct {
	Edition Edition // whom it is for; empty is Working
}

// Build makes the report model from what was published. It follows every id,
// so that a rendering never looks anything up, and changes nothing of what it
// is given.
func Build(pub *policies.Publication, o Options) *Model {
	b := newBuilder(pub)
	m := &Model{
		Format: ModelFormat, Edition: Working, AsOf: pub.AsOf,
		Area:      Area{pub.Area.ID, pub.Area.Name, pub.Area.Note},
		Framework: b.framework(), Disclosure: pub.Disclosure,
		Signing: b.signing(), Themes: b.themes(), AreaWide: b.areaWide(),
		Actions: b.actions, Plans: b.plans(), Gaps: b.gaps(),
		Partners: b.partners(), Dissents: b.dissents(), Expiring: b.expiring(),
		Measures: b.measures(), Sources: b.sources, Loose: b.loose(),
		Extracts: b.extracts(), Origins: b.origins(), Undrawn: b.undrawn(),
		Lacking: b.lacking(), Unlike: b.unlike(),
		Context: b.context(), Releases: b.releases(),
		Documents: b.documents, Boards: b.boards(), Rehearsed: b.rehearsed(),
		National: b.national(), Method: b.method(),
		Glossary: each(pub.Framework.Glossary, func(t *policies.PublishedTerm) Term {
			return Term{t.Word, t.Meaning}
		}),
	}
	m.Summary, m.Compared = b.summary(m), compared(m.Themes)
	if o.Edition == Submission {
		m.submit()
	}
	return m
}

// builder holds the publication and the ways into it.
type builder struct {
	pub       *policies.Publication
	partner   map[string]string // names by id
	source    map[string]int    // index into sources by id
	action    map[string]int
	claim     map[string]int
	criterion map[string]int
	earlier   map[string]int
	finding   map[string]int // by key
	check     map[string]int // by rule
	waiver    map[string]int
	measure   map[string]int
	answered  map[string]string // statements by subject
	lines     map[string]line   // of registers, by subject
	home      map[string]string // criteria whose chapters show measures, by measure

	sources   []*Source
	actions   []*Action
	documents []Document

	// Criteria in whose chapters a thing was told, by its place in a list.
	described map[int]string    // sources
	listed    map[int]string    // actions
	told      map[int]string    // earlier findings
	visited   map[string]string // inspections, by id
	coded     map[string]bool   // codes, by column and value
	explained bool              // how figures of neighbours are made
}

func newBuilder(pub *policies.Publication) *builder {
	b := &builder{pub: pub, described: map[int]string{}, listed: map[int]string{},
		told: map[int]string{}, visited: map[string]string{}, coded: map[string]bool{}}
	b.partner = map[string]string{}
	for _, p := range pub.Partners {
		b.partner[p.ID] = p.Name
	}
	b.source = at(pub.Evidence, func(e *policies.PublishedEvidence) string { return e.ID })
	b.action = at(pub.Actions, func(a *policies.PublishedAction) string { return a.ID })
	b.claim = at(pub.Claims, func(c *policies.PublishedClaim) string { return c.ID })
	b.criterion = at(pub.Criteria, func(c *policies.PublishedCriterion) string { return c.ID })
	b.earlier = at(pub.PriorFindings, func(f *policies.PublishedEarlier) string { return f.ID })
	b.finding = at(pub.Findings, func(f *policies.PublishedFinding) string { return f.Key })
	b.check = at(pub.Checks, func(c *policies.PublishedCheck) string { return c.Rule })
	b.waiver = at(pub.Waivers, func(w *policies.PublishedWaiver) string { return w.ID })
	b.measure = at(pub.Measures, func(m *policies.PublishedMeasure) string { return m.ID })
	b.answered = statements(pub)
	b.lines = lines(pub)
	b.home = b.homes()
	b.sources = make([]*Source, len(pub.Evidence))
	for i := range pub.Evidence {
		b.sources[i] = sourceOf(i+1, &pub.Evidence[i])
	}
	b.actions = make([]*Action, len(pub.Actions))
	for i := range pub.Actions {
		b.actions[i] = b.actionOf(i+1, &pub.Actions[i])
	}
	b.documents = make([]Document, len(pub.Documents))
	for i := range pub.Documents {
		b.documents[i] = documentOf(i+1, &pub.Documents[i])
	}
	return b
}

// statements maps what an action can address to its words.
func statements(pub *policies.Publication) map[string]string {
	out := map[string]string{}
	for _, c := range pub.Claims {
		out["claim."+c.ID] = c.Statement
	}
	for _, f := range pub.PriorFindings {
		out["prior_finding."+f.ID] = f.Statement
	}
	return out
}

// at maps ids to where their things stand in a list.
func at[T any](items []T, id func(*T) string) map[string]int {
	out := make(map[string]int, len(items))
	for i := range items {
		out[id(&items[i])] = i
	}
	return out
}

// follow turns ids into things; an id that leads nowhere is left out.
func follow[T any](ids []string, at map[string]int, thing func(int) T) []T {
	out := make([]T, 0, len(ids))
	for _, id := range ids {
		if i, ok := at[id]; ok {
			out = append(out, thing(i))
		}
	}
	return out
}

// each turns a list into a list that is never null in JSON.
func each[S, T any](items []S, turn func(*S) T) []T {
	out := make([]T, len(items))
	for i := range items {
		out[i] = turn(&items[i])
	}
	return out
}

// some makes a list that is never null in JSON.
func some[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

// which keeps the items for which keep holds.
func which[T any](items []T, keep func(*T) bool) []T {
	out := []T{}
	for i := range items {
		if keep(&items[i]) {
			out = append(out, items[i])
		}
	}
	return out
}

// unique drops empty and repeated words and keeps the order.
func unique(words []string) []string {
	return add([]string{}, words...)
}
