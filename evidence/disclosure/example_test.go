package disclosure_test

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// Two children wait in the north. Were only that number hidden, the total
// would give it back, so the next smallest goes with it.
func ExamplePublish() {
	out, err := disclosure.Publish(evidence.LT5, []disclosure.Table{{
		Measure: "waits_waiting", Kind: disclosure.Count, Columns: []string{"locality"},
		Rows: "waits: waiting",
		Cells: []disclosure.Cell{
			{Group: []string{"East"}, Rows: 31},
			{Group: []string{"North"}, Rows: 2},
			{Group: []string{"South"}, Rows: 12},
		},
	}, {
		Measure: "waits_over_18_weeks", Kind: disclosure.Share,
		Numerator: "waits: over 18 weeks", Denominator: "waits: waiting",
		Limits: &disclosure.Limits{Amber: 10, Red: 40},
		Cells:  []disclosure.Cell{{Numerator: 20, Denominator: 45}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range out[0].Cells {
		fmt.Println(c.Group[0], c.Figure.Text)
	}
	all := out[1].Cells[0]
	fmt.Println(all.Figure.Text, "of", all.Denominator.Text, all.Colour)
	// Output:
	// East 31
	// North fewer than 5
	// South withheld
	// 44.4% of 45 red
}
