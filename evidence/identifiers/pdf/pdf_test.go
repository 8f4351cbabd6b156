package pdf_test

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence/identifiers/pdf"
)

const limit = 1 << 20

// write makes a file of objects in order, numbered from 1.
func write(objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer << /Root 1 0 R >>\n%%EOF\n")
	return b.Bytes()
}

func stream(entries, data string) string {
	return fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", entries, len(data), data)
}

func packed(entries, data string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	fmt.Fprint(z, data)
	z.Close()
	return stream(entries+" /Filter /FlateDecode", b.String())
}

// page makes a file of one page that shows the content, and further objects
// from number 5 on: 5 is font F, 6 is form X.
func page(content string, more ...string) []byte {
	objects := []string{
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
		"<< /Type /Page /Parent 2 0 R /Contents [4 0 R] /Annots [7 0 R] >>",
		content,
	}
	return write(append(objects, more...)...)
}

const helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"lines", page(stream("", "BT /F 10 Tf 50 700 Td (One) Tj 0 -12 Td (Two) Tj T* (still two) ' ET"), helvetica),
			"One\nTwo\nstill two"},
		{"packed", page(packed("", "BT /F 10 Tf (One \\(1\\) \\101\\\n) Tj ET"), helvetica), "One (1) A"},
		{"one word in pieces", page(stream("", "BT /F 10 Tf [(94) 20 (34) -30 (76)] TJ ET"), helvetica), "943476"},
		{"words in pieces", page(stream("", "BT /F 10 Tf [(NHS) -400 (number)] TJ ET"), helvetica), "NHS number"},
		{"cells", page(stream("", "BT /F 10 Tf (DOB) Tj 1 0 0 1 90 0 Tm (Ref) Tj ET"), helvetica), "DOB\tRef"},
		{"each letter placed", page(stream("", "BT /F 10 Tf 1 0 0 1 0 0 Tm (9) Tj 1 0 0 1 5 0 Tm (4) Tj 1 0 0 1 10 0 Tm (3) Tj ET"), helvetica), "943"},
		{"glyph names", page(stream("", "BT /F 10 Tf (\\001\\002\\003) Tj ET"),
			"<< /Subtype /Type1 /Encoding << /Differences [1 /nine /A.alt /uni0034] >> >>"), "9A4"},
		{"two bytes", page(stream("", "BT /F 10 Tf <000100020003> Tj ET"),
			"<< /Subtype /Type0 /ToUnicode 6 0 R /DescendantFonts [<< /DW 500 /W [1 [400 400] 3 9 400] >>] >>",
			packed("", "2 beginbfchar <0001> <0039> endbfchar 9 beginbfrange <0002> <0003> <0034> endbfrange")), "945"},
		{"range of a list", page(stream("", "BT /F 10 Tf <0102> Tj ET"),
			"<< /Subtype /Type1 /ToUnicode 6 0 R >>",
			stream("", "1 beginbfrange <01> <02> [<0039> <00410042>] endbfrange")), "9AB"},
		{"form", page(stream("", "/X Do BT /F 10 Tf (outside) Tj ET"), helvetica,
			stream("/Subtype /Form", "BT /F 10 Tf (inside) Tj ET")), "inside\noutside"},
		{"field", page(stream("", ""), helvetica, "null",
			"<< /Subtype /Widget /T (DOB) /V <feff0033002f0033> >>"), "\nDOB 3/3"},
		{"inline picture", page(stream("", "BI /W 1 ID \x00(\x01) EI BT /F 10 Tf (Text of more than a stamp) Tj ET"), helvetica), "Text of more than a stamp"},
		{"objects in a stream", append(page(stream("", "BT /F 10 Tf (One) Tj ET")),
			[]byte("9 0 obj "+packed("/Type /ObjStm /N 1 /First 4", "5 0 "+helvetica)+" endobj")...), "One"},
		{"the last of a number counts", append(page(stream("", "BT (Old) Tj ET"), helvetica),
			[]byte("4 0 obj "+stream("", "BT /F 10 Tf (New) Tj ET")+" endobj")...), "New"},
		{"pages without a tree", []byte("%PDF-1.4\n3 0 obj << /Type /Page /Contents 4 0 R >> endobj 4 0 obj " +
			stream("", "BT (Lost) Tj ET") + " endobj"), "Lost"},
		{"wrong length", []byte("%PDF-1.4\n3 0 obj << /Type /Page /Contents 4 0 R >> endobj 4 0 obj << /Length 3 >> stream\nBT (Found) Tj ET\nendstream endobj"), "Found"},
	} {
		t.Run(c.name, func(t *testing.T) {
			pages, err := pdf.Read(c.file, limit)
			if err != nil || len(pages) != 1 {
				t.Fatal(len(pages), err)
			}
			if diff := cmp.Diff(pdf.Page{Text: c.want}, pages[0]); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestUnread(t *testing.T) {
	picture := stream("/Subtype /Image", "x")
	for _, c := range []struct {
		name string
		file []byte
		want bool
	}{
		{"a scan", page(stream("", "/X Do"), helvetica, picture), true},
		{"a scan with a stamp", page(stream("", "/X Do BT (Page 1) Tj ET"), helvetica, picture), true},
		{"a logo", page(stream("", "/X Do BT (A page with a good deal of text) Tj ET"), helvetica, picture), false},
		{"an empty page", page(stream("", " "), helvetica), false},
		{"letters drawn as shapes", page(stream("", "0 0 m 1 1 l f"), helvetica), true},
		{"letters without names", page(stream("", "BT /F 1 Tf <00010002> Tj ET"), "<< /Subtype /Type0 >>"), true},
		{"packed in another way", page(stream("/Filter /LZWDecode", "x"), helvetica), true},
	} {
		pages, err := pdf.Read(c.file, limit)
		if err != nil || len(pages) != 1 || pages[0].Unread != c.want {
			t.Errorf("%s: %+v, %v", c.name, pages, err)
		}
	}
}

func TestRefused(t *testing.T) {
	zeros := strings.Repeat("\x00", 2*limit)
	nest := strings.Repeat("/X Do ", 50)
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"encrypted", append(page(""), []byte("trailer << /Encrypt 9 0 R >>")...), pdf.ErrEncrypted},
		{"encrypted, new style", []byte("%PDF-1.5\n1 0 obj << /Type /XRef /Encrypt 9 0 R >> endobj"), pdf.ErrEncrypted},
		{"nothing", []byte("%PDF-1.4"), pdf.ErrDamaged},
		{"pages that hold each other", write("<< /Pages 2 0 R >>", "<< /Kids [3 0 R 2 0 R] >>", "<< /Kids [2 0 R] >>"), pdf.ErrDamaged},
		{"references in a ring", write("<< /Pages 2 0 R >>", "3 0 R", "2 0 R"), pdf.ErrDamaged},
		{"a table of billions", []byte("%PDF-1.4\nxref\n40000000000 1\n0000000009 00000 n \ntrailer << /Size 40000000000 >>"), pdf.ErrDamaged},
		{"brackets without end", []byte("%PDF-1.4\n1 0 obj " + strings.Repeat("[", 1_000_000)), pdf.ErrDamaged},
		{"a bomb", page(packed("", zeros), helvetica), pdf.ErrTooLarge},
		{"a bomb of objects", append(page(""), []byte("9 0 obj "+packed("/Type /ObjStm /N 9 /First 4", zeros)+" endobj")...), pdf.ErrTooLarge},
		{"more text than asked for", page(packed("", "BT "+strings.Repeat("(aaaaaaaaaaaaaaaaaaaa) ' ", limit/25)+strings.Repeat("T* (a) ' ", 40_000)+"ET"), helvetica), pdf.ErrTooLarge},
		{"forms that show each other", page(stream("", nest), helvetica, stream("/Subtype /Form", strings.Repeat(nest, 50))), pdf.ErrTooLarge},
		{"an opened string again and again", []byte("%PDF-1.4\n" + strings.Repeat("1 0 obj (", 300_000)), pdf.ErrDamaged},
		{"an opened stream again and again", []byte("%PDF-1.4\n" + strings.Repeat("1 0 obj <<>> stream ", 100_000)), pdf.ErrDamaged},
		{"values without end", []byte("%PDF-1.4\n1 0 obj [" + strings.Repeat("1 ", 4_000_000)), pdf.ErrTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := pdf.Read(c.file, limit); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
		})
	}
}

