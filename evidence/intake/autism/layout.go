package autism

import (
	"io/fs"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Folder is where the words stand in the library.
const Folder = "autism"

// Layout is how the publisher writes the file: its columns, breakdowns and
// metrics. [Library] reads the shipped one; the zero value reads nothing.
type Layout struct {
	says        says
	columns     map[string]column // by our name
	breakdowns  intake.Names[breakdown]
	metrics     map[string]Metric
	symbols     map[string]evidence.Missing
	comparators []comparator
}

// Metric is one of the publisher's codes.
type Metric struct {
	ID      string     `hcl:"id,label"`
	Meaning string     `hcl:"meaning"`
	Kind    kind       `hcl:"kind"`
	Ages    string     `hcl:"ages,optional"` // empty for all
	Place   diag.Range `hcl:",place"`
}

// kind is what a metric is a number of.
type kind string

// Words lists the closed set.
func (kind) Words() []string { return []string{count, share, "quality"} }

const (
	count = "count"
	share = "share" // in percent
)

type says struct {
	Source string     `hcl:"source"`
	Scope  string     `hcl:"scope"`  // what no figure of it counts
	Family string     `hcl:"family"` // how the codes of the metrics begin
	Whole  []string   `hcl:"whole"`  // the second level of a row that is not split
	Place  diag.Range `hcl:",place"`
}

type column struct {
	ID       string     `hcl:"id,label"`
	Headings []string   `hcl:"headings"`
	Place    diag.Range `hcl:",place"`
}

// needed are the columns that a layout must have, by our names.
var needed = []string{"start", "end", "breakdown", "area", "area_name", "within",
	"metric", "value"}

type breakdown struct {
	Name  string     `hcl:"name,label"`
	Also  []string   `hcl:"also,optional"`
	Level string     `hcl:"level"`
	Label string     `hcl:"label,optional"` // added to the name of the area
	Code  string     `hcl:"code,optional"`  // in place of the publisher's
	Place diag.Range `hcl:",place"`
}

// england is the level that is always read.
const england = "england"

type symbol struct {
	Text    string           `hcl:"text,label"`
	Missing evidence.Missing `hcl:"missing"`
	Place   diag.Range       `hcl:",place"`
}

type comparator struct {
	Measure     string     `hcl:"measure,label"`
	Unit        string     `hcl:"unit"`
	Value       string     `hcl:"value,optional"`
	Numerator   string     `hcl:"numerator,optional"`
	Denominator string     `hcl:"denominator,optional"`
	Place       diag.Range `hcl:",place"`
}

func (c comparator) metrics() []string {
	return slices.DeleteFunc([]string{c.Value, c.Numerator, c.Denominator},
		func(id string) bool { return id == "" })
}

// file is the grammar of the library's folder.
type file struct {
	Publications []says       `hcl:"publication,block"`
	Columns      []column     `hcl:"column,block"`
	Breakdowns   []breakdown  `hcl:"breakdown,block"`
	Metrics      []Metric     `hcl:"metric,block"`
	Symbols      []symbol     `hcl:"symbol,block"`
	Comparators  []comparator `hcl:"comparator,block"`
}

// Library reads the layout in the autism folder of a library, such as
// [evidence.Shipped]. A library without one is a mistake: whoever knows no
// metrics finds none.
func Library(fsys fs.FS) (Layout, diag.Diagnostics, error) {
	var all file
	diags, err := source.DecodeFolder(fsys, Folder, source.Files{}, &all)
	if err != nil {
		return Layout{}, nil, err
	}
	if len(all.Publications) != 1 || len(all.Comparators) == 0 {
		diags = append(diags, diag.Error(diag.InFile(Folder), "No layout of the figures",
			"The library says in one block named publication, and in blocks "+
				"named column, breakdown, metric and comparator, how the autism "+
				"statistics are laid out. Write them."))
		return Layout{}, diag.Sort(diags), nil
	}
	l := Layout{says: all.Publications[0], comparators: all.Comparators,
		columns: map[string]column{}, breakdowns: intake.Names[breakdown]{},
		metrics: map[string]Metric{}, symbols: map[string]evidence.Missing{}}
	for _, s := range all.Symbols {
		l.symbols[s.Text] = s.Missing
	}
	diags = append(diags, l.addColumns(all.Columns)...)
	for _, b := range all.Breakdowns {
		names := append([]string{b.Name}, b.Also...)
		diags = append(diags, l.breakdowns.Add("breakdown", b, b.Place, names...)...)
	}
	diags = append(diags, l.addMetrics(all.Metrics)...)
	return l, diag.Sort(diags), nil
}

func (l *Layout) addColumns(columns []column) diag.Diagnostics {
	var diags diag.Diagnostics
	for _, c := range columns {
		if !slices.Contains(needed, c.ID) {
			diags = append(diags, diag.Unknown("column", c.ID, needed, c.Place))
		}
		l.columns[c.ID] = c
	}
	for _, id := range needed {
		if _, ok := l.columns[id]; !ok {
			diags = append(diags, diag.Error(l.says.Place, "Missing column",
				"The library does not say under which heading %q stands. Add a block "+
					"column %q.", id, id))
		}
	}
	return diags
}

// addMetrics files the metrics, and looks up those that are compared.
func (l *Layout) addMetrics(metrics []Metric) diag.Diagnostics {
	var diags diag.Diagnostics
	var known []string
	for _, m := range metrics {
		if first, ok := l.metrics[m.ID]; ok {
			diags = append(diags, diag.Duplicate("metric", m.ID, first.Place, m.Place))
			continue
		}
		l.metrics[m.ID] = m
		known = append(known, m.ID)
	}
	for _, c := range l.comparators {
		for _, id := range c.metrics() {
			if _, ok := l.metrics[id]; !ok {
				diags = append(diags, diag.Unknown("metric", id, known, c.Place))
			}
		}
	}
	return diags
}

// Metric is what is known of a code, and whether it is known at all.
func (l Layout) Metric(id string) (Metric, bool) {
	m, ok := l.metrics[id]
	return m, ok
}

// source goes with every figure and says what it does not count.
func (l Layout) source() string { return l.says.Source + ": " + l.says.Scope }
