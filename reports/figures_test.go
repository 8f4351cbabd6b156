package reports_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/reports"
)

// measuring is Northmoor with one measure, on E3, by one column, of a single
// extract.
func measuring(tb testing.TB, better string, cells ...figures.Cell) *policies.Publication {
	pub := northmoor(tb)
	pub.Figures = figures.Figures{Profile: "lt5",
		Datasets: []figures.Dataset{{ID: "answers", Shape: "answers", Partner: "Northmoor Council",
			AsOf: "2025-05-31", From: figures.FromExtract}},
		Shapes: []figures.Shape{{ID: "answers", Row: "one answer"}},
		Measures: []figures.Measure{{Measure: "m", Shape: "answers", Title: "Said no", Unit: "percent",
			Better: better, Criteria: []string{"E3"},
			Tables: []figures.Table{{By: []string{"main_question"}, Cells: cells}}}}}
	return pub
}

// shown is a figure of a group, of a year or of the day of the extract.
func shown(group string, year int, number float64) figures.Cell {
	c := figures.Cell{Group: []string{group}, On: "2025-05-31",
		Figure: disclosure.Figure{Text: fmt.Sprintf("%.1f%%", number), Number: number}}
	if year > 0 {
		c.Period = disclosure.Period{From: fmt.Sprintf("%d-01-01", year), To: fmt.Sprintf("%d-12-31", year)}
	}
	return c
}

func hidden(group string) figures.Cell {
	c := shown(group, 0, 0)
	c.Figure = disclosure.Figure{Text: "withheld", Hidden: disclosure.Withheld}
	return c
}

// letters are groups whose figures rise from 1 by the step.
func letters(n int, step float64) []figures.Cell {
	var out []figures.Cell
	for i := range n {
		out = append(out, shown(string(rune('a'+i)), 0, 1+float64(i)*step))
	}
	return out
}

func TestLongListsShowWhereThingsStandWorst(t *testing.T) {
	type list struct {
		Groups       string // shown, in their order
		Left, Hidden int
	}
	tests := []struct {
		name   string
		reason string
		better string
		cells  []figures.Cell
		want   list
	}{
		{"ten", "a list that can be read stays in the order of groups",
			"lower", letters(10, 1), list{"abcdefghij", 0, 0}},
		{"ten with a hidden one", "and tells which figures are hidden",
			"lower", append([]figures.Cell{hidden("_")}, letters(9, 1)...), list{"_abcdefghi", 0, 0}},
		{"eleven, lower is better", "the highest are the worst",
			"lower", letters(11, 1), list{"kjihgfedcb", 1, 0}},
		{"eleven, higher is better", "the lowest are",
			"higher", letters(11, 1), list{"abcdefghij", 1, 0}},
		{"eleven, neither is better", "the largest are shown",
			"neither", letters(11, 1), list{"kjihgfedcb", 1, 0}},
		{"equal figures", "stand in the order of groups",
			"lower", letters(12, 0), list{"abcdefghij", 2, 0}},
		{"hidden ones of a long list", "nobody can rank them",
			"lower", append(letters(9, 1), hidden("x"), hidden("y")), list{"ihgfedcba", 2, 2}},
		{"nothing is wrong in some", "they are not where things stand worst",
			"lower", append(letters(9, 1), shown("x", 0, 0), shown("y", 0, 0)), list{"ihgfedcba", 2, 0}},
		{"nothing is wrong anywhere", "a reader may see that",
			"lower", repeated(0, 11), list{"abcdefghij", 1, 0}},
		{"nothing is right", "0 is the worst where higher is better",
			"higher", append(letters(10, 1), shown("x", 0, 0)), list{"xabcdefghi", 1, 0}},
		{"of two years", "what is newer goes first, however it stands",
			"lower", append(yearly(2024, 6, 90), yearly(2025, 6, 10)...), list{"fedcbaFEDC", 2, 0}},
		{"of two years, all groups in both", "a group's figures stay together",
			"lower", slicesOf(shown("a", 2024, 3), shown("b", 2024, 9), shown("a", 2025, 5), shown("b", 2025, 4)),
			list{"aabb", 0, 0}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := reports.Build(measuring(t, test.better, test.cells...), reports.Options{})
			got := list{}
			measured := chapter(m, "E3").Measured[0]
			for _, f := range measured.Figures {
				if f.Group[0] == "not recorded" {
					f.Group[0] = "_"
				}
				got.Groups += f.Group[0]
			}
			got.Left, got.Hidden = measured.Left, measured.LeftHidden
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.reason, diff)
			}
		})
	}
}

func slicesOf(cells ...figures.Cell) []figures.Cell { return cells }

func repeated(number float64, n int) []figures.Cell {
	out := letters(n, 0)
	for i := range out {
		out[i].Figure = shown("", 0, number).Figure
	}
	return out
}

// yearly has groups a, b, c of 2025 and A, B, C of other years.
func yearly(year, n int, from float64) []figures.Cell {
	first := 'A'
	if year == 2025 {
		first = 'a'
	}
	var out []figures.Cell
	for i := range n {
		out = append(out, shown(string(first+rune(i)), year, from+float64(i)))
	}
	return out
}

func chapter(m *reports.Model, id string) *reports.Chapter {
	for _, t := range m.Themes {
		for i := range t.Chapters {
			if t.Chapters[i].ID == id {
				return &t.Chapters[i]
			}
		}
	}
	return nil
}

