package sen2_test

import (
	"bytes"
	"context"
	gocsv "encoding/csv"
	"io"
	"os"
	"regexp"
	"testing"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence/intake/sen2"
)

// bounded is all that a cell of an extract can be: a number, a day, a code, a band.
// Whatever else stands in a return goes nowhere.
var bounded = regexp.MustCompile(`^[A-Za-z0-9 ?-]{0,20}$`)

// mostFuzzed keeps a fuzzer from spending its time on size.
const mostFuzzed = 64 << 10

// sensible opens what a stranger wrote. It must become extracts or a mistake, and
// extracts are rows of their columns, in the order of requests.
func sensible(t *testing.T, b *bench) {
	t.Helper()
	r, diags, err := sen2.Open(context.Background(), b.fsys, t.TempDir(), b.work, b.work.SEN2Returns[0])
	if err != nil {
		t.Fatal(err)
	}
	if (r == nil) != diags.HasErrors() {
		t.Fatal("neither extracts nor a mistake")
	}
	if len(diags) > 0 {
		return // what was there is set aside
	}
	for _, x := range r.Extracts {
		f, err := os.Open(x.Text.Path)
		if err != nil {
			t.Fatal(err)
		}
		rows := gocsv.NewReader(f)
		rows.FieldsPerRecord = x.Text.Fields
		for {
			row, err := rows.Read()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, cell := range row {
				if !bounded.MatchString(cell) {
					t.Errorf("%s holds %q", x.Dataset.ID, cell)
				}
			}
		}
		f.Close()
	}
	for _, c := range r.Checks {
		if c.Broken < 0 || c.Broken > c.Judged {
			t.Errorf("%s: %d of %d", c.Check, c.Broken, c.Judged)
		}
	}
}

func FuzzXML(f *testing.F) {
	f.Add([]byte(sound(f)))
	f.Add([]byte("<Message>" + person + "</Message>"))
	for _, name := range hostile(f) {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	w := workspace(f, "source = \"return\"\nyear = 2025")
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > mostFuzzed || bytes.HasPrefix(data, []byte("PK\x03\x04")) {
			t.Skip()
		}
		sensible(t, &bench{fstest.MapFS{"return": {Data: data}}, w})
	})
}

func FuzzSet(f *testing.F) {
	tables := []string{"sen2", "person", "requests", "assessment", "namedplan",
		"plandetail", "activeplans", "placementdetail", "senneed"}
	whole := soundSet(f)
	for i, name := range tables {
		f.Add(i, whole[table0(name)].Data)
	}
	f.Add(2, []byte("requeststableid;persontableid\r\n\"1\"\"\";33.0\r\n"))
	w := workspace(f, "source = \"set\"\nyear = 2025")
	f.Fuzz(func(t *testing.T, table int, data []byte) {
		if len(data) > mostFuzzed || table < 0 || table >= len(tables) {
			t.Skip()
		}
		fsys := fstest.MapFS{}
		for name, file := range whole {
			fsys[name] = file
		}
		put0(fsys, tables[table], string(data))
		sensible(t, &bench{fsys, w})
	})
}

// FuzzBook changes the text of a sheet of either workbook.
func FuzzBook(f *testing.F) {
	tables := setTables(f)
	split, stacked := splitWorkbook(f, tables), stackedTemplate(f, tables)
	f.Add(true, 2, []byte(`<row r="2"><c r="A2" t="str"><v>33</v></c></row>`))
	f.Add(true, 3, []byte(`<row r="3"><c r="B3" t="str"><v>100.0</v></c><c r="C3"><v>45413.5</v></c></row>`))
	f.Add(false, 2, []byte(`<row r="1"><c r="A1" t="str"><v>Person Record</v></c></row>`))
	w := workspace(f, "source = \"return\"\nyear = 2025")
	f.Fuzz(func(t *testing.T, whole bool, sheet int, rows []byte) {
		if len(rows) > mostFuzzed || sheet < 1 || sheet > 9 {
			t.Skip()
		}
		book := stacked
		if whole {
			book = split
		}
		sensible(t, &bench{fstest.MapFS{"return": {Data: withRows(t, book, sheet, rows)}}, w})
	})
}
