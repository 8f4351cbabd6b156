package ees

import (
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Tables is what is known of the publisher's files.
type Tables struct {
	Common  []Common `hcl:"common,block"`
	Symbols []Symbol `hcl:"symbol,block"`
	Tables  []Table  `hcl:"table,block"`

	missing map[string]evidence.Missing
}

// Common are the columns that every file has, and the words of its levels.
type Common struct {
	Columns map[string]string `hcl:"columns"`
	Levels  map[string]string `hcl:"levels"`
	Place   diag.Range        `hcl:",place"`
}

// Symbol is a sign that stands where there is no figure.
type Symbol struct {
	Sign    string           `hcl:"sign,label"`
	Missing evidence.Missing `hcl:"missing"`
	Place   diag.Range       `hcl:",place"`
}

// Table is one of the publisher's tables, in all the layouts it has had.
type Table struct {
	ID      string     `hcl:"id,label"`
	Title   string     `hcl:"title"`
	Source  string     `hcl:"source"`         // how its figures name it
	Month   int        `hcl:"month,optional"` // of the academic year in which its stock was counted
	Layouts []Layout   `hcl:"layout,block"`
	Figures []Figure   `hcl:"figure,block"`
	Place   diag.Range `hcl:",place"`
}

// Layout is what a table looked like from one release on.
type Layout struct {
	Release   string            `hcl:"release,label"`
	Headlines []string          `hcl:"headlines,optional"` // none: the release had no breakdowns
	Columns   map[string]string `hcl:"columns"`
	Omits     map[string]string `hcl:"omits,optional"` // figures that it does not hold, and why
	Place     diag.Range        `hcl:",place"`

	headings map[string]heading
}

// Figure says which columns make a measure or a published count.
type Figure struct {
	Measure     string     `hcl:"measure,label"`
	Numerator   []string   `hcl:"numerator,optional"` // columns that are added up
	Less        []string   `hcl:"less,optional"`      // and what is taken off the numerator
	Denominator []string   `hcl:"denominator,optional"`
	Value       string     `hcl:"value,optional"`    // the column of the figure itself
	Residual    bool       `hcl:"residual,optional"` // the publisher subtracts to get it, so it may be negative
	Place       diag.Range `hcl:",place"`
}

// share tells a percentage from a count.
func (f Figure) share() bool { return len(f.Denominator) > 0 }

// Load reads the folder ees of a library.
func Load(library fs.FS) (*Tables, diag.Diagnostics, error) {
	t := &Tables{missing: map[string]evidence.Missing{}}
	diags, err := source.DecodeFolder(library, "ees", source.Files{}, t)
	if err != nil {
		return nil, nil, fmt.Errorf("reading what is known of DfE's files: %w", err)
	}
	for _, s := range t.Symbols {
		t.missing[s.Sign] = s.Missing
	}
	if len(t.Common) != 1 {
		diags = append(diags, diag.Error(diag.InFile("ees"), "No common columns",
			"Declare the common columns once."))
	}
	for i := range t.Tables {
		diags = append(diags, t.Tables[i].check()...)
	}
	return t, diag.Sort(diags), nil
}

// check demands that every figure of a table can be made in every layout, or
// is omitted there for a reason.
func (t *Table) check() diag.Diagnostics {
	var diags diag.Diagnostics
	for i := range t.Layouts {
		l := &t.Layouts[i]
		l.headings = map[string]heading{}
		for _, name := range slices.Sorted(maps.Keys(l.Columns)) {
			h, err := newHeading(l.Columns[name])
			if err != nil {
				diags = append(diags, diag.Error(l.Place, "Unsuitable pattern",
					"The column %q has no valid pattern: %s.", name, err))
			}
			l.headings[name] = h
		}
		for _, f := range t.Figures {
			if _, omitted := l.Omits[f.Measure]; !omitted && !l.holds(f) {
				diags = append(diags, diag.Error(l.Place, "Figure without columns",
					"The layout lacks what %q is made of. Add the columns, or say in "+
						"omits why it is not taken from here.", f.Measure))
			}
		}
		diags = append(diags, t.unknownOmits(*l)...)
	}
	return diags
}

func (t *Table) unknownOmits(l Layout) diag.Diagnostics {
	var known []string
	for _, f := range t.Figures {
		known = append(known, f.Measure)
	}
	var diags diag.Diagnostics
	for _, id := range slices.Sorted(maps.Keys(l.Omits)) {
		if !slices.Contains(known, id) {
			diags = append(diags, diag.Unknown("figure", id, known, l.Place))
		}
	}
	return diags
}

// holds reports whether a layout has the columns of a figure. The column of a
// percentage may be missing: it follows from its parts.
func (l Layout) holds(f Figure) bool {
	needs := slices.Concat(f.Numerator, f.Less, f.Denominator)
	if !f.share() {
		needs = append(needs, f.Value)
	}
	return !slices.ContainsFunc(needs, func(name string) bool { return l.Columns[name] == "" })
}

// heading matches the heading of one column: in any capitals, or by a pattern.
type heading struct {
	name    string
	pattern *regexp.Regexp
}

func newHeading(text string) (heading, error) {
	if !strings.HasPrefix(text, "^") {
		return heading{name: text}, nil
	}
	pattern, err := regexp.Compile("(?i)" + text)
	return heading{pattern: pattern}, err
}

func (h heading) matches(text string) bool {
	if h.pattern != nil {
		return h.pattern.MatchString(text)
	}
	return strings.EqualFold(h.name, text)
}

// find is the first heading that matches, and how many different ones do. The
// same heading twice is one: that its values agree is checked beside the rows.
func (h heading) find(header []string) (at, different int) {
	at = -1
	for i, text := range header {
		switch {
		case !h.matches(text):
		case at < 0:
			at, different = i, 1
		case !strings.EqualFold(text, header[at]):
			different++
		}
	}
	return at, different
}
