package reports

// Comparison is measures beside what others publish of the same. Every row has
// a figure of each area, in their order.
type Comparison struct {
	Areas      []string      `json:"areas" jsonschema:"whose published figures: the area's own, its neighbours', its region's, England's, then footprints and providers"`
	Ours       bool          `json:"ours,omitempty" jsonschema:"some row has a figure of our own extracts"`
	Neighbours string        `json:"neighbour_set,omitempty" jsonschema:"the title of the set of statistical neighbours"`
	Again      bool          `json:"again,omitempty" jsonschema:"an earlier table has said how figures of the neighbours are made"`
	Footprints bool          `json:"footprints,omitempty" jsonschema:"some areas are footprints or providers of the NHS, which are no council's"`
	Scope      []string      `json:"scope" jsonschema:"what the NHS says its figures count and what not"`
	Rows       []ComparedRow `json:"rows"`
	Releases   []Cited       `json:"releases" jsonschema:"what the figures are from"`
}

// ComparedRow is one measure.
type ComparedRow struct {
	ID      string           `json:"id"`
	Title   string           `json:"title"`
	Unit    string           `json:"unit"`
	Better  string           `json:"better,omitempty" jsonschema:"which way it should move; absent for a count that only others publish"`
	Period  string           `json:"period" jsonschema:"of the published figures, in words"`
	Ours    string           `json:"ours,omitempty" jsonschema:"our own figure, of the same period or with its own; absent where no extract gives one"`
	Note    string           `json:"note,omitempty" jsonschema:"what a count that only others publish counts, and what it does not"`
	Figures []ComparedFigure `json:"figures"`
}

// ComparedFigure is what an area has of a measure. It stands as its publisher
// printed it; one without a text was not published.
type ComparedFigure struct {
	Text string `json:"text,omitempty" jsonschema:"the figure in words, or why there is none"`
	Of   string `json:"of,omitempty" jsonschema:"numerator and denominator of a share, as far as published; of neighbours how many of them had a figure"`
}

// Footprints is a measure by service, as the NHS publishes it for footprints,
// providers and England. None of the areas is a council's.
type Footprints struct {
	ID       string       `json:"id" jsonschema:"of the measure"`
	Title    string       `json:"title"`
	Unit     string       `json:"unit"`
	Better   string       `json:"better"`
	Period   string       `json:"period" jsonschema:"in words"`
	Areas    []string     `json:"areas"`
	Rows     []ServiceRow `json:"rows" jsonschema:"services of which a footprint or provider has a figure"`
	Without  []string     `json:"without" jsonschema:"services of which none of them has"`
	Releases []Cited      `json:"releases" jsonschema:"what the figures are from"`
}

// ServiceRow is one service.
type ServiceRow struct {
	Service string           `json:"service"`
	Figures []ComparedFigure `json:"figures"`
}

// Cited names a publication beside figures.
type Cited struct {
	Publisher   string `json:"publisher"`
	Title       string `json:"title"`
	PublishedOn string `json:"published_on"`
}

// Release is a publication that something in the report is from.
type Release struct {
	ID           string `json:"id"`
	Title        string `json:"title"`
	Publisher    string `json:"publisher"`
	PublishedOn  string `json:"published_on"`
	NextExpected string `json:"next_expected,omitempty" jsonschema:"the day of the next one, where it is announced"`
	Licence      string `json:"licence" jsonschema:"the attribution that has to stand wherever the figures do"`
	Address      string `json:"address,omitempty"`
	Note         string `json:"note,omitempty" jsonschema:"how the figures were taken from it"`
}
