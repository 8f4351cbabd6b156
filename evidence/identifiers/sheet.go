package identifiers

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// widestSheet is the last column of a sheet, XFD.
const widestSheet = 16384

// readWorkbook learns what the sheets are called, and by which key; readTargets
// learns which file a key stands for.
func (o *office) readWorkbook(p piece) error {
	return o.walk(p, func(token xml.Token) {
		if t, ok := token.(xml.StartElement); ok && t.Name.Local == "sheet" {
			if len(o.sheets) < mostEntries {
				o.sheets["#"+attr(t, "id")] = attr(t, "name")
			}
		}
	})
}

func (o *office) readTargets(p piece) error {
	return o.walk(p, func(token xml.Token) {
		t, ok := token.(xml.StartElement)
		if !ok || t.Name.Local != "Relationship" {
			return
		}
		if name, ok := o.sheets["#"+attr(t, "Id")]; ok {
			o.sheets[path.Base(attr(t, "Target"))] = name
		}
	})
}

// attr is the value of an attribute, without regard to namespaces: the id of a
// sheet that leads to its file is the one with a namespace, which comes last.
func attr(t xml.StartElement, name string) string {
	value := ""
	for _, a := range t.Attr {
		if a.Name.Local == name {
			value = a.Value
		}
	}
	return value
}

func (o *office) readStrings(p piece) error {
	var text strings.Builder
	inside, phonetic, size := 0, 0, 0
	return o.walk(p, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				inside++
			case "rPh":
				phonetic++
			}
		case xml.CharData:
			if inside > 0 && phonetic == 0 {
				text.Write(t)
			}
		case xml.EndElement:
			switch t.Name.Local {
			case "t":
				inside = max(0, inside-1)
			case "rPh":
				phonetic = max(0, phonetic-1)
			case "si":
				size += text.Len() + 16
				o.w.full = o.w.full || size > 2*MaxText
				o.strings = append(o.strings, text.String())
				text.Reset()
			}
		}
	})
}

// sheet reads the cells of one sheet, row by row.
type sheet struct {
	o      *office
	name   string
	row    int
	cells  []string
	column int
	kind   string
	text   strings.Builder
	inside int
	filled bool
}

func (o *office) readSheet(p piece) error {
	s := sheet{o: o, name: p.name()}
	if name := o.sheets[path.Base(p.Name)]; name != "" {
		s.name = "sheet " + name
	}
	o.w.part(s.name, 1, true)
	return o.walk(p, s.visit)
}

func (s *sheet) visit(token xml.Token) {
	switch t := token.(type) {
	case xml.StartElement:
		s.start(t)
	case xml.CharData:
		if s.inside > 0 {
			s.text.Write(t)
		}
	case xml.EndElement:
		s.end(t.Name.Local)
	}
}

func (s *sheet) start(t xml.StartElement) {
	switch t.Name.Local {
	case "row":
		s.row++
		if n, err := strconv.Atoi(attr(t, "r")); err == nil && n > 0 {
			s.row = n
		}
		s.cells, s.column, s.filled = s.cells[:0], 0, false
	case "c":
		s.kind = attr(t, "t")
		s.column++
		if n := columnOf(attr(t, "r")); n > 0 {
			s.column = n
		}
		s.text.Reset()
	case "v", "t", "oddHeader", "oddFooter":
		s.inside++
	}
}

func (s *sheet) end(name string) {
	switch name {
	case "v", "t":
		s.inside = max(0, s.inside-1)
	case "oddHeader", "oddFooter":
		s.inside = max(0, s.inside-1)
		s.o.w.row(s.name, s.row, []string{s.text.String()})
		s.text.Reset()
	case "c":
		s.put(s.value())
	case "row":
		if s.filled {
			s.o.w.row(s.name, s.row, s.cells)
		}
	}
}

// put sets the cell, unless it stands where no sheet has columns.
func (s *sheet) put(value string) {
	if s.column > widestSheet || value == "" {
		return
	}
	for len(s.cells) < s.column {
		s.cells = append(s.cells, "")
	}
	s.cells[s.column-1] = value
	s.filled = true
}

// value is the cell as people see it, as far as it matters here: a long number
// is stored with an exponent.
func (s *sheet) value() string {
	text := s.text.String()
	switch s.kind {
	case "s":
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || i < 0 || i >= len(s.o.strings) {
			return ""
		}
		return s.o.strings[i]
	case "", "n":
		if strings.ContainsAny(text, "eE") {
			if n, err := strconv.ParseFloat(text, 64); err == nil {
				return strconv.FormatFloat(n, 'f', -1, 64)
			}
		}
	}
	return text
}

// columnOf is the number of the column in a reference such as AB12.
func columnOf(ref string) int {
	n := 0
	for i := 0; i < len(ref) && ref[i] >= 'A' && ref[i] <= 'Z' && n <= widestSheet; i++ {
		n = n*26 + int(ref[i]-'A') + 1
	}
	return n
}

// readPivot reads what a pivot table keeps of the rows it was made from, even
// where their sheet is gone: each field with its values.
func (o *office) readPivot(p piece) error {
	var names []string
	err := o.walk(p, func(token xml.Token) {
		t, ok := token.(xml.StartElement)
		if !ok {
			return
		}
		switch t.Name.Local {
		case "cacheField":
			names = append(names, attr(t, "name"))
			o.w.part(p.name(), 1, true)
			o.w.row(p.name(), 1, []string{attr(t, "name")})
		case "s", "n", "d":
			o.w.row(p.name(), 1, []string{attr(t, "v")})
		}
	})
	o.fields[p.number] = names
	return err
}

// readRecords reads the rows of a pivot table. Values that a field lists stand
// there.
func (o *office) readRecords(p piece) error {
	o.w.part(p.name(), 1, true)
	if names := o.fields[p.number]; len(names) > 0 {
		o.w.row(p.name(), 1, names)
	}
	var cells []string
	row := 0
	return o.walk(p, func(token xml.Token) {
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "r":
				cells = cells[:0]
			case "s", "n", "d":
				cells = append(cells, attr(t, "v"))
			case "x", "m", "b", "e":
				cells = append(cells, "")
			}
		case xml.EndElement:
			if t.Name.Local == "r" {
				row++
				o.w.row(p.name(), row, cells)
			}
		}
	})
}