// Whatever the file, reading ends, and the text is within the limit.
func FuzzRead(f *testing.F) {
	f.Add(page(stream("", "BT /F 10 Tf [(94) 20 <41>] TJ 1 0 0 1 5 0 Tm (4) ' ET /X Do BI ID EI"),
		"<< /Subtype /Type0 /ToUnicode 6 0 R /DescendantFonts [<< /DW 500 /W [1 [4 4] 3 9 4] >>] >>",
		stream("/Subtype /Form", "1 beginbfrange <01> <02> [<0039>] endbfrange"),
		"<< /T (a) /V (b) >>"))
	f.Add(append(page(packed("", "BT (a) Tj ET"), "<< /Encoding << /Differences [1 /nine] >> /Widths [1 2] >>"),
		[]byte("9 0 obj "+stream("/Type /ObjStm /N 1 /First 4", "5 0 << /A /B#41 >>")+" endobj")...))
	f.Fuzz(func(t *testing.T, data []byte) {
		const limit = 1 << 16
		pages, err := pdf.Read(data, limit)
		if err != nil && !errors.Is(err, pdf.ErrDamaged) && !errors.Is(err, pdf.ErrTooLarge) &&
			!errors.Is(err, pdf.ErrEncrypted) {
			t.Fatal(err)
		}
		size := 0
		for _, p := range pages {
			size += len(p.Text)
			if !utf8.ValidString(p.Text) {
				t.Fatal("not UTF-8")
			}
		}
		if size > limit {
			t.Fatalf("%d bytes of text", size)
		}
	})
}

func Example() {
	file, err := os.ReadFile("testdata/letter.pdf")
	if err != nil {
		fmt.Println(err)
		return
	}
	pages, err := pdf.Read(file, 1<<20)
	fmt.Println(len(pages), err)
	fmt.Println(pages[0].Text)
	// Output:
	// 1 <nil>
	// The clinic sees children sooner.
	// Families were asked in May.
}
