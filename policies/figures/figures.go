package figures

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// Figures are the measures of one run, with the datasets they rest on. Lists
// stand in the order of the workspace; the zero value is a workspace without
// datasets.
type Figures struct {
	Profile  string    `json:"disclosure_profile"`
	Note     string    `json:"note,omitempty"` // that the area puts on everything
	Datasets []Dataset `json:"datasets"`
	Shapes   []Shape   `json:"shapes"` // of the datasets
	Measures []Measure `json:"measures"`

	Published []Published `json:"published"` // what others publish beside our measures
	Releases  []Release   `json:"releases"`  // that comparators are from

	NeighbourSets []Release `json:"neighbour_sets"` // that say whose figures neighbours' are
}

// Measure is what one measure gave.
type Measure struct {
	Measure  string   `json:"measure"`
	Shape    string   `json:"shape"`
	Title    string   `json:"title"`
	Unit     string   `json:"unit"`
	Better   string   `json:"better"`
	Criteria []string `json:"criteria"`
	Limits   *Limits  `json:"limits,omitempty"`
	// Tables show the same rows by different groups. The first is by the
	// measure's own.
	Tables       []Table  `json:"tables"`
	NotCollected []string `json:"not_collected"` // columns that nobody carries
	// Unlike names datasets whose saved figures were made when the measure was
	// defined otherwise; they are left out.
	Unlike []string `json:"defined_otherwise"`
	// Comparators are what others published of the same measure: of the area
	// itself, its neighbours, its region and England.
	Comparators []Comparator `json:"comparators"`
	// Footprints are what the NHS published of the same measure, for areas that
	// are no council's, in its newest period; by service where it does so, and
	// then for England too.
	Footprints []Comparator `json:"footprints"`
	// ShownWith names measures without which this one misleads.
	ShownWith []string `json:"shown_with"`
}

// Limits are where a measure wants watching and where it wants something done.
type Limits struct {
	Amber  *float64 `json:"amber,omitempty"`
	Red    *float64 `json:"red,omitempty"`
	Reason string   `json:"reason,omitempty"` // why they are not the library's
}

// Table is a measure by groups.
type Table struct {
	By    []string `json:"by"`
	Cells []Cell   `json:"cells"`
}

// Cell is one figure: of a group, and of a period or a day.
type Cell struct {
	Group  []string          `json:"group"`
	Period disclosure.Period `json:"period,omitzero"` // of what happened in a time
	On     string            `json:"on"`              // the oldest extract behind it

	Figure      disclosure.Figure  `json:"figure"`
	Numerator   *disclosure.Figure `json:"numerator,omitempty"`
	Denominator *disclosure.Figure `json:"denominator,omitempty"`
	Colour      disclosure.Colour  `json:"colour,omitempty"`
	Before      *Before            `json:"before,omitempty"`
}

// Whole reports whether the cell's period was over when the extract was drawn.
// What holds on a day is always whole.
func (c *Cell) Whole() bool { return c.Period.To <= c.On }

// Before is the figure that another is compared with.
type Before struct {
	Period disclosure.Period `json:"period,omitzero"`
	On     string            `json:"on"`
	Figure disclosure.Figure `json:"figure"`
	Moved  Movement          `json:"moved,omitempty"` // empty where either is hidden
}

// Movement is how a figure differs from the one before it.
type Movement string

// The movements. A measure that is better neither way rises or falls.
const (
	Improving Movement = "improving"
	Worsening Movement = "worsening"
	Steady    Movement = "steady"
	Rising    Movement = "rising"
	Falling   Movement = "falling"
)

// Origin is where the figures of a dataset come from.
type Origin string

// The origins.
const (
	FromExtract Origin = "extract"
	FromResults Origin = "saved results"
	Nowhere     Origin = "nowhere"
)

// Dataset is what became of a partner's extract. It counts rows of a file and
// cells that could not be read, never children by anything.
type Dataset struct {
	ID       string `json:"id"`
	Shape    string `json:"shape"`
	Partner  string `json:"partner"` // a name
	AsOf     string `json:"as_of"`
	Refresh  string `json:"refresh,omitempty"` // how often a new one is promised
	From     Origin `json:"from"`
	NotSaved Fault  `json:"results_not_used,omitempty"` // why, where there are saved results
	Extract
}

