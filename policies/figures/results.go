package figures

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
	"github.com/sef-engine/sef/framework/diag"
)

// Folder is where results are saved, below the workspace.
const Folder = "data/results"

// resultsFormat names the layout of a file of results. It changes when a
// reader of the old one would misread the new one.
const resultsFormat = "sef-results/1"

// mostPositions is how many days a file of results remembers: ten years of
// quarters, or three of months.
const mostPositions = 40

// Results are the published figures of one dataset, on the days on which it was
// measured. They are all that a workspace keeps of an extract.
type Results struct {
	Format    string     `json:"format"`
	Dataset   string     `json:"dataset"`
	Shape     string     `json:"shape"`
	Positions []Position `json:"positions"` // oldest first
}

// Position is what a dataset gave as at one day.
type Position struct {
	AsOf         string         `json:"as_of"`
	Profile      string         `json:"disclosure_profile"`
	ShapeVersion string         `json:"shape_version"`
	Extract      Extract        `json:"extract"`
	Measures     []SavedMeasure `json:"measures"`
}

// SavedMeasure is one measure of a dataset.
type SavedMeasure struct {
	Measure string  `json:"measure"`
	Version string  `json:"version"` // of its definition
	Limits  *Limits `json:"limits,omitempty"`
	Tables  []Table `json:"tables"`
}

// Saved are the results of a workspace's datasets, by id.
type Saved map[string]Results

// ReadSaved reads the results that a workspace keeps. A file that is none is
// the author's mistake; results of a dataset that there is no longer are left
// alone. The error is for a disk that fails.
func ReadSaved(fsys fs.FS, w *evidence.Workspace) (Saved, diag.Diagnostics, error) {
	saved := Saved{}
	var diags diag.Diagnostics
	for i := range w.Datasets {
		d := &w.Datasets[i]
		name := path.Join(Folder, d.ID+".json")
		text, err := fs.ReadFile(fsys, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, nil, fmt.Errorf("reading the saved results of %s: %w", d.ID, err)
		}
		r, err := parseResults(text, d, w)
		if err != nil {
			diags = append(diags, diag.Error(diag.InFile(name), "Unsuitable results",
				"The file cannot be used: %s. Write it anew with sef measure --save, "+
					"or remove it.", err))
			continue
		}
		saved[d.ID] = r
	}
	return saved, diags, nil
}

// errBroken is for a file that is no JSON of the layout. What a JSON error says
// would repeat the text.
var errBroken = errors.New("this is no file of results that sef could have written")

func parseResults(text []byte, d *evidence.Dataset, w *evidence.Workspace) (Results, error) {
	var r Results
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&r); err != nil || decoder.More() {
		return r, errBroken
	}
	switch {
	case r.Format != resultsFormat:
		return r, fmt.Errorf("the layout is %q, and this version of sef reads %s",
			r.Format, resultsFormat)
	case r.Dataset != d.ID:
		return r, fmt.Errorf("these are the results of the dataset %q", r.Dataset)
	}
	for i := range r.Positions {
		if err := r.Positions[i].check(w); err != nil {
			return r, err
		}
	}
	return r, nil
}

// check refuses what nobody could have saved, so that later readers can rely
// on the form of every table.
func (p *Position) check(w *evidence.Workspace) error {
	if !p.Extract.sound(evidence.Profile(p.Profile)) {
		return errBroken
	}
	for _, m := range p.Measures {
		definition, ok := w.Measure(m.Measure)
		same := ok && m.Version == MeasureVersion(&definition)
		for _, t := range m.Tables {
			for i := range t.Cells {
				c := &t.Cells[i]
				if !c.sound(&t, definition.Figure) || same && !p.wrote(c, definition.Figure) {
					return errBroken
				}
			}
		}
		if len(m.Tables) == 0 {
			return errBroken
		}
	}
	return nil
}

// sha256Text is how the hash of a file is written; what could not be read has
// none.
var sha256Text = regexp.MustCompile(`^([0-9a-f]{64})?$`)

// sound reports whether all of it can be true of a file.
func (e *Extract) sound(profile evidence.Profile) bool {
	few := make([]Few, 0, len(e.Gaps)+len(e.Checks))
	for _, g := range e.Gaps {
		few = append(few, g.Few)
	}
	for _, c := range e.Checks {
		few = append(few, c.Few)
	}
	for _, f := range few {
		rows := disclosure.PublishedCell{Figure: f.Rows}
		if f.Percent < 0 || f.Percent > 100 || f.AtMost != (f.Rows.Hidden != "") ||
			!disclosure.Written(profile, disclosure.Count, &rows) {
			return false
		}
	}
	return 0 <= e.RejectedRows && e.RejectedRows <= e.Rows && sha256Text.MatchString(e.SHA256)
}

// wrote reports whether a cell of a measure that is still defined as it was can
// have been published of the position. A figure that is not what its parts give,
// a small number in plain sight or another day was put there by hand.
func (p *Position) wrote(c *Cell, kind evidence.FigureKind) bool {
	published := c.published()
	return c.On == p.AsOf && c.Before == nil &&
		disclosure.Written(evidence.Profile(p.Profile), kinds[kind], &published)
}

