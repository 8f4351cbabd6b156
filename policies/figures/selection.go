package figures

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework"
)

// selection is which rows a measure takes, said in the words of the auditor
// rather than in SQL. Where a measure counts the children of one service only,
// it gives a figure of the table by service, and the two must be known to be
// the same: what the one hides, the other would show.
type selection struct {
	where   string // what could not be said otherwise
	columns []string
	values  []string
	period  disclosure.Period // of rows that happened in one
}

// These are the conditions that are understood. Any other stays SQL, and its
// rows are only compared with those of the same groups.
var (
	oneValue = regexp.MustCompile(`^([a-z][a-z0-9_]*) = '([^']+)'$`)
	lastYear = regexp.MustCompile(`^[a-z][a-z0-9_]* > as_of - interval '12 months'$`)
	// composed are words after which a condition cannot be taken apart at "and".
	composed = regexp.MustCompile(`(?i)[()]|\b(or|not|between|case)\b|--|/\*`)
)

// selected takes a measure's condition apart.
func selected(w *evidence.Workspace, m *evidence.Measure) selection {
	where := strings.Join(strings.Fields(m.Where), " ")
	if composed.MatchString(where) {
		return selection{where: where}
	}
	var s selection
	var rest []string
	for _, condition := range strings.Split(where, " and ") {
		one := oneValue.FindStringSubmatch(condition)
		switch {
		case one != nil && isText(w, m, one[1]) && !slices.Contains(s.columns, one[1]):
			s.columns, s.values = append(s.columns, one[1]), append(s.values, one[2])
			continue
		case lastYear.MatchString(condition) && m.Period == nil:
			s.period = yearTo(w, m)
		}
		rest = append(rest, condition)
	}
	s.where = strings.Join(rest, " and ")
	return s
}

// isText reports whether a group by a column has the column's own text.
func isText(w *evidence.Workspace, m *evidence.Measure, column string) bool {
	if column == datasetColumn {
		return true
	}
	shape, _ := w.Shape(m.Shape.Name)
	return slices.ContainsFunc(shape.Columns, func(c evidence.Column) bool {
		return c.Name == column && (c.Type == "text" || c.Type == "code")
	})
}

// yearTo is the twelve months to the day of the extracts of a measure, if they
// have one day.
func yearTo(w *evidence.Workspace, m *evidence.Measure) disclosure.Period {
	var day framework.Date
	for _, d := range w.Datasets {
		if d.Shape.Name != m.Shape.Name {
			continue
		}
		if !day.IsZero() && d.AsOf != day {
			return disclosure.Period{}
		}
		day = d.AsOf
	}
	if day.IsZero() {
		return disclosure.Period{}
	}
	return disclosure.Period{From: day.AddMonths(-12).AddDays(1).String(), To: day.String()}
}

// by are the columns of a table by some columns.
func (s *selection) by(columns []string) []string { return union(columns, s.columns) }

// group are the values of the columns that a table by some columns lacks.
func (s *selection) group(columns []string) []string {
	var out []string
	for i, c := range s.columns {
		if !slices.Contains(columns, c) {
			out = append(out, s.values[i])
		}
	}
	return out
}

// in says when what a cell counts happened.
func (s *selection) in(c disclosure.Cell) disclosure.Cell {
	if s.period != (disclosure.Period{}) {
		c.Period = s.period
	}
	return c
}

// fewRows is how few rows a file may have and yet nothing be told of it.
const fewRows = 10

// rowsOfFiles are the rows of each dataset, which stand beside what became of
// it: no measure counts more of them than there are. A smaller file is left
// out, since to hide its rows everywhere else would hide nothing.
func rowsOfFiles(loaded []evidence.Loaded) []disclosure.Table {
	var out []disclosure.Table
	for _, l := range loaded {
		if l.SetAside || l.Taken < fewRows {
			continue
		}
		at := slices.IndexFunc(out, func(t disclosure.Table) bool { return t.Of == l.Shape })
		if at < 0 {
			at = len(out)
			out = append(out, disclosure.Table{Measure: "rows of " + l.Shape, Kind: disclosure.Count,
				Of: l.Shape, Columns: []string{datasetColumn}, Known: true})
		}
		out[at].Cells = append(out[at].Cells,
			disclosure.Cell{Group: []string{l.Dataset}, Rows: l.Taken})
	}
	return out
}
