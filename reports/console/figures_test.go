package console_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/reports/console"
)

// odd is a workspace of one measure and one extract, with groups that no
// terminal should take at their word.
func odd(groups ...string) (*figures.Figures, evidence.Measure) {
	t := figures.Table{By: []string{"team"}}
	for _, g := range groups {
		t.Cells = append(t.Cells, figures.Cell{Group: []string{g}, On: "2025-05-31",
			Figure: disclosure.Figure{Text: "50.0%", Number: 50}})
	}
	f := &figures.Figures{Profile: "lt5", Note: "Invented.",
		Datasets: []figures.Dataset{{ID: "waits", Shape: "waits", Partner: "Trust\x1b[2J",
			AsOf: "2025-05-31", From: figures.Nowhere, NotSaved: figures.OtherDay}},
		Measures: []figures.Measure{{Measure: "late", Shape: "waits", Title: "Late", Unit: "percent",
			Better: "lower", Tables: []figures.Table{t}, Unlike: []string{"waits"}}}}
	m := evidence.Measure{ID: "late", Title: "Late", Unit: "percent", Better: "lower", By: []string{"team"}}
	m.Shape.Name = "waits"
	return f, m
}

func TestGroupsKeepToTheirCells(t *testing.T) {
	f, _ := odd("a|b", "<b>", "[x](y)", "two\nlines\tand\ttabs", "\x1b[31mred\x07", "=1+1")
	var out bytes.Buffer
	if err := console.WriteFigures(&out, "table", f); err != nil {
		t.Fatal(err)
	}
	var got []string
	for line := range strings.Lines(out.String()) {
		if strings.HasPrefix(line, "late") {
			got = append(got, strings.Join(strings.Fields(line), " "))
		}
	}
	want := []string{
		"late team=a|b 31 May 2025 50.0%",
		"late team=<b> 31 May 2025 50.0%",
		"late team=[x](y) 31 May 2025 50.0%",
		"late team=two lines and tabs 31 May 2025 50.0%",
		"late team=·[31mred· 31 May 2025 50.0%",
		"late team==1+1 31 May 2025 50.0%",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	if strings.ContainsAny(out.String(), "\x1b\x07") {
		t.Errorf("a control character reaches the terminal: %q", out.String())
	}
}

// CSV is a file, but it is looked at in a terminal and opened in a spreadsheet.
func TestCSVIsInert(t *testing.T) {
	f, _ := odd("two\nlines", "\x1b[31mred\x07")
	f.Measures[0].Title = "\t=1+1"
	var out bytes.Buffer
	if err := console.WriteFigures(&out, "csv", f); err != nil {
		t.Fatal(err)
	}
	want := `measure,title,group,period,figure,numerator,denominator,colour,moved,area,release,published_on
late,'=1+1,team=two lines,31 May 2025,50.0%,,,,,,,
late,'=1+1,team=·[31mred·,31 May 2025,50.0%,,,,,,,
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
}

func TestExplainedMeasureSaysWhatIsMissing(t *testing.T) {
	f, m := odd("a")
	reason := "Agreed by the board."
	red := 40.0
	m.Red, m.LimitsReason = &red, reason
	var out bytes.Buffer
	known := console.Knowledge{Figures: f, Measures: []evidence.Measure{m}}
	if err := console.Explain(&out, known, "late"); err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"limits red above 40%; the workspace's own: Agreed by the board.",
		"group when figure team=a 31 May 2025 50.0%",
		"not here; its saved results are of another day",
		"its saved figures are left out: the measure was defined otherwise then",
		"Invented.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, out.String())
		}
	}
}

// What is not needed is not worked out.
func TestNeedsOf(t *testing.T) {
	_, m := odd()
	k := console.Knowledge{Measures: []evidence.Measure{m}, Shapes: []evidence.Shape{{ID: "waits"}},
		Rules: []policies.Rule{{ID: "evidence/currency"}}}
	got := map[string]console.Needs{}
	for _, id := range []string{"waits", "shape.waits", "late", "measure.late",
		"evidence/currency", "E1", "nothing"} {
		got[id] = console.NeedsOf(k, id)
	}
	want := map[string]console.Needs{"waits": console.Library, "shape.waits": console.Library,
		"late": console.Figures, "measure.late": console.Figures,
		"evidence/currency": console.Judged, "E1": console.Judged, "nothing": console.Judged}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("needs (-want +got):\n%s", diff)
	}
}

func TestCoursesInWords(t *testing.T) {
	tests := []struct {
		success policies.PublishedSuccess
		want    []string // now, course
	}{
		{policies.PublishedSuccess{}, []string{"", ""}},
		{policies.PublishedSuccess{NowOn: "2025-05-31"}, []string{"hidden (2025-05-31)", ""}},
		{policies.PublishedSuccess{Unit: "percent", Now: "5", NowOn: "2025-05-31", Course: "met"},
			[]string{"5% (2025-05-31)", "target met"}},
		{policies.PublishedSuccess{Unit: "weeks", Now: "5", NowOn: "2025-05-31", Course: "missed"},
			[]string{"5 weeks (2025-05-31)", "target missed"}},
		{policies.PublishedSuccess{Unit: "count", Now: "0", NowOn: "2025-05-31", Course: "on-course"},
			[]string{"0 (2025-05-31)", "on course"}},
		{policies.PublishedSuccess{Now: "5", NowOn: "2025-05-31", Course: "too-early"},
			[]string{"5 (2025-05-31)", "too early to tell"}},
		{policies.PublishedSuccess{Now: "5", NowOn: "2025-05-31", Course: "under-way"},
			[]string{"5 (2025-05-31)", "under way"}},
		{policies.PublishedSuccess{Now: "5", NowOn: "2025-05-31", Course: "behind"},
			[]string{"5 (2025-05-31)", "behind"}},
	}
	list, err := console.ListNamed("actions")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		pub := &policies.Publication{Actions: []policies.PublishedAction{{ID: "a", Success: &test.success}}}
		table, err := list.Table(console.Knowledge{Pub: pub})
		if err != nil {
			t.Fatal(err)
		}
		row := table.Rows[0]
		if diff := cmp.Diff(test.want, row[len(row)-2:]); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", test.success, diff)
		}
	}
}
