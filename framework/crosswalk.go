package framework

import (
	"slices"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// Crosswalk carries findings made under an earlier framework over to the one
// it stands in.
type Crosswalk struct {
	From  source.Ref `hcl:"from,label"` // the earlier framework
	Maps  []Mapping  `hcl:"map,block"`
	Place hcl.Range  `hcl:",place"`
}

// Mapping says where one earlier criterion went, and why.
type Mapping struct {
	From      source.Ref   `hcl:"from,label"` // criterion of the earlier framework
	To        []source.Ref `hcl:"to"`         // criteria of this one
	Relation  Relation     `hcl:"relation"`
	Rationale string       `hcl:"rationale"`
	Status    Status       `hcl:"status,optional"`
	Place     hcl.Range    `hcl:",place"`
}

// Crosswalk returns the crosswalk from the framework with the id.
func (f *Framework) Crosswalk(from string) (Crosswalk, bool) {
	i := slices.IndexFunc(f.Crosswalks, func(c Crosswalk) bool {
		return c.From.Name == from
	})
	if i < 0 {
		return Crosswalk{}, false
	}
	return f.Crosswalks[i], true
}

// Targets lists the criteria to which an earlier criterion may carry over.
func (c Crosswalk) Targets(criterion string) []string {
	for _, m := range c.Maps {
		if m.From.Name == criterion {
			return source.Names(m.To)
		}
	}
	return nil
}
