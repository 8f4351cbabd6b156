package disclosure_test

import (
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// What is rounded cannot be added up, unless there is nothing to add.
func TestAddOfCounts(t *testing.T) {
	for _, c := range []struct {
		profile evidence.Profile
		a, b    disclosure.Figure
		want    string
	}{
		{evidence.LT5, disclosure.Figure{Text: "14", Number: 14}, disclosure.Figure{Text: "14", Number: 14}, "28"},
		{evidence.DfERound10, disclosure.Figure{Text: "10", Number: 10}, disclosure.Figure{Text: "10", Number: 10}, "c"},
		{evidence.DfERound10, disclosure.Figure{Text: "10", Number: 10}, disclosure.Figure{Text: "0"}, "c"},
		{evidence.NHS1to7Round5, disclosure.Figure{Text: "15", Number: 15}, disclosure.Figure{Text: "15", Number: 15}, "withheld"},
		{evidence.NHS1to7Round5, disclosure.Figure{Text: "15", Number: 15}, disclosure.Figure{Text: "0"}, "15"},
	} {
		sum, err := disclosure.Add(c.profile, disclosure.Count, nil,
			disclosure.PublishedCell{Figure: c.a}, disclosure.PublishedCell{Figure: c.b})
		if err != nil || sum.Figure.Text != c.want {
			t.Errorf("%s: %s and %s are %q, want %q (%v)", c.profile, c.a.Text, c.b.Text,
				sum.Figure.Text, c.want, err)
		}
	}
}
