package chs_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence/intake/chs"
)

// TestHostile makes files that an enemy would send, and demands the summary of
// the mistake.
func TestHostile(t *testing.T) {
	whole := made(t, laterLayout)
	const sheet = "xl/worksheets/sheet3.xml"
	in := func(part string, pairs ...string) []byte {
		return rewritten(t, whole, func(p, text string) string {
			if p != part {
				return text
			}
			return strings.NewReplacer(pairs...).Replace(text)
		})
	}
	for _, c := range []struct {
		name, want string
		data       []byte
	}{
		{"nothing", "Empty file", nil},
		{"a PDF", "Not a table of rows", []byte("%PDF-1.7 and more")},
		{"text", "Not a workbook", []byte("Organisation Type,Organisation Code\n")},
		{"a web page", "Not a table of rows", []byte("<!DOCTYPE html><p>Download</p>")},
		{"an archive of something else", "Not a table of rows", archive(t, "readme.txt", "hello")},
		{"half a workbook", "Damaged workbook", whole[:len(whole)/2]},
		{"a sheet cut in the middle", "Damaged workbook", rewritten(t, whole, func(p, text string) string {
			if p == sheet {
				return text[:len(text)/2]
			}
			return text
		})},
		{"a bomb in a sheet", "Cell too long", archive(t, sheet, "<worksheet>"+strings.Repeat(" ", 30<<20))},
		{"a bomb in the formats", "Workbook too large", archive(t, "xl/styles.xml", strings.Repeat(" ", 20<<20))},
		{"a part twice", "Damaged workbook", twice(t, whole, sheet)},
		{"rows out of order", "Damaged workbook", in(sheet, `<row r="6"`, `<row r="1"`)},
		{"a cell far to the right", "Too many columns", in(sheet, `r="G10"`, `r="XFD10"`)},
		{"a text that is not in the list", "Damaged workbook", in(sheet, `t="s"><v>`, `t="s"><v>9`)},
		{"an entity", "Damaged workbook", in(sheet, `<sheetData>`, `<sheetData>&evil;`)},
		{"a NUL", "Damaged workbook", in(sheet, `<sheetData>`, "<sheetData>\x00")},
		{"a sheet outside", "Damaged workbook", in("xl/_rels/workbook.xml.rels",
			"worksheets/sheet3.xml", "../../../etc/passwd")},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, _, diags := read(t, c.data, chs.Options{})
			if r != nil || len(diags) != 1 || diags[0].Summary != c.want {
				t.Errorf("%v, want %s", diags, c.want)
			}
		})
	}
}

// TestLies reads workbooks that say what is not so, and wants the same
// release: sheets that claim another size, and links to other workbooks, which
// are never followed.
func TestLies(t *testing.T) {
	whole := made(t, laterLayout)
	release, notes, _ := read(t, whole, chs.Options{})
	want := string(told(t, release, notes))
	for name, data := range map[string][]byte{
		"dimension": rewritten(t, whole, func(part, text string) string {
			return strings.Replace(text, `<sheetData>`, `<dimension ref="A1"/><sheetData>`, 1)
		}),
		"links": rewritten(t, whole, func(part, text string) string {
			return strings.Replace(text, `</sheets>`,
				`</sheets><externalReferences><externalReference r:id="rId99"/></externalReferences>`, 1)
		}, "xl/externalLinks/externalLink1.xml", "xl/externalLinks/_rels/externalLink1.xml.rels"),
	} {
		release, notes, diags := read(t, data, chs.Options{})
		if release == nil {
			t.Error(name, diags)
			continue
		}
		if d := cmp.Diff(want, string(told(t, release, notes))); d != "" {
			t.Errorf("%s (-want +have):\n%s", name, d)
		}
	}
}

// TestRecogniseOthers looks at files that are something else.
func TestRecogniseOthers(t *testing.T) {
	other := made(t, func(f *excelize.File) { put(f, "Sheet1", "A1", "Total waiting list by service") })
	for name, data := range map[string][]byte{
		"empty": nil, "text": []byte("(CYP) Total waiting list by service"), "other": other,
		"bomb": archive(t, "xl/worksheets/sheet1.xml", strings.Repeat(" ", 30<<20)+"(CYP)"),
	} {
		if layout(t).Recognise(filed(data), "x") {
			t.Errorf("%s is taken for the workbook", name)
		}
	}
	if layout(t).Recognise(filed(nil), "missing") || layout(t).Recognise(filed(nil), ".") {
		t.Error("what is not there is taken for the workbook")
	}
}

func archive(t testing.TB, part, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	p, err := w.Create(part)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(p, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func twice(t testing.TB, data []byte, part string) []byte {
	t.Helper()
	return rewritten(t, data, func(_, text string) string { return text }, part)
}
