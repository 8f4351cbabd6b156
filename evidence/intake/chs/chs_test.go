package chs_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/chs"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

var update = flag.Bool("update", false, "rewrite the expected releases")

func read(t testing.TB, data []byte, o chs.Options) (*chs.Release, []intake.Note, diag.Diagnostics) {
	t.Helper()
	scratch := t.TempDir()
	p := intake.File{Files: fstest.MapFS{"waits.xlsx": {Data: data}},
		Name: "waits.xlsx", Scratch: scratch}
	r, notes, diags, err := layout(t).Read(p, o)
	if err != nil {
		t.Fatal(err)
	}
	if left, _ := os.ReadDir(scratch); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	return r, notes, diags
}

// TestLayouts reads a workbook of each layout. What comes out stands in
// testdata under its name: a line for each organisation and service, the total
// and then the bands.
func TestLayouts(t *testing.T) {
	for _, c := range []struct {
		name    string
		fill    func(*excelize.File)
		options chs.Options
	}{
		{"later", laterLayout, chs.Options{}},
		{"earlier", earlierLayout, chs.Options{}},
		{"earlier-with-codes", earlierLayout, chs.Options{
			Codes: map[string]string{"NORTHMOOR": "QZZ", "Northmoor care": "RZZ"}}},
		{"split", splitLayout, chs.Options{}},
		{"revised", func(f *excelize.File) {
			laterLayout(f)
			put(f, "Cover page", "A8", "Revised:", "11/01/2024")
		}, chs.Options{}},
		{"day-and-month-given", laterLayout, chs.Options{
			PublishedOn: date(t, "2024-02-01"), Month: date(t, "2023-11-14")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := made(t, c.fill)
			if !layout(t).Recognise(fstest.MapFS{"x": {Data: data}}, "x") {
				t.Error("not recognised")
			}
			r, notes, diags := read(t, data, c.options)
			if r == nil {
				t.Fatal(diags)
			}
			golden(t, filepath.Join("testdata", c.name+".want"), told(t, r, notes))
		})
	}
}

// synthetic is the later layout as a file, for whoever tests what is done with a
// publisher's file. No figure in it was published.
const synthetic = "testdata/synthetic.xlsx"