// sound reports whether a cell has what its table and its measure ask for.
func (c *Cell) sound(t *Table, kind evidence.FigureKind) bool {
	parts := c.Numerator != nil && c.Denominator != nil
	none := c.Numerator == nil && c.Denominator == nil
	return len(c.Group) == len(t.By) && c.Figure.Text != "" &&
		(parts || none && kind != evidence.ShareFigure)
}

// position finds what may stand for a dataset whose extract is not here, or
// says why what was saved may not.
func (s Saved) position(w *evidence.Workspace, d *evidence.Dataset) (*Position, Fault) {
	r, ok := s[d.ID]
	if !ok || len(r.Positions) == 0 {
		return nil, ""
	}
	at := slices.IndexFunc(r.Positions, func(p Position) bool { return p.AsOf == d.AsOf.String() })
	if at < 0 {
		return nil, OtherDay
	}
	p := &r.Positions[at]
	shape, _ := w.Shape(d.Shape.Name)
	switch {
	case p.Profile != string(w.Disclosure.Profile):
		return nil, OtherProfile
	case r.Shape != shape.ID || p.ShapeVersion != ShapeVersion(&shape):
		return nil, OtherShape
	}
	return p, ""
}

// earlier lists what was saved of a dataset on days before its own, the newest
// first, where it can be compared with today's.
func (s Saved) earlier(w *evidence.Workspace, d *Dataset) []*Position {
	r := s[d.ID]
	shape, _ := w.Shape(d.Shape)
	version := ShapeVersion(&shape)
	var out []*Position
	for i := range r.Positions {
		p := &r.Positions[i]
		if p.AsOf < d.AsOf && p.Profile == string(w.Disclosure.Profile) &&
			r.Shape == d.Shape && p.ShapeVersion == version {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b *Position) int { return strings.Compare(b.AsOf, a.AsOf) })
	return out
}

// Save adds what was published of the extracts to the results of their
// datasets, and returns those that it changed. A day that was saved before is
// replaced.
func Save(w *evidence.Workspace, f *Figures, saved Saved) []Results {
	var out []Results
	for i := range f.Datasets {
		d := &f.Datasets[i]
		if d.From != FromExtract {
			continue
		}
		shape, _ := w.Shape(d.Shape)
		r := Results{Format: resultsFormat, Dataset: d.ID, Shape: d.Shape}
		for _, p := range saved[d.ID].Positions {
			if saved[d.ID].Shape == d.Shape && p.AsOf != d.AsOf {
				r.Positions = append(r.Positions, p)
			}
		}
		r.Positions = append(r.Positions, Position{AsOf: d.AsOf, Profile: f.Profile,
			ShapeVersion: ShapeVersion(&shape), Extract: d.Extract,
			Measures: savedMeasures(w, f, d)})
		slices.SortFunc(r.Positions, func(a, b Position) int {
			return strings.Compare(a.AsOf, b.AsOf)
		})
		r.Positions = r.Positions[max(0, len(r.Positions)-mostPositions):]
		out = append(out, r)
	}
	return out
}

// savedMeasures are a dataset's own figures.
func savedMeasures(w *evidence.Workspace, f *Figures, d *Dataset) []SavedMeasure {
	out := []SavedMeasure{}
	for i := range f.Measures {
		m := &f.Measures[i]
		definition, ok := w.Measure(m.Measure)
		if !ok || m.Shape != d.Shape {
			continue
		}
		if tables := f.ofDataset(m, d); len(tables) > 0 {
			out = append(out, SavedMeasure{m.Measure, MeasureVersion(&definition),
				m.Limits, tables})
		}
	}
	return out
}

// ofDataset are the tables of one dataset alone, by every group but the
// dataset. Where a shape has one dataset only, these are the measure's tables.
func (f *Figures) ofDataset(m *Measure, d *Dataset) []Table {
	alone := f.alone(m.Shape)
	var out []Table
	for _, t := range m.Tables {
		at := slices.Index(t.By, datasetColumn)
		if (at < 0) != alone {
			continue
		}
		own := Table{By: without(t.By, at), Cells: []Cell{}}
		for _, c := range t.Cells {
			if alone || c.Group[at] == d.ID {
				c.Group, c.Before = without(c.Group, at), nil
				own.Cells = append(own.Cells, c)
			}
		}
		out = append(out, own)
	}
	return out
}

// alone reports whether a shape has one dataset.
func (f *Figures) alone(shape string) bool {
	n := 0
	for i := range f.Datasets {
		if f.Datasets[i].Shape == shape {
			n++
		}
	}
	return n == 1
}

// without leaves out the element at an index; -1 is none.
func without(list []string, at int) []string {
	if at < 0 {
		return slices.Clone(list)
	}
	return slices.Delete(slices.Clone(list), at, at+1)
}

// Encode writes results as they are saved.
func (r *Results) Encode() ([]byte, error) {
	text, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return nil, fmt.Errorf("writing the results of %s: %w", r.Dataset, err)
	}
	return append(text, '\n'), nil
}