func TestWhatCannotBeToldSaysSoInALine(t *testing.T) {
	tests := []struct {
		name   string
		change func(*figures.Figures)
		want   string
	}{
		{"all hidden", func(f *figures.Figures) {},
			"**Said no**: every figure is hidden to protect small numbers."},
		{"no rows", func(f *figures.Figures) { f.Measures[0].Tables[0].Cells = nil },
			"**Said no**: no extract has a row that it counts."},
		{"a column nobody carries", func(f *figures.Figures) {
			f.Measures[0].Tables[0].Cells, f.Measures[0].NotCollected = nil, []string{"answer", "kind"}
		}, "**Said no**: not worked out, since no extract carries `answer` or `kind`."},
		{"set aside", func(f *figures.Figures) {
			f.Measures[0].Tables[0].Cells, f.Datasets[0].SetAside = nil, true
		}, "**Said no**: not worked out, since no extract of its kind can be used;"},
		{"not here", func(f *figures.Figures) {
			// Without the extract every column is wanting, which is not the
			// partner's doing.
			f.Measures[0].Tables[0].Cells, f.Measures[0].NotCollected = nil, []string{"answer"}
			f.Datasets[0].From = figures.Nowhere
		}, "**Said no**: not worked out, since no extract of its kind can be used;"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pub := measuring(t, "lower", hidden("a"), hidden("b"))
			test.change(&pub.Figures)
			sef := plain(render(t, pub, reports.Working)["sef.md"])
			if !strings.Contains(sef, test.want) || strings.Contains(sef, "| withheld") {
				t.Errorf("not in one line: %s\n%s", test.want, sef)
			}
		})
	}
}

// TestMeasuresAreToldOnce demands one table of a measure that several criteria
// name, and the way to it from the others.
func TestMeasuresAreToldOnce(t *testing.T) {
	pub := measuring(t, "lower", shown("a", 0, 50))
	pub.Figures.Measures[0].Criteria = []string{"E3", "E1", "L3"}
	sef := plain(render(t, pub, reports.Working)["sef.md"])
	if n := strings.Count(sef, "**Said no**"); n != 1 {
		t.Errorf("told %d times", n)
	}
	if n := strings.Count(sef, "Measured, and shown elsewhere: under E1 “Said no”"); n != 2 {
		t.Errorf("referred to %d times, want twice:\n%s", n, sef)
	}
}

// hostileGroups are values that an extract may hold in a column of groups.
var hostileGroups = []string{"a|b", "<b>bold</b>", "[x](https://example.uk)", "two\nlines",
	"`code`", "**strong**", "| --- |", "{=figure}", "\x1b[31mred", "@team #12", "![i](j.png)"}

func TestGroupsOfExtractsArePlainText(t *testing.T) {
	var cells []figures.Cell
	for _, g := range hostileGroups[:9] {
		cells = append(cells, shown(g, 0, 50))
	}
	for i, cells := range [][]figures.Cell{cells, {shown(hostileGroups[9], 0, 50), shown(hostileGroups[10], 0, 50)}} {
		pub := measuring(t, "higher", cells...)
		pub.Figures.Measures[0].Tables[0].By[0] = "a|<i>column"
		pub.Actions[0].Success.Where = map[string]string{"q": hostileGroups[i]}
		for name, text := range render(t, pub, reports.Working) {
			if name == "assessment.json" {
				continue
			}
			html := string(toHTML(t, text))
			for _, tag := range []string{"<b>", "<i>", "<img", "example.uk\"", "\x1b", "raw HTML"} {
				if strings.Contains(html, tag) {
					t.Errorf("%s holds %q", name, tag)
				}
			}
			if name != "sef.md" {
				continue
			}
			for _, c := range cells {
				want := "<td>" + shownAs(c.Group[0]) + "</td>\n<td>50.0%</td>"
				if !strings.Contains(strings.ReplaceAll(html, "\u2060", ""), want) {
					t.Errorf("the group %q is not a cell of its own: %s", c.Group[0], want)
				}
			}
		}
	}
}

func toHTML(t *testing.T, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// shownAs is how a browser is given a group's value.
func shownAs(group string) string {
	return strings.NewReplacer("\n", " ", "\x1b", "", "<", "&lt;", ">", "&gt;").Replace(group)
}

// TestSubmissionKeepsTheFigures demands the figures and the quality of the data
// in the submission, without what it tells partners to do.
func TestSubmissionKeepsTheFigures(t *testing.T) {
	pub := northmoor(t)
	sef := plain(render(t, pub, reports.Submission)["sef.md"])
	for _, kept := range []string{"| OT | 42.9% (red) | 60 of 140 | 47.0% (31 March 2025), improving |",
		"every figure is hidden to protect small numbers", "**set aside**", "expected by then: **on course**",
		"2 more groups are left out here."} {
		if !strings.Contains(sef, kept) {
			t.Errorf("the submission lacks %q", kept)
		}
	}
	for _, left := range []string{"sef measure", "sef explain", "Ask Dale", "Whom to ask",
		"of another day", "not worked out", "defined otherwise", "nothing declared"} {
		if strings.Contains(sef, left) {
			t.Errorf("the submission holds %q", left)
		}
	}
}
