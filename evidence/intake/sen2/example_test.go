package sen2_test

import (
	"context"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/sen2"
	"github.com/sef-engine/sef/framework"
)

func ExampleOpen() {
	folder := fstest.MapFS{
		"sef.hcl": {Data: []byte(`
area "somewhere" {
  name      = "Somewhere"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}

partner "council" {
  name    = "The council"
  sectors = ["education", "social-care"]
}

sen2_return "january-2025" {
  partner = "council"
  source  = "private/sen2.xml"
  year    = 2025
}
`)},
		"private/sen2.xml": {Data: []byte(`
<Message>
  <Persons>
    <Person>
      <Surname>Invented</Surname>
      <PersonBirthDate>2015-06-01</PersonBirthDate>
      <Requests>
        <ReceivedDate>2024-03-01</ReceivedDate>
        <RequestSource>1</RequestSource>
        <RequestOutcome>N</RequestOutcome>
      </Requests>
    </Person>
  </Persons>
</Message>
`)},
	}
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		fmt.Println(err)
		return
	}
	w, _, err := evidence.Load(folder, lib, evidence.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	scratch, err := os.MkdirTemp("", "sef-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(scratch)

	r, diags, err := sen2.Open(context.Background(), folder, scratch, w, w.SEN2Returns[0])
	if err != nil || diags.HasErrors() {
		fmt.Println(err, diags)
		return
	}
	requests := r.Extracts[0]
	for _, c := range requests.Columns[:3] {
		fmt.Printf("%s is field %d\n", c.Column, c.Field)
	}
	rows, _ := os.ReadFile(requests.Text.Path)
	fmt.Printf("%s", rows)
	for _, c := range r.Checks {
		if c.Check == "V5" {
			rule, _ := w.SEN2.Check(c.Check)
			fmt.Printf("Broken by %d of %d, request %d: %s.\n", c.Broken, c.Judged, c.Rows[0], rule.Says)
		}
	}
	// Output:
	// request_id is field 0
	// received_on is field 1
	// request_source is field 2
	// 1,2024-03-01,1,,N,,,,,5-10,,
	// Broken by 1 of 1, request 1: a decision whether to assess has a date, and what is not decided has none.
}
