package evidence

import "github.com/sef-engine/sef/framework"

// Comparator is one published figure to stand beside a measure: the same
// question answered for England, or for another area. It is public as it
// stands, and never about one child.
type Comparator struct {
	Measure      string         // the id of the measure that is worked out the same way
	Period       string         // such as 2024, or 2023-10 for a month
	AreaCode     string         // the official code, such as E08000026 or QWU
	AreaName     string         // as published, with a word on what the area is not
	Level        string         // la, neighbours, region, england, icb, sub-icb, provider
	Breakdown    string         // whom or which service it is about; empty for everybody
	Numerator    *float64       // nil where it is not published
	Denominator  *float64       // as above
	Value        *float64       // nil where Missing says why
	Unit         string         // percent, count, weeks
	Missing      string         // why there is no value; empty where there is one
	NeighbourSet string         // which set of neighbours, for that level
	Source       string         // who published it, and what it does not count
	Release      string         // which release
	PublishedOn  framework.Date // the day of publication
}
