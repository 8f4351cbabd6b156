package intake_test

import (
	"archive/zip"
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// sheets are workbooks made for the test. What comes out of each, extract or
// mistakes, stands in testdata/workbook under its name.
var sheets = map[string]func(*excelize.File){
	"plain": func(f *excelize.File) { waits(f, "Sheet1", 1) },
	"titles-and-blank-rows": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Waits of the clinic")
		waits(f, "Sheet1", 4)
		put(f, "Sheet1", 9, "R9", "Speech", "2025-02-01")
	},
	"merged-headings": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Referral", nil, nil, "First Seen")
		put(f, "Sheet1", 2, "Ref\nNo", "Service", "Date")
		put(f, "Sheet1", 3, "R1", "Speech", "2025-01-02", "2025-03-04")
		_ = f.MergeCell("Sheet1", "A1", "C1")
		_ = f.MergeCell("Sheet1", "D1", "D2")
	},
	"dates": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Ref No", "Service", "Referral Date", "First Seen")
		day := time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)
		for i, format := range []string{"dd/mm/yyyy", "mm-dd-yy", "d mmm yy;@",
			`[$-809]dddd "on" d mmmm yyyy`, "mmm-yy", "dd/mm/yyyy hh:mm"} {
			row := i + 2
			put(f, "Sheet1", row, row, format, day, day.Add(13*time.Hour+30*time.Minute))
			style, _ := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
			at, _ := excelize.JoinCellName("C", row)
			to, _ := excelize.JoinCellName("D", row)
			_ = f.SetCellStyle("Sheet1", at, to, style)
		}
		put(f, "Sheet1", 8, 8, "no format", 45413, "45413.0")
		put(f, "Sheet1", 9, 9, "builtin", 45413, 45413.5)
		style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		_ = f.SetCellStyle("Sheet1", "C9", "D9", style)
	},
	"days-since-1904": func(f *excelize.File) {
		since := true
		_ = f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &since})
		waits(f, "Sheet1", 1)
		_ = f.SetCellFloat("Sheet1", "C2", 43951, -1, 64)
		style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		_ = f.SetCellStyle("Sheet1", "C2", "C2", style)
	},
	"numbers": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Ref No", "Service", "Referral Date", "First Seen")
		put(f, "Sheet1", 2, "12345.0", true, 123456789012345, 0.1)
		put(f, "Sheet1", 3, 12345.0, false, 1.0, 1234567.891)
		put(f, "Sheet1", 4, "007", " two  words ", "1,234", 0.25)
		for i, format := range []string{"#,##0", "0.0%", "[h]:mm", "hh:mm",
			`0 "days"`, "[Red]0;[Blue]-0",
			`0 "%"`} {
			row := i + 5
			put(f, "Sheet1", row, row, format, 1234.5678, -1234.5678)
			style, _ := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
			at, _ := excelize.JoinCellName("C", row)
			to, _ := excelize.JoinCellName("D", row)
			_ = f.SetCellStyle("Sheet1", at, to, style)
		}
	},
	"best-sheet": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Notes about", "Service")
		_, _ = f.NewSheet("List_2")
		waits(f, "List_2", 2)
	},
	"two-sheets": func(f *excelize.File) {
		waits(f, "Sheet1", 1)
		_, _ = f.NewSheet("Old")
		waits(f, "Old", 1)
	},
	"hidden-twin": func(f *excelize.File) {
		waits(f, "Sheet1", 1)
		_, _ = f.NewSheet("Old")
		waits(f, "Old", 1)
		_ = f.SetSheetVisible("Old", false)
	},
	"only-hidden": func(f *excelize.File) {
		_, _ = f.NewSheet("Old")
		waits(f, "Old", 1)
		_ = f.SetSheetVisible("Old", false)
	},
	"coloured-to-the-end": func(f *excelize.File) {
		waits(f, "Sheet1", 1)
		style, _ := f.NewStyle(&excelize.Style{NumFmt: 14})
		_ = f.SetCellStyle("Sheet1", "A4", "D2000", style)
	},
	"notes-beside": func(f *excelize.File) {
		waits(f, "Sheet1", 1)
		_ = f.SetCellStr("Sheet1", "H2", "check this")
	},
	"no-headings": func(f *excelize.File) {
		put(f, "Sheet1", 1, "R1", "Speech", "2025-01-02", "2025-03-04")
		put(f, "Sheet1", 2, "R2", "Physio", "2025-01-05")
	},
	"header-only": func(f *excelize.File) {
		put(f, "Sheet1", 1, "Ref No", "Service", "Referral Date", "First Seen")
	},
	"empty": func(*excelize.File) {},
	"unknown-heading": func(f *excelize.File) {
		put(f, "Sheet1", 3, "Ref Nr", "Service", "Referral Date", "First Seen")
		put(f, "Sheet1", 4, "R1", "Speech", "2025-01-02")
	},
	"too-wide": func(f *excelize.File) {
		waits(f, "Sheet1", 1)
		_ = f.SetCellStr("Sheet1", "AZZ3", "far away")
	},
}

func TestWorkbook(t *testing.T) {
	for name, fill := range sheets {
		t.Run(name, func(t *testing.T) {
			b := layWorkbook(t, made(t, fill))
			outcome(t, b, name)
		})
	}
}

