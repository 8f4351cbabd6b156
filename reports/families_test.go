package reports_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/reports"
)

// measured is a measure by service with a figure for each group and time.
func measured(id string, at ...string) reports.Measurement {
	m := reports.Measurement{ID: id, By: []string{"service"}, Figures: []reports.Figure{}}
	for _, a := range at {
		group, when, _ := strings.Cut(a, "@")
		m.Figures = append(m.Figures, reports.Figure{Group: []string{group}, Period: when, Text: id + " " + a})
	}
	return m
}

func TestFamilies(t *testing.T) {
	local, long := measured("local", "OT@May"), measured("long", "OT@May")
	local.Reason, long.Left = "agreed here", 3
	other := measured("other", "OT@May")
	other.By = []string{"locality"}
	for name, test := range map[string]struct {
		measures []reports.Measurement
		want     []string
	}{
		"the same groups": {[]reports.Measurement{measured("a", "OT@May", "SLT@May"), measured("b", "OT@May", "SLT@May")},
			[]string{"a b: OT@May SLT@May"}},
		"a group more": {[]reports.Measurement{measured("a", "SLT@May"), measured("b", "OT@April", "SLT@May")},
			[]string{"a b: OT@April SLT@May"}},
		"of another time": {[]reports.Measurement{measured("a", "OT@May"), measured("b", "OT@April")},
			[]string{"a:", "b:"}},
		"of two times": {[]reports.Measurement{measured("a", "OT@2024", "OT@2025"), measured("b", "OT@2024")},
			[]string{"a:", "b:"}},
		"by other columns": {[]reports.Measurement{measured("a", "OT@May"), other, measured("b", "OT@May")},
			[]string{"a b: OT@May", "other:"}},
		"as many as fit": {[]reports.Measurement{measured("a", "1@", "2@", "3@", "4@", "5@", "6@"), measured("b", "6@"), measured("c", "7@")},
			[]string{"a b: 1@ 2@ 3@ 4@ 5@ 6@", "c:"}},
		"what needs words beside it": {[]reports.Measurement{local, measured("a", "OT@May"), long},
			[]string{"local:", "a:", "long:"}},
		"nothing to show": {[]reports.Measurement{measured("a"), {ID: "all"}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, f := range (reports.Chapter{Measured: test.measures}).Families() {
				line := ""
				for _, m := range f.Members {
					line += m.ID + " "
				}
				line = strings.TrimSpace(line) + ":"
				for _, c := range f.Columns {
					line += " " + c.Name() + "@" + c.When
				}
				got = append(got, line)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("families (-want +got):\n%s", diff)
			}
		})
	}
	family := (reports.Chapter{Measured: []reports.Measurement{measured("a", "SLT@May"), measured("b", "OT@May", "SLT@May")}}).Families()[0]
	var row []string
	for _, f := range family.Row(family.Members[0]) {
		text := "none"
		if f != nil {
			text = f.Text
		}
		row = append(row, text)
	}
	if diff := cmp.Diff([]string{"none", "a SLT@May"}, row); diff != "" {
		t.Errorf("row (-want +got):\n%s", diff)
	}
}
