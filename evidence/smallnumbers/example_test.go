package smallnumbers_test

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/smallnumbers"
)

func ExampleFinder_Find() {
	words, diags, err := smallnumbers.Library(evidence.Shipped())
	if err != nil || diags.HasErrors() {
		fmt.Println(err, diags)
		return
	}
	text := `Of 50 children, 48 were seen within 18 weeks.
In 2 schools, three Year 6 pupils still wait; fewer than five have moved.`
	for _, hit := range words.For(evidence.LT5).Find(text) {
		fmt.Printf("%d:%d %s\n", hit.Line, hit.Column, hit.Kind)
	}
	// Output:
	// 1:17 complement
	// 2:15 count
}
