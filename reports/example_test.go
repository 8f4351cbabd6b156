package reports_test

import (
	"fmt"
	"strings"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports"
)

// A report is rendered in memory, and can be looked at before it is written.
func Example() {
	pub := &policies.Publication{
		AsOf: "2025-06-30", Disclosure: "lt5",
		Area: policies.PublishedArea{Name: "Northmoor"},
		Framework: policies.PublishedFramework{
			Title: "Area SEND inspections: framework and handbook", Source: "Handbook"},
		Overall: &policies.SelfGrade{Title: "Inconsistent", Dated: "2025-05-12",
			Rationale: "Much is good, and too much depends on where a family lives."},
	}
	files, err := reports.Render(pub, []string{"md"}, reports.Submission)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range files {
		title, _, _ := strings.Cut(string(f.Content), "\n")
		fmt.Printf("%s: %s\n", f.Name, title)
	}
	// Output:
	// action-plan.md: # Northmoor: action plan
	// board-briefing.md: # Northmoor: briefing for the board
	// sef.md: # Northmoor: self-evaluation
}