// TestSynthetic demands that the file says what the layout made here says.
func TestSynthetic(t *testing.T) {
	if *update {
		if err := os.WriteFile(synthetic, made(t, laterLayout), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(synthetic)
	if err != nil {
		t.Fatal(err)
	}
	r, notes, diags := read(t, data, chs.Options{})
	if r == nil {
		t.Fatal(diags)
	}
	golden(t, filepath.Join("testdata", "later.want"), told(t, r, notes))
}

// told is a release for people to read, and its comparators.
func told(t *testing.T, r *chs.Release, notes []intake.Note) []byte {
	t.Helper()
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s to %s, published %s: %s\n\n", r.Month, r.PeriodEnd, r.PublishedOn, r.Source)
	lines, order := map[string]string{}, []string{}
	for _, w := range r.Waits {
		k := fmt.Sprintf("%s %q %q %s, %s", w.Footprint, w.OrgCode, w.OrgName, w.Audience, w.Service)
		if _, ok := lines[k]; !ok {
			order = append(order, k)
		}
		band := "total"
		if w.Band != nil {
			band = fmt.Sprintf("%d-%d", w.Band.From, w.Band.To)
		}
		value := fmt.Sprint(w.Waiting)
		if w.Missing != "" {
			value = string(w.Missing)
		}
		lines[k] += fmt.Sprintf(" %s=%s", band, value)
	}
	for _, k := range order {
		fmt.Fprintf(&out, "%s:%s\n", k, lines[k])
	}
	rows, more := layout(t).Comparators(r, []string{"QZZ", "rzz ", "RYX"})
	out.WriteString("\n")
	for _, c := range rows {
		fmt.Fprintf(&out, "%s %s, %s %s %q: %s of %s = %s %s %s; %s; %s; %s\n", c.Measure, c.Period,
			c.Level, c.AreaCode, c.AreaName, plain(c.Numerator), plain(c.Denominator),
			plain(c.Value), c.Unit, c.Missing, c.Breakdown, c.Source, c.Release)
	}
	out.WriteString("\n")
	for _, n := range append(notes, more...) {
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
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(have)); d != "" {
		t.Errorf("%s (-want +have):\n%s", name, d)
	}
}

func date(t testing.TB, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestColumns(t *testing.T) {
	w, diags, err := evidence.Load(fstest.MapFS{}, &framework.Library{}, evidence.Options{})
	if err != nil {
		t.Fatal(err, diags)
	}
	var want []string
	for _, s := range w.Shapes {
		if s.ID == "service_waits_published" {
			for _, c := range s.Columns {
				want = append(want, c.Name)
			}
		}
	}
	if d := cmp.Diff(want, chs.Columns()); d != "" {
		t.Errorf("columns of the shape (-want +have):\n%s", d)
	}
	r, _, _ := read(t, made(t, laterLayout), chs.Options{})
	last := r.Waits[len(r.Waits)-1]
	row := []string{"2023-10-31", "Therapy interventions: Speech and language", "children", "RZY",
		"SOUTHMOOR CARE", "provider", "365", "", "1", "",
		"NHS England, Community Health Services SitRep, October 2023", "2023-12-14"}
	if d := cmp.Diff(row, last.Fields()); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// TestWrong changes a workbook in one place, and demands the summary of the
// mistake.
func TestWrong(t *testing.T) {
	for _, c := range []struct {
		name, want string
		change     func(*excelize.File)
	}{
		{"a table is missing", "Incomplete tables", func(f *excelize.File) { _ = f.DeleteSheet("Table 4d") }},
		{"the last table is missing", "Incomplete tables", func(f *excelize.File) { _ = f.DeleteSheet("Table 4g") }},
		{"no total", "Incomplete tables", func(f *excelize.File) { _ = f.DeleteSheet("Table 4") }},
		{"a table twice", "Incomplete tables", func(f *excelize.File) {
			put(f, "Table 4b", "A1", "Number waiting 0-1 weeks by service, October 2023")
		}},
		{"a band from later to earlier", "Table without a title", func(f *excelize.File) {
			put(f, "Table 4b", "A1", "Number waiting 2-1 weeks by service, October 2023")
		}},
		{"another title", "Table without a title", func(f *excelize.File) {
			put(f, "Table 4b", "A1", "People seen in 1-2 weeks")
		}},
		{"two months", "Several months", func(f *excelize.File) {
			put(f, "Table 4b", "A1", fmt.Sprintf(tables[2].title, "September 2023"))
		}},
		{"no month", "No month", func(f *excelize.File) {
			for _, table := range tables {
				put(f, table.sheet, "A1", strings.TrimSuffix(table.title, ", %s"))
			}
		}},
		{"no day of publication", "No day of publication", func(f *excelize.File) {
			put(f, "Cover page", "A7", "Published:", "soon")
		}},
		{"published within the month", "Published too early", func(f *excelize.File) {
			put(f, "Cover page", "A7", "Published:", "31/10/2023")
		}},
		{"not a count", "Not a count", func(f *excelize.File) { put(f, "Table 4b", "E8", "many") }},
		{"less than none", "Not a count", func(f *excelize.File) { put(f, "Table 4b", "E8", -1) }},
		{"half a person", "Not a count", func(f *excelize.File) { put(f, "Table 4b", "E8", 1.5) }},
		{"more than there are", "Not a count", func(f *excelize.File) { put(f, "Table 4b", "E8", 1e12) }},
		{"an unknown type", "Unknown type of organisation", func(f *excelize.File) { put(f, "Table 4c", "A8", "Council") }},
		{"no type after England's", "Organisation without a type", func(f *excelize.File) { put(f, "Table 4c", "A7", "") }},
		{"an organisation twice", "Organisation twice", func(f *excelize.File) { put(f, "Table 4c", "B9", "RZY") }},
		{"a service twice", "Service twice", func(f *excelize.File) {
			put(f, "Table 4c", "F5", "(cyp) community-paediatric service")
		}},
		{"only headings", "No organisations", func(f *excelize.File) {
			for row := 10; row >= 6; row-- {
				_ = f.RemoveRow("Table 4c", row)
			}
		}},
		{"another publication", "No table of waits", func(f *excelize.File) {
			for _, table := range tables {
				_ = f.DeleteSheet(table.sheet)
			}
		}},
		{"only hidden tables", "No table of waits", func(f *excelize.File) {
			for _, table := range tables {
				_ = f.SetSheetVisible(table.sheet, false)
			}
		}},
		{"rows without end", "Workbook too large", func(f *excelize.File) {
			_ = f.SetCellStr("Table 4c", "C5002", "far down")
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, _, diags := read(t, made(t, func(f *excelize.File) { laterLayout(f); c.change(f) }), chs.Options{})
			if r != nil || len(diags) != 1 || diags[0].Summary != c.want {
				t.Errorf("%v, want %s", diags, c.want)
			}
		})
	}
}

func TestUnknownService(t *testing.T) {
	data := made(t, func(f *excelize.File) {
		laterLayout(f)
		for _, table := range tables {
			put(f, table.sheet, "H5", "(CYP) Neurodevelopmental assessment")
			put(f, table.sheet, "H6", 3)
		}
	})
	r, notes, diags := read(t, data, chs.Options{})
	if r == nil {
		t.Fatal(diags)
	}
	want := intake.Note{Count: 1, Says: "Services that the library does not know: " +
		"(CYP) Neurodevelopmental assessment."}
	if d := cmp.Diff(want, notes[len(notes)-1]); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	kept := false
	for _, w := range r.Waits {
		kept = kept || w.Service == "Neurodevelopmental assessment" && w.Waiting == 3
	}
	if !kept {
		t.Error("its figures are gone")
	}
}

// TestServices demands what the publication is known to have, and our own words
// for kinds of service.
func TestServices(t *testing.T) {
	w, _, err := evidence.Load(fstest.MapFS{}, &framework.Library{}, evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	groups := map[string]bool{}
	for _, s := range w.Shapes {
		if s.ID != "waits" {
			continue
		}
		for _, c := range s.Columns {
			for _, code := range c.Codes {
				groups[c.Name+" "+code.Value] = true
			}
		}
	}
	l := layout(t)
	have := map[chs.Audience]int{}
	national := 0
	for _, s := range l.Services() {
		have[s.Audience]++
		if s.NationalOnly {
			national++
		}
		if s.Audience == chs.Children && !groups["service_group "+s.Group] {
			t.Errorf("%s: there is no kind of service %q", s.Label, s.Group)
		}
	}
	if d := cmp.Diff(map[chs.Audience]int{chs.Children: 17, chs.Adults: 30}, have); d != "" {
		t.Errorf("services (-want +have):\n%s", d)
	}
	if national != 3 {
		t.Errorf("%d services are published for England alone, want 3", national)
	}
	s, ok := l.Service(chs.Children, "community PAEDIATRIC  service")
	if !ok || s.Group != "paediatrics" {
		t.Errorf("%+v", s)
	}
}

func TestNoLibrary(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"No layout of the workbook": {},
		"Duplicate service": {"chs/x.hcl": {Data: []byte(`
publication {
  source = "s"
  total = []
  band = []
  published = []
  revised = []
  contents = []
  type = []
  code = []
  name = []
}
service "adults" "a" { 
  label = "One, two" 
}
service "adults" "b" { 
  label = "one-two" 
}
`)}},
	} {
		_, diags, err := chs.Library(fsys)
		if err != nil || len(diags) != 1 || diags[0].Summary != name {
			t.Errorf("%s: %v %v", name, diags, err)
		}
	}
}
