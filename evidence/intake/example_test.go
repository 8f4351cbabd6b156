package intake_test

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

func ExampleOpen() {
	folder, err := os.MkdirTemp("", "workspace")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(folder)
	text := "Waits of the clinic\n\nREF–NO;Service\nR1;Zo\xeb’s clinic\n"
	err = os.WriteFile(filepath.Join(folder, "waits.csv"), []byte(text), 0o600)
	if err != nil {
		fmt.Println(err)
		return
	}

	shape := evidence.Shape{ID: "waits", Columns: []evidence.Column{
		{Name: "referral_id", Required: "always"}, {Name: "service"}}}
	dataset := evidence.Dataset{ID: "waits", Source: "waits.csv",
		Columns: map[string]string{"referral_id": "Ref No"},
		Place:   diag.InFile("data/waits.hcl")}
	x, diags, err := intake.Open(os.DirFS(folder), folder, folder, dataset, shape)
	if err != nil || diags.HasErrors() {
		fmt.Println(err, diags)
		return
	}
	for _, c := range x.Columns {
		fmt.Printf("%s is %q\n", c.Column, x.Heading[c.Field])
	}
	rows, _ := os.ReadFile(x.Text.Path)
	fmt.Printf("row %d: %s", x.First, rows)

	dataset.Columns["referral_id"] = "Refnr"
	_, diags, _ = intake.Open(os.DirFS(folder), folder, folder, dataset, shape)
	fmt.Println(diags[0].Detail)
	// Output:
	// referral_id is "REF–NO"
	// service is "Service"
	// row 4: R1;Zoë’s clinic
	// There is no heading "Refnr" for referral_id (did you mean "REF–NO"?) in "waits.csv". Correct columns. The headings, in row 3, are: REF–NO; Service.
}
