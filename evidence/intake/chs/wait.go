package chs

import (
	"strconv"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// Release is what one monthly workbook says.
type Release struct {
	Month       string         // 2023-10
	PeriodEnd   framework.Date // its last day
	PublishedOn framework.Date
	Source      string // the publication and the month
	Waits       []Wait // in the order of the workbook
}

// Wait is one published count of people waiting, a row of the shape
// service_waits_published.
type Wait struct {
	PeriodEnd   framework.Date
	Service     string // as the library writes it, so that months are the same
	Audience    Audience
	OrgCode     string // empty in a release without codes; see [Options]
	OrgName     string // as published
	Footprint   Footprint
	Band        *Band // nil for the total
	Waiting     int   // counts only where Missing is empty
	Missing     evidence.Missing
	Source      string
	PublishedOn framework.Date
}

// Band is a span of waits in days, both ends included.
type Band struct {
	From int
	To   int // 0 for the last band, which has no end
}

// Columns are the columns of the shape, in the order of [Wait.Fields].
func Columns() []string {
	return []string{"period_end", "service", "audience", "org_code", "org_name",
		"footprint", "band_from_days", "band_to_days", "waiting", "missing",
		"source", "published_on"}
}

// Fields writes the row as text.
func (w Wait) Fields() []string {
	var from, to, waiting string
	if w.Band != nil {
		from = strconv.Itoa(w.Band.From)
		if w.Band.To > 0 {
			to = strconv.Itoa(w.Band.To)
		}
	}
	if w.Missing == "" {
		waiting = strconv.Itoa(w.Waiting)
	}
	return []string{w.PeriodEnd.String(), w.Service, string(w.Audience), w.OrgCode,
		w.OrgName, string(w.Footprint), from, to, waiting, string(w.Missing), w.Source,
		w.PublishedOn.String()}
}