// named are sheets that the dataset asks for by name.
var named = []struct{ golden, sheet, of string }{
	{"sheet-named", "old", "two-sheets"}, // in any case, as spreadsheets match names
	{"sheet-named-hidden", "Old", "only-hidden"},
	{"sheet-unknown", "Odl", "two-sheets"},
	{"sheet-empty", "Sheet1", "only-hidden"},
	{"sheet-without-headings", "Sheet1", "no-headings"},
	{"sheet-is-one-of-one", "Sheet1", "plain"},
}

func TestSheet(t *testing.T) {
	for _, c := range named {
		t.Run(c.golden, func(t *testing.T) {
			b := layWorkbook(t, made(t, sheets[c.of]))
			b.work.Datasets[0].Sheet = c.sheet
			outcome(t, b, c.golden)
		})
	}
}

// Text has no sheets.
func TestSheetOfText(t *testing.T) {
	b := lay(t, "testdata/ok/plain")
	b.work.Datasets[0].Sheet = "Sheet1"
	x, diags := b.open(t)
	if x != nil || len(diags) != 1 || diags[0].Summary != "No workbook" {
		t.Error(x, diags)
	}
}

// outcome compares whatever comes out with a golden file.
func outcome(t *testing.T, b *bench, name string) {
	t.Helper()
	x, diags := b.open(t)
	var got []byte
	switch {
	case x == nil:
		got = b.printed(t, diags)
	case x.Unreadable != "":
		got = b.left(t, x, diags)
	default:
		got = b.told(t, x)
	}
	golden(t, filepath.Join("testdata/workbook", name+".want"), got)
}

func layWorkbook(t testing.TB, data []byte) *bench {
	t.Helper()
	b := lay(t, "testdata/workbook/base")
	b.write(t, "waits.xlsx", data)
	return b
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

func put(f *excelize.File, sheet string, row int, cells ...any) {
	at, _ := excelize.CoordinatesToCellName(1, row)
	_ = f.SetSheetRow(sheet, at, &cells)
}

func waits(f *excelize.File, sheet string, row int) {
	put(f, sheet, row, "Ref No", "Service", "Referral Date", "First Seen")
	put(f, sheet, row+1, "R1", "Speech", "2025-01-02", "2025-03-04")
	put(f, sheet, row+2, "R2", "Physio", "2025-01-05")
}

// tampered are workbooks with a part rewritten, as an enemy or a poor program
// writes them.
var tampered = map[string]func(part, text string) string{
	"cut-in-the-middle": func(part, text string) string {
		if part == sheet1 {
			return text[:strings.Index(text, `<row r="3"`)+20]
		}
		return text
	},
	"rows-out-of-order":   in(sheet1, `<row r="3"`, `<row r="1"`),
	"cells-out-of-order":  in(sheet1, `r="C2"`, `r="A2"`),
	"cell-of-another-row": in(sheet1, `r="C2"`, `r="C9"`),
	"dimension-wrong":     in(sheet1, `<sheetData>`, `<dimension ref="A1"/><sheetData>`),
	"target-outside": in("xl/_rels/workbook.xml.rels",
		"worksheets/sheet1.xml", "../../../etc/passwd"),
	"target-of-nothing": in("xl/_rels/workbook.xml.rels",
		"worksheets/sheet1.xml", "worksheets/sheet7.xml"),
	"formulas": in(sheet1, `<sheetData>`, `<sheetData>`,
		`<c r="A2" t="s"><v>4</v></c>`,
		`<c r="A2" t="str"><f>"R"&amp;1</f><v>R1</v></c>`,
		`<c r="B2" t="s"><v>5</v></c>`, `<c r="B2"><f>1+1</f></c>`),
	"formulas-unworked": in(sheet1, `<c r="B2" t="s"><v>5</v></c>`,
		`<c r="B2"><f>1+1</f><v></v></c>`),
	"errors-of-formulas": in(sheet1, `<c r="B2" t="s"><v>5</v></c>`,
		`<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>`),
	"text-out-of-the-list": in(sheet1, `<c r="B2" t="s"><v>5</v></c>`,
		`<c r="B2" t="s"><v>5000000</v></c>`),
	"cell-of-megabytes": in(sheet1, `<sheetData>`, `<sheetData><!--`+
		strings.Repeat("x", 2<<20)+`-->`),
	"nested":           in(sheet1, `<sheetData>`, strings.Repeat("<a>", 100)),
	"another-encoding": in(sheet1, `encoding="UTF-8"`, `encoding="UTF-7"`),
}

const sheet1 = "xl/worksheets/sheet1.xml"

func in(part string, pairs ...string) func(string, string) string {
	return func(p, text string) string {
		if p != part {
			return text
		}
		return strings.NewReplacer(pairs...).Replace(text)
	}
}

func TestTampered(t *testing.T) {
	for name, change := range tampered {
		t.Run(name, func(t *testing.T) {
			whole := made(t, func(f *excelize.File) { waits(f, "Sheet1", 1) })
			changed := rewritten(t, whole, change)
			outcome(t, layWorkbook(t, changed), name)
		})
	}
}

// rewritten packs a workbook again with its parts changed.
func rewritten(t testing.TB, data []byte, change func(part, text string) string) []byte {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range r.File {
		p, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := w.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(q, change(part.Name, string(text))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
