package evidence

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
)

// comparatorColumns is the layout of comparators in a file: the columns of the
// shape benchmarks, and what tells areas apart and where they lie. A test
// holds the two against each other.
var comparatorColumns = []string{
	"measure", "period", "area_level", "area_code", "area_name", "la_code",
	"region_code", "breakdown", "numerator", "denominator", "value", "unit",
	"missing", "neighbour_set", "areas", "areas_asked", "source", "release",
	"published_on",
}

var comparatorsNeed = []string{
	"measure", "period", "area_level", "area_code", "value", "unit", "source", "release",
}

// ReadComparators reads a table of comparators in the layout of the shape
// benchmarks, which stands in the file name. What refers to other things
// (measures, releases, sets of neighbours) is checked by [Load]. Rows with
// mistakes are left out.
func ReadComparators(text []byte, name string) ([]Comparator, hcl.Diagnostics) {
	rows, t := readTable(text, name, comparatorColumns, comparatorsNeed)
	out := make([]Comparator, 0, len(rows))
	for _, r := range rows {
		before := len(t.diags) + t.more
		c := r.comparator()
		r.checkComparator(c)
		if len(t.diags)+t.more == before {
			out = append(out, c)
		}
	}
	return out, t.mistakes()
}

func (r row) comparator() Comparator {
	c := Comparator{
		Measure: r.needed("measure"), Period: r.needed("period"),
		Level:    Level(r.word("area_level", Level("").Words())),
		AreaCode: r.needed("area_code"), AreaName: r.field("area_name"),
		LACode: r.field("la_code"), RegionCode: r.field("region_code"),
		Breakdown: r.field("breakdown"),
		Numerator: r.number("numerator"), Denominator: r.number("denominator"),
		Value: r.number("value"), Unit: Unit(r.word("unit", comparatorUnits)),
		Missing: Missing(r.word("missing", Missing("").Words())),
		Areas:   r.whole("areas"), AreasAsked: r.whole("areas_asked"),
		Source: r.needed("source"), Release: r.needed("release"),
		Place: r.place("measure"),
	}
	c.NeighbourSet, c.Average = r.neighbourSet()
	if day := r.field("published_on"); day != "" {
		var err error
		if c.PublishedOn, err = framework.ParseDate(day); err != nil {
			r.wrong("published_on", "Not a date", "%s.", err)
		}
	}
	return c
}

// comparatorUnits are those of the shape benchmarks.
var comparatorUnits = []string{"percent", "count", "weeks"}

// neighbourSet reads "2025-05 mean": whose neighbours, and how averaged.
func (r row) neighbourSet() (string, Average) {
	text := r.field("neighbour_set")
	set, how, _ := strings.Cut(text, " ")
	switch average := Average(how); {
	case text == "":
		return "", ""
	case average == Mean || average == Pooled:
		return set, average
	}
	r.wrong("neighbour_set", "How averaged?", "Say which set of neighbours it is and "+
		"how their figures were put together: \"2025-05 mean\" or \"2025-05 pooled\".")
	return "", ""
}

// checkComparator finds what is wrong with a row by itself.
func (r row) checkComparator(c Comparator) {
	if c.Period != "" && !ValidPeriod(c.Period) {
		r.wrong("period", "Unsuitable period", "Write 2024 for a calendar year, 2024/25 "+
			"for an academic or financial year, 2024-Q3 for a quarter or 2024-01 for a month.")
	}
	if c.Level == "" && r.field("area_level") == "" {
		r.wrong("area_level", "Missing value", "Every row needs a value for %q.", "area_level")
	}
	if c.Unit == "" && r.field("unit") == "" {
		r.wrong("unit", "Missing value", "Every row needs a value for %q.", "unit")
	}
	r.checkArea(c)
	r.checkFigure(c)
	r.checkNeighbours(c)
}

var (
	areaPattern   = regexp.MustCompile(`^[A-Z0-9]{3,9}$`)
	laPattern     = regexp.MustCompile(`^\d{3}$`)
	levelPatterns = map[Level]*regexp.Regexp{
		AuthorityLevel:  regexp.MustCompile(`^E\d{8}$`),
		NeighboursLevel: regexp.MustCompile(`^E\d{8}$`),
		RegionLevel:     regexp.MustCompile(`^[A-Z0-9]{3,9}$`), // the NHS has regions of its own
		EnglandLevel:    regexp.MustCompile(`^E92000001$`),
	}
)

