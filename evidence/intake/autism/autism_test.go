package autism_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/autism"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite what is expected of the fixtures")

func layout(t testing.TB) autism.Layout {
	t.Helper()
	l, diags, err := autism.Library(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return l
}

func date(t testing.TB, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func read(t testing.TB, data []byte) ([]evidence.Comparator, []intake.Note, diag.Diagnostics) {
	t.Helper()
	p := intake.File{Files: fstest.MapFS{"figures.csv": {Data: data}}, Name: "figures.csv"}
	rows, notes, diags, err := layout(t).Read(p, autism.Options{
		Areas: []string{"qzz", "Q9Z9Z", "RZZ", "QYY"}, PublishedOn: date(t, "2025-05-15")})
	if err != nil {
		t.Fatal(err)
	}
	return rows, notes, diags
}

// TestFiles reads the files of testdata/ok. What comes out of each stands
// beside it.
func TestFiles(t *testing.T) {
	for _, name := range files(t, "testdata/ok/*.csv") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data := content(t, name)
			if !layout(t).Recognise(os.DirFS("testdata/ok"), filepath.Base(name)) {
				t.Error("not recognised")
			}
			rows, notes, diags := read(t, data)
			if len(diags) > 0 {
				t.Fatal(diags)
			}
			golden(t, strings.TrimSuffix(name, ".csv")+".want", told(rows, notes))
		})
	}
}

// TestWrong reads the files of testdata/err. The mistakes stand beside each.
func TestWrong(t *testing.T) {
	for _, name := range files(t, "testdata/err/*.csv") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			rows, _, diags := read(t, content(t, name))
			if rows != nil {
				t.Errorf("%d comparators beside %v", len(rows), diags)
			}
			var out bytes.Buffer
			for _, d := range diags {
				fmt.Fprintf(&out, "%s: %s\n", d.Summary, d.Detail)
			}
			golden(t, strings.TrimSuffix(name, ".csv")+".want", out.Bytes())
		})
	}
}

func files(t testing.TB, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatal(pattern, err)
	}
	return names
}

