package smallnumbers_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sef-engine/sef/evidence"
)

func read(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whatever a text holds, reading it ends, and every hit is on a character of a
// line that is there, in order.
func FuzzFind(f *testing.F) {
	names, err := filepath.Glob("../../testdata/*/evidence/*.hcl")
	if err != nil || len(names) == 0 {
		f.Fatal("no seeds", err)
	}
	for _, name := range names {
		f.Add(read(f, name))
	}
	for _, text := range []string{
		"48 of 50 children (96%) – one or two families",
		"Of the 50 pupils, 48 were seen.\n\n* 3–4 of the 2 children",
		"Team\tChildren\tn\nNorth\t3\t1\nSouth\t4.0\t2\n",
		"| | Pupils |\n|---|---|\n| Year 6 | 3 |\n\f96.55% of 29 boys' parents",
		"fewer than two hundred and 1,2,300 children £3.5 1:1 3rd 2023/24",
		"\xff one\u00adchild\u2011s ’s s’ 16-year-olds (n = 3)",
	} {
		f.Add(text)
	}
	w := words(f)
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Split(text, "\n")
		for _, profile := range evidence.NoProfile.Words() {
			hits := w.For(evidence.Profile(profile)).Find(text)
			if profile == string(evidence.NoProfile) && len(hits) > 0 {
				t.Fatal("something was found where nothing is hidden")
			}
			for i, h := range hits {
				if h.Line < 1 || h.Line > len(lines) || h.Column < 1 ||
					h.Column > utf8.RuneCountInString(lines[h.Line-1]) {
					t.Fatalf("%+v does not lie inside", h)
				}
				if i > 0 && (h.Line < hits[i-1].Line ||
					h.Line == hits[i-1].Line && h.Column <= hits[i-1].Column) {
					t.Fatalf("%+v after %+v", h, hits[i-1])
				}
			}
		}
	})
}

// Text is what partnerships write: prose with few figures, and a table.
func BenchmarkFind(b *testing.B) {
	prose := read(b, "../../testdata/coventry/evidence/scrutiny-2025.hcl")
	for name, text := range map[string]string{
		"prose": strings.Repeat(prose, 1+1<<20/len(prose)),
		"table": "Team\tChildren\tWeeks\n" + strings.Repeat("Speech and language\t312\t18\n", 1<<15),
	} {
		f := words(b).For(evidence.LT5)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				f.Find(text)
			}
		})
	}
}