// checkArea holds a code against the level, so that a council's figure is never
// shown as England's.
func (r row) checkArea(c Comparator) {
	if c.AreaCode != "" && !c.fitsLevel() {
		r.wrong("area_code", "Unsuitable area code", "%q cannot be the code of an area of "+
			"the level %s. Use the official code, such as E08000026 for an authority and "+
			"E92000001 for England.", c.AreaCode, c.Level)
	}
	if c.LACode != "" && !laPattern.MatchString(c.LACode) {
		r.wrong("la_code", "Unsuitable DfE number", "An authority's DfE number has three "+
			"digits, such as 331.")
	}
	if c.RegionCode != "" && !areaPattern.MatchString(c.RegionCode) {
		r.wrong("region_code", "Unsuitable area code", "Use the region's official code, "+
			"such as E12000005.")
	}
}

func (c Comparator) fitsLevel() bool {
	pattern, ok := levelPatterns[c.Level]
	if !ok {
		pattern = areaPattern
	}
	return pattern.MatchString(c.AreaCode)
}

// CodesFit reports whether the codes of the area are written as such codes are,
// and that of the area itself fits its level.
func (c Comparator) CodesFit() bool {
	return c.fitsLevel() && (c.LACode == "" || laPattern.MatchString(c.LACode)) &&
		(c.RegionCode == "" || areaPattern.MatchString(c.RegionCode))
}

// checkFigure demands a figure or the reason why there is none, and a figure
// that can be.
func (r row) checkFigure(c Comparator) {
	switch {
	case c.Value == nil && c.Missing == "" && r.field("value") == "" && r.field("missing") == "":
		r.wrong("value", "Neither figure nor reason", "Give the figure, or say in missing "+
			"why there is none: %s.", strings.Join(Missing("").Words(), ", "))
	case c.Value != nil && c.Missing != "":
		r.wrong("missing", "Figure and reason", "There is a figure, so missing has to be "+
			"empty; or the figure is none, then leave it empty.")
	case c.Value != nil && c.Unit == "percent" && (*c.Value < 0 || *c.Value > 100):
		r.wrong("value", "Not a percentage", "A percentage lies between 0 and 100.")
	case !c.Agrees():
		r.wrong("value", "Figure against its parts", "The figure is not what numerator and "+
			"denominator come to. Correct it, or leave the parts empty.")
	}
}

// Agrees reports whether a percentage is within two points of what its parts
// come to, as far as it and both of them are there. It is to find slips: some
// publishers count a few children otherwise in the one than in the other.
func (c Comparator) Agrees() bool {
	if c.Unit != "percent" || c.Value == nil || c.Numerator == nil || c.Denominator == nil {
		return true
	}
	if *c.Denominator == 0 {
		return false
	}
	return math.Abs(*c.Value - 100**c.Numerator / *c.Denominator) <= 2
}

// checkNeighbours keeps figures for neighbours and all others apart.
func (r row) checkNeighbours(c Comparator) {
	of := c.Level == NeighboursLevel
	switch {
	case of && c.NeighbourSet == "" && r.field("neighbour_set") == "":
		r.wrong("neighbour_set", "Whose neighbours?", "A figure for neighbours names the "+
			"set and how it was averaged, as in \"2025-05 mean\".")
	case of && (c.AreasAsked == 0 || c.Areas > c.AreasAsked):
		r.wrong("areas_asked", "How many neighbours?", "A figure for neighbours says in "+
			"areas how many of them had a figure, and in areas_asked out of how many.")
	case !of && c.Level != "" && (c.NeighbourSet != "" || c.Areas+c.AreasAsked > 0):
		r.wrong("neighbour_set", "Neighbours of another level", "Only rows of the level "+
			"neighbours have neighbour_set, areas and areas_asked. Leave them empty here.")
	}
}

// WriteComparators writes comparators in the layout that [ReadComparators]
// reads, in the order given, below a comment of whole lines.
func WriteComparators(cs []Comparator, comment string) []byte {
	rows := make([]map[string]string, len(cs))
	for i, c := range cs {
		rows[i] = map[string]string{
			"measure": c.Measure, "period": c.Period, "area_level": string(c.Level),
			"area_code": c.AreaCode, "area_name": c.AreaName, "la_code": c.LACode,
			"region_code": c.RegionCode, "breakdown": c.Breakdown,
			"numerator": digits(c.Numerator), "denominator": digits(c.Denominator),
			"value": digits(c.Value), "unit": string(c.Unit), "missing": string(c.Missing),
			"neighbour_set": strings.TrimSpace(c.NeighbourSet + " " + string(c.Average)),
			"areas":         some(c.Areas, c.AreasAsked), "areas_asked": some(c.AreasAsked, c.AreasAsked),
			"source": c.Source, "release": c.Release, "published_on": c.PublishedOn.String(),
		}
	}
	return writeTable(comment, comparatorColumns, rows)
}

// digits writes a number without an exponent.
func digits(n *float64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatFloat(*n, 'f', -1, 64)
}

func some(n, asked int) string {
	if asked == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
