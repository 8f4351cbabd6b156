package policies

import (
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies/input"
)

// places maps every subject that a finding can name to where it is written.
// What is written nowhere, such as a criterion without a judgement, stands at
// the area block: that is where the workspace begins.
type places map[string]Place

func placesOf(w *evidence.Workspace) places {
	p := places{}
	home := w.Area.Place
	p.at("area", w.Area.ID, home)
	p.at("framework", w.Framework.ID, home)
	p.at("sef", "sef", either(w.SEF.Place, home))
	for _, c := range w.Framework.Criteria {
		p.at("criterion", c.ID, home)
	}
	for _, d := range w.Framework.Documents {
		p.at("document", d.ID, home)
	}
	for _, x := range w.Partners {
		p.at("partner", x.ID, x.Place)
	}
	for _, x := range w.Boards {
		p.at("board", x.ID, x.Place)
	}
	for _, x := range w.Evidence {
		p.at("evidence", x.ID, x.Place)
	}
	for _, x := range w.Claims {
		p.at("claim", x.ID, x.Place)
	}
	for _, x := range w.Judgements {
		p.at("judgement", x.Criterion.Name, x.Place)
		p.at("criterion", x.Criterion.Name, x.Place)
	}
	for _, x := range w.Inspections {
		p.at("inspection", x.ID, x.Place)
	}
	for _, x := range w.PriorFindings {
		p.at("prior_finding", x.ID, x.Place)
	}
	for _, x := range w.Actions {
		p.at("action", x.ID, x.Place)
	}
	for _, x := range w.Waivers {
		p.at("waiver", x.ID, x.Place)
	}
	for _, x := range w.Meetings {
		p.at("meeting", x.ID, x.Place)
	}
	for _, x := range w.Rehearsals {
		p.at("rehearsal", x.ID, x.Place)
	}
	for _, x := range w.Datasets {
		p.at("dataset", x.ID, x.Place)
	}
	for _, x := range w.Documents {
		p.at("document", x.Request.Name, x.Place)
	}
	return p
}

// aFile begins a subject that is a file and nothing in it.
const aFile = "file."

// inFiles adds the files of which something was found; the line is for the
// finding to say.
func (p places) inFiles(d *input.Document) {
	for _, f := range d.Scan.Files {
		p[aFile+f.Name] = Place{f.Name, 1, 1}
	}
	for _, s := range d.Typed.Small {
		if name, ok := strings.CutPrefix(s.Subject, aFile); ok {
			p[s.Subject] = Place{name, 1, 1}
		}
	}
}

func (p places) at(kind, id string, r diag.Range) {
	p[kind+"."+id] = Place{r.Filename, r.Start.Line, r.Start.Column}
}

func either(r, otherwise diag.Range) diag.Range {
	if r.Filename == "" {
		return otherwise
	}
	return r
}
