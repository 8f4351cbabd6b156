package console

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// success says how anyone will know that an action worked, and how far it is.
func (p *printer) success(s *policies.PublishedSuccess) {
	p.field("measure", s.Measure)
	var where []string
	for _, column := range slices.Sorted(maps.Keys(s.Where)) {
		where = append(where, column+"="+s.Where[column])
	}
	p.field("of", strings.Join(where, ", "))
	p.field("baseline", inUnit(s.Baseline, s.Unit))
	p.field("target", inUnit(s.Target, s.Unit))
	p.field("by", long(s.By))
	now := nowOf(s)
	if s.Now != "" {
		now = fmt.Sprintf("%s on %s", inUnit(s.Now, s.Unit), long(s.NowOn))
	}
	p.field("now", now)
	if s.Expected != "" {
		p.field("expected", inUnit(s.Expected, s.Unit)+" by then, in a straight line from baseline to target")
	}
	p.field("course", courseWords(s.Course))
}

// nowOf is the newest figure in short, with its day.
func nowOf(s *policies.PublishedSuccess) string {
	switch {
	case s.NowOn == "":
		return ""
	case s.Now == "":
		return "hidden (" + s.NowOn + ")"
	}
	return inUnit(s.Now, s.Unit) + " (" + s.NowOn + ")"
}

// inUnit writes a number with its unit; nothing stays nothing.
func inUnit(number, unit string) string {
	switch {
	case number == "" || unit == "" || unit == "count" || unit == "number":
		return number
	case unit == "percent":
		return number + "%"
	}
	return number + " " + unit
}

// courseWords says how an action stands to its target.
func courseWords(course string) string {
	switch course {
	case "met", "missed":
		return "target " + course
	case "too-early":
		return "too early to tell"
	}
	return strings.ReplaceAll(course, "-", " ")
}
