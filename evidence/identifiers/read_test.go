package identifiers_test

import (
	"bytes"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence/identifiers"
)

// shown is what was found in a document and why not all of it was read.
func shown(t testing.TB, d identifiers.Document) string {
	var b strings.Builder
	for _, f := range d.Scan(words(t)) {
		b.WriteString(strings.TrimSpace(f.Part+" "+show([]identifiers.Hit{f.Hit})) + "\n")
	}
	if d.NotScanned != "" {
		b.WriteString("not scanned: " + d.NotScanned + "\n")
	}
	return b.String()
}

func TestText(t *testing.T) {
	label := "NHS number " + nhs
	for _, c := range []struct {
		name    string
		file    string
		content []byte
		want    string
	}{
		{"text", "a.txt", []byte("One.\n" + label), "2:12 nhs-number labelled refused\n"},
		{"Windows text", "a.md", []byte("Zo\xeb \x96 " + label), "1:18 nhs-number labelled refused\n"},
		{"UTF-16", "a.txt", utf16le("Zoë: " + label), "1:17 nhs-number labelled refused\n"},
		{"mark", "a.txt", []byte("\xef\xbb\xbf" + label), "1:12 nhs-number labelled refused\n"},
		{"no extension", "a", []byte(label), "1:12 nhs-number labelled refused\n"},
		{"CSV", "a.csv", []byte("Title\n\nRef,\"NHS\nnumber\",Surname\n1," + nhs + ",Child\n"),
			"3:3 name-column headed refused\n5:2 nhs-number labelled refused\n"},
		{"semicolons", "a.csv", []byte("Ref;DOB\n1;03/03/2012\n"),
			"2:2 birth-date labelled refused\n"},
		{"text with commas", "a.txt", []byte("Ref,DOB\n1,03/03/2012\n2,04/03/2012\n"),
			"2:2 birth-date labelled refused\n3:2 birth-date labelled refused\n"},
		{"one column", "a.csv", []byte("Surname\nChild\n"), "1:1 name-column headed refused\n"},
		{"HTML", "a.html", []byte("<html><script>NHS number 4010232137</script>\n<p>NHS&nbsp;number\n<b>943 476</b> 5919"),
			"3:1 nhs-number labelled refused\n"},
		{"HTML table", "a.htm", []byte("<table>\n<tr><th>Forename</th><th>DOB</th></tr>\n<tr>\n<td>Ann\n</td><td>03/03/2012</td></tr></table>"),
			"2:1 name-column headed refused\n3:7 birth-date labelled refused\n"},
		{"email with parts", "a.eml", []byte("Content-Transfer-Encoding: base64\n\nAAAA"),
			"not scanned: it is an email with encoded parts\n"},

		{"Word", "a.docx", docx(t, paragraph("One.")+paragraph("NHS num", "ber 943", "4765919")),
			"text 2:12 nhs-number labelled refused\n"},
		{"Word table", "a.docx", docx(t, table([]string{"Surname", "UPN"}, []string{"Child", upn})),
			"text 1:1 name-column headed refused\ntext 2:8 upn labelled refused\n"},
		{"Word, deleted and noted", "a.docx", archive(t,
			"word/document.xml", "<w:p><w:del><w:delText>"+label+"</w:delText></w:del></w:p>",
			"word/header2.xml", paragraph("DOB 03/03/2012"),
			"word/comments.xml", "<w:comment>"+paragraph("UPN "+upn)+"</w:comment>",
			"word/footnotes.xml", paragraph("ULN "+uln)),
			"text 1:12 nhs-number labelled refused\nheader 2 1:5 birth-date beside refused\n" +
				"footnotes 1:5 uln labelled refused\ncomments 1:5 upn labelled refused\n"},
		{"Word, no old version twice", "a.docx", docx(t, "<mc:AlternateContent><mc:Choice>"+
			paragraph(label)+"</mc:Choice><mc:Fallback>"+paragraph(label)+
			"</mc:Fallback></mc:AlternateContent>"), "text 1:12 nhs-number labelled refused\n"},
		{"Excel", "a.xlsx", xlsx(t, `<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>`+
			`<row r="9"><c r="B9"><v>9.434765919E9</v></c><c r="C9" t="s"><v>2</v></c></row>`+
			`<row r="10"><c r="B10" t="inlineStr"><is><t>`+nhs+`</t></is></c></row>`),
			"sheet Waits 3:3 name-column headed refused\nsheet Waits 9:2 nhs-number labelled refused\n" +
				"sheet Waits 10:2 nhs-number labelled refused\n"},
		{"Excel, what a pivot table keeps", "a.xlsx", xlsx(t, "",
			"xl/pivotCache/pivotCacheDefinition1.xml", `<d><cacheField name="Surname"><sharedItems><s v="Child"/></sharedItems></cacheField>`+
				`<cacheField name="DOB"><sharedItems/></cacheField></d>`,
			"xl/pivotCache/pivotCacheRecords1.xml", `<rs><r><x v="0"/><d v="2012-03-03T00:00:00"/></r></rs>`),
			"pivot table 1 1:1 name-column headed refused\npivot table 1 1:2 birth-date labelled refused\n"},
		{"Excel comments", "a.xlsx", xlsx(t, "", "xl/comments1.xml",
			"<comments><comment><text><r><t>NHS number </t></r><r><t>"+nhs+"</t></r></text></comment></comments>"),
			"comments 1 1:12 nhs-number labelled refused\n"},
		{"PowerPoint", "a.pptx", archive(t,
			"ppt/slides/slide10.xml", "<a:p><a:t>"+label+"</a:t></a:p>",
			"ppt/slides/slide2.xml", "<a:p><a:t>UPN</a:t><a:br/><a:t>"+upn+"</a:t></a:p>",
			"ppt/notesSlides/notesSlide2.xml", "<a:p><a:t>DOB 03/03/2012</a:t></a:p>"),
			"slide 2 2:1 upn labelled refused\nslide 10 1:12 nhs-number labelled refused\n" +
				"notes 2 1:5 birth-date beside refused\n"},
		{"the table behind a chart", "a.pptx", archive(t,
			"ppt/slides/slide1.xml", "<a:p><a:t>Fine.</a:t></a:p>",
			"ppt/embeddings/Workbook1.xlsx", string(xlsx(t,
				`<row><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c></row>`))),
			"attachment 1, sheet Waits 1:1 name-column headed refused\n"},
		{"an object of another kind", "a.docx", archive(t, "word/document.xml", paragraph("Fine."),
			"word/embeddings/oleObject1.bin", "\xd0\xcf\x11\xe0"),
			"not scanned: it holds an object that cannot be read as text\n"},

		{"PDF", "a.pdf", onePage("BT /F1 12 Tf 72 700 Td (NHS number) Tj 0 -14 Td (943) Tj ( 476 5919) Tj ET"),
			"page 1 2:1 nhs-number labelled refused\n"},
		{"scanned PDF", "a.pdf", onePage("q 500 0 0 700 0 0 cm /I Do Q"),
			"not scanned: it has no text that can be read, as scanned pages have none\n"},
		{"encrypted PDF", "a.pdf", pdfFile(map[int]string{1: "<< >>"}, "<< /Root 1 0 R /Encrypt 2 0 R >>"),
			"not scanned: it is protected by a password\n"},
		{"broken PDF", "a.pdf", []byte("%PDF-1.7\n1 0 obj << /Type"), "not scanned: it is damaged\n"},

		{"picture", "a.png", []byte("\x89PNG\r\n\x1a\n"), "not scanned: it is a picture\n"},
		{"picture by another name", "a.txt", []byte("\xff\xd8\xff\xe0"), "not scanned: it is a picture\n"},
		{"old Office", "a.doc", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
			"not scanned: it is an old Office file, or protected by a password\n"},
		{"archive", "a.zip", archive(t, "a.txt", label), "not scanned: it is an archive of other files\n"},
		{"archive with a password", "a.docx", locked(t, "word/document.xml"),
			"not scanned: it is protected by a password\n"},
		{"broken archive", "a.docx", []byte("PK\x03\x04 and no more"), "not scanned: it is damaged\n"},
		{"broken XML", "a.docx", archive(t, "word/document.xml", paragraph(label)+"<w:p <"),
			"text 1:12 nhs-number labelled refused\nnot scanned: it is damaged\n"},
		{"binary workbook", "a.xlsb", archive(t, "[Content_Types].xml", "", "xl/workbook.bin", "",
			"xl/comments1.xml", "<comment><t>"+label+"</t></comment>"),
			"comments 1 1:12 nhs-number labelled refused\n" +
				"not scanned: it is not a kind of document that can be read as text\n"},
		{"OpenDocument", "a.odt", archive(t, "mimetype", "", "content.xml", ""),
			"not scanned: it is not a kind of document that can be read as text\n"},
		{"text about PDF", "a.md", []byte("It begins with %PDF-1.4."), ""},
		{"rich text", "a.rtf", []byte(`{\rtf1 x}`), "not scanned: it is in rich text format\n"},
		{"binary", "a.bin", []byte("\x01\x02\x00\x03"),
			"not scanned: it is not a kind of document that can be read as text\n"},
		{"empty", "a.txt", nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			fsys := fstest.MapFS{c.file: {Data: c.content}}
			d, err := identifiers.Text(fsys, c.file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, shown(t, d)); diff != "" {
				t.Errorf("(-want +got):\n%s\n%q", diff, d.Text)
			}
		})
	}
}

