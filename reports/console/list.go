package console

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
)

// Knowledge is what lists and explanations are drawn from. The library is
// there in any case; outside a workspace, and where [Needs] says that they are
// not needed, Pub and Figures are nil.
type Knowledge struct {
	Pub      *policies.Publication
	Figures  *figures.Figures
	Rules    []policies.Rule
	Shapes   []evidence.Shape
	Measures []evidence.Measure
	// Compared are the published figures to show: beside the area's own, or,
	// outside a workspace, all that the library has of the last period.
	Compared evidence.Comparators
}

// Needs is how much of the work has to be done before a list or an explanation
// can be written: measuring and judging take far longer than reading.
type Needs int

// What can be needed, each with what stands before it.
const (
	Library Needs = iota // and the workspace's own declarations
	Figures              // what its measures gave
	Judged               // what was judged by them
)

// Table is a list of things, its first column the id.
type Table struct {
	Columns []string
	Rows    [][]string
}

// List is one kind of thing that can be listed.
type List struct {
	Name  string
	Says  string
	Needs Needs
	table func(Knowledge) Table
}

// Lists is every kind there is.
var Lists = []List{
	{"criteria", "what inspectors evaluate, and where each stands", Judged, listCriteria},
	{"evidence", "the evidence index", Judged, listEvidence},
	{"claims", "what the partnership says of itself", Judged, listClaims},
	{"actions", "the action plan", Judged, listActions},
	{"findings", "what the rules find, worst first", Judged, listFindings},
	{"earlier", "what earlier inspections found", Judged, listEarlier},
	{"partners", "who is in the partnership", Judged, listPartners},
	{"rules", "every rule, with its standing and severity", Library, listRules},
	{"measures", "every measure, shipped and local, with its newest figure", Figures, listMeasures},
	{"comparators", "published figures to compare with, the newest that may be known", Library, listComparators},
	{"shapes", "the data contracts for extracts", Library, listShapes},
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
	if l.Needs == Judged && k.Pub == nil {
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

// without leaves out a column, and those that are empty in every row.
func (t Table) without(column string) Table {
	out := Table{Rows: make([][]string, len(t.Rows))}
	for i, name := range t.Columns {
		filled := slices.ContainsFunc(t.Rows, func(r []string) bool { return r[i] != "" })
		if name == column || !filled {
			continue
		}
		out.Columns = append(out.Columns, name)
		for j, row := range t.Rows {
			out.Rows[j] = append(out.Rows[j], row[i])
		}
	}
	return out
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
