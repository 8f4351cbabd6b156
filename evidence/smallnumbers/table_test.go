package smallnumbers_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
)

// tabs writes rows as documents do, with one behind every cell.
var tabs = strings.NewReplacer("|", "\t", "\n\n", "\n\n", "\n", "\t\n")

// Tables are written here with bars for the tabs that documents have.
func TestTables(t *testing.T) {
	f := words(t).For(evidence.LT5)
	for _, c := range []struct {
		name, table, want string
	}{
		{"a column of children", "Team|Children seen|Weeks\nNorth|41|3\nSouth|2|4", "3/2 count"},
		{"as spreadsheets write", "Team|Pupils\nNorth|3.0\nSouth|1,003", "2/2 count"},
		{"called a number", "Team|Number of children\nNorth|4\nSouth|7", "2/2 count"},
		{"a title above", "Children waiting\n\nTeam|n\nNorth|2\nSouth|7", ""},
		{"a title in the table", "Children waiting|\nTeam|n|%\nNorth|2|4\nSouth|7|3", "3/2 count"},
		{"children in another heading", "Children's team|Families|Number\nNorth|12|3\nSouth|30|3",
			"2/3 count, 3/3 count"},
		{"a row of children", "|North|South\nChildren waiting|41|2\nSettings|3|2", "2/3 count"},
		{"a row of a school year", "|Boys\nYear 6|3", "2/2 count"},
		{"text in a cell", "Team|What they say\nNorth|We saw 3 children.", "2/2 count"},
		{"what is hidden", "Team|Children\nNorth|<5\nSouth|*\nEast|0\nWest|5", ""},
		{"not about people", "Team|Number\nNorth|3\nSouth|2", ""},
		{"numbers of rows", "Number|Pupils\n1|30\n2|41\n3|12", ""},
		{"identifiers", "Pupil|Child no|Pupil number\n1|2|3\n2|4|1", ""},
		{"shares and times", "Team|Children per class|% of children|Weeks children wait|Mean age of children\nNorth|3|4|2|1", ""},
		{"people of a team", "Team|Children's services\nNorth|3", ""},
		{"rows that are no counts", "|Value\nChildren per class|3\nChildren's centres|2", ""},
		{"figures by year", "|2023|2024\nPupils|3|12", "2/2 count"},
		{"another table below", "Team|Pupils\nNorth|12\n\nText.\n\nRoom|Floor\nBlue|2", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := show(f.Find(tabs.Replace(c.table + "\n")))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestMarkdownTables(t *testing.T) {
	table := "Much is better.\n\n| Team | Pupils |\n|------|-------:|\n| North | 3 |\n| South | 30 |\n"
	if diff := cmp.Diff("5/2 count", show(words(t).For(evidence.LT5).Find(table))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
