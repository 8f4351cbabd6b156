package sen2

import (
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// writing makes the extracts of a return, person by person, and checks it on the
// way.
type writing struct {
	*opening
	outputs  []*output
	judging  *judging
	requests int
	persons  int
	strange  *field   // one that the year does not have, and the return does
	filled   [][]bool // by module: which fields have a value somewhere
	found    [][]bool // by module: which have a column; nil is all
	first    []*record
}

// mostPersons is far above the largest council.
const mostPersons = 2_000_000

var errMany = errors.New("too many persons")

// output is one extract on its way to its file. A row stands in it at the number
// of its request, and lines are left empty in between, so that a row that is
// rejected can be found in the return.
type output struct {
	dataset evidence.Dataset
	shape   evidence.Shape
	of      []*module
	having  place
	columns []column
	path    string
	file    *os.File
	csv     *csv.Writer
	at      int // the last line written
	row     []string
}

// column is a column of an extract, and what it is filled from.
type column struct {
	name string
	from place
	fill func(*writing) string // where it is no field
}

func newWriting(o *opening, w *evidence.Workspace) (*writing, error) {
	out := &writing{opening: o, judging: newJudging(o.schema),
		first: make([]*record, len(o.schema.modules))}
	for _, m := range o.schema.modules {
		out.filled = append(out.filled, make([]bool, len(m.fields)))
	}
	for _, d := range w.Datasets {
		if d.Return != o.ret.ID {
			continue
		}
		shape, _ := w.Shape(d.Shape.Name)
		x, err := out.output(d, shape)
		if err != nil {
			return nil, errors.Join(err, out.close())
		}
		out.outputs = append(out.outputs, x)
	}
	return out, nil
}

func (w *writing) output(d evidence.Dataset, shape evidence.Shape) (*output, error) {
	x := &output{dataset: d, shape: shape, having: place{-1, -1}}
	for _, e := range w.schema.spec.Extracts {
		if e.Shape.Name != shape.ID {
			continue
		}
		for _, id := range e.Of {
			m := w.schema.named(id)
			x.of = append(x.of, m)
			if _, ok := m.element[e.Having]; ok {
				x.having = w.schema.place(id, e.Having)
			}
		}
	}
	for _, c := range shape.Columns {
		if from, ok := w.column(c); ok {
			x.columns = append(x.columns, from)
		}
	}
	f, err := os.CreateTemp(w.scratch, "sen2-*.csv")
	if err != nil {
		return nil, fmt.Errorf("making an extract: %w", err)
	}
	x.file, x.path, x.csv = f, f.Name(), csv.NewWriter(f)
	x.row = make([]string, len(x.columns))
	return x, nil
}

// column says what a column is filled from, if the return of the year has it.
func (w *writing) column(c evidence.Column) (column, bool) {
	out := column{name: c.Name, from: place{-1, -1}}
	ages, settings := w.schema.spec.Ages, w.schema.spec.Settings
	switch {
	case c.Derived != "":
		return out, false
	case c.Key:
		out.fill = func(w *writing) string { return strconv.Itoa(w.requests) }
		return out, true
	case ages != nil && c.Name == ages.Column:
		out.fill = w.schema.ageBand(ages, w.asOf())
		return out, true
	case settings != nil && c.Name == settings.Column:
		out.fill = w.schema.setting(settings)
		return out, true
	}
	m, f, ok := w.schema.spec.Field(c.SEN2)
	if c.SEN2 == "" || !ok || f.Private || !f.In(w.schema.year) {
		return out, false
	}
	out.from = w.schema.place(m.ID, f.Element)
	return out, true
}

func (w *writing) asOf() framework.Date { return w.ret.AsOf }

// take writes down what a person's requests become.
func (w *writing) take(person *record) error {
	if w.persons++; w.persons > mostPersons {
		return errMany
	}
	if w.persons%1000 == 0 && w.ctx.Err() != nil {
		return w.ctx.Err()
	}
	person.read()
	w.see(person)
	first := 0 // no request of theirs
	if person.count(w.schema.request) > 0 {
		first = w.requests + 1
	}
	w.judging.person(person, first)
	for _, kid := range person.kids {
		if kid.module != w.schema.request {
			continue
		}
		w.requests++
		w.choose(person, kid)
		w.judging.request(w.first, w.requests)
		for _, x := range w.outputs {
			if err := x.write(w); err != nil {
				return fmt.Errorf("writing an extract: %w", err)
			}
		}
	}
	return nil
}

// see remembers which fields have values.
func (w *writing) see(r *record) {
	filled := w.filled[r.module.at]
	for i := range r.values {
		filled[i] = filled[i] || r.values[i].state != blank
		if f := &r.module.fields[i]; !f.asked && r.raw[i] != "" && w.strange == nil {
			w.strange = f
		}
	}
	for _, kid := range r.kids {
		w.see(kid)
	}
}

// choose finds the record of each module that speaks for a request.
func (w *writing) choose(person, request *record) {
	clear(w.first)
	w.first[person.module.at] = person
	w.lead(request)
}

func (w *writing) lead(r *record) {
	w.first[r.module.at] = r
	for _, m := range r.module.kids {
		if kid := r.first(m); kid != nil {
			w.lead(kid)
		}
	}
}

// at is the value of a field of the request's records.
func at(first []*record, p place) *value {
	if p.module < 0 || first[p.module] == nil {
		return &none
	}
	return &first[p.module].values[p.field]
}

var none value

func (x *output) write(w *writing) error {
	there := slices.ContainsFunc(x.of, func(m *module) bool { return w.first[m.at] != nil })
	if !there || x.having.module >= 0 && at(w.first, x.having).state == blank {
		return nil
	}
	for x.at++; x.at < w.requests; x.at++ {
		if err := x.csv.Write([]string{""}); err != nil {
			return err
		}
	}
	for i, c := range x.columns {
		if c.fill != nil {
			x.row[i] = c.fill(w)
		} else {
			x.row[i] = at(w.first, c.from).text
		}
	}
	return x.csv.Write(x.row)
}

// close ends the files.
func (w *writing) close() error {
	var err error
	for _, x := range w.outputs {
		x.csv.Flush()
		err = errors.Join(err, x.csv.Error(), x.file.Close())
	}
	if err != nil {
		return fmt.Errorf("writing an extract: %w", err)
	}
	return nil
}

// header judges the head of the return.
func (w *writing) header(h *record) {
	w.judging.required(h, 0)
	w.judging.written(h, 0)
}

// tables takes over what the tables of a layout say about the return.
func (w *writing) tables(t *tables) {
	w.found = t.found
	w.judging.lost(t.lost)
}

// finish gives what the return became.
func (w *writing) finish() *Return {
	out := &Return{Year: w.schema.year, Layout: w.layout, Checks: w.judging.checks()}
	for _, x := range w.outputs {
		e := evidence.Extract{Dataset: x.dataset, Shape: x.shape, First: 1,
			SHA256: hex.EncodeToString(w.sum.Sum(nil)),
			Text:   &evidence.DelimitedText{Path: x.path, Separator: ',', Fields: len(x.columns)}}
		for i, c := range x.columns {
			if w.collected(c) {
				e.Columns = append(e.Columns, evidence.Carried{Column: c.name, Field: i})
			}
		}
		out.Extracts = append(out.Extracts, e)
	}
	if len(out.Extracts) > 0 {
		out.Extracts[0].Returned = out.Checks
	}
	return out
}

// collected tells whether a column means something: its field has a column in
// the return and, where it may be left out in this year, a value somewhere.
func (w *writing) collected(c column) bool {
	if c.fill != nil {
		return true
	}
	if w.found != nil && !w.found[c.from.module][c.from.field] {
		return false
	}
	f := &w.schema.modules[c.from.module].fields[c.from.field]
	return !slices.Contains(f.Voluntary, w.schema.year) || w.filled[c.from.module][c.from.field]
}
