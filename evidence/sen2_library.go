package evidence

import (
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// SEN2 is what is known about the SEN2 return: its modules and fields, the
// codes that they take, its census days and the checks that a return should
// pass. It is content of the library; the package that reads returns is driven
// by it.
type SEN2 struct {
	Census   []SEN2Census
	Modules  []SEN2Module
	Codes    []SEN2Codes
	Checks   []SEN2Check
	Extracts []SEN2Extract
	Ages     *SEN2Ages
	Settings *SEN2Settings
	Sheet    string // of the Excel template on which all modules are entered
}

// SEN2Census is the day of one year's return.
type SEN2Census struct {
	Year  string         `hcl:"year,label"`
	Day   framework.Date `hcl:"day"`
	Place hcl.Range      `hcl:",place"`
}

// SEN2Module is a part of the return with records of its own.
type SEN2Module struct {
	ID       string      `hcl:"id,label"`
	Title    string      `hcl:"title"`
	Element  string      `hcl:"element"`           // in XML
	Under    string      `hcl:"under,optional"`    // the id of the module that its records stand in
	Table    string      `hcl:"table"`             // in a set of files, and what their keys begin with
	Sheet    string      `hcl:"sheet,optional"`    // in the workbook with a sheet for each module
	Heading  string      `hcl:"heading"`           // over its table in the Excel template
	Keys     []string    `hcl:"keys,optional"`     // what its records' ids are called in tables
	Most     int         `hcl:"most,optional"`     // records in one of the module above; 0 is any number
	Required bool        `hcl:"required,optional"` // there must be a record in one of the module above
	Rank     string      `hcl:"rank,optional"`     // the field that puts several in order
	Aside    bool        `hcl:"aside,optional"`    // no column of a shape is filled from it
	Fields   []SEN2Field `hcl:"field,block"`
	Place    hcl.Range   `hcl:",place"`
}

// SEN2Field is a field of a module. Which column of a shape it fills, that
// column says.
type SEN2Field struct {
	Element   string        `hcl:"element,label"`
	Type      SEN2FieldType `hcl:"type"`
	Codes     string        `hcl:"codes,optional"`     // the id of a list
	Pattern   string        `hcl:"pattern,optional"`   // that a text has as a whole
	Label     string        `hcl:"label,optional"`     // in the Excel template
	Spelled   []string      `hcl:"spelled,optional"`   // other headings that were seen
	Required  bool          `hcl:"required,optional"`  // every record has a value
	Since     int           `hcl:"since,optional"`     // the first year that has it; 0 is all
	Until     int           `hcl:"until,optional"`     // the last year; 0 is all
	Voluntary []int         `hcl:"voluntary,optional"` // years in which it could be left out
	Decided   bool          `hcl:"decided,optional"`   // it has no value while nothing is decided
	Private   bool          `hcl:"private,optional"`   // it identifies a person, and never leaves the reader
	Meaning   string        `hcl:"meaning"`
	Place     hcl.Range     `hcl:",place"`
}

// In reports whether the return of the year has the field.
func (f *SEN2Field) In(year int) bool {
	return year >= f.Since && (f.Until == 0 || year <= f.Until)
}

// SEN2FieldType is what a field holds.
type SEN2FieldType string

// Words lists the closed set.
func (SEN2FieldType) Words() []string { return []string{"text", "code", "date", "bool"} }

// SEN2Codes is a list of codes.
type SEN2Codes struct {
	ID      string     `hcl:"id,label"`
	Codes   []SEN2Code `hcl:"code,block"`
	Further []string   `hcl:"further,optional"` // finer ones that stand beside those explained
	Place   hcl.Range  `hcl:",place"`
}

// SEN2Code is one code of a list.
type SEN2Code struct {
	Value   string    `hcl:"value,label"`
	Meaning string    `hcl:"meaning"`
	Since   int       `hcl:"since,optional"`
	Until   int       `hcl:"until,optional"`
	Place   hcl.Range `hcl:",place"`
}

// SEN2Check is a rule that a return should keep.
type SEN2Check struct {
	ID     string     `hcl:"id,label"`
	Says   string     `hcl:"says"` // what holds in every right return, to stand after a colon
	Level  CheckLevel `hcl:"level"`
	Unit   string     `hcl:"unit"` // what is judged and counted, as a plural
	Advice string     `hcl:"advice"`
	Share  float64    `hcl:"share,optional"` // so many are allowed
	Age    int        `hcl:"age,optional"`   // in years, where it is about one
	Needs  string     `hcl:"needs,optional"` // what it cannot be judged without, and the return does not hold
	Place  hcl.Range  `hcl:",place"`
}

// SEN2Extract is a dataset that a return stands for: a row of the shape for
// each request that has one of the modules.
type SEN2Extract struct {
	ID     string     `hcl:"id,label"` // after the return's
	Shape  source.Ref `hcl:"shape" ref:"shape"`
	Of     []string   `hcl:"of"`              // modules
	Having string     `hcl:"having,optional"` // a field of those that must have a value
	Place  hcl.Range  `hcl:",place"`
}

// SEN2Ages says how ages are put into bands.
type SEN2Ages struct {
	Column string     `hcl:"column"` // of the shapes
	From   string     `hcl:"from"`   // the field with the birth date
	Bands  []SEN2Band `hcl:"band,block"`
	Place  hcl.Range  `hcl:",place"`
}

// SEN2Band is a span of ages.
type SEN2Band struct {
	Name  string    `hcl:"name,label"`
	To    int       `hcl:"to,optional"` // the last age in it; 0 is any
	Place hcl.Range `hcl:",place"`
}

// SEN2Settings says how settings are told apart: by the first kind whose field
// has a value other than no.
type SEN2Settings struct {
	Column    string            `hcl:"column"`
	Module    string            `hcl:"module"`
	Kinds     []SEN2SettingKind `hcl:"kind,block"`
	Otherwise string            `hcl:"otherwise"` // the field whose code is taken else
	Place     hcl.Range         `hcl:",place"`
}

// SEN2SettingKind is a kind of setting.
type SEN2SettingKind struct {
	Name  string    `hcl:"name,label"`
	When  string    `hcl:"when"`
	Place hcl.Range `hcl:",place"`
}

// sen2File is the grammar of the library's files about the return.
type sen2File struct {
	Census    []SEN2Census   `hcl:"census,block"`
	Modules   []SEN2Module   `hcl:"module,block"`
	Codes     []SEN2Codes    `hcl:"codes,block"`
	Checks    []SEN2Check    `hcl:"check,block"`
	Extracts  []SEN2Extract  `hcl:"extract,block"`
	Ages      *SEN2Ages      `hcl:"ages,block"`
	Settings  *SEN2Settings  `hcl:"settings,block"`
	Templates []sen2Template `hcl:"template,block"`
}

// sen2Template is the sheet of the Excel template.
type sen2Template struct {
	Sheet string `hcl:"sheet,label"`
}

// take moves what was read into the library.
func (s *SEN2) take(all sen2File) {
	*s = SEN2{Census: all.Census, Modules: all.Modules, Codes: all.Codes,
		Checks: all.Checks, Extracts: all.Extracts, Ages: all.Ages,
		Settings: all.Settings}
	for _, t := range all.Templates {
		s.Sheet = t.Sheet
	}
}

// CensusDay is the day of a year's return.
func (s *SEN2) CensusDay(year int) (framework.Date, bool) {
	for _, c := range s.Census {
		if c.Year == strconv.Itoa(year) {
			return c.Day, true
		}
	}
	return framework.Date{}, false
}

func (s *SEN2) years() []string {
	var out []string
	for _, c := range s.Census {
		out = append(out, c.Year)
	}
	return out
}

// Check finds a check that a return should pass.
func (s *SEN2) Check(id string) (SEN2Check, bool) {
	i := slices.IndexFunc(s.Checks, func(c SEN2Check) bool { return c.ID == id })
	if i < 0 {
		return SEN2Check{}, false
	}
	return s.Checks[i], true
}

// Module returns the module with the id.
func (s *SEN2) Module(id string) (*SEN2Module, bool) {
	i := slices.IndexFunc(s.Modules, func(m SEN2Module) bool { return m.ID == id })
	if i < 0 {
		return nil, false
	}
	return &s.Modules[i], true
}

// Field returns the field that fills columns said to come from the element.
func (s *SEN2) Field(element string) (*SEN2Module, *SEN2Field, bool) {
	for i := range s.Modules {
		m := &s.Modules[i]
		for j := range m.Fields {
			if !m.Aside && m.Fields[j].Element == element {
				return m, &m.Fields[j], true
			}
		}
	}
	return nil, nil, false
}

// Fills reports whether the return of a year has what every row of the shape
// needs.
func (s *SEN2) Fills(shape Shape, year int) bool {
	for _, c := range shape.Columns {
		if c.Required != "always" || c.SEN2 == "" {
			continue
		}
		if _, f, ok := s.Field(c.SEN2); !ok || !f.In(year) {
			return false
		}
	}
	return true
}

// check looks for names that stand for nothing.
func (s *SEN2) check(c *catalog) hcl.Diagnostics {
	var diags hcl.Diagnostics
	known := func(kind, id string, ids []string, at hcl.Range) {
		if id != "" && !slices.Contains(ids, id) {
			diags = append(diags, diag.Unknown(kind, id, ids, at))
		}
	}
	modules, lists := s.ids()
	for _, m := range s.Modules {
		known("module", m.Under, modules, m.Place)
		for _, f := range m.Fields {
			known("list of codes", f.Codes, lists, f.Place)
		}
	}
	for _, x := range s.Extracts {
		diags = append(diags, c.check("shape", x.Shape)...)
		for _, id := range x.Of {
			known("module", id, modules, x.Place)
		}
	}
	return diags
}

func (s *SEN2) ids() (modules, lists []string) {
	for _, m := range s.Modules {
		modules = append(modules, m.ID)
	}
	for _, l := range s.Codes {
		lists = append(lists, l.ID)
	}
	return modules, lists
}
