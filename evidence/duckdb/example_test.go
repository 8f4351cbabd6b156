package duckdb_test

import (
	"context"
	"fmt"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// Three referrals, written in three ways; one of them has an appointment that
// lies after the day on which the extract was drawn.
func Example() {
	ctx := context.Background()
	w, err := duckdb.Open(ctx, duckdb.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer w.Close()

	shape, _ := library().Shape("waits")
	asOf, _ := framework.ParseDate("2025-05-31")
	extract := evidence.Extract{
		Dataset: evidence.Dataset{ID: "therapy", Shape: source.Ref{Name: "waits"}, AsOf: asOf,
			Partner:   source.Ref{Name: "icb"},
			Constants: map[string]string{"clock": "community", "service_group": "therapy"}},
		Shape:   shape,
		Heading: []string{"Ref", "Service", "Referred", "Seen"},
		First:   2,
		Columns: []evidence.Carried{
			{Column: "referral_id", Field: 0}, {Column: "service", Field: 1},
			{Column: "referred_on", Field: 2}, {Column: "seen_on", Field: 3}},
		Rows: func(yield func([]string, error) bool) {
			_ = yield([]string{"1", "OT", "24/01/2025", ""}, nil) &&
				yield([]string{"2", "OT", "25-Jan-25", "n/a"}, nil) &&
				yield([]string{"3", "OT", "45413.0", "12/06/2025 09:30"}, nil)
		},
	}
	loaded, err := w.Load(ctx, []evidence.Extract{extract})
	if err != nil {
		fmt.Println(err)
		return
	}
	measure, _ := library().Measure("waits_over_18_weeks")
	answers, err := w.Answer(ctx, []evidence.Question{{Measure: measure}})
	if err != nil {
		fmt.Println(err)
		return
	}
	cell := answers[0].Cells[0]
	fmt.Println("rows taken:", loaded[0].Taken)
	fmt.Println(cell.Group, "over 18 weeks:", cell.Numerator.Reveal(), "of", cell.Denominator.Reveal())
	fmt.Println("printed without publishing:", cell.Numerator)
	// Output:
	// rows taken: 3
	// [community therapy] over 18 weeks: 2 of 3
	// printed without publishing: [unpublished]
}