// Extract is how much of an extract could be read.
type Extract struct {
	Rows         int            `json:"rows"`
	RejectedRows int            `json:"rejected_rows"`
	Tolerated    float64        `json:"tolerated_share"`
	Rejected     map[string]int `json:"rejected_cells"` // by reason
	Dropped      map[string]int `json:"dropped_rows"`   // that are no data
	Gaps         []Gap          `json:"gaps"`           // required columns that are not always filled
	Checks       []Check        `json:"checks"`         // what was asked of the rows, as far as any could be asked
	NotCollected []string       `json:"not_collected"`
	SetAside     bool           `json:"set_aside"`
	Unreadable   string         `json:"unreadable,omitempty"` // why nothing could be read, after the word it
	SHA256       string         `json:"sha256,omitempty"`
}

// Gap is a required column without a value in some rows.
type Gap struct {
	Column string   `json:"column"`
	Kinds  []string `json:"kinds"` // how the file writes that there is none
	Few
}

// Check is one way in which rows, or the records of a SEN2 return, can contradict
// themselves or each other.
type Check struct {
	ID    string              `json:"id"`
	Says  string              `json:"says"`            // what holds in every right row, to stand after a colon
	Level evidence.CheckLevel `json:"level,omitempty"` // of a return's check; others are of what cannot be right
	Unit  string              `json:"unit,omitempty"`  // what a return's check counts in place of rows, as a plural
	Few
}

// Few counts rows of a file, of which a few could be known. Where they are
// hidden, their share is the most that it can be.
type Few struct {
	Rows    disclosure.Figure `json:"rows"`
	Percent float64           `json:"percent"`
	AtMost  bool              `json:"at_most,omitempty"`
}

// Fault is why saved results are not used.
type Fault string

// The faults.
const (
	OtherDay     Fault = "of another day"
	OtherShape   Fault = "made with another version of the shape"
	OtherProfile Fault = "published under another disclosure profile"
)

// Measure finds a measure's figures.
func (f *Figures) Measure(id string) (*Measure, bool) {
	for i := range f.Measures {
		if f.Measures[i].Measure == id {
			return &f.Measures[i], true
		}
	}
	return nil, false
}

// Table finds the table by exactly these columns.
func (m *Measure) Table(by []string) (*Table, bool) {
	for i := range m.Tables {
		if slices.Equal(m.Tables[i].By, by) {
			return &m.Tables[i], true
		}
	}
	return nil, false
}

// Latest says of each cell whether it is the newest whole one of its group.
func (t *Table) Latest() []bool {
	out := make([]bool, len(t.Cells))
	seen := map[string]bool{}
	for i, c := range slices.Backward(t.Cells) { // cells stand in the order of periods
		if key := groupKey(c.Group); c.Whole() && !seen[key] {
			out[i], seen[key] = true, true
		}
	}
	return out
}

// Newest lists the cells of the newest time of a table and, where that is not
// over, before them those of the newest whole period.
func (t *Table) Newest() []Cell {
	newest, whole := "", ""
	for i := range t.Cells {
		c := &t.Cells[i]
		newest = max(newest, c.Period.From)
		if c.Whole() {
			whole = max(whole, c.Period.From)
		}
	}
	var out []Cell
	for _, c := range t.Cells {
		if c.Period.From == whole || c.Period.From == newest {
			out = append(out, c)
		}
	}
	return out
}

// Measured reports whether anything was measured, and not published by others
// alone.
func (f *Figures) Measured() bool {
	return slices.ContainsFunc(f.Measures, func(m Measure) bool {
		return len(m.Tables) > 0 || len(m.NotCollected) > 0
	})
}

// Only keeps the measures named, each by its own groups and the columns in
// more. They were published together with all the rest.
func (f *Figures) Only(measures []evidence.Measure, more []string) *Figures {
	out := *f
	out.Measures = []Measure{}
	for i := range measures {
		m, ok := f.Measure(measures[i].ID)
		if !ok {
			continue
		}
		kept := *m
		kept.Tables = []Table{}
		if t, ok := m.Table(GroupsOf(&measures[i], more)); ok {
			kept.Tables = append(kept.Tables, *t)
		}
		out.Measures = append(out.Measures, kept)
	}
	return &out
}
