package reports

// Measure is a measure that something refers to.
type Measure struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Unit    string `json:"unit"`
	Better  string `json:"better" jsonschema:"which way it should move"`
	Chapter string `json:"chapter,omitempty" jsonschema:"the criterion in whose chapter its figures stand; absent without figures"`
}

// Measurement is a measure and its figures, as its chapter shows them: by its
// own groups, in the newest time and, where that is not over, in the newest
// whole period before it.
type Measurement struct {
	ID     string   `json:"id"`
	Title  string   `json:"title"`
	Unit   string   `json:"unit"`
	Better string   `json:"better" jsonschema:"which way it should move"`
	Amber  string   `json:"amber,omitempty" jsonschema:"the limit beyond which it wants watching"`
	Red    string   `json:"red,omitempty" jsonschema:"the limit beyond which it wants something done"`
	Reason string   `json:"limits_reason,omitempty" jsonschema:"why the limits are not the library's"`
	By     []string `json:"by" jsonschema:"what it is grouped by, in words"`
	// Figures stand in the order of time and groups. Of a long list they are the
	// groups that stand worst, in that order.
	Figures      []Figure `json:"figures"`
	Groups       int      `json:"groups" jsonschema:"how many groups there are"`
	Left         int      `json:"groups_left_out,omitempty" jsonschema:"of these, left out of a long list"`
	LeftHidden   int      `json:"groups_left_out_hidden,omitempty" jsonschema:"of those left out, groups without a figure that is shown"`
	Hidden       bool     `json:"hidden,omitempty" jsonschema:"every figure is hidden to protect small numbers; none is listed"`
	Absent       bool     `json:"absent,omitempty" jsonschema:"there is no extract of its kind that can be used"`
	Published    bool     `json:"published,omitempty" jsonschema:"others publish it of the area or of a footprint, so it is compared"`
	NotCollected []string `json:"not_collected" jsonschema:"columns for want of which it could not be worked out"`
}

// Figure is one published figure of a measure.
type Figure struct {
	Group      []string `json:"group" jsonschema:"whom it is about, in the order of by"`
	Period     string   `json:"period" jsonschema:"the time that it counts, or the day on which it holds, in words"`
	Text       string   `json:"text" jsonschema:"the figure in words, or what stands for one that is hidden"`
	Of         string   `json:"of,omitempty" jsonschema:"numerator and denominator of a share"`
	Colour     string   `json:"colour,omitempty" jsonschema:"red, amber or green by the measure's limits; absent without limits or where too few agree with it"`
	Before     string   `json:"before,omitempty" jsonschema:"the figure of the period or the extract before"`
	BeforeTime string   `json:"before_period,omitempty" jsonschema:"when that held, in words"`
	Moved      string   `json:"moved,omitempty" jsonschema:"improving, worsening or steady since then; rising or falling where neither is better"`
}

// Told is measures that the chapter of another criterion shows.
type Told struct {
	Criterion string   `json:"criterion"`
	Titles    []string `json:"titles"`
}

// Codes is what the codes of a column mean.
type Codes struct {
	Column string `json:"column" jsonschema:"in words"`
	Codes  []Term `json:"codes"`
}

// Extract is an extract that the workspace declares, and what became of it. It
// counts rows and cells of a file.
type Extract struct {
	Dataset      string   `json:"dataset" jsonschema:"its id"`
	Shape        string   `json:"shape"`
	Rows         string   `json:"rows,omitempty" jsonschema:"what one row is"`
	Partner      string   `json:"partner" jsonschema:"who brings it"`
	AsOf         string   `json:"as_of" jsonschema:"the day it was drawn"`
	Refresh      string   `json:"refresh,omitempty" jsonschema:"how often it is promised"`
	From         string   `json:"from" jsonschema:"extract, saved results or nowhere"`
	NotUsed      string   `json:"results_not_used,omitempty" jsonschema:"why what was saved of it could not stand in for it"`
	Read         int      `json:"rows_read" jsonschema:"rows that hold data"`
	RejectedRows int      `json:"rejected_rows" jsonschema:"rows with a cell that could not be taken"`
	Rejected     string   `json:"rejected_share,omitempty" jsonschema:"their share of the rows"`
	Tolerated    string   `json:"tolerated_share" jsonschema:"the share beyond which nothing of it is used"`
	SetAside     bool     `json:"set_aside,omitempty" jsonschema:"it could not be read, or more was rejected than is tolerated"`
	Cells        []Tally  `json:"rejected_cells" jsonschema:"by reason, most frequent first"`
	Dropped      []Tally  `json:"dropped_rows" jsonschema:"rows that are no data, by kind: blank, heading, total or footnote"`
	Unreadable   string   `json:"unreadable,omitempty" jsonschema:"why nothing could be read, to stand after the word it"`
	Missing      []Blanks `json:"missing" jsonschema:"required columns without a value in some rows"`
	Broken       []Broken `json:"broken_checks" jsonschema:"what some of its rows contradict"`
	NotCollected []string `json:"not_collected" jsonschema:"columns of the contract that it does not carry"`
}

// Blanks is how many rows lack a value in a column, by which words for it.
type Blanks struct {
	Column string   `json:"column"`
	Rows   string   `json:"rows" jsonschema:"how many, in words; a few are not counted"`
	Kinds  []string `json:"kinds" jsonschema:"blank, suppressed, not-applicable, unavailable, low or not-known"`
}

// Broken is a check that some rows contradict. They are in the figures.
type Broken struct {
	Says  string `json:"says" jsonschema:"what holds in every right row"`
	Rows  string `json:"rows" jsonschema:"how many do not, in words; a few are not counted"`
	Unit  string `json:"unit,omitempty" jsonschema:"of what these are so many, as a plural; absent for rows and cells"`
	Query bool   `json:"query,omitempty" jsonschema:"whether some of it may be right, and somebody should look at it"`
}

// Origins counts extracts by where their figures come from.
type Origins struct {
	Read     int `json:"extract" jsonschema:"read for this run"`
	Saved    int `json:"saved_results" jsonschema:"told from saved results"`
	Absent   int `json:"nowhere" jsonschema:"neither here nor saved"`
	SetAside int `json:"set_aside" jsonschema:"of all, those of which nothing is used because too much was rejected"`
}

// Undrawn is a kind of extract that is expected and that nobody brings.
type Undrawn struct {
	Shape string `json:"shape"`
	Rows  string `json:"rows" jsonschema:"what one row is"`
}

// Lacking is a measure that could not be worked out.
type Lacking struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Columns  []string `json:"columns" jsonschema:"that no extract carries"`
	Partners []string `json:"partners" jsonschema:"names of those who bring extracts of the kind"`
}

// Unlike is measures of a dataset whose saved figures are left out.
type Unlike struct {
	Dataset string   `json:"dataset"`
	Titles  []string `json:"titles" jsonschema:"of the measures"`
}
