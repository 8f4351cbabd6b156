package console

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies/figures"
)

// figureFormats is every way to write figures.
var figureFormats = []struct {
	name  string
	write func(io.Writer, *figures.Figures) error
}{
	{"table", writeFigureTable},
	{"json", writeFigureJSON},
	{"csv", writeFigureCSV},
}

// FigureFormatNames lists them.
func FigureFormatNames() []string {
	names := make([]string, len(figureFormats))
	for i, f := range figureFormats {
		names[i] = f.name
	}
	return names
}

// WriteFigures writes figures in the format of that name.
func WriteFigures(w io.Writer, name string, f *figures.Figures) error {
	for _, format := range figureFormats {
		if format.name == name {
			return format.write(w, f)
		}
	}
	return fmt.Errorf("there is no format %q. %s", name,
		diag.Advice("format", name, FigureFormatNames()))
}

func writeFigureJSON(w io.Writer, f *figures.Figures) error {
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

// figureColumns are the same for every measure, so that one file holds all. The
// last three are of what others publish, and empty for our own.
var figureColumns = []string{"measure", "title", "group", "period", "figure",
	"numerator", "denominator", "colour", "moved", "area", "release", "published_on"}

func figureRows(f *figures.Figures) [][]string {
	var rows [][]string
	for _, m := range f.Measures {
		for _, t := range m.Tables {
			for i := range t.Cells {
				rows = append(rows, figureRow(&m, t.By, &t.Cells[i]))
			}
		}
		if len(m.NotCollected) > 0 {
			rows = append(rows, []string{m.Measure, m.Title, "", "",
				"not collected: " + strings.Join(m.NotCollected, ", "), "", "", "", "", "", "", ""})
		}
	}
	return rows
}

func figureRow(m *figures.Measure, by []string, c *figures.Cell) []string {
	return []string{m.Measure, m.Title, groupName(by, c.Group), c.Time(),
		withUnit(m, c.Figure), textOf(c.Numerator), textOf(c.Denominator),
		string(c.Colour), moved(c), "", "", ""}
}

// moved says how a figure compares with the one before it.
func moved(c *figures.Cell) string {
	if c.Before == nil || c.Before.Moved == "" {
		return ""
	}
	return string(c.Before.Moved) + " from " + c.Before.Figure.Text
}

// withUnit says weeks where the figure does not.
func withUnit(m *figures.Measure, f disclosure.Figure) string {
	if m.Unit == "weeks" && f.Hidden == "" && !strings.Contains(f.Text, "week") {
		return f.Text + " weeks"
	}
	return f.Text
}

func textOf(f *disclosure.Figure) string {
	if f == nil {
		return ""
	}
	return f.Text
}

// groupName writes a group as the measure language does: service=OT.
func groupName(by, group []string) string {
	var parts []string
	for i, column := range by {
		if i < len(group) && group[i] != "" {
			parts = append(parts, column+"="+group[i])
		} else {
			parts = append(parts, column+" not recorded")
		}
	}
	return strings.Join(parts, " ")
}

func figureTable(f *figures.Figures) Table {
	t := Table{Columns: []string{"measure", "group", "when", "figure", "of", "moved"}}
	for _, r := range figureRows(f) {
		of := ""
		if r[5] != "" {
			of = r[5] + " of " + r[6]
		}
		t.Rows = append(t.Rows, []string{r[0], r[2], r[3], coloured(r[4], r[7]), of, r[8]})
	}
	return t
}

func writeFigureTable(w io.Writer, f *figures.Figures) error {
	p := &printer{w: w}
	t := figureTable(f)
	if len(t.Rows) > 0 || len(publishedTable(f).Rows) == 0 {
		p.err = t.WriteText(w)
	} else {
		p.line("no figures of our own")
	}
	p.published(f)
	p.line("")
	for _, d := range f.Datasets {
		p.prose("", datasetLine(d))
	}
	p.line("small numbers hidden by profile %s", f.Profile)
	p.note(f.Note)
	return p.err
}

// coloured sets the colour beside a figure.
func coloured(figure, colour string) string {
	if colour == "" || colour == string(disclosure.NoColour) {
		return figure
	}
	return figure + " " + colour
}

// datasetLine says what became of an extract.
func datasetLine(d figures.Dataset) string {
	text := fmt.Sprintf("%s (%s, as at %s): ", d.ID, d.Partner, long(d.AsOf))
	switch {
	case d.From == figures.Nowhere && d.NotSaved != "":
		return text + "not here; its saved results are " + string(d.NotSaved)
	case d.From == figures.Nowhere:
		return text + "not here"
	case d.Unreadable != "":
		return text + "it " + d.Unreadable + "; set aside, nothing of it is used"
	}
	text += Plural(d.Rows, "row")
	if d.RejectedRows > 0 {
		text += fmt.Sprintf(", %d with a cell that could not be read", d.RejectedRows)
	}
	if d.From == figures.FromResults {
		text += ", from saved results"
	}
	if d.SetAside {
		text += "; set aside, nothing of it is used"
	}
	return text
}

func writeFigureCSV(w io.Writer, f *figures.Figures) error {
	c := csv.NewWriter(w)
	if err := c.Write(figureColumns); err != nil {
		return err
	}
	for _, row := range append(figureRows(f), publishedRows(f)...) {
		for i, cell := range row {
			row[i] = inert(cell)
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// inert keeps a spreadsheet from taking text for a formula, and a terminal from
// obeying it: a table in CSV is often looked at before it is kept.
func inert(s string) string {
	s = oneLine(s)
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}