func utf16le(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// What attacks is told, and read no further.
func TestArchiveBounded(t *testing.T) {
	const mostText, mostUnpacked = 1 << 20, 16 << 20
	bomb := string(archive(t, "xl/worksheets/sheet1.xml", strings.Repeat("<a></a>", 1<<20)))
	for _, c := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"blanks in XML that never end", docx(t, "<w:p>"+strings.Repeat(" ", 8<<20)),
			"it is damaged"},
		{"deep XML", docx(t, strings.Repeat("<w:p>", 100_000)), "it is damaged"},
		{"much text in little", docx(t, strings.Repeat(paragraph(strings.Repeat("word ", 200)), 2000)),
			"it holds more text than is read"},
		{"much of nothing", archive(t, "word/document.xml",
			strings.Repeat("<a></a>"+strings.Repeat(" ", 1<<20), 20)), "it unpacks to more than is read"},
		{"much of nothing in attachments", archive(t, "xl/embeddings/1.xlsx", bomb,
			"xl/embeddings/2.xlsx", bomb, "xl/embeddings/3.xlsx", bomb), "it unpacks to more than is read"},
		{"a text that cells repeat", xlsx(t, strings.Repeat(`<row><c t="s"><v>3</v></c></row>`, 2000),
			"xl/sharedStrings.xml", "<sst><si><t>"+strings.Repeat("word ", 5000)+"</t></si></sst>"),
			"it holds more text than is read"},
		{"rows at the end of a sheet", xlsx(t, strings.Repeat(
			`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, 100)),
			"it holds more text than is read"},
		{"too many parts", archive(t, manyEntries(10_001)...), "it has too many parts"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := identifiers.ReadArchive(c.content, mostText, mostUnpacked)
			if d.NotScanned != c.want || len(d.Text) > mostText {
				t.Errorf("%q with %d bytes of text, want %q", d.NotScanned, len(d.Text), c.want)
			}
		})
	}
}

func TestTextBounded(t *testing.T) {
	fsys := fstest.MapFS{"a.txt": {Data: bytes.Repeat([]byte("Ten bytes\n"), 10<<20)}}
	d, err := identifiers.Text(fsys, "a.txt")
	if err != nil || d.NotScanned != "it holds more text than is read" || d.Text != "" {
		t.Errorf("%q, %v, %d bytes of text", d.NotScanned, err, len(d.Text))
	}
}

func manyEntries(n int) []string {
	var entries []string
	for range n {
		entries = append(entries, "word/header.xml", "")
	}
	return entries
}

func TestTextOfNoFile(t *testing.T) {
	if _, err := identifiers.Text(fstest.MapFS{}, "a.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no such file: %v", err)
	}
	fsys := fstest.MapFS{"a/b.txt": {}}
	if d, err := identifiers.Text(fsys, "a"); err != nil || d.NotScanned == "" {
		t.Errorf("a folder: %q, %v", d.NotScanned, err)
	}
}
