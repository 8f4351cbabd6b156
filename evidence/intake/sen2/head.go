package sen2

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
)

// checkHeader compares what the return says of itself with what is said of it.
func (o *opening) checkHeader(header *record) error {
	if header.of("Collection").state == unlisted {
		return o.aside(evidence.NotATable, "Another return",
			"%q is the return of another "+
				"collection. Name the SEN2 return.", o.source)
	}
	year, want := header.year(), fmt.Sprint(o.ret.Year)
	if year != "" && year != want {
		return o.wrong("Return of another year", "%q says that it is the return of %s, and "+
			"%s is expected. Correct year, or name another file.", o.source, year, want)
	}
	return nil
}

// year is the year that the head names, if any.
func (r *record) year() string {
	if year := r.of("Year"); year.state == good {
		return year.text
	}
	if day := r.of("ReferenceDate"); day.state == good {
		return fmt.Sprint(day.day.Time().Year())
	}
	return ""
}

// of is the value of a record's field, by the name of its element.
func (r *record) of(element string) *value {
	if i, ok := r.module.element[element]; ok {
		return &r.values[i]
	}
	return &none
}

// checkYear tells a return that does not say its year by what it holds.
func (o *opening) checkYear(header *record, out *writing) error {
	if header.year() != "" || out.strange == nil {
		return nil
	}
	return o.wrong("Return of another year", "%q has values of %s, which the return of %d "+
		"does not have. Correct year, or name another file.", o.source,
		out.strange.Element, o.ret.Year)
}
