package markdown_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/reports/markdown"
)

func TestWords(t *testing.T) {
	for template, want := range map[string]string{
		`{{date "2025-06-30"}}`:                           "30 June 2025",
		`{{date "soon"}}`:                                 "soon",
		`{{period "2019-10-14" "2019-10-18"}}`:            "14 to 18 October 2019",
		`{{period "2025-04-01" "2025-06-30"}}`:            "1 April to 30 June 2025",
		`{{period "2024-09-01" "2025-03-31"}}`:            "1 September 2024 to 31 March 2025",
		`{{period "2025-06-30" "2025-06-30"}}`:            "30 June 2025",
		`{{period "" "2025-06-30"}}`:                      "to 30 June 2025",
		`{{period "2025-06-30" ""}}`:                      "from 30 June 2025",
		`{{count 0 "action" "actions"}}`:                  "no actions",
		`{{count 1 "action" "actions"}}`:                  "1 action",
		`{{count 2 "action" "actions"}}`:                  "2 actions",
		`{{capital "élan"}}`:                              "Élan",
		`{{list .}}`:                                      "a\\*, b and c",
		`{{insert "is [x] so?" "[x]" (index . 0)}}`:       "is a\\* so?",
		`{{insert "*no mark" "[x]" (index . 0)}}`:         "\\*no mark",
		`{{word "loud" "a*"}} {{word "loud" "a*"}}`:       "A\\*! A\\*!",
		`{{list (sayeach "loud" .)}}`:                     "A\\*!, B! and C!",
		`{{say "loud" "a  b"}}`:                           "A b!",
		`{{define "loud"}} {{capital .}}` + "\n!{{end}}x": "x",
	} {
		set := fstest.MapFS{"page.md.tmpl": {Data: []byte(template)}}
		if !strings.Contains(template, "define") {
			set["loud.md.tmpl"] = &fstest.MapFile{Data: []byte(`{{define "loud"}} {{capital . -}}` + "\n!\n{{end}}")}
		}
		templates, err := markdown.Parse(set)
		if err != nil {
			t.Fatal(err)
		}
		got, err := templates.Render("page", []string{"a*", "b", "c"})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want+"\n", string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", template, diff)
		}
	}
}

func TestSpans(t *testing.T) {
	for want, numbers := range map[string][]int{
		"":                             nil,
		"[3]":                          {3},
		"[3] and [4]":                  {3, 4},
		"[3] to [5]":                   {3, 4, 5},
		"[1], [3] to [6], [8] and [9]": {1, 3, 4, 5, 6, 8, 9},
		"[1] to [3] and [5] to [7]":    {1, 2, 3, 5, 6, 7},
	} {
		templates, err := markdown.Parse(fstest.MapFS{"page.md.tmpl": {
			Data: []byte(`{{spans "[" "]" .}}`)}})
		if err != nil {
			t.Fatal(err)
		}
		got, err := templates.Render("page", numbers)
		if diff := cmp.Diff(want+"\n", string(got)); diff != "" || err != nil {
			t.Errorf("%v (-want +got): %v\n%s", numbers, err, diff)
		}
	}
}

// TestNothingPassesUnescaped prints lists, constants and what a function made.
func TestNothingPassesUnescaped(t *testing.T) {
	templates, err := markdown.Parse(fstest.MapFS{"page.md.tmpl": {Data: []byte(
		`{{.}}{{range .}}{{.}}{{end}} {{code "a"}} {{"<i>"}}`)}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := templates.Render("page", []string{"<a>", "*b*"})
	want := "\\[\\<a> \\*b\\*\\]\\<a>\\*b\\* `a` \\<i>\n"
	if diff := cmp.Diff(want, string(got)); diff != "" || err != nil {
		t.Errorf("(-want +got): %v\n%s", err, diff)
	}
}

func TestMistakesInTemplates(t *testing.T) {
	for template, want := range map[string]string{
		`{{range}}`:              "reading the templates",
		`{{list 3}}`:             "list joins texts, not int",
		`{{say "none" 1}}`:       "none",
		`{{.Absent}}`:            "Absent",
		`{{print (code "a") .}}`: "does not escape",
	} {
		templates, err := markdown.Parse(fstest.MapFS{"page.md.tmpl": {Data: []byte(template)}})
		if err == nil {
			_, err = templates.Render("page", struct{}{})
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", template, err)
		}
	}
}
