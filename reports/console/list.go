package console

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
)

// Knowledge is what lists and explanations are drawn from. Pub is nil outside
// a workspace; the library is there in any case.
type Knowledge struct {
	Pub      *policies.Publication
	Rules    []policies.Rule
	Shapes   []evidence.Shape
	Measures []evidence.Measure
	// Published are the counts that others publish, beside the measures.
	Published []evidence.Published
	// Compared are the published figures to show: beside the area's own, or,
	// outside a workspace, all that the library has of the last period.
	Compared evidence.Comparators
}

// Table is a list of things, its first column the id.
type Table struct {
	Columns []string
	Rows    [][]string
}

// List is one kind of thing that can be listed.
type List struct {
	Name      string
	Says      string
	Workspace bool // there is nothing to list without one
	table     func(Knowledge) Table
}

// Lists is every kind there is.
var Lists = []List{
	{"criteria", "what inspectors evaluate, and where each stands", true, listCriteria},
	{"evidence", "the evidence index", true, listEvidence},
	{"claims", "what the partnership says of itself", true, listClaims},
	{"actions", "the action plan", true, listActions},
	{"findings", "what the rules find, worst first", true, listFindings},
	{"earlier", "what earlier inspections found", true, listEarlier},
	{"partners", "who is in the partnership", true, listPartners},
	{"rules", "every rule, with its standing and severity", false, listRules},
	{"measures", "every measure, shipped and local", false, listMeasures},
	{"comparators", "published figures to compare with, the newest that may be known", false, listComparators},
	{"shapes", "the data contracts for extracts", false, listShapes},
}

// ListNames are the kinds in the table's order.
func ListNames() []string {
	names := make([]string, len(Lists))
	for i, l := range Lists {
		names[i] = l.Name
	}
	return names
}

// ListNamed finds a kind; an unknown one is an error that lists the known.
func ListNamed(name string) (List, error) {
	for _, l := range Lists {
		if l.Name == name {
			return l, nil
		}
	}
	return List{}, fmt.Errorf("there is no list %q. %s", name,
		diag.Advice("list", name, ListNames()))
}

// ErrNoWorkspace is the advice where a list or explanation needs a workspace.
var ErrNoWorkspace = fmt.Errorf("this needs a workspace: run sef in its folder, or name it with -C")

// Table draws the list up.
func (l List) Table(k Knowledge) (Table, error) {
	if l.Workspace && k.Pub == nil {
		return Table{}, ErrNoWorkspace
	}
	return l.table(k), nil
}

// WriteText sets the table in columns.
func (t Table) WriteText(w io.Writer) error {
	tw := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, strings.Join(t.Columns, "\t"))
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = oneLine(cell)
		}
		fmt.Fprintln(tw, strings.Join(cells, "\t"))
	}
	return tw.Flush()
}

// WriteJSON writes one object per row, keyed by column.
func (t Table) WriteJSON(w io.Writer) error {
	rows := make([]map[string]string, len(t.Rows))
	for i, row := range t.Rows {
		rows[i] = map[string]string{}
		for j, cell := range row {
			rows[i][t.Columns[j]] = cell
		}
	}
	text, err := json.MarshalIndent(rows, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}

// oneLine keeps a cell in its row.
func oneLine(s string) string {
	return diag.Plain(strings.Join(strings.Fields(s), " "))
}

// table turns items into rows.
func table[T any](columns string, items []T, row func(*T) []string) Table {
	t := Table{Columns: strings.Split(columns, "|")}
	for i := range items {
		t.Rows = append(t.Rows, row(&items[i]))
	}
	return t
}
