package evidence

import (
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/source"
)

// Shape is a data contract: the columns that an extract about one thing has,
// what they mean, and what can be worked out from them. Measures and rules are
// written against shapes, so a partner who maps an extract to one gets them
// all.
type Shape struct {
	ID       string       `hcl:"id,label"`
	Title    string       `hcl:"title"`                              // what one row is
	Includes []source.Ref `hcl:"includes,optional" ref:"column_set"` // columns shared with other shapes
	Columns  []Column     `hcl:"column,block"`
	Checks   []Check      `hcl:"consistent,block"` // what no right row contradicts
	Note     string       `hcl:"note,optional"`
	Place    hcl.Range    `hcl:",place"`
}

// UniqueKey is the column whose values stand in one row only, or "". It is the
// first column of a shape whose rows are one thing each, and its key: "one
// referral". Where a row is one part of a thing, as in "one answer to one
// question of an audit", the key is that of the thing and comes back in every
// part; such titles say "one" twice.
func (s Shape) UniqueKey() string {
	if len(s.Columns) == 0 {
		return ""
	}
	first := s.Columns[0]
	ones := 0
	for _, word := range strings.Fields(s.Title) {
		if word == "one" {
			ones++
		}
	}
	if first.Key && first.Required == "always" && ones == 1 {
		return first.Name
	}
	return ""
}

// Check is something that holds in every row that is right, mostly the order in
// which dates can follow each other. A row that breaks it stays in the figures:
// it is for its partner to say what is wrong with it.
type Check struct {
	ID    string    `hcl:"id,label"`
	Holds string    `hcl:"holds"` // a condition over the columns of one row
	Says  string    `hcl:"says"`  // what holds, to stand after a colon
	Place hcl.Range `hcl:",place"`
}

// ColumnSet is a group of columns that several shapes take.
type ColumnSet struct {
	ID      string    `hcl:"id,label"`
	Columns []Column  `hcl:"column,block"`
	Place   hcl.Range `hcl:",place"`
}

// ColumnType is what a column holds.
type ColumnType string

// Words lists the closed set.
func (ColumnType) Words() []string {
	return []string{"text", "code", "date", "bool", "int", "number"}
}

// Required says whether a column must have a value.
type Required string

// Words lists the closed set: always, or where the meaning says so.
func (Required) Words() []string { return []string{"always", "conditional"} }

// Column is one column of a shape.
type Column struct {
	Name     string     `hcl:"name,label"`
	Type     ColumnType `hcl:"type"`
	Unit     Unit       `hcl:"unit,optional"` // percent, for a number whose cells may say 95%
	Required Required   `hcl:"required,optional"`
	Meaning  string     `hcl:"meaning"`
	Codes    []Code     `hcl:"code,block"`
	Event    bool       `hcl:"event,optional"`   // a date that has not happened while it is after the extract's as_of
	Group    bool       `hcl:"group,optional"`   // may be published by
	Key      bool       `hcl:"key,optional"`     // identifies a row; never published
	Derived  string     `hcl:"derived,optional"` // an SQL expression over the other columns
	Needs    []string   `hcl:"needs,optional"`   // a derived column has no value where the extract does not carry these
	SEN2     string     `hcl:"sen2,optional"`    // the field of the SEN2 return
	Place    hcl.Range  `hcl:",place"`
}

// Code is one permitted value of a code column.
type Code struct {
	Value   string    `hcl:"value,label"`
	Meaning string    `hcl:"meaning"`
	Place   hcl.Range `hcl:",place"`
}
