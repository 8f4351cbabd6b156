package framework

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// Framework is what an inspection looks at: a title, the versions of its
// text, a scale, and criteria in themes. Everything else in it helps a
// partnership to prepare.
type Framework struct {
	ID            string
	Title         string     // official title
	Short         string     // what people call it
	Inspectorates []string   // who inspects
	InForce       Period     // inspections under it begin in this span
	Supersedes    source.Ref // the framework before it, if any
	Status        Status
	Source        string
	Versions      []Version // by date, oldest first

	Scale           Scale
	Themes          []Theme
	Criteria        []Criterion
	Documents       []DocumentRequest
	Clocks          []Clock
	Cases           *Cases
	Recommendations *Recommendations
	Crosswalks      []Crosswalk
	Glossary        []Term

	Place hcl.Range
}

// Version is a dated revision of a framework's text.
type Version struct {
	Label  string `hcl:"date,label"`
	Says   string `hcl:"says"`            // what changed, in our words
	Status Status `hcl:"status,optional"` // of this text
	Source string `hcl:"source,optional"`

	On    Date
	Place hcl.Range `hcl:",place"`
}

// Theme groups criteria under a heading.
type Theme struct {
	ID    string    `hcl:"id,label"`
	Title string    `hcl:"title"`
	Place hcl.Range `hcl:",place"`
}

// Criterion is one thing that inspectors evaluate. Its title is a name and
// stays as published; its prompts are questions in our own words.
type Criterion struct {
	ID      string     `hcl:"id,label"`
	Theme   source.Ref `hcl:"theme"`
	Title   string     `hcl:"title"`
	Short   string     `hcl:"short"` // a heading of a few words, ours
	Prompts []string   `hcl:"prompts,optional"`
	Sectors []Sector   `hcl:"sectors,optional"` // that should bring evidence
	Kinds   []Kind     `hcl:"kinds,optional"`   // of evidence worth having
	Voice   VoiceNeed  `hcl:"voice,optional"`
	Status  Status     `hcl:"status,optional"`
	Source  string     `hcl:"source,optional"`
	Place   hcl.Range  `hcl:",place"`
}

// DocumentRequest is something that inspectors ask to see.
type DocumentRequest struct {
	ID            string    `hcl:"id,label"`
	Title         string    `hcl:"title"`
	PersonLevel   bool      `hcl:"person_level,optional"`   // never kept in the workspace
	CurrentMonths int       `hcl:"current_months,optional"` // how old it may be; 0 is any age
	Status        Status    `hcl:"status,optional"`
	Source        string    `hcl:"source,optional"`
	Place         hcl.Range `hcl:",place"`
}

// Cases says how many children inspectors follow in depth, and whom they
// want among them.
type Cases struct {
	Count      int            `hcl:"count"`
	AtLeast    map[string]int `hcl:"at_least,optional"`    // by case type
	UploadDays int            `hcl:"upload_days,optional"` // to hand over their documents
	Status     Status         `hcl:"status,optional"`
	Source     string         `hcl:"source,optional"`
	Place      hcl.Range      `hcl:",place"`
}

// Term explains a word of the field.
type Term struct {
	Word    string    `hcl:"word,label"`
	Meaning string    `hcl:"meaning"`
	Place   hcl.Range `hcl:",place"`
}

// Criterion returns the criterion with the id.
func (f *Framework) Criterion(id string) (Criterion, bool) {
	i := slices.IndexFunc(f.Criteria, func(c Criterion) bool { return c.ID == id })
	if i < 0 {
		return Criterion{}, false
	}
	return f.Criteria[i], true
}

// CriterionIDs lists the ids in the framework's own order.
func (f *Framework) CriterionIDs() []string {
	ids := make([]string, len(f.Criteria))
	for i, c := range f.Criteria {
		ids[i] = c.ID
	}
	return ids
}

// VersionAt is the newest version published by the day.
func (f *Framework) VersionAt(day Date) (Version, bool) {
	for _, v := range slices.Backward(f.Versions) {
		if !v.On.After(day) {
			return v, true
		}
	}
	return Version{}, false
}
