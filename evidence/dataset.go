package evidence

import (
	"io/fs"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Refresh is how often a feed is promised.
type Refresh string

// Words lists the closed set.
func (Refresh) Words() []string {
	return []string{"daily", "weekly", "monthly", "quarterly", "termly", "yearly"}
}

// Days is the promised interval; 0 where nothing is promised.
func (r Refresh) Days() int {
	switch r {
	case "daily":
		return 1
	case "weekly":
		return 7
	case "monthly":
		return 31
	case "quarterly":
		return 92
	case "termly":
		return 122
	case "yearly":
		return 366
	}
	return 0
}

// DateOrder is how an extract writes dates such as 05/06/2024.
type DateOrder string

// The orders. Dates come day first unless a dataset says otherwise; nothing is
// guessed from the dates themselves, of which most could be either.
const (
	DayFirstDates   DateOrder = "day-first"
	MonthFirstDates DateOrder = "month-first"
)

// Words lists the closed set.
func (DateOrder) Words() []string { return []string{"day-first", "month-first"} }

// Dataset maps a partner's extract to a shape.
type Dataset struct {
	ID        string            `hcl:"id,label"`
	Shape     source.Ref        `hcl:"shape" ref:"shape"`
	Partner   source.Ref        `hcl:"partner" ref:"partner"`
	Source    string            `hcl:"source"`         // the extract, below the workspace
	Sheet     string            `hcl:"sheet,optional"` // of a workbook; else the one that fits
	AsOf      framework.Date    `hcl:"as_of"`          // the day it was drawn
	Dates     DateOrder         `hcl:"dates,optional"` // day first where nothing is said
	Refresh   Refresh           `hcl:"refresh,optional"`
	Tolerance *float64          `hcl:"tolerance,optional"` // share of rows that may be rejected
	Columns   map[string]string `hcl:"columns,optional"`   // shape's name to the extract's heading
	Constants map[string]string `hcl:"constants,optional"` // the same value in every row
	Place     hcl.Range         `hcl:",place"`

	Return string // the SEN2 return that it is a part of; its columns are not mapped then
}

// Check demands a source inside the workspace and a share that is one.
func (d *Dataset) Check(at source.Places) hcl.Diagnostics {
	var diags hcl.Diagnostics
	if !fs.ValidPath(d.Source) || d.Source == "." {
		diags = append(diags, diag.Error(at.Of("source"), "Unsuitable file name",
			"%q does not name a file of the workspace. Use a path such as "+
				"\"private/waits.csv\", with / between folders and no ..",
			d.Source))
	}
	if d.Tolerance != nil && (*d.Tolerance < 0 || *d.Tolerance > 1) {
		diags = append(diags, diag.Error(at.Of("tolerance"), "Not a share",
			"The tolerance is a share of the rows, from 0 to 1: 0.02 for 2 in "+
				"100. Here it is %v.", *d.Tolerance))
	}
	return diags
}

// Better says which way a measure should move.
type Better string

// Words lists the closed set.
func (Better) Words() []string { return []string{"higher", "lower", "neither"} }

// Unit is what a measure counts in.
type Unit string

// Words lists the closed set.
func (Unit) Words() []string { return []string{"percent", "count", "weeks", "number"} }

// FigureKind says what a measure's figures are, which decides how they may be
// published.
type FigureKind string

// The kinds. A share and a count are told from a measure's other attributes;
// the rest say so.
const (
	ShareFigure    FigureKind = "share"
	CountFigure    FigureKind = "count"
	QuantileFigure FigureKind = "quantile" // a median, or another rank
	LongestFigure  FigureKind = "longest"  // published as the lower edge of a band
	MeanFigure     FigureKind = "mean"
)

// Words lists the closed set.
func (FigureKind) Words() []string {
	return []string{"share", "count", "quantile", "longest", "mean"}
}

// Measure is a figure that can be worked out from the datasets of one shape:
// a share, with numerator and denominator, or a single value.
type Measure struct {
	ID          string         `hcl:"id,label"`
	Shape       source.Ref     `hcl:"shape" ref:"shape"`
	Title       string         `hcl:"title"`
	Where       string         `hcl:"where,optional"`
	Numerator   string         `hcl:"numerator,optional"`
	Denominator string         `hcl:"denominator,optional"`
	From        []CountFrom    `hcl:"denominator_from,block"` // instead of a denominator
	Value       string         `hcl:"value,optional"`
	Unit        Unit           `hcl:"unit"`
	Figure      FigureKind     `hcl:"figure,optional"` // needed for a value that is no count
	Rank        float64        `hcl:"rank,optional"`   // of a quantile: 0.5 for the median
	Better      Better         `hcl:"better"`
	Amber       *float64       `hcl:"amber,optional"`     // worse than this wants watching
	Red         *float64       `hcl:"red,optional"`       // worse than this wants something done
	Statutory   bool           `hcl:"statutory,optional"` // it measures a duty in law
	By          []string       `hcl:"by,optional"`
	Period      *MeasurePeriod `hcl:"period,optional"`
	Criteria    []source.Ref   `hcl:"criteria,optional" ref:"criterion"`
	Note        string         `hcl:"note,optional"`
	Source      string         `hcl:"source,optional"`
	// ShownWith are measures without which this one misleads, and Context the
	// published counts that help to read it.
	ShownWith []source.Ref `hcl:"shown_with,optional" ref:"measure"`
	Context   []source.Ref `hcl:"context,optional" ref:"published"`
	Place     hcl.Range    `hcl:",place"`

	LimitsReason string // why a workspace has other limits than the library
}

// CountFrom is a count of another shape's rows. A measure whose denominator
// stands elsewhere names one or more, which are added up: appeals, for one,
// are compared with decisions recorded in three shapes.
type CountFrom struct {
	Shape source.Ref `hcl:"shape,label" ref:"shape"`
	Count string     `hcl:"count"`
	On    string     `hcl:"on,optional"`    // the date that places a row in the measure's period
	Month int        `hcl:"month,optional"` // 1 to 12: the rows as they stood in that month of the period
	Place hcl.Range  `hcl:",place"`
}

// Check demands one way of telling which rows belong to a period.
func (c *CountFrom) Check(at source.Places) hcl.Diagnostics {
	if (c.On != "") != (c.Month >= 1 && c.Month <= 12) {
		return nil
	}
	return hcl.Diagnostics{diag.Error(c.Place, "Count without a time",
		"Say which rows belong to the period: give on, a date of the shape, "+
			"or month, from 1 to 12.")}
}

// MeasurePeriod cuts a measure into periods by one of its shape's dates.
type MeasurePeriod struct {
	On string `hcl:"on"`
	Is Span   `hcl:"is"`
}

// Span is a kind of period.
type Span string

// TwelveMonths is the one period that ends on the day of an extract. Each row
// is placed by the day of its own extract, so that a partner whose extract is a
// month older gives 12 whole months too and not 11; the figure of several is
// given the 12 months to the newest of those days.
const TwelveMonths Span = "twelve-months"

// Words lists the closed set.
func (Span) Words() []string {
	return []string{"month", "quarter", "calendar-year", "financial-year",
		"academic-year", string(TwelveMonths)}
}

// Check demands a share or a value, and not both, and limits that can be judged.
func (m *Measure) Check(at source.Places) hcl.Diagnostics {
	return append(m.checkParts(at), m.checkLimits(at.Of("better"))...)
}

func (m *Measure) checkParts(at source.Places) hcl.Diagnostics {
	denominators := 0
	if m.Denominator != "" {
		denominators++
	}
	if len(m.From) > 0 {
		denominators++
	}
	share := m.Numerator != "" && denominators == 1 && m.Value == ""
	value := m.Numerator == "" && denominators == 0 && m.Value != ""
	switch {
	case len(m.From) > 0 && m.Period != nil && m.Period.Is == TwelveMonths:
		return hcl.Diagnostics{diag.Error(at.Of("period"), "Periods that do not match",
			"The 12 months to the day of an extract end on another day in every "+
				"shape, so %q cannot count from several. Use a calendar, financial "+
				"or academic year.", m.ID)}
	case share:
		m.Figure = ShareFigure
		return nil
	case value && m.Figure == "" && m.Unit == "count":
		m.Figure = CountFigure
		return nil
	case value:
		return m.checkFigure(at)
	}
	return hcl.Diagnostics{diag.Error(at.Of("title"), "Neither share nor value",
		"A measure has a numerator and a denominator, or a value. Give %q "+
			"exactly one of the two.", m.ID)}
}

// checkFigure demands of a value that is no count to say what it is: a median
// is hidden by other rules than an average.
func (m *Measure) checkFigure(at source.Places) hcl.Diagnostics {
	switch {
	case m.Figure == "" || m.Figure == ShareFigure:
		return hcl.Diagnostics{diag.Error(at.Of("unit"), "What kind of figure?",
			"The value of %q is counted in %s. Add figure to say whether it is a "+
				"quantile, the longest or a mean.", m.ID, m.Unit)}
	case m.Figure == QuantileFigure && (m.Rank <= 0 || m.Rank >= 1):
		return hcl.Diagnostics{diag.Error(at.Of("figure"), "Quantile without a rank",
			"Add rank, such as 0.5 for the median, to %q.", m.ID)}
	}
	return nil
}
