package intake

import (
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSplitter(t *testing.T) {
	for _, c := range []struct {
		text, reason string
		want         [][]string
	}{
		{"a,b\nc,d\n", "", [][]string{{"a", "b"}, {"c", "d"}}},
		{"a,b\r\n\r\nc,d", "", [][]string{{"a", "b"}, {""}, {"c", "d"}}},
		{"a\rb\r", "", [][]string{{"a"}, {"b"}}},
		{`"a,""b""",c`, "", [][]string{{`a,"b"`, "c"}}},
		{"\"a\r\nb\",c\n", "", [][]string{{"a\r\nb", "c"}}},
		{"5\" and \"6,b\n", "a quotation mark within a field is one",
			[][]string{{`5" and "6`, "b"}}},
		{"\"a\" b,c\n", "text after the closing mark belongs to the field",
			[][]string{{"a b", "c"}}},
		{"\"\",\"\"\n", "", [][]string{{"", ""}}},
		{",\n", "", [][]string{{"", ""}}},
		{"", "", nil},
	} {
		s := newSplitter(strings.NewReader(c.text), ',')
		var have [][]string
		for s.next() == nil {
			have = append(have, s.fields())
		}
		if d := cmp.Diff(c.want, have); d != "" {
			t.Errorf("%q %s (-want +got):\n%s", c.text, c.reason, d)
		}
	}
}

// FuzzSkim wants the quick way over rows and the slow one to come to the same
// end, with the same verdict.
func FuzzSkim(f *testing.F) {
	for _, text := range []string{"a,b\nc,d\n", "\"a\nb\",c\nd", "a\"\n\"b", "\"\"\"\n\n\"",
		"a\r\"b\r\n\",\n", "x\x00\n", "\"a\"b\"\n\",c\n"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		slow, quick := newSplitter(strings.NewReader(text), ','), newSplitter(strings.NewReader(text), ',')
		slowEnd, quickEnd := slow.next(), quick.next()
		for slowEnd == nil {
			slowEnd = slow.next()
		}
		for quickEnd == nil {
			if !quick.skim() {
				quickEnd = quick.next()
			}
		}
		if slowEnd != quickEnd || slowEnd == io.EOF && slow.offset != quick.offset {
			t.Errorf("slowly %v at %d, quickly %v at %d", slowEnd, slow.offset,
				quickEnd, quick.offset)
		}
	})
}
