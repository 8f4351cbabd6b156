package autism_test

import (
	"fmt"
	"testing/fstest"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/autism"
	"github.com/sef-engine/sef/framework"
)

func ExampleLayout_Read() {
	layout, _, err := autism.Library(evidence.Shipped())
	if err != nil {
		fmt.Println(err)
		return
	}
	files := fstest.MapFS{"england.csv": {Data: []byte( // with invented figures
		`REPORTING_PERIOD_START,REPORTING_PERIOD_END,BREAKDOWN,PRIMARY_LEVEL,PRIMARY_LEVEL_DESCRIPTION,SECONDARY_LEVEL,METRIC,METRIC_VALUE
01/03/2025,31/03/2025,England,England,England,NONE,ASD16b,400
01/03/2025,31/03/2025,England,England,England,NONE,ASD16c,300
01/03/2025,31/03/2025,Age Group,Under 10,People aged under 10,NONE,ASD16c,200
`)}}
	published, _ := framework.ParseDate("2025-05-15")
	rows, _, diags, err := layout.Read(intake.File{Files: files, Name: "england.csv"},
		autism.Options{PublishedOn: published})
	if err != nil || diags.HasErrors() {
		fmt.Println(diags, err)
		return
	}
	for _, c := range rows[:2] {
		fmt.Println(c.Measure, c.Period, c.AreaName, *c.Value, c.Unit)
	}
	fmt.Println(rows[0].Source)
	// Output:
	// autism_open 2025-03 England 400 count
	// autism_open_over_13_weeks 2025-03 England 75 percent
	// NHS England, Autism statistics (MHSDS): mental-health services only, referral reason 25 (suspected autism); community paediatrics is not counted
}
