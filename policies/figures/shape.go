package figures

import (
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// Shape says of a data contract what a reader of figures needs: what a row is,
// which columns may not be blank, and what the codes mean that groups have.
type Shape struct {
	ID     string   `json:"id"`
	Row    string   `json:"row"`    // what one row is
	Groups []Column `json:"groups"` // columns with codes that a table is by
}

// Column is a column whose values are codes.
type Column struct {
	Name  string `json:"name"`
	Codes []Code `json:"codes"`
}

// Code is a value and what it means.
type Code struct {
	Value   string `json:"value"`
	Meaning string `json:"meaning"`
}

// Shape finds a shape of the datasets.
func (f *Figures) Shape(id string) (*Shape, bool) {
	for i := range f.Shapes {
		if f.Shapes[i].ID == id {
			return &f.Shapes[i], true
		}
	}
	return nil, false
}

// Meaning is what a code of a column means; empty for what is no code.
func (s *Shape) Meaning(column, value string) string {
	for _, c := range s.Groups {
		for _, code := range c.Codes {
			if c.Name == column && code.Value == value {
				return code.Meaning
			}
		}
	}
	return ""
}

// shapes describes the shapes of the datasets, in the order of these.
func (p *pool) shapes() {
	for i := range p.out.Datasets {
		id := p.out.Datasets[i].Shape
		if _, there := p.out.Shape(id); !there {
			s, _ := p.w.Shape(id)
			p.out.Shapes = append(p.out.Shapes, describe(&s, p.out.by(id)))
		}
	}
}

func describe(s *evidence.Shape, by []string) Shape {
	out := Shape{ID: s.ID, Row: s.Title, Groups: []Column{}}
	for _, c := range s.Columns {
		if len(c.Codes) == 0 || !slices.Contains(by, c.Name) {
			continue
		}
		column := Column{Name: c.Name}
		for _, code := range c.Codes {
			column.Codes = append(column.Codes, Code{code.Value, code.Meaning})
		}
		out.Groups = append(out.Groups, column)
	}
	return out
}

// by lists the columns that any table of a shape is by.
func (f *Figures) by(shape string) []string {
	var out []string
	for i := range f.Measures {
		if f.Measures[i].Shape == shape {
			for _, t := range f.Measures[i].Tables {
				out = append(out, t.By...)
			}
		}
	}
	return out
}

// RejectedShare is the share of rows with a cell that could not be taken, in
// percent.
func (e *Extract) RejectedShare() float64 {
	if e.Rows == 0 {
		return 0
	}
	return 100 * float64(e.RejectedRows) / float64(e.Rows)
}