func content(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func told(rows []evidence.Comparator, notes []intake.Note) []byte {
	var out bytes.Buffer
	for _, c := range rows {
		fmt.Fprintf(&out, "%s %s, %s %s %q: %s of %s = %s %s %s\n", c.Measure, c.Period, c.Level,
			c.AreaCode, c.AreaName, plain(c.Numerator), plain(c.Denominator), plain(c.Value),
			c.Unit, c.Missing)
	}
	fmt.Fprintf(&out, "\n%s; %s\n\n", rows[0].Source, rows[0].Release)
	for _, n := range notes {
		fmt.Fprintf(&out, "%d of %d: %s\n", n.Count, n.Of, n.Says)
	}
	return out.Bytes()
}

func plain(n *float64) string {
	if n == nil {
		return "-"
	}
	return fmt.Sprint(*n)
}

func golden(t *testing.T, name string, have []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, have, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff(string(content(t, name)), string(have)); d != "" {
		t.Errorf("%s (-want +have):\n%s", name, d)
	}
}

// TestScope demands that no figure goes without saying what it does not count.
func TestScope(t *testing.T) {
	rows, _, _ := read(t, content(t, "testdata/ok/stacked.csv"))
	for _, c := range rows {
		if !strings.Contains(c.Source, "community paediatrics is not counted") {
			t.Errorf("%s: %s", c.Measure, c.Source)
		}
	}
}

// TestDayOfPublication wants to be told what no file says.
func TestDayOfPublication(t *testing.T) {
	files := os.DirFS("testdata/ok")
	for _, c := range []struct {
		on   framework.Date
		want string
	}{
		{framework.Date{}, "No day of publication"},
		{date(t, "2025-02-28"), "Published too early"},
	} {
		rows, _, diags, err := layout(t).Read(intake.File{Files: files,
			Name: "stacked.csv"}, autism.Options{PublishedOn: c.on})
		if rows != nil || err != nil || len(diags) != 1 || diags[0].Summary != c.want {
			t.Errorf("%v %v, want %s", diags, err, c.want)
		}
	}
}

// TestMetrics demands that all codes are there, and that what is compared is
// about children.
func TestMetrics(t *testing.T) {
	l := layout(t)
	want := map[string]string{"ASD16b": "0-17", "ASD16c": "0-17", "ASD18c": "0-17", "ASD18e": "0-17",
		"ASD18f": "0-17", "ASD19c": "0-17", "ASD19e": "0-17", "ASD19f": "0-17", "ASD16": "", "ASD24b": "18+"}
	have := map[string]string{}
	for id := range want {
		if m, ok := l.Metric(id); ok && m.Meaning != "" {
			have[id] = m.Ages
		}
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("ages of metrics (-want +have):\n%s", d)
	}
}

// TestMeasures demands a shipped measure for what is open; who was seen, and
// when, no extract of waits tells.
func TestMeasures(t *testing.T) {
	w, _, err := evidence.Load(fstest.MapFS{}, &framework.Library{}, evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	units := map[string]string{}
	for _, m := range w.Measures {
		units[m.ID] = string(m.Unit)
	}
	rows, _, _ := read(t, content(t, "testdata/ok/stacked.csv"))
	have := map[string]bool{}
	for _, c := range rows {
		unit, shipped := units[c.Measure]
		have[c.Measure] = shipped
		if shipped && unit != string(c.Unit) {
			t.Errorf("%s is in %s, and in %s here", c.Measure, unit, c.Unit)
		}
	}
	want := map[string]bool{"autism_open": true, "autism_open_over_13_weeks": true,
		"autism_first_contact_within_13_weeks": false, "autism_first_contact_after_13_weeks": false,
		"autism_no_contact_13_weeks": false}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("shipped measures (-want +have):\n%s", d)
	}
}

// TestTooMuch makes files that nobody wants to keep.
func TestTooMuch(t *testing.T) {
	head, _, _ := bytes.Cut(content(t, "testdata/ok/stacked.csv"), []byte("\n"))
	for _, c := range []struct{ name, want, with string }{
		{"a field of 50 MB", "Row too long", strings.Repeat("x", 50<<20)},
		{"a quoted field of 50 MB in lines", "Row too long", `"` + strings.Repeat("xxxx\n", 10<<20)},
		{"50 MB of separators", "Too many columns", strings.Repeat(",", 50<<20)},
		{"a NUL", "NUL character", "01/03/2025,31/03/2025,\x00,England"},
		{"a quotation mark never closed", "Unclosed quotation mark", `01/03/2025,"31/03/2025`},
		{"many short rows", "Row too short", strings.Repeat("a,b\n", 1<<20)},
	} {
		rows, _, diags := read(t, append(append(bytes.Clone(head), '\n'), c.with...))
		if rows != nil || len(diags) == 0 || len(diags) > 20 || diags[0].Summary != c.want {
			t.Errorf("%s: %v, want %s", c.name, diags, c.want)
		}
	}
}

// TestOthers looks at files that are something else.
func TestOthers(t *testing.T) {
	head, _, _ := bytes.Cut(content(t, "testdata/ok/stacked.csv"), []byte("\n"))
	other := string(head) + "\n01/03/2025,31/03/2025,Final,England,England,England,NONE,NONE,MHS01,People,5\n"
	for name, data := range map[string]string{"other figures": other, "headings": string(head),
		"empty": "", "a workbook": "PK\x03\x04", "text": "METRIC,METRIC_VALUE\nASD16,5\n"} {
		if layout(t).Recognise(fstest.MapFS{"x": {Data: []byte(data)}}, "x") {
			t.Errorf("%s are taken for autism statistics", name)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	var file bytes.Buffer
	head, rest, _ := bytes.Cut(content(b, "testdata/ok/stacked.csv"), []byte("\n"))
	file.Write(append(head, '\n'))
	for file.Len() < 50<<20 {
		_, _ = io.Copy(&file, bytes.NewReader(rest))
	}
	b.SetBytes(int64(file.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, diags := read(b, file.Bytes()); len(diags) > 0 {
			b.Fatal(diags)
		}
	}
}
