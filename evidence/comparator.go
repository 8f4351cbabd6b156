package evidence

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
)

// Level is what kind of area a published figure is about.
type Level string

// The levels, from the smallest. An area's neighbours are no area: their
// figure is worked out, and says how.
const (
	AuthorityLevel  Level = "la"
	NeighboursLevel Level = "neighbours"
	RegionLevel     Level = "region"
	EnglandLevel    Level = "england"
	ICBLevel        Level = "icb"      // an integrated care board's footprint
	SubICBLevel     Level = "sub-icb"  // a part of one, which is no council's area either
	ProviderLevel   Level = "provider" // one NHS provider
)

// Words lists the closed set.
func (Level) Words() []string {
	return []string{"la", "neighbours", "region", "england", "icb", "sub-icb", "provider"}
}

// Footprint reports whether it is an area that only the NHS has. Its figure is
// never a council's, even where the two have one name.
func (l Level) Footprint() bool {
	return l == ICBLevel || l == SubICBLevel || l == ProviderLevel
}

// Missing is why there is no figure. A missing figure is never 0.
type Missing string

// The reasons.
const (
	MissingNotSubmitted  Missing = "not-submitted"  // nobody sent it
	MissingSuppressed    Missing = "suppressed"     // withheld: few people are behind it
	MissingNotApplicable Missing = "not-applicable" // the question does not arise
	MissingUnavailable   Missing = "unavailable"    // the publisher does not have it
	MissingLow           Missing = "low"            // rounds to nothing, and is not nothing
)

// Words lists the closed set.
func (Missing) Words() []string {
	return []string{"not-submitted", "suppressed", "not-applicable", "unavailable", "low"}
}

// Average is how one figure was made of several areas' figures.
type Average string

// The two ways, which do not come to the same: in a mean every area counts the
// same, in a pooled figure every child does.
const (
	Mean   Average = "mean"   // the plain mean of the areas' figures
	Pooled Average = "pooled" // the sum of their numerators over that of their denominators
)

// Comparator is one published figure to compare with: of one measure, for one
// area and period. Its three numbers are what the publisher printed, and have
// passed the publisher's own disclosure control.
type Comparator struct {
	Measure    string // the id of a measure, or of a published count
	Period     string // 2024, 2024/25, 2024-Q3 or 2024-01
	Level      Level
	AreaCode   string // the official code; for neighbours that of the area whose they are
	AreaName   string
	LACode     string // the authority's DfE number, where it is one
	RegionCode string // the region in which an authority lies
	Breakdown  string // whom the figure is about; empty for everybody

	Numerator, Denominator *float64
	Value                  *float64 // nil exactly where Missing says why
	Unit                   Unit
	Missing                Missing

	NeighbourSet string  // of a figure for neighbours: whose neighbours they are, such as 2025-05
	Average      Average // of the same: how it was made
	Areas        int     // of the same: how many areas had a figure
	AreasAsked   int     // of the same: out of how many

	Source      string // where it stands: the publisher's file or table
	Release     string // the id of the release
	PublishedOn framework.Date
	Place       hcl.Range // where it was read; empty for what was worked out
}

// Release is one publication of figures.
type Release struct {
	ID           string         `hcl:"id,label"`
	Title        string         `hcl:"title"`
	Publisher    string         `hcl:"publisher"`
	PublishedOn  framework.Date `hcl:"published_on"`
	NextExpected framework.Date `hcl:"next_expected,optional"`
	Licence      string         `hcl:"licence"` // the attribution that the licence asks for
	Address      string         `hcl:"address,optional"`
	Note         string         `hcl:"note,optional"` // how the figures were taken from it
	Place        hcl.Range      `hcl:",place"`
}

// Published is a figure that others publish and no dataset of ours is asked
// for: a count that stands beside measures. It has an id of its own, so that
// two counts of nearly the same thing are never confused.
type Published struct {
	ID       string    `hcl:"id,label"`
	Title    string    `hcl:"title"`
	Unit     Unit      `hcl:"unit"`
	Residual bool      `hcl:"residual,optional"` // the publisher subtracts to get it, so it may be negative
	Note     string    `hcl:"note,optional"`
	Source   string    `hcl:"source,optional"`
	Place    hcl.Range `hcl:",place"`
}

var periodPattern = regexp.MustCompile(
	`^(19|20|21)\d\d(/\d\d|-Q[1-4]|-(0[1-9]|1[0-2]))?$`)

// ValidPeriod reports whether a period is written as periods are: 2024 for a
// calendar year, 2024/25 for an academic or financial year, 2024-Q3 for a
// quarter, 2024-01 for a month.
func ValidPeriod(period string) bool {
	if !periodPattern.MatchString(period) {
		return false
	}
	from, to, years := strings.Cut(period, "/")
	return !years || to == following(from)
}

// following is the last two digits of the year after a year.
func following(year string) string {
	n := int(year[2]-'0')*10 + int(year[3]-'0') + 1
	return string([]byte{'0' + byte(n/10%10), '0' + byte(n%10)})
}

// ends orders periods by their last month. Years over the turn of a year end
// in summer, which is right for the academic and near for the financial year.
func ends(period string) string {
	year, rest := period[:4], period[4:]
	switch {
	case rest == "":
		return year + "-12"
	case rest[0] == '/':
		next, _ := strconv.Atoi(year)
		return strconv.Itoa(next+1) + "-08"
	case rest[1] == 'Q':
		return year + "-" + map[byte]string{'1': "03", '2': "06", '3': "09", '4': "12"}[rest[2]]
	}
	return period
}

// LaterPeriod reports whether a ends after b. Both must be valid.
func LaterPeriod(a, b string) bool { return ends(a) > ends(b) }
