package markdown_test

import (
	"fmt"
	"testing/fstest"

	"github.com/sef-engine/sef/reports/markdown"
)

// Whatever a template prints is escaped, and long lines are folded.
func Example() {
	templates, err := markdown.Parse(fstest.MapFS{"page.md.tmpl": {Data: []byte(
		"# {{.Title}}\n\n- {{.Says}} ({{date .On}}; {{code .Place}})\n")}})
	if err != nil {
		fmt.Println(err)
		return
	}
	page, err := templates.Render("page", struct{ Title, Says, On, Place string }{
		"Waits | <b>therapy</b>", "Waits fell after triage changed,\nbut not in *every* part of the town.",
		"2025-04-14", "evidence/health.hcl:12",
	})
	fmt.Print(string(page), err)
	// Output:
	// # Waits \| \<b>therapy\</b>
	//
	// - Waits fell after triage changed, but not in \*every\* part of the town. (14
	//   April 2025; `evidence/health.hcl:12`)
	// <nil>
}
