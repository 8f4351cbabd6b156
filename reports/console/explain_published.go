package console

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
)

func publishedID(c *evidence.Published) string { return c.ID }

func publishedIDs(k Knowledge) []string { return ids(k.Published, publishedID) }

// explainPublished says what a published count counts, and what it does not.
func explainPublished(p *printer, k Knowledge, id string) {
	c := pick(k.Published, id, publishedID)
	p.line("published %s", c.ID)
	p.prose("", c.Title)
	p.line("")
	p.field("unit", string(c.Unit))
	p.field("note", c.Note)
	p.field("source", c.Source)
	p.compared(k, id, nil)
}

// compared lists the published figures of a measure, each with those without
// which it misleads.
func (p *printer) compared(k Knowledge, id string, with []string) {
	figures := evidence.Comparators(k.Compared).Of(id)
	if len(figures) == 0 {
		return
	}
	p.line("")
	p.line("published figures")
	for _, c := range figures {
		text := fmt.Sprintf("%s, %s: %s", c.AreaName, c.Period, Figure(c))
		if also := beside(k.Compared, c, with); also != "" {
			text += "; " + also
		}
		p.prose("  - ", text)
	}
}
