package identifiers_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
)

// Whatever a text holds, scanning ends, and every hit is on a character of a
// line that is there.
func FuzzScan(f *testing.F) {
	for _, pattern := range []string{"../../testdata/*/*.hcl", "../../testdata/*/README.md"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			f.Fatal("no seeds", err)
		}
		for _, name := range names {
			f.Add(read(f, name))
		}
	}
	f.Add("Ref\tNHS no\tDOB\n1\t943 476 5919\t3/3/2012\f\n|UPN|" + upn)
	f.Add("born March 3rd, 2012 at cv1 2ab, GIR 0AA, 12-Mar-12 1 of May 2012")
	w := words(f)
	f.Fuzz(func(t *testing.T, text string) {
		inside(t, text, w.Scan(text))
	})
}

func inside(t *testing.T, text string, hits []identifiers.Hit) {
	t.Helper()
	lines := strings.Split(text, "\n")
	for i, h := range hits {
		if h.Line < 1 || h.Line > len(lines) || h.Column < 1 ||
			h.Column > utf8.RuneCountInString(lines[h.Line-1]) {
			t.Fatalf("%+v does not lie inside", h)
		}
		if i > 0 && (h.Line < hits[i-1].Line || h.Line == hits[i-1].Line && h.Column < hits[i-1].Column) {
			t.Fatalf("%+v after %+v", h, hits[i-1])
		}
	}
}

// So it is for every kind of file.
func FuzzText(f *testing.F) {
	f.Add([]byte("a,b\n\"1\n2\",3\n"), ".csv")
	f.Add([]byte("<table><tr><td>a<p>b</table>&nbsp;<script>"), ".html")
	f.Add([]byte("\xff\xfea\x00b"), ".txt")
	f.Add(docx(f, table([]string{"Surname"}, []string{"x"})), ".docx")
	f.Add(xlsx(f, `<row r="2"><c r="B2" t="s"><v>1</v></c></row>`), ".xlsx")
	f.Add(archive(f, "ppt/slides/slide1.xml", "<a:t>x</a:t>", "ppt/embeddings/a.xlsx", "PK\x03\x04"), ".pptx")
	f.Add(onePage("BT /F1 12 Tf (UPN) Tj [(a) -500 <62>] TJ ET /I Do BI ID x EI"), ".pdf")
	w := words(f)
	f.Fuzz(func(t *testing.T, content []byte, ext string) {
		if strings.ContainsAny(ext, "/\x00") || len(ext) > 20 {
			return
		}
		d, err := identifiers.Text(fstest.MapFS{"a" + ext: {Data: content}}, "a"+ext)
		if err != nil {
			return
		}
		if !utf8.ValidString(d.Text) {
			t.Fatal("the text is not UTF-8")
		}
		last := 0
		for _, p := range d.Parts {
			if p.From <= last && last > 0 || p.At < 1 {
				t.Fatalf("parts out of order: %+v", d.Parts)
			}
			last = p.From
		}
		inside(t, d.Text, w.Scan(d.Text))
		for _, found := range d.Scan(w) {
			if found.Line < 1 || found.Column < 1 {
				t.Fatalf("%+v is nowhere", found)
			}
		}
	})
}

// Text is what partnerships write: prose with few figures, and a table.
func BenchmarkScan(b *testing.B) {
	w := words(b)
	prose := read(b, "../../testdata/coventry/evidence/scrutiny-2025.hcl")
	var table strings.Builder
	table.WriteString("Reference\tReferred\tTeam\tNumber\n")
	for i := range 2000 {
		table.WriteString("REF-" + tenDigits(i) + "\t12/05/2024\tSpeech and language\t" + tenDigits(i)[8:] + "\n")
	}
	for name, text := range map[string]string{
		"prose": strings.Repeat(prose, 1+1<<20/len(prose)), "table": table.String(),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				w.Scan(text)
			}
		})
	}
}

func BenchmarkText(b *testing.B) {
	body := strings.Repeat(paragraph(strings.Repeat("word ", 40)), 5000)
	for name, content := range map[string][]byte{
		"docx": docx(b, body),
		"pdf":  onePage("BT /F1 12 Tf " + strings.Repeat("0 -14 Td (Words of a line that is quite long) Tj ", 20_000) + "ET"),
	} {
		b.Run(name, func(b *testing.B) {
			fsys := fstest.MapFS{"a": {Data: content}}
			for b.Loop() {
				d, err := identifiers.Text(fsys, "a")
				if err != nil || d.NotScanned != "" {
					b.Fatal(d.NotScanned, err)
				}
				b.SetBytes(int64(len(d.Text)))
			}
		})
	}
}

func BenchmarkScanWorkspace(b *testing.B) {
	w, fsys := words(b), os.DirFS("../../testdata/coventry")
	for b.Loop() {
		if _, err := identifiers.ScanWorkspace(fsys, &evidence.Workspace{}, w); err != nil {
			b.Fatal(err)
		}
	}
}
