package framework_test

import (
	"fmt"

	"github.com/sef-engine/sef/framework"
)

// Where did findings on meeting needs go when the framework changed?
func Example() {
	lib, diags, err := framework.Load(framework.Shipped())
	if err != nil || diags.HasErrors() {
		fmt.Println("cannot load:", err, diags)
		return
	}
	send, _ := lib.Framework("area-send-2023")
	fmt.Println(send.Title)

	crosswalk, _ := send.Crosswalk("area-send-2016")
	for _, id := range crosswalk.Targets("A") {
		criterion, _ := send.Criterion(id)
		fmt.Println(id, criterion.Short)
	}
	// Output:
	// Area SEND inspections: framework and handbook
	// E1 Identification and assessment
	// E3 The right help at the right time
	// E4 Next steps and outcomes
}

func ExampleDate_AddMonths() {
	published, err := framework.ParseDate("2025-08-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(published.AddMonths(18).Long())
	// Output: 28 February 2027
}
