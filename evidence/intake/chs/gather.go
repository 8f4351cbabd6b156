package chs

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
)

// gather turns the tables into rows of the shape.
func (r *reading) gather() {
	r.nameless = map[string]bool{}
	for _, t := range r.tables {
		var band *Band
		if !t.title.total {
			band = &t.title.band
		}
		for _, l := range t.rows {
			code := r.code(l)
			for i, c := range t.services {
				w := Wait{PeriodEnd: r.release.PeriodEnd, Service: c.service,
					Audience: c.audience, OrgCode: code, OrgName: l.name,
					Footprint: l.footprint, Band: band, Source: r.release.Source,
					PublishedOn: r.release.PublishedOn}
				var ok bool
				w.Waiting, w.Missing, ok = r.value(l.cells[i])
				if !ok {
					r.wrong("Not a count", "The sheet %q of %q, row %d, has something else "+
						"than a count for a service. Fetch the workbook again from its "+
						"publisher.", t.sheet, r.from.Name, l.row)
				}
				if w.Missing == evidence.MissingNotSubmitted && c.national &&
					(l.footprint != England || band != nil) {
					w.Missing = evidence.MissingSuppressed
				}
				r.release.Waits = append(r.release.Waits, w)
			}
		}
	}
}

// code is the organisation's own, or the one that is known of its name.
func (r *reading) code(l line) string {
	code := cmp.Or(l.code, r.layout.codes[l.footprint], r.codes[intake.Folded(l.name)])
	if code == "" {
		r.nameless[string(l.footprint)+" "+intake.Folded(l.name)] = true
	}
	return code
}

// value reads a cell. An empty one is a return that nobody sent, and never 0.
func (r *reading) value(cell string) (count int, missing evidence.Missing, ok bool) {
	if cell == "" {
		return 0, evidence.MissingNotSubmitted, true
	}
	if why, known := r.layout.symbols[strings.ToLower(cell)]; known {
		return 0, why, true
	}
	digits := strings.ReplaceAll(cell, ",", "")
	digits = strings.TrimSuffix(digits, ".0")
	n, err := strconv.Atoi(digits)
	return n, "", err == nil && n >= 0 && len(digits) <= mostDigits
}

// mostDigits is a count that no population has, and that can still be
// multiplied.
const mostDigits = 9
