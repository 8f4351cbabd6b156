package evidence_test

import (
	"fmt"
	"os"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

func ExampleLoad() {
	workspace := fstest.MapFS{
		"sef.hcl": {Data: []byte(`
area "northmoor" {
  name      = "Northmoor"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}

partner "icb" {
  name    = "The integrated care board"
  sectors = ["health"]
}
`)},
		"evidence/clinic.hcl": {Data: []byte(`
evidence "clinic-review" {
  title    = "Review of the therapy clinic"
  partner  = "icb"
  kind     = "audit"
  shows    = "outcome"
  criteria = ["E3", "E33"]
  dated    = "2025-04-14"
}
`)},
	}
	frameworks, _, err := framework.Load(framework.Shipped())
	if err != nil {
		fmt.Println(err)
		return
	}
	w, diags, err := evidence.Load(workspace, frameworks, evidence.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(w.Area.Name, "works to", w.Framework.ID)
	diag.Write(os.Stdout, w.Files, diags, diag.Options{})
	// Output:
	// Northmoor works to area-send-2023
	// Error: Unknown criterion
	//
	//   on evidence/clinic.hcl line 7, in evidence "clinic-review":
	//    7:   criteria = ["E3", "E33"]
	//
	// There is no criterion "E33". Did you mean "E3"?
}
