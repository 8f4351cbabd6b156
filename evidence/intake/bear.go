package intake

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// deepest is how far the elements of a part may be nested; honest ones stay
// below ten.
const deepest = 64

// bear reads a part of the workbook from end to end before the library does,
// for that stops in silence where a sheet is broken: half of the rows would be
// taken for all of them.
func (f File) bear(parts []*zip.File) error {
	texts, asked := 0, 0
	for _, part := range parts {
		p, err := f.bearPart(part)
		if err != nil {
			return err
		}
		texts, asked = texts+p.texts, max(asked, p.asked)
	}
	if asked > texts {
		return f.damaged() // cells whose text is not there would read as blank
	}
	return nil
}

func (f File) bearPart(part *zip.File) (reading, error) {
	r, err := part.Open()
	if err != nil {
		return reading{}, f.damaged()
	}
	defer r.Close()
	p := reading{budget: &budget{r: r}}
	p.sheet = strings.HasPrefix(partName(part), "xl/worksheets/")
	p.xml = xml.NewDecoder(p.budget)
	switch err := p.read(); {
	case errors.Is(err, errTooLong):
		return p, f.Aside(evidence.TooLarge, "Cell too long",
			"A cell of %q has over %d bytes. Shorten it.", f.Name, MaxRow)
	case errors.Is(err, errTooWide):
		return p, f.Aside(evidence.TooLarge, "Too many columns",
			"Row %d of a sheet of %q reaches beyond column %s. Draw the extract "+
				"with the columns that are needed.",
			p.row, f.Name, columnName(MaxFields-1))
	case err != nil:
		return p, f.damaged()
	case p.formulas > 0 && p.formulas == p.empty:
		return p, f.Aside(evidence.Unworked, "Formulas without values",
			"%q holds formulas that were never worked out. Open it in a "+
				"spreadsheet, and save it again.", f.Name)
	}
	return p, nil
}

// budget lets a reader have so much and no more until it is filled up again,
// so that no single element can fill the memory.
type budget struct {
	r    io.Reader
	left int
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

// reading is where a reading of a part stands.
type reading struct {
	budget *budget
	xml    *xml.Decoder
	sheet  bool

	depth, row, column int
	formulas, empty    int // cells with a formula, and those of them without a value
	formula, value     bool
	listed, inValue    bool
	texts, asked       int // in the list of texts, and called for by a cell
}

func (p *reading) read() error {
	for {
		p.budget.left = MaxRow
		token, err := p.xml.Token()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		}
		if err := p.take(token); err != nil {
			return err
		}
	}
}

func (p *reading) take(token xml.Token) error {
	switch t := token.(type) {
	case xml.StartElement:
		if p.depth++; p.depth > deepest {
			return errDamaged
		}
		if p.sheet {
			return p.start(t)
		}
		if t.Name.Local == "si" {
			p.texts++
		}
	case xml.EndElement:
		p.depth--
		p.inValue = false
		if p.sheet && t.Name.Local == "c" && p.formula {
			p.formulas++
			if !p.value {
				p.empty++
			}
		}
	case xml.CharData:
		if p.inValue {
			return p.content(t)
		}
	}
	return nil
}

// content is what a cell holds, or the number of its text in the list.
func (p *reading) content(text []byte) error {
	p.value = p.value || len(text) > 0
	if !p.listed {
		return nil
	}
	n, err := strconv.Atoi(string(bytes.TrimSpace(text)))
	if err != nil || n < 0 {
		return errDamaged
	}
	p.asked = max(p.asked, n+1)
	return nil
}

// start follows the rows and cells of a sheet, which must come in order: the
// library would put what comes out of order in the wrong place.
func (p *reading) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "row":
		next := p.row + 1
		if at := attribute(e, "r"); at != "" {
			n, err := strconv.Atoi(at)
			if err != nil || n < next {
				return errDamaged
			}
			next = n
		}
		p.row, p.column = next, 0
	case "c":
		kind := attribute(e, "t")
		p.formula, p.value, p.listed = false, kind == "str", kind == "s"
		return p.cell(attribute(e, "r"))
	case "f":
		p.formula = true
	case "v":
		p.inValue = true
	}
	return nil
}

func (p *reading) cell(name string) error {
	next := p.column + 1
	if name != "" {
		column, row := cellPlace(name)
		if row != p.row || column < next {
			return errDamaged
		}
		next = column
	}
	if p.column = next; next > MaxFields {
		return errTooWide
	}
	return nil
}

// cellPlace reads a name such as AB12; 0 is no place.
func cellPlace(name string) (column, row int) {
	digits := strings.IndexAny(name, "0123456789")
	if digits < 1 || digits > 3 {
		return 0, 0
	}
	for _, r := range name[:digits] {
		if r < 'A' || r > 'Z' {
			return 0, 0
		}
		column = column*26 + int(r-'A') + 1
	}
	row, err := strconv.Atoi(name[digits:])
	if err != nil {
		return 0, 0
	}
	return column, row
}

func attribute(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}
