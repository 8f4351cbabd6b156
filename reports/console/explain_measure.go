package console

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

// limitsOf says where a measure's figures change colour, and why there.
func limitsOf(m *evidence.Measure) string {
	beyond := "above"
	if m.Better == "higher" {
		beyond = "below"
	}
	var parts []string
	add := func(colour string, at *float64) {
		if at != nil {
			number := strconv.FormatFloat(*at, 'f', -1, 64)
			parts = append(parts, fmt.Sprintf("%s %s %s", colour, beyond, inUnit(number, string(m.Unit))))
		}
	}
	add("amber", m.Amber)
	add("red", m.Red)
	text := strings.Join(parts, ", ")
	if m.LimitsReason != "" {
		text += "; the workspace's own: " + m.LimitsReason
	}
	return text
}

// measured sets out the figures by the measure's own groups, and where they
// come from.
func (p *printer) measured(k Knowledge, m *evidence.Measure) {
	f := k.Figures
	p.line("")
	gave, ok := f.Measure(m.ID)
	if !ok {
		p.line("no figures: no extract of its kind is here or was saved")
		return
	}
	own, together := f.Only([]evidence.Measure{*m}, nil), f.Only(alongside(k, gave), nil)
	switch t := figureTable(own); {
	case len(t.Rows) == 0 && published(together):
		p.line("no figures of our own: no extract of its kind is here or was saved")
	case p.err == nil:
		p.err = t.without("measure").WriteText(p.w)
	}
	p.published(together)
	p.line("")
	for _, d := range f.Datasets {
		if d.Shape != m.Shape.Name {
			continue
		}
		p.prose("from ", datasetLine(d))
		if slices.Contains(gave.Unlike, d.ID) {
			p.prose("  ", "its saved figures are left out: the measure was defined otherwise then")
		}
	}
	p.line("sef measure %s --by COLUMN shows it by other groups", m.ID)
	p.line("small numbers hidden by profile %s", f.Profile)
	p.note(f.Note)
}

// alongside are the measure and those without which it misleads.
func alongside(k Knowledge, gave *figures.Measure) []evidence.Measure {
	var out []evidence.Measure
	for _, m := range k.Measures {
		if m.ID == gave.Measure || slices.Contains(gave.ShownWith, m.ID) {
			out = append(out, m)
		}
	}
	return out
}

func published(f *figures.Figures) bool { return len(publishedTable(f).Rows) > 0 }

// headline is a measure's newest whole figure in short, or that there are
// several.
func headline(f *figures.Figures, m *evidence.Measure) string {
	gave, ok := f.Measure(m.ID)
	switch {
	case !ok:
		return ""
	case !f.Sent(gave):
		return "no extract that can be used"
	case len(gave.NotCollected) > 0:
		return "not collected: " + strings.Join(gave.NotCollected, ", ")
	case len(gave.Tables) == 0 || len(gave.Tables[0].Cells) == 0:
		return ""
	case len(gave.Tables[0].By) > 0:
		return "by " + strings.Join(gave.Tables[0].By, ", ")
	}
	t := &gave.Tables[0]
	for i, latest := range t.Latest() {
		if c := &t.Cells[i]; latest {
			return coloured(withUnit(gave, c.Figure), string(c.Colour)) + " (" + c.Time() + ")"
		}
	}
	return "no whole period yet"
}
