package figures

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework/source"
)

func TestChoice(t *testing.T) {
	w := &evidence.Workspace{Shapes: []evidence.Shape{{ID: "s", Columns: []evidence.Column{
		{Name: "outcome", Type: "code"}, {Name: "place", Type: "text"},
		{Name: "ended_on", Type: "date"}, {Name: "days", Type: "int"}}}}}
	there, absent := []string{disclosure.Present}, []string{disclosure.Absent}
	for name, test := range map[string]struct {
		where, expression, on string
		want                  disclosure.Choice
	}{
		"all rows":       {expression: "count(*)", want: disclosure.Choice{}},
		"one value":      {expression: "count(*) filter (where outcome = 'Y' and days > 9)", want: disclosure.Choice{"outcome": {"Y"}}},
		"several values": {expression: "count(*) filter (where outcome in ('Y', 'A, b'))", want: disclosure.Choice{"outcome": {"Y", "A, b"}}},
		"no value":       {expression: "count(*) filter (where ended_on is null)", want: disclosure.Choice{"ended_on": absent}},
		"any value":      {expression: "count(*) filter (where ended_on is not null)", want: disclosure.Choice{"ended_on": there}},
		"a date of its period": {on: "ended_on", expression: "count(*) filter (where outcome = 'N')",
			want: disclosure.Choice{"outcome": {"N"}, "ended_on": there}},
		"a condition of the measure": {where: "place = 'North'", expression: "count(*)", want: disclosure.Choice{"place": {"North"}}},
		"what is denied":             {expression: "count(*) filter (where not outcome = 'Y')", want: disclosure.Choice{}},
		"denied in brackets":         {expression: "count(*) filter (where not (days > 9 and outcome = 'Y' and days < 20))", want: disclosure.Choice{}},
		"one of two":                 {expression: "count(*) filter (where outcome = 'Y' or days > 9)", want: disclosure.Choice{}},
		"words inside a value":       {expression: "count(*) filter (where place = 'A and B' and outcome = 'Y')", want: disclosure.Choice{"place": {"A and B"}, "outcome": {"Y"}}},
		"a number":                   {expression: "count(*) filter (where days = '9')", want: disclosure.Choice{}},
		"another case":               {expression: "count(*) filter (where lower(outcome) = 'y')", want: disclosure.Choice{}},
		"a sum":                      {expression: "sum(days) filter (where outcome = 'Y')", want: disclosure.Choice{}},
		"two counts of more":         {expression: "count(*) filter (where outcome = 'Y' and days > 9) + count(*) filter (where days > 9 and outcome = 'N')", want: disclosure.Choice{}},
		"two counts":                 {expression: "count(*) filter (where outcome = 'Y') + count(*) filter (where outcome = 'N')", want: disclosure.Choice{}},
	} {
		t.Run(name, func(t *testing.T) {
			m := evidence.Measure{Shape: source.Ref{Name: "s"}, Where: test.where}
			if test.on != "" {
				m.Period = &evidence.MeasurePeriod{On: test.on}
			}
			if diff := cmp.Diff(test.want, choice(w, &m, test.expression)); diff != "" {
				t.Errorf("choice (-want +got):\n%s", diff)
			}
		})
	}
}
