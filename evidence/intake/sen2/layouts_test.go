package sen2_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// The same return in every layout becomes the same extracts, to the byte, and
// breaks the same rules.
func TestLayouts(t *testing.T) {
	fsys := os.DirFS("testdata/layouts")
	tables := setTables(t)
	books := fstest.MapFS{
		"workbook": {Data: splitWorkbook(t, tables)},
		"template": {Data: stackedTemplate(t, tables)},
	}
	tests := []struct {
		name  string
		bench *bench
		want  sen2.Layout
	}{
		{"xml", lay(t, fsys, "return.xml", 2025), sen2.XML},
		{"set", lay(t, fsys, "set", 2025), sen2.Set},
		{"workbook", lay(t, books, "workbook", 2025), sen2.Workbook},
		{"template", lay(t, books, "template", 2025), sen2.Template},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := test.bench.want(t)
			if r.Layout != test.want {
				t.Errorf("the layout was taken for %s", r.Layout)
			}
			got := told(t, r)
			if test.name == "xml" {
				golden(t, "testdata/layouts/want", got)
			}
			want, err := os.ReadFile("testdata/layouts/want")
			if err != nil {
				t.Fatal(err)
			}
			if test.name == "workbook" {
				got, want = headless.ReplaceAll(got, nil), headless.ReplaceAll(want, nil)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// The hash of a file is what any other program makes of it; that of a set is of all
// of its files.
func TestHash(t *testing.T) {
	fsys := os.DirFS("testdata/layouts")
	data, err := os.ReadFile("testdata/layouts/return.xml")
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("%x", sha256.Sum256(data))
	for _, x := range lay(t, fsys, "return.xml", 2025).want(t).Extracts {
		if x.SHA256 != want {
			t.Errorf("%s: %s, want %s", x.Dataset.ID, x.SHA256, want)
		}
	}
	seen := map[string]bool{}
	for name := range soundSet(t) {
		changed := soundSet(t)
		changed[name].Data = append(changed[name].Data, "\r\n"...)
		seen[lay(t, changed, "set", 2025).want(t).Extracts[0].SHA256] = true
	}
	if len(seen) != 9 {
		t.Errorf("%d hashes of nine sets", len(seen))
	}
}

// headless are the checks that judge the head of a return too. The workbook with a
// sheet for each module has none.
var headless = regexp.MustCompile(`(?m)^V[124]: 0 of \d+, .*\n`)

// table is a table of the set: its headings, and its rows by heading.
type table struct {
	headings []string
	rows     []map[string]string
	byID     map[string]int // the row of each id
}

func setTables(t testing.TB) map[string]table {
	t.Helper()
	return tablesIn(t, "testdata/layouts/set")
}

func tablesIn(t testing.TB, dir string) map[string]table {
	t.Helper()
	out := map[string]table{}
	names, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil || len(names) != 9 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		in := table{headings: rows[0], byID: map[string]int{}}
		for _, row := range rows[1:] {
			cells := map[string]string{}
			for i, heading := range rows[0] {
				cells[heading] = row[i]
			}
			in.byID[row[0]] = len(in.rows)
			in.rows = append(in.rows, cells)
		}
		base := strings.TrimSuffix(filepath.Base(name), ".csv")
		out[base[strings.LastIndex(base, "_")+1:]] = in
	}
	return out
}

// owners gives the ids of the person and the request of a row of a table.
func owners(w *evidence.Workspace, tables map[string]table, m *evidence.SEN2Module, row map[string]string) (person, request string) {
	for m.ID != "requests" && m.ID != "person" {
		above, _ := w.SEN2.Module(m.Under)
		in := tables[above.Table]
		row = in.rows[in.byID[row[above.Table+"tableid"]]]
		m = above
	}
	return strings.TrimSuffix(row["persontableid"], ".0"), row["requeststableid"]
}

// cells are a module's rows for a workbook, each with the ids of the person and
// the request before its fields.
func cells(w *evidence.Workspace, tables map[string]table, m *evidence.SEN2Module, write func(f evidence.SEN2Field, text string) any) [][]any {
	var out [][]any
	for _, row := range tables[m.Table].rows {
		var line []any
		if m.ID != "header" {
			person, request := owners(w, tables, m, row)
			line = append(line, person)
			if m.ID != "person" {
				line = append(line, request)
			}
		}
		for _, f := range m.Fields {
			if f.In(2025) {
				line = append(line, write(f, row[strings.ToLower(f.Element)]))
			}
		}
		out = append(out, line)
	}
	return out
}

// splitWorkbook is the workbook with a sheet for each module.
func splitWorkbook(t testing.TB, tables map[string]table) []byte {
	t.Helper()
	w := workspace(t, "source = \"x\"\nyear = 2025")
	f := excelize.NewFile()
	defer f.Close()
	for _, m := range w.SEN2.Modules {
		if m.Sheet == "" {
			continue
		}
		_, _ = f.NewSheet(m.Sheet)
		put(f, m.Sheet, 1, headings(m, func(f evidence.SEN2Field) string {
			if f.Element == "RequestSource" {
				return "rquestsource" // as it is written
			}
			return strings.ToLower(f.Element)
		}, "personid", "requestid"))
		for i, row := range cells(w, tables, &m, func(f evidence.SEN2Field, text string) any {
			if day, err := time.Parse("2006-Jan-02 15:04:05", text); err == nil {
				return day
			}
			return text
		}) {
			put(f, m.Sheet, i+2, row)
		}
	}
	return packed(t, f)
}

// stackedTemplate is the Excel template, whose headings are explained below
// themselves, and whose numbers have decimals.
func stackedTemplate(t testing.TB, tables map[string]table) []byte {
	t.Helper()
	w := workspace(t, "source = \"x\"\nyear = 2025")
	f := excelize.NewFile()
	defer f.Close()
	const sheet = "Data Entry Template"
	_, _ = f.NewSheet(sheet)
	put(f, sheet, 1, []any{"SEN2 return", "Enter every table below the other"})
	at := 3
	for _, m := range w.SEN2.Modules {
		put(f, sheet, at, []any{m.Heading})
		at += 2
		put(f, sheet, at, headings(m, func(f evidence.SEN2Field) string {
			return strings.Replace(f.Label, " - ", " – ", 1) + " \n(as in the guide)"
		}, "Person ID\n\n(This must match the person)", "Requests record ID\n\n(This must match)"))
		for _, row := range cells(w, tables, &m, inTemplate) {
			at++
			put(f, sheet, at, row)
		}
		at += 3
	}
	return packed(t, f)
}

func inTemplate(f evidence.SEN2Field, text string) any {
	if day, err := time.Parse("2006-Jan-02 15:04:05", text); err == nil {
		return day.Format(time.DateOnly)
	}
	if f.Type == "bool" || f.Element == "URN" || f.Type == "code" && len(text) == 1 && text < "A" {
		if text != "" {
			return text + ".0"
		}
	}
	return text
}

func headings(m evidence.SEN2Module, name func(evidence.SEN2Field) string, person, request string) []any {
	var out []any
	if m.ID != "header" {
		out = append(out, person)
		if m.ID != "person" {
			out = append(out, request)
		}
	}
	for _, f := range m.Fields {
		if f.In(2025) {
			out = append(out, name(f))
		}
	}
	return out
}

func put(f *excelize.File, sheet string, row int, cells []any) {
	at, _ := excelize.CoordinatesToCellName(1, row)
	_ = f.SetSheetRow(sheet, at, &cells)
}

func packed(t testing.TB, f *excelize.File) []byte {
	t.Helper()
	_ = f.DeleteSheet("Sheet1")
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// A set whose tables are many times what a sorter may hold comes out the same.
func TestTablesPutAside(t *testing.T) {
	fsys := os.DirFS("testdata/layouts")
	want := told(t, lay(t, fsys, "set", 2025).want(t))
	for _, limit := range []int{1, 300, 1000} {
		t.Run(fmt.Sprint(limit), func(t *testing.T) {
			defer sen2.HoldAtMost(limit, 2)()
			if d := cmp.Diff(string(want), string(told(t, lay(t, fsys, "set", 2025).want(t)))); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}
