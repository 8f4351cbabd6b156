package duckdb_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// FuzzLoad reads any text as an extract. Every row that was read is taken or
// rejected, every rejected cell lies inside the file, and no error repeats what
// stands in it. Looking through the text first changes nothing.
func FuzzLoad(f *testing.F) {
	f.Add(waits)
	f.Add(header + "R1,\"O\nT\",therapy,community,01/02/2025,\"\"\"\",\n\n,,,,\nTotal,,,,\n")
	f.Add("a\n\"unclosed,therapy\nmore\n")
	all := 1.0
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) { // intake sees to that
			return
		}
		x := extract(t, "waits", strings.Split(strings.TrimSpace(header), ","))
		x.Dataset.Tolerance = &all
		path := filepath.Join(t.TempDir(), "extract.csv")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		x.Text = &evidence.DelimitedText{Path: path, Separator: ',', Skip: 1, Fields: len(x.Heading)}
		w := open(t, duckdb.Options{Threads: 1})
		loaded, err := w.Load(context.Background(), []evidence.Extract{x})
		if err != nil {
			t.Fatal(err) // lenient reading takes anything
		}
		l := loaded[0]
		if l.Taken+l.RejectedRows != l.Read {
			t.Errorf("%d taken and %d rejected of %d", l.Taken, l.RejectedRows, l.Read)
		}
		last := strings.Count(text, "\n") + strings.Count(text, "\r") + 1
		for _, r := range l.Rejects {
			if r.Row < 2 || r.Row > last {
				t.Errorf("row %d of a file with %d", r.Row, last)
			}
		}
		sameTheLongWay(t, x)
	})
}
