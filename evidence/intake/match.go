package intake

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
)

// page is the head of a table, found in a file or on a sheet of it.
type page struct {
	where string // how to call it in a message
	rows  [][]string
	row   int // the number of the first of them
	header
}

// carried turns a header into the columns of an extract, or says what is
// wrong with it.
func (in *intake) carried(p page) ([]evidence.Carried, error) {
	if p.score == 0 {
		return nil, in.noHeader(p)
	}
	var out []evidence.Carried
	var ambiguous mistakes
	var unknown, absent []want
	for i, w := range in.wants {
		switch hits := p.hits[i]; {
		case len(hits) == 1:
			out = append(out, evidence.Carried{Column: w.column, Field: hits[0]})
		case len(hits) > 1:
			ambiguous = append(ambiguous, in.ambiguous(p, w, hits))
		case w.mapped:
			unknown = append(unknown, w)
		case w.required:
			absent = append(absent, w)
		}
	}
	wrong := append(ambiguous, in.lacking(p, unknown, absent)...)
	if len(wrong) > 0 {
		return nil, wrong
	}
	return out, nil
}

// lacking speaks of headings that are not there. What is there is listed once.
func (in *intake) lacking(p page, unknown, absent []want) mistakes {
	var out mistakes
	if len(unknown) > 0 {
		out = append(out, in.unknown(p, unknown))
	}
	if len(absent) > 0 {
		out = append(out, in.absent(p, absent))
	}
	if len(out) > 0 {
		out[0].Detail += " " + p.listed()
	}
	return out
}

// noHeader speaks of a table without any heading that is looked for.
func (in *intake) noHeader(p page) error {
	guess := p.guess()
	if guess == nil {
		return in.Aside(evidence.NoHeadings, "No headings", "None of the first %d rows of %s holds a "+
			"heading that the dataset maps, or the name of a column of %s. Add "+
			"the row of headings to the file, or map them in columns.",
			len(p.rows), p.where, in.shape.ID)
	}
	return in.Aside(evidence.NoHeadings, "No known headings", "None of the headings of %s is one that "+
		"the dataset maps, or the name of a column of %s. Map them in columns. "+
		"They are: %s.", p.where, in.shape.ID, listed(guess))
}

// guess is a row that is likely to be the headings though none is known: the
// first of several texts, above rows that hold what no heading does and never
// its own texts. In doubt there is none, for a file without headings begins
// with a child.
func (p page) guess() []string {
	first := slices.IndexFunc(p.rows, func(r []string) bool { return filled(r) > 1 })
	if first < 0 || !showable(p.rows[first]) {
		return nil
	}
	row, values := p.rows[first], false
	for _, below := range p.rows[first+1:] {
		if slices.Equal(row, below) {
			continue // repeated at the top of a page
		}
		for i, text := range below {
			if spelled(text) != "" && spelled(text) == spelled(at(row, i)) {
				return nil
			}
		}
		values = values || !showable(below)
	}
	if !values {
		return nil
	}
	return row
}

func filled(row []string) int {
	n := 0
	for _, text := range row {
		if spelled(text) != "" {
			n++
		}
	}
	return n
}

func (in *intake) unknown(p page, wants []want) *diag.Diagnostic {
	known := p.headings()
	var said []string
	for _, w := range wants {
		words := fmt.Sprintf("no heading %q for %s", w.heading, w.column)
		if near := diag.Nearest(spelled(w.heading), known); near != "" {
			words += fmt.Sprintf(" (did you mean %q?)", near)
		}
		said = append(said, words)
	}
	return diag.Error(in.Place, "Unknown heading",
		"There is %s in %s. Correct columns.", and(said), p.where)
}

func (in *intake) ambiguous(p page, w want, hits []int) *diag.Diagnostic {
	var places []string
	for _, field := range hits {
		places = append(places, columnName(field))
	}
	detail := fmt.Sprintf("The heading %q, from which the dataset fills %q, "+
		"stands more than once in %s: in columns %s. ", w.heading, w.column,
		p.where, and(places))
	advice := "Rename all but one in the file."
	if known := p.headings(); p.part != nil && known != nil {
		var whole []string
		for _, field := range hits {
			whole = append(whole, fmt.Sprintf("%q", spelled(p.full[field])))
		}
		advice = "Map one of " + and(whole) + "."
	}
	return diag.Error(in.Place, "Ambiguous heading", "%s%s", detail, advice)
}

func (in *intake) absent(p page, wants []want) *diag.Diagnostic {
	var columns []string
	for _, w := range wants {
		columns = append(columns, w.column)
	}
	them := "it"
	if len(columns) > 1 {
		them = "them"
	}
	return diag.Error(in.Place, "Required column",
		"Every row of %s needs %s, and %s has no such heading. Map %s in "+
			"columns, or give a value that is the same in every row in constants.",
		in.shape.ID, and(columns), p.where, them)
}

// headings are those of the page that can be shown, or none if one of them
// looks like a value.
func (p page) headings() []string {
	for _, row := range p.lines {
		if !showable(row) {
			return nil
		}
	}
	var out []string
	for _, heading := range p.full {
		if heading = spelled(heading); heading != "" && !slices.Contains(out, heading) {
			out = append(out, heading)
		}
	}
	return out
}

// Enough of the headings to recognise a table by.
const (
	mostHeadings  = 40
	longestListed = 60
)

// listed tells the headings of a page, and where they were found.
func (p page) listed() string {
	known := p.headings()
	if len(known) == 0 {
		return "Its headings are not shown here, for one looks like a value."
	}
	return fmt.Sprintf("The headings, in row %d, are: %s.", p.row+p.at, listed(known))
}

func listed(headings []string) string {
	var out []string
	for _, heading := range headings {
		if letters := []rune(spelled(heading)); len(letters) > longestListed {
			out = append(out, string(letters[:longestListed])+"…")
		} else if len(letters) > 0 {
			out = append(out, string(letters))
		}
	}
	more := ""
	if n := len(out) - mostHeadings; n > 0 {
		out, more = out[:mostHeadings], fmt.Sprintf(" and %d more", n)
	}
	return strings.Join(out, "; ") + more
}

func and(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// columnName is what spreadsheets call a column: A, B … Z, AA.
func columnName(field int) string {
	if field < 26 {
		return string(rune('A' + field))
	}
	return columnName(field/26-1) + columnName(field%26)
}
