package reports

import (
	"slices"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
)

func (b *builder) measureOf(i int) Measure {
	m := b.pub.Measures[i]
	out := Measure{m.ID, m.Title, m.Unit, m.Better, ""}
	if f, ok := b.pub.Figures.Measure(m.ID); ok && told(f) {
		out.Chapter = b.home[m.ID]
	}
	return out
}

// told reports whether there is any figure of a measure: ours, or one that
// others publish of the area.
func told(m *figures.Measure) bool { return gave(m) || published(m) }

// gave reports whether a measure gave any figure.
func gave(m *figures.Measure) bool { return len(m.Tables) > 0 && len(m.Tables[0].Cells) > 0 }

// published reports whether others publish the measure of the area or of a
// footprint.
func published(m *figures.Measure) bool {
	row := beside{published: slices.Concat(m.Comparators, m.Footprints)}
	return row.near()
}

func (b *builder) measureTitle(i int) string { return b.pub.Measures[i].Title }

func (b *builder) measures() []Measure {
	out := make([]Measure, len(b.pub.Measures))
	for i := range out {
		out[i] = b.measureOf(i)
	}
	return out
}

// homes finds the chapter in which the figures of each measure stand: that of
// the first criterion that the measure names or, where it names none, of the
// first whose claims or actions refer to it. The others refer to that chapter.
func (b *builder) homes() map[string]string {
	out := map[string]string{}
	settle := func(ids []string, criterion string) {
		for _, id := range ids {
			if _, ok := b.pub.Figures.Measure(id); ok && out[id] == "" {
				out[id] = criterion
			}
		}
	}
	for i := range b.pub.Criteria {
		settle(b.measuring(b.pub.Criteria[i].ID), b.pub.Criteria[i].ID)
	}
	for i := range b.pub.Criteria {
		c := &b.pub.Criteria[i]
		settle(referred(b, follow(c.Claims, b.claim, func(i int) *policies.PublishedClaim {
			return &b.pub.Claims[i]
		}), c.Actions), c.ID)
	}
	return out
}

// measuring lists the measures that name a criterion as theirs.
func (b *builder) measuring(criterion string) []string {
	var out []string
	for i := range b.pub.Figures.Measures {
		if m := &b.pub.Figures.Measures[i]; slices.Contains(m.Criteria, criterion) {
			out = append(out, m.Measure)
		}
	}
	return out
}

// referred lists the measures that claims and actions refer to.
func referred(b *builder, claims []*policies.PublishedClaim, actions []string) []string {
	var ids []string
	for _, c := range claims {
		ids = append(ids, c.Measures...)
	}
	for _, id := range actions {
		if at, ok := b.action[id]; ok && b.pub.Actions[at].Success != nil {
			ids = append(ids, b.pub.Actions[at].Success.Measure)
		}
	}
	return unique(ids)
}

// loose lists what was measured and has no chapter.
func (b *builder) loose() []Measure {
	out := []Measure{}
	for i := range b.pub.Figures.Measures {
		m := &b.pub.Figures.Measures[i]
		if b.home[m.Measure] == "" && gave(m) {
			out = append(out, Measure{m.Measure, m.Title, m.Unit, m.Better, ""})
		}
	}
	return out
}
