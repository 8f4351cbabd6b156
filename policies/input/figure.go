package input

// Measure is a figure that can be worked out from a dataset. It has figures
// only where a dataset of its shape was measured.
type Measure struct {
	ID          string       `json:"id" jsonschema:"the measure's id"`
	Title       string       `json:"title" jsonschema:"what it measures"`
	Shape       string       `json:"shape" jsonschema:"the kind of dataset it is worked out from"`
	Unit        string       `json:"unit" jsonschema:"percent, count, weeks or number"`
	Kind        string       `json:"kind" jsonschema:"share, count, quantile, longest (published as the lower edge of a band) or mean"`
	Better      string       `json:"better" jsonschema:"which way it should move: higher, lower or neither"`
	Criteria    []string     `json:"criteria" jsonschema:"ids of the criteria it speaks to"`
	Statutory   bool         `json:"statutory" jsonschema:"whether it measures a duty in law"`
	Figures     []Figure     `json:"figures" jsonschema:"what was published of it, by period and by its own groups; empty where no dataset of its shape was measured"`
	Comparators []Comparator `json:"comparators" jsonschema:"what others published of it, of one period: the area's own first, then neighbours, region and England"`
}

// Figure is one published figure of a measure: of a group, and of a period or
// a day.
type Figure struct {
	Group       []Part   `json:"group" jsonschema:"whom it is about; empty where it is about all"`
	PeriodFrom  string   `json:"period_from,omitempty" jsonschema:"first day of the period it counts; absent where it holds on a day"`
	PeriodTo    string   `json:"period_to,omitempty" jsonschema:"last day of that period, which the extract may not reach"`
	On          string   `json:"on" jsonschema:"last day it tells of: the end of its period, or the day of the extract where that is earlier"`
	AgeDays     int      `json:"age_days" jsonschema:"days since then; negative in the future"`
	Whole       bool     `json:"whole" jsonschema:"whether its period was over when the extract was drawn; true where it holds on a day"`
	Latest      bool     `json:"latest" jsonschema:"whether it is the newest whole figure of its group"`
	Value       *float64 `json:"value,omitempty" jsonschema:"the number as published, in the measure's unit; absent where it is hidden or there is none"`
	Numerator   *float64 `json:"numerator,omitempty" jsonschema:"of a share, as published; absent where it is hidden"`
	Denominator *float64 `json:"denominator,omitempty" jsonschema:"of a share, as published; absent where it is hidden"`
	Colour      string   `json:"colour,omitempty" jsonschema:"red, amber or green by the measure's limits; absent where it has none or too few agree with it to be published"`
	Before      *Before  `json:"before,omitempty" jsonschema:"the figure it is compared with; absent where there is none that is comparable"`
}

// Part is one column of a group and its value.
type Part struct {
	Column string `json:"column" jsonschema:"name of the column"`
	Value  string `json:"value" jsonschema:"what stands in it; empty for rows without one"`
}

// Before is the figure of the period or the extract before.
type Before struct {
	On    string   `json:"on" jsonschema:"last day that it told of"`
	Value *float64 `json:"value,omitempty" jsonschema:"the number as published; absent where it is hidden"`
	Moved string   `json:"moved,omitempty" jsonschema:"improving, worsening or steady; rising or falling where neither is better; absent where a number is hidden"`
}
