package evidence

import (
	"io/fs"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// Workspace is everything that a partnership has written down, resolved
// against the framework it works to. Slices stand in the order of their files
// and lines.
type Workspace struct {
	Area       Area
	Framework  *framework.Framework
	Frameworks *framework.Library

	Partners   []Partner
	Boards     []Board
	Disclosure Disclosure
	Thresholds []Threshold
	SEF        SEF

	Evidence      []Evidence
	Claims        []Claim
	Judgements    []Judgement
	Inspections   []Inspection
	PriorFindings []PriorFinding
	Actions       []Action
	Waivers       []Waiver
	Meetings      []Meeting
	Rehearsals    []Rehearsal
	Documents     []Document

	Comparators   Comparators // published figures, shipped and own, in the order of Compare
	Releases      []Release   // what they come from
	Published     []Published // counts that others publish, beside the measures
	NeighbourSets []NeighbourSet
	Neighbours    []Neighbour

	Datasets []Dataset // those that returns stand for come last
	Measures []Measure // the workspace's own, after the shipped ones
	Shapes   []Shape   // the shipped ones

	SEN2Returns []SEN2Return
	SEN2        SEN2 // what is known about the return

	Files source.Files // every file read, for messages

	shipped int      // how many of Measures are not the workspace's own
	broken  []string // files that could not be parsed to their end
}

// Options tells Load where things come from; the zero value is a workspace
// read with the shipped library as at its own date.
type Options struct {
	AsOf    framework.Date // instead of the workspace's own
	Library fs.FS          // shapes, measures and published figures; nil is the shipped library
}

func (o Options) library() fs.FS {
	if o.Library == nil {
		return Shipped()
	}
	return o.Library
}

// Partner returns the partner with the id.
func (w *Workspace) Partner(id string) (Partner, bool) {
	for _, p := range w.Partners {
		if p.ID == id {
			return p, true
		}
	}
	return Partner{}, false
}

// Sector is the sector that an item of evidence speaks for: its own, or its
// partner's where that has only one. It is empty where it cannot be told.
func (w *Workspace) Sector(e *Evidence) framework.Sector {
	if e.Sector != "" {
		return e.Sector
	}
	p, ok := w.Partner(e.Partner.Name)
	if ok && len(p.Sectors) == 1 {
		return p.Sectors[0]
	}
	return ""
}
