package framework

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
)

// Scale is an ordered list of outcomes, best first.
type Scale struct {
	ID    string    `hcl:"id,label"`
	Title string    `hcl:"title"`
	Steps []Step    `hcl:"step,block"`
	Place hcl.Range `hcl:",place"`
}

// Step is one outcome of a scale and what it brings.
type Step struct {
	ID             string    `hcl:"id,label"`
	Title          string    `hcl:"title"`
	Meaning        string    `hcl:"meaning"`
	Supports       Support   `hcl:"supports,optional"` // the evidence it stands for
	NextInspection string    `hcl:"next_inspection,optional"`
	Follows        []string  `hcl:"follows,optional"` // duties that follow it
	Status         Status    `hcl:"status,optional"`
	Source         string    `hcl:"source,optional"`
	Place          hcl.Range `hcl:",place"`
}

// Step returns the step with the id.
func (s Scale) Step(id string) (Step, bool) {
	i := slices.IndexFunc(s.Steps, func(step Step) bool { return step.ID == id })
	if i < 0 {
		return Step{}, false
	}
	return s.Steps[i], true
}

// StepIDs lists the ids, best first.
func (s Scale) StepIDs() []string {
	ids := make([]string, len(s.Steps))
	for i, step := range s.Steps {
		ids[i] = step.ID
	}
	return ids
}
