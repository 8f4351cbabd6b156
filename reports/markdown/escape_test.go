package markdown_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/util"

	"github.com/sef-engine/sef/reports/markdown"
)

func TestTextStaysReadable(t *testing.T) {
	for typed, want := range map[string]string{
		"Waits fell, but not in the north of the city.": "Waits fell, but not in the north of the city.",
		"AT&T (R&D) – 40% of £5m; see p. 3 #2":          "AT&T (R&D) – 40% of £5m; see p. 3 \\#\u20602",
		"@name (@name) a@b #12 (#12) a#1":               "@\u2060name (\\@\u2060name) a\\@b \\#\u206012 (#\u206012) a#1",
		"waits_over_18_weeks":                           "waits_over_18_weeks",
		"two\nlines\tand  blanks ":                      "two lines and blanks",
		"a | b":                                         `a \| b`,
		"- no list":                                     `\- no list`,
		"2019. A year":                                  `2019\. A year`,
		"<b>&amp;</b>":                                  `\<b>\&amp;\</b>`,
		"https://a.uk www.a.uk a@b.uk":                  `https\://a.uk www\.a.uk a\@b.uk`,
		"":                                              "",
		"bell\a and \u202eright to left\x00":            "bell and right to left",
	} {
		if diff := cmp.Diff(markdown.Markup(want), markdown.Text(typed)); diff != "" {
			t.Errorf("Text(%q) (-want +got):\n%s", typed, diff)
		}
	}
}

func TestCodeAndCite(t *testing.T) {
	for got, want := range map[markdown.Markup]markdown.Markup{
		markdown.Code("evidence/health.hcl:12"): "`evidence/health.hcl:12`",
		markdown.Code("odd`name|.hcl"):          "odd\\`name\\|.hcl",
		markdown.Code("two\nlines"):             "two lines",
		markdown.Cite("Annex A, https://www.gov.uk/a_b, page 3"): "Annex A, " +
			"<https://www.gov.uk/a_b>, page 3",
		markdown.Cite("see https://x.uk/a|b [c](d)"): `see <https://x.uk/a>\|b \[c\](d)`,
		markdown.Cite("javascript://x <script>"):     `javascript\://x \<script>`,
	} {
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

// hostile are texts that would break a document if they were printed as typed.
var hostile = []string{
	"a | b || c \\| d \\\\| e", "| --- | --- |", "|---|", "--- | ---", ":-: | :-:",
	"`code` ``more`` ```fence", "~~~ tilde ~~ strike ~ one", "<script>alert(1)</script>",
	"<!-- comment", "<b onclick=x>", "</td></table>", "&lt; &#60; &#x3c; &amp; &nosuch;",
	"# heading", "text # ", "## two ##", "Title\n=====", "Title\n---", "***", "* * *", "- - -",
	"[link](http://x.uk)", "[ref]", "[ref]: http://x.uk", "![image](x.png)", "[^1]", "[^1]: note",
	"http://x.uk", "https://x.uk/a_b", "www.x.uk", "WWW.x.uk", "ftp://x.uk", "a@b.uk", "mailto:a@b.uk",
	"<http://x.uk>", "<a@b.uk>", "- item", "+ item", "* item", "1. item", "12) item", "> quote",
	"*em* **strong** _em_ __strong__ a_b_c _", "***a** b*", "two\n\nparagraphs", "line  \nbreak",
	"line\\\nbreak", "\ttab", "    indented code", "term\n: definition", "[ ] task", "[x] task",
	"$formula$ $$x$$", "{=measure}", "[@citation]", "{#id .class}", "a\\", "\\", "_", "*", "`", "|", "#",
	"0123456789. x", "1234567890. x", "\u00a0nbsp", "\u2028line", "\x00nul", "\ufeffbom", "\xff\xfe", "",
	strings.Repeat("long ", 20) + "- dash 1. one # hash > quote | --- | === *** ``` ~~~ + plus : colon",
	strings.Repeat("word ", 15) + "--- ---",
}

const page = `# {{.}}

{{.}}

Before {{.}} after.

## Two {{.}} #2

- {{.}}
- **bold {{.}}**, *em {{.}}* ({{.}})

7. {{.}}
8. next

> {{.}}

| a | b |
| --- | --- |
| {{.}} | x |
| {{list .Both}} | {{capital .}} |

End [1] {{.}}.
`

// FuzzTextIsPlain prints a text at every place of a page and demands that a
// reader of Markdown finds nothing there but that text.
func FuzzTextIsPlain(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	templates, err := markdown.Parse(fstest.MapFS{"page.md.tmpl": {Data: []byte(page)}})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if shown(typed) == "" {
			t.Skip("nothing to see; a template asks before it prints what may be empty")
		}
		source, err := templates.Render("page", value(typed))
		if err != nil {
			t.Fatal(err)
		}
		plain, err := templates.Render("page", value("stand-in"))
		if err != nil {
			t.Fatal(err)
		}
		want := strings.ReplaceAll(toHTML(t, plain), "stand-in", shown(typed))
		want = strings.ReplaceAll(want, "Stand-in", string(shown(string(capitalised(typed)))))
		if diff := cmp.Diff(squeeze(want), squeeze(toHTML(t, source))); diff != "" {
			t.Errorf("%q (-want +got):\n%s\n%s", typed, diff, source)
		}
	})
}

type value string

func (v value) Both() []string { return []string{string(v)} }

func toHTML(t *testing.T, source []byte) string {
	t.Helper()
	var out bytes.Buffer
	reader := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote,
		extension.DefinitionList))
	if err := reader.Convert(source, &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// shown is how HTML shows a text on one line.
func shown(typed string) string {
	typed = strings.Join(strings.Fields(markdown.Visible(typed)), " ")
	return string(util.EscapeHTML([]byte(typed)))
}

func capitalised(typed string) string {
	words := strings.Join(strings.Fields(markdown.Visible(typed)), " ")
	if words == "" {
		return ""
	}
	first := []rune(words)[0]
	return strings.ToUpper(string(first)) + words[len(string(first)):]
}

// squeeze makes line breaks, which folding adds, into blanks.
func squeeze(html string) string {
	html = strings.Join(strings.Fields(html), " ")
	html = strings.ReplaceAll(html, "\u2060", "")
	for _, edge := range []string{"h1", "h2", "p", "li", "td", "blockquote"} {
		html = strings.ReplaceAll(html, " </"+edge+">", "</"+edge+">")
		html = strings.ReplaceAll(html, "<"+edge+"> ", "<"+edge+">")
	}
	return html
}
