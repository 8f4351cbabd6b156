package sen2

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
)

// schema is what the library knows about the return, made ready for one year.
type schema struct {
	spec    *evidence.SEN2
	year    int
	census  framework.Date
	modules []*module
	header  *module
	person  *module
	request *module
}

// module is a part of the return with records of its own.
type module struct {
	*evidence.SEN2Module
	at     int // in the schema
	under  *module
	kids   []*module
	fields []field
	rank   int // the field that puts its records in order, or -1

	element map[string]int // the field of an element's name
	below   map[string]*module
}

// field is a field of a module.
type field struct {
	*evidence.SEN2Field
	asked    bool              // in the return of the year
	required bool              // in that year
	codes    map[string]string // by their small letters, those of the year
	pattern  *regexp.Regexp
	dropped  bool // of no use but for being there
}

func newSchema(spec *evidence.SEN2, year int) *schema {
	s := &schema{spec: spec, year: year}
	s.census, _ = spec.CensusDay(year)
	for i := range spec.Modules {
		s.modules = append(s.modules, s.module(i))
	}
	for _, m := range s.modules {
		s.hang(m)
	}
	s.header, s.person, s.request = s.named("header"), s.named("person"), s.named("requests")
	return s
}

// inOrder lists the modules as a person would: the head, then each with those
// below it.
func (s *schema) inOrder() []*module {
	out := []*module{s.header}
	var down func(*module)
	down = func(m *module) {
		out = append(out, m)
		for _, kid := range m.kids {
			down(kid)
		}
	}
	down(s.person)
	return out
}

func (s *schema) module(i int) *module {
	m := &module{SEN2Module: &s.spec.Modules[i], at: i, rank: -1,
		element: map[string]int{}, below: map[string]*module{}}
	for j := range m.Fields {
		f := s.field(&m.Fields[j])
		m.fields = append(m.fields, f)
		m.element[f.Element] = j
		if f.Element == m.Rank {
			m.rank = j
		}
	}
	return m
}

func (s *schema) field(f *evidence.SEN2Field) field {
	out := field{SEN2Field: f, asked: f.In(s.year)}
	out.required = f.Required && !slices.Contains(f.Voluntary, s.year)
	out.dropped = f.Private && f.Type == "text" && f.Pattern == ""
	if f.Pattern != "" {
		out.pattern = regexp.MustCompile("^(?:" + f.Pattern + ")$")
	}
	for _, list := range s.spec.Codes {
		if f.Codes == list.ID {
			out.codes = s.codes(list)
		}
	}
	return out
}

// codes are those of the year.
func (s *schema) codes(list evidence.SEN2Codes) map[string]string {
	out := map[string]string{}
	for _, c := range list.Codes {
		if s.year >= c.Since && (c.Until == 0 || s.year <= c.Until) {
			out[strings.ToLower(c.Value)] = c.Value
		}
	}
	for _, c := range list.Further {
		out[strings.ToLower(c)] = c
	}
	return out
}

// hang puts a module below the one that its records stand in.
func (s *schema) hang(m *module) {
	if m.under = s.named(m.Under); m.under != nil {
		m.under.kids = append(m.under.kids, m)
		m.under.below[m.Element] = m
	}
}

func (s *schema) named(id string) *module {
	for _, m := range s.modules {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// place is a field's place: which module, and which field of it.
type place struct{ module, field int }

// place finds a field by its element's name. Where the library has none there
// is no place, and every value is missing.
func (s *schema) place(id, element string) place {
	m := s.named(id)
	if m == nil {
		return place{-1, -1}
	}
	if i, ok := m.element[element]; ok {
		return place{m.at, i}
	}
	return place{-1, -1}
}
