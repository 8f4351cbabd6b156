package disclosure

// Published is a table as it may leave the program. It holds texts and the
// numbers that they show, and nothing they were worked out from.
type Published struct {
	Measure string          `json:"measure"`
	Columns []string        `json:"columns"`
	Cells   []PublishedCell `json:"cells"`
}

// PublishedCell is a figure for one group and period.
type PublishedCell struct {
	Group  []string `json:"group"`
	Period Period   `json:"period"`
	Figure Figure   `json:"figure"`
	// Numerator and Denominator are the parts of a share.
	Numerator   *Figure `json:"numerator,omitempty"`
	Denominator *Figure `json:"denominator,omitempty"`
	Colour      Colour  `json:"colour,omitempty"` // where the table has limits
}

// Figure is one number in words, or the words that stand for it.
type Figure struct {
	Text   string  `json:"text"`
	Number float64 `json:"number"`           // what Text shows, where it shows a number
	Hidden Reason  `json:"hidden,omitempty"` // why there is no number; empty where there is one
}

// Reason says why a figure is hidden.
type Reason string

// The reasons. There are no more, because a finer one would tell.
const (
	// Small counts are from 1 to the profile's limit.
	Small Reason = "small"
	// Withheld figures may be anything: a small count, a percentage of one, a
	// figure of a group that is too small, or a number that would give
	// another away.
	Withheld Reason = "withheld"
	// Nobody is the reason for a share of a denominator shown as 0.
	Nobody Reason = "nobody"
)

// TooFew is what stands for a value or a colour that is withheld.
const TooFew = "too few to publish"

// Colour is a figure judged against limits.
type Colour string

// The colours. NoColour reads "too few to publish".
const (
	Red      Colour = "red"
	Amber    Colour = "amber"
	Green    Colour = "green"
	NoColour Colour = TooFew
)
