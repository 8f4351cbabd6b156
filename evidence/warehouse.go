package evidence

import (
	"context"

	"github.com/sef-engine/sef/framework"
)

// Warehouse holds the rows of datasets and works out figures from them. What
// it answers is raw; nothing of it leaves the program unpublished.
//
// A warehouse is loaded once and then locked: from then on it reads nothing
// but its own rows. An error is the world's failure (disk, memory, time); what
// is wrong with an extract is told in [Loaded], and what is wrong with a
// measure is a diagnostic when it is prepared.
type Warehouse interface {
	// Load takes extracts and locks the warehouse. The result stands in the
	// order of the extracts. An unreadable extract is set aside.
	Load(ctx context.Context, extracts []Extract) ([]Loaded, error)
	// Answer works out figures, each in the order of its groups.
	Answer(ctx context.Context, questions []Question) ([]Answer, error)
	// Close gives back memory and removes temporary files.
	Close() error
}

// Question asks for a measure, whole or by groups.
type Question struct {
	Measure Measure
	By      []string          // columns that may be published by, beside the measure's own
	Where   map[string]string // only rows with these values
	Period  framework.Period  // only rows whose date of the measure lies in it; zero is the measure's own
}

// Answer is a measure's figures.
type Answer struct {
	Measure string
	By      []string // the columns that the figures are grouped by
	Cells   []Cell   // ordered by period and group
	// NotCollected names columns that the measure needs and no dataset of its
	// shape carries; there are no cells then.
	NotCollected []string
}

// Cell is one figure: a share or a value, for one group and period.
type Cell struct {
	Group  []string // values of By; empty text is a row without one
	Period framework.Period
	// Numerator and Denominator are counts, for a share. Value is the single
	// value of any other measure; Known is false where there is none, such as
	// the median of nobody.
	Numerator, Denominator Raw
	Value                  Raw
	Known                  bool
	Rows                   Raw // how many rows the figure rests on
}
