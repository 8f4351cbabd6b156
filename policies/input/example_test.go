package input_test

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// A rule sees an action with its state and its silence worked out.
func Example() {
	const area = "../../testdata/fairmead"
	lib, diags, err := framework.Load(framework.Shipped(), os.DirFS(area+"/framework"))
	if err != nil || diags.HasErrors() {
		fmt.Println("cannot load the framework:", err, diags)
		return
	}
	w, diags, err := evidence.Load(os.DirFS(area), lib, evidence.Options{})
	if err != nil || diags.HasErrors() {
		fmt.Println("cannot load the workspace:", err, diags)
		return
	}
	text, err := json.MarshalIndent(input.Build(w, &figures.Figures{}).Actions[0], "", "  ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(text))
	// Output:
	// {
	//   "id": "keep-pace",
	//   "title": "Keep the pace as referrals rise",
	//   "lead": "icb",
	//   "contributors": [],
	//   "owner_role": "Children's commissioning lead",
	//   "addresses": [
	//     "criterion.A1"
	//   ],
	//   "criteria": [
	//     "A1"
	//   ],
	//   "themes": [],
	//   "start": "2025-04-01",
	//   "due": "2026-03-31",
	//   "priority": "medium",
	//   "status": "in-progress",
	//   "state": "on-time",
	//   "days_quiet": 29,
	//   "success": {
	//     "measure": "waits_over_18_weeks",
	//     "where": [],
	//     "baseline": 12,
	//     "target": 8,
	//     "by": "2026-03-31",
	//     "better": "lower"
	//   },
	//   "follow_up": []
	// }
}
