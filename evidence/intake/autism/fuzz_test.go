package autism_test

import (
	"bytes"
	"testing"
	"testing/fstest"
)

// FuzzRead reads any file. What comes out is comparators with a value or a
// reason, or mistakes, and never both.
func FuzzRead(f *testing.F) {
	for _, name := range append(files(f, "testdata/ok/*.csv"), files(f, "testdata/err/*.csv")...) {
		f.Add(content(f, name))
	}
	head, _, _ := bytes.Cut(content(f, "testdata/ok/stacked.csv"), []byte("\n"))
	f.Add(append(bytes.Clone(head), "\n01/03/2025,31/03/2025,,England,,,NONE,,ASD16b,,1\x00"...))
	l := layout(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		l.Recognise(fstest.MapFS{"x": {Data: data}}, "x")
		rows, _, diags := read(t, data)
		if (len(rows) == 0) != diags.HasErrors() {
			t.Fatalf("%d comparators beside %v", len(rows), diags)
		}
		for _, c := range rows {
			switch {
			case (c.Value == nil) != (c.Missing != ""),
				c.Value != nil && !(*c.Value >= 0), // not a number is neither
				c.Unit == "percent" && c.Value != nil && *c.Value > 100,
				c.AreaCode == "" || c.Level == "" || c.Source == "":
				t.Errorf("%+v", c)
			}
		}
	})
}
