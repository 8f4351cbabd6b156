package identifiers_test

import (
	"fmt"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
)

func ExampleWords_Scan() {
	words, diags, err := identifiers.Library(evidence.Shipped())
	if err != nil || diags.HasErrors() {
		fmt.Println(err, diags)
		return
	}
	text := `The panel met on 12 May 2024.
It heard of a child (NHS number 943 476 5919), born on 3 March 2012.
Children born after 1 September 2020 were not discussed.`
	for _, hit := range words.Scan(text) {
		fmt.Printf("%d:%d %s, refused: %v\n", hit.Line, hit.Column, hit.Kind, hit.Refused)
	}
	// Output:
	// 2:33 nhs-number, refused: true
	// 2:56 birth-date, refused: true
}
