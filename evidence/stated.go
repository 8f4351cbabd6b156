package evidence

import (
	"maps"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Stated is a value that a piece of evidence gives for a measure, so that it
// can be held against what others give for the same.
type Stated struct {
	Measure source.Ref        `hcl:"measure,label" ref:"measure"`
	Value   float64           `hcl:"value"`          // in the measure's unit
	On      framework.Date    `hcl:"on"`             // the day it holds on, or the last of its period
	Where   map[string]string `hcl:"where,optional"` // the rows that are meant, by column; none for all
	Place   hcl.Range         `hcl:",place"`
}

// same reports whether two values are given for one thing.
func (s *Stated) same(t *Stated) bool {
	return s.Measure.Name == t.Measure.Name && s.On == t.On && maps.Equal(s.Where, t.Where)
}

// checkStated refuses an item that states one thing twice: it would contradict
// itself, or repeat itself.
func (e *Evidence) checkStated() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for i := range e.States {
		for j := range i {
			if e.States[i].same(&e.States[j]) {
				diags = append(diags, diag.Error(e.States[i].Place, "Stated twice",
					"A value of %q for the same rows and day stands already at %s. "+
						"Keep one of the two.", e.States[i].Measure.Name,
					diag.Place(e.States[j].Place)))
				break
			}
		}
	}
	return diags
}
