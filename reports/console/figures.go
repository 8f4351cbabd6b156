package console

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
)

// figureFormats is every way to write figures.
var figureFormats = []struct {
	name  string
	write func(io.Writer, *policies.Figures) error
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
func WriteFigures(w io.Writer, name string, figures *policies.Figures) error {
	for _, f := range figureFormats {
		if f.name == name {
			return f.write(w, figures)
		}
	}
	return fmt.Errorf("there is no format %q. %s", name,
		diag.Advice("format", name, FigureFormatNames()))
}

func writeFigureJSON(w io.Writer, figures *policies.Figures) error {
	text, err := json.MarshalIndent(figures, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

// figureColumns are the same for every measure, so that one file holds all.
var figureColumns = []string{"measure", "title", "group", "period", "figure",
	"numerator", "denominator"}

func figureRows(figures *policies.Figures) [][]string {
	var rows [][]string
	for _, m := range figures.Measures {
		for _, c := range m.Cells {
			rows = append(rows, []string{m.Measure, m.Title, groupName(m.By, c.Group),
				policies.PeriodName(c.Period), withUnit(m, c.Figure),
				textOf(c.Numerator), textOf(c.Denominator)})
		}
		if len(m.NotCollected) > 0 {
			rows = append(rows, []string{m.Measure, m.Title, "", "",
				"not collected: " + strings.Join(m.NotCollected, ", "), "", ""})
		}
	}
	return rows
}

// withUnit says weeks where the figure does not.
func withUnit(m policies.PublishedFigures, f disclosure.Figure) string {
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

func writeFigureTable(w io.Writer, figures *policies.Figures) error {
	t := Table{Columns: []string{"measure", "group", "period", "figure", "of"}}
	for _, r := range figureRows(figures) {
		of := ""
		if r[5] != "" {
			of = r[5] + " of " + r[6]
		}
		t.Rows = append(t.Rows, []string{r[0], r[2], r[3], r[4], of})
	}
	if err := t.WriteText(w); err != nil {
		return err
	}
	p := &printer{w: w}
	p.line("")
	for _, d := range figures.Datasets {
		p.prose("", datasetLine(d))
	}
	p.line("small numbers hidden by profile %s", figures.Profile)
	return p.err
}

// datasetLine says what became of an extract.
func datasetLine(d policies.PublishedExtract) string {
	text := fmt.Sprintf("%s (%s, as at %s): ", d.ID, d.Partner, long(d.AsOf))
	if d.Unreadable != "" {
		return text + "it " + d.Unreadable + "; set aside, nothing of it is used"
	}
	text += Plural(d.Rows, "row")
	if d.RejectedRows > 0 {
		text += fmt.Sprintf(", %d with a cell that could not be read", d.RejectedRows)
	}
	if d.SetAside {
		text += "; set aside, nothing of it is used"
	}
	return text
}

func writeFigureCSV(w io.Writer, figures *policies.Figures) error {
	c := csv.NewWriter(w)
	if err := c.Write(figureColumns); err != nil {
		return err
	}
	for _, row := range figureRows(figures) {
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

// inert keeps a spreadsheet from taking text for a formula.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
