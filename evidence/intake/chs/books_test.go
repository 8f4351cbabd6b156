package chs_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// The workbooks of these tests are made here, in both layouts of the publisher
// and with organisations that do not exist. No figure in them was published.

// tables are the titles of the tables and the sheets they stand on.
var tables = []struct{ sheet, title string }{
	{"Table 4", "Total waiting list by service, %s"},
	{"Table 4a", "Number waiting 0-1 weeks (0-7 days) by service, %s"},
	{"Table 4b", "Number waiting >1-2 weeks (8-14 days) by service, %s"},
	{"Table 4c", "Number waiting >2-4 weeks (15-28 days) by service, %s"},
	{"Table 4d", "Number waiting >4-12 weeks (29-84 days) by service, %s"},
	{"Table 4e", "Number waiting >12-18 weeks (85-126 days) by service, %s"},
	{"Table 4f", "Number waiting >18-52 weeks (127-364 days) by service, %s"},
	{"Table 4g", "Number waiting over 52 weeks (over 365 days) by service, %s"},
}

// counts are the cells of each organisation and service: the total and the
// seven bands.
var counts = map[string]map[string]string{
	"England": {
		"(A) Audiology":                                    "100 10 10 10 40 10 10 10",
		"(CYP) Community paediatric service":               "1,000 100 100 100 200 200 200 100",
		"(CYP) Safeguarding":                               "41 - - - - - - -",
		"(CYP) Therapy interventions: Speech and language": "60 0 0 0 10 10 20 20",
	},
	"Northmoor": {
		"(A) Audiology":                                    "10 1 1 1 4 1 1 1",
		"(CYP) Community paediatric service":               "30 1 2 3 4 5 6 9",
		"(CYP) Therapy interventions: Speech and language": "20 0 0 0 5 5 5 1",
	},
	"The North": {
		"(CYP) Community paediatric service": "30 1 2 3 4 5 6 9",
	},
	"Northmoor Care": {
		"(CYP) Community paediatric service":               "0 0 0 0 0 0 0 0",
		"(CYP) Therapy interventions: Speech and language": "7 - - - - - - -",
	},
	"Southmoor Care": {
		"(CYP) Therapy interventions: Speech and language": "1 0 0 0 0 0 2 1",
	},
}

var services = []string{"(A) Audiology", "(CYP) Community paediatric service",
	"(CYP) Safeguarding", "(CYP) Therapy interventions: Speech and language"}

var organisations = []struct{ kind, code, name string }{
	{"National", "", "England"},
	{"Region", "Y99", "The North"},
	{"ICB", "QZZ", "Northmoor"},
	{"Provider", "RZZ", "Northmoor Care"},
	{"Provider", "RZY", "Southmoor Care"},
}

// cell is what stands in a table. A dash is an empty cell.
func cell(organisation, service string, table int) any {
	all := strings.Fields(counts[organisation][service])
	if len(all) == 0 || all[table] == "-" {
		return nil
	}
	var n int
	if _, err := fmt.Sscan(strings.ReplaceAll(all[table], ",", ""), &n); err != nil {
		panic(err)
	}
	return n
}

// laterLayout is that of October 2023: names in capitals, codes, headings in row 5.
func laterLayout(f *excelize.File) {
	_ = f.SetSheetName("Sheet1", "Cover page")
	put(f, "Cover page", "A1", "Title:", "Community Health Services Waiting Times")
	put(f, "Cover page", "A7", "Published:", "14/12/2023")
	put(f, "Cover page", "A8", "Revised:", "-")
	for i, table := range tables {
		_, _ = f.NewSheet(table.sheet)
		put(f, table.sheet, "A1", fmt.Sprintf(table.title, "October 2023"))
		put(f, table.sheet, "A2", "Blanks indicate no organisation submitted for the service line.")
		put(f, table.sheet, "A5", append([]any{"Organisation Type", "Organisation Code",
			"Organisation Name"}, list(services)...)...)
		for j, o := range organisations {
			row := []any{o.kind, o.code, strings.ToUpper(o.name)}
			for _, s := range services {
				row = append(row, cell(o.name, s, i))
			}
			put(f, table.sheet, fmt.Sprint("A", 6+j), row...)
		}
	}
}

// earlierLayout has an empty first column, headings in row 6, nothing over
// type and name, no codes, the type once and merged down, and * for what is
// published for England alone.
func earlierLayout(f *excelize.File) {
	_ = f.SetSheetName("Sheet1", "Cover page")
	put(f, "Cover page", "B8", "Published: ", 44994)
	style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
	_ = f.SetCellStyle("Cover page", "C8", "C8", style)
	_, _ = f.NewSheet("Contents")
	put(f, "Contents", "B2", "Contents")
	put(f, "Contents", "B3", "Table 4: Total waiting list by service, January 2023")
	for i, table := range tables {
		_, _ = f.NewSheet(table.sheet)
		put(f, table.sheet, "B1", strings.TrimSuffix(table.title, ", %s"))
		var headings []any
		for _, s := range services {
			headings = append(headings, strings.Replace(s, "Speech", "speech", 1))
		}
		put(f, table.sheet, "D6", headings...)
		for j, o := range organisations {
			kind := any(strings.Replace(o.kind, "Provider", "Organisation", 1))
			if j == 0 || o.kind == organisations[j-1].kind {
				kind = nil
			}
			row := []any{kind, o.name}
			for _, s := range services {
				c := cell(o.name, s, i)
				if s == "(CYP) Safeguarding" && c == nil {
					c = "*"
				}
				row = append(row, c)
			}
			put(f, table.sheet, fmt.Sprint("B", 7+j), row...)
		}
		_ = f.MergeCell(table.sheet, "B10", "B11")
	}
}

// splitLayout has the last band in two.
func splitLayout(f *excelize.File) {
	laterLayout(f)
	put(f, "Table 4g", "A1", "Number waiting >52-104 weeks (365-728 days) by service, October 2023")
	_, _ = f.NewSheet("Table 4h")
	put(f, "Table 4h", "A1", "Number waiting over 104 weeks (over 729 days) by service, October 2023")
	put(f, "Table 4h", "A5", append([]any{"Organisation Type", "Organisation Code",
		"Organisation Name"}, list(services)...)...)
	put(f, "Table 4h", "A6", "National", "", "ENGLAND", 1, 2, nil, 3)
	put(f, "Table 4h", "A7", "ICB", "QZZ", "NORTHMOOR", 0, 1, nil, nil)
}

func put(f *excelize.File, sheet, at string, cells ...any) {
	_ = f.SetSheetRow(sheet, at, &cells)
}

func list(words []string) (out []any) {
	for _, w := range words {
		out = append(out, w)
	}
	return out
}

func made(t testing.TB, fill func(*excelize.File)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	fill(f)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// rewritten packs a workbook again with its parts changed, and parts added.
func rewritten(t testing.TB, data []byte, change func(part, text string) string,
	added ...string) []byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	write := func(name, text string) {
		p, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(p, text); err != nil {
			t.Fatal(err)
		}
	}
	for _, part := range r.File {
		p, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(p)
		if err != nil {
			t.Fatal(err)
		}
		write(part.Name, change(part.Name, string(text)))
	}
	for _, name := range added {
		write(name, "<x/>")
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
