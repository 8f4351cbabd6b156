package identifiers_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"
	"testing/fstest"
)

func mapFS(name, text string) fstest.MapFS {
	return fstest.MapFS{name: {Data: []byte(text)}}
}

func read(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// archive packs the entries, given as name and content in turn.
func archive(t testing.TB, entries ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		w, err := z.Create(entries[i])
		if err == nil {
			_, err = w.Write([]byte(entries[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// locked is an archive whose entry says that it is encrypted.
func locked(t testing.TB, name string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: name, Flags: 1, Method: zip.Store,
		CompressedSize64: 4, UncompressedSize64: 4})
	if err == nil {
		_, err = w.Write([]byte("abcd"))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func docx(t testing.TB, body string) []byte {
	return archive(t, "word/document.xml", `<w:document xmlns:w="w"><w:body>`+body+
		`</w:body></w:document>`)
}

// paragraph is one of Word, in runs as editing leaves them.
func paragraph(runs ...string) string {
	return "<w:p><w:r><w:t>" + strings.Join(runs, "</w:t></w:r><w:r><w:t>") + "</w:t></w:r></w:p>"
}

func table(rows ...[]string) string {
	var b strings.Builder
	b.WriteString("<w:tbl>")
	for _, row := range rows {
		b.WriteString("<w:tr>")
		for _, cell := range row {
			b.WriteString("<w:tc>" + paragraph(cell) + "</w:tc>")
		}
		b.WriteString("</w:tr>")
	}
	return b.String() + "</w:tbl>"
}

func xlsx(t testing.TB, sheet string, more ...string) []byte {
	return archive(t, append([]string{
		"xl/workbook.xml", `<workbook xmlns:r="r"><sheets><sheet name="Waits" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/sharedStrings.xml", `<sst><si><t>NHS number</t><rPh><t>said</t></rPh></si><si><r><t>Sur</t></r><r><t>name</t></r></si><si><t>Child</t></si></sst>`,
		"xl/worksheets/sheet1.xml", `<worksheet><sheetData>` + sheet + `</sheetData></worksheet>`,
	}, more...)...)
}

// pdfFile writes a PDF whose objects are given by number. It has no table of
// them, which is not needed here.
func pdfFile(objects map[int]string, trailer string) []byte {
	var numbers []int
	for n := range objects {
		numbers = append(numbers, n)
	}
	sort.Ints(numbers)
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	for _, n := range numbers {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", n, objects[n])
	}
	fmt.Fprintf(&b, "trailer\n%s\nstartxref\n0\n%%%%EOF\n", trailer)
	return b.Bytes()
}

// onePage is a PDF of one page with the content.
func onePage(content string) []byte {
	return pdfFile(map[int]string{
		1: "<< /Type /Catalog /Pages 2 0 R >>",
		2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /I 6 0 R >> >> >>",
		4: stream("", content),
		5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		6: stream("/Type /XObject /Subtype /Image", "\x00\x01"),
	}, "<< /Root 1 0 R >>")
}

func stream(entries, data string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", entries, len(data), data)
}
