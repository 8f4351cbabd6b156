package evidence

import (
	"maps"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// catalog lists, for every kind of thing that can be referred to, its ids and
// where they were declared.
type catalog struct {
	places map[string]map[string]hcl.Range
	sorted map[string][]string // ids by kind, for messages; worked out when asked
}

func newCatalog() *catalog {
	return &catalog{map[string]map[string]hcl.Range{}, map[string][]string{}}
}

// nothing is the place of what the program itself provides.
var nothing hcl.Range

func (c *catalog) add(kind, id string, at hcl.Range) hcl.Diagnostics {
	if c.places[kind] == nil {
		c.places[kind] = map[string]hcl.Range{}
	}
	if first, ok := c.places[kind][id]; ok {
		return hcl.Diagnostics{again(kind, id, first, at)}
	}
	c.places[kind][id] = at
	delete(c.sorted, kind)
	return nil
}

// again reports a second declaration. What the program provides has no place
// that its user could open.
func again(kind, id string, first, at hcl.Range) *hcl.Diagnostic {
	if first == nothing {
		return diag.Error(at, "Duplicate "+kind,
			"A %s %q comes with the program. Choose another id.", kind, id)
	}
	return diag.Duplicate(plain(kind), id, first, at)
}

func (c *catalog) words(kind string, words ...string) {
	for _, word := range words {
		c.add(kind, word, nothing)
	}
}

func (c *catalog) known(kind string) []string {
	if c.sorted[kind] == nil {
		c.sorted[kind] = slices.Sorted(maps.Keys(c.places[kind]))
	}
	return c.sorted[kind]
}

// check reports a reference that names nothing.
func (c *catalog) check(kind string, ref source.Ref) hcl.Diagnostics {
	if _, ok := c.places[kind][ref.Name]; ok {
		return nil
	}
	if near := c.qualified(kind, ref.Name); near != "" {
		return hcl.Diagnostics{diag.Error(ref.Range, "Unknown "+plain(kind),
			"%q does not say what it names. Did you mean %q?", ref.Name, near)}
	}
	return hcl.Diagnostics{diag.Unknown(plain(kind), ref.Name, c.known(kind), ref.Range)}
}

// qualified finds what was meant by an id that lacks its kind: too-late for
// claim.too-late.
func (c *catalog) qualified(kind, id string) string {
	if kind != "addressed" && kind != "subject" {
		return ""
	}
	for _, known := range c.known(kind) {
		if strings.HasSuffix(known, "."+id) {
			return known
		}
	}
	return ""
}

// block is what people call one block of a kind.
func block(kind string) string {
	if kind == "evidence" {
		return "piece of evidence"
	}
	return plain(kind)
}

// plain is what people call a kind of reference.
func plain(kind string) string {
	switch kind {
	case "prior_finding":
		return "prior finding"
	case "step":
		return "grade"
	case "document":
		return "requested document"
	case "published":
		return "published count"
	case "judged":
		return "criterion"
	case "approver":
		return "board or partner"
	case "addressed":
		return "claim, prior finding, criterion or action"
	}
	return kind
}

// declare collects the ids of everything in the workspace and its framework,
// and reports those used twice or not fit to be ids. It is long because it is
// a list.
func (w *Workspace) declare() (*catalog, hcl.Diagnostics) {
	c := newCatalog()
	var diags hcl.Diagnostics
	add := func(kind, id string, at hcl.Range) {
		diags = append(diags, source.CheckID(block(kind), id, at)...)
		diags = append(diags, c.add(kind, id, at)...)
	}
	for _, p := range w.Partners {
		add("partner", p.ID, p.Place)
	}
	for _, b := range w.Boards {
		add("board", b.ID, b.Place)
	}
	for _, e := range w.Evidence {
		add("evidence", e.ID, e.Place)
	}
	for _, x := range w.Claims {
		add("claim", x.ID, x.Place)
	}
	for _, i := range w.Inspections {
		add("inspection", i.ID, i.Place)
	}
	for _, p := range w.PriorFindings {
		add("prior_finding", p.ID, p.Place)
	}
	for _, a := range w.Actions {
		add("action", a.ID, a.Place)
	}
	for _, x := range w.Waivers {
		add("waiver", x.ID, x.Place)
	}
	for _, m := range w.Meetings {
		add("meeting", m.ID, m.Place)
	}
	for _, r := range w.Rehearsals {
		add("rehearsal", r.ID, r.Place)
	}
	for _, r := range w.SEN2Returns {
		add("SEN2 return", r.ID, r.Place)
	}
	for _, d := range w.Datasets {
		if d.Return != "" {
			diags = append(diags, c.add("dataset", d.ID, d.Place)...)
			continue
		}
		add("dataset", d.ID, d.Place)
	}
	for i, m := range w.Measures {
		if i < w.shipped {
			c.words("measure", m.ID)
			continue
		}
		add("measure", m.ID, m.Place)
	}
	for _, s := range w.Shapes {
		c.words("shape", s.ID)
	}
	for _, p := range w.Published {
		c.words("published", p.ID)
	}
	c.words("theme", w.themes()...)
	for _, j := range w.Judgements {
		diags = append(diags, c.add("judgement", j.Criterion.Name, j.Place)...)
	}
	for _, d := range w.Documents {
		diags = append(diags, c.add("document answer", d.Request.Name, d.Place)...)
	}
	for _, t := range w.Thresholds {
		diags = append(diags, c.add("threshold", t.Rule.Name, t.Place)...)
	}
	w.combine(c)
	return c, diags
}

// combine adds what comes from the framework, and the kinds of reference that
// may name several kinds of thing.
func (w *Workspace) combine(c *catalog) {
	c.words("framework", w.Frameworks.IDs()...)
	if f := w.Framework; f != nil {
		c.words("criterion", f.CriterionIDs()...)
		c.words("step", f.Scale.StepIDs()...)
		for _, d := range f.Documents {
			c.words("document", d.ID)
		}
	}
	c.words("judged", c.known("criterion")...)
	c.words("judged", Overall)
	c.words("body", c.known("board")...)
	c.words("body", OversightBody, Stocktake, SEFReview)
	c.words("approver", c.known("board")...)
	c.words("approver", c.known("partner")...)
	for _, kind := range []string{"claim", "prior_finding", "criterion", "action"} {
		for _, id := range c.known(kind) {
			c.words("addressed", kind+"."+id)
		}
	}
}
