package sen2

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// What is too much of one file.
const (
	deepest     = 32      // nested elements; an honest return has eight
	longestText = 1 << 20 // bytes of one text, tag or comment
)

// What can be wrong with a file of XML.
var (
	errType     = errors.New("a document type")
	errDeep     = errors.New("nested too deeply")
	errLong     = errors.New("a text too long")
	errEncoding = errors.New("an encoding that is not read")
	errRoot     = errors.New("another document")
	errTags     = errors.New("tags that do not match")
	errCut      = errors.New("cut off")
	errMuch     = errors.New("too much about one person")
)

// kind is what an element is to us.
type kind byte

const (
	other  kind = iota // nothing, or something around what is meant
	holder             // of records or fields
	datum              // a field
)

// level is an open element.
type level struct {
	name   string
	kind   kind
	record *record
	field  int
}

// document reads a return in XML, person by person. The elements of a record
// may come in any order, so a person is handed over at the end of its element.
type document struct {
	*schema
	*records
	tokens *xml.Decoder
	budget *budget
	open   []level
	text   []byte
	header *record
	person func(*record) error
	rooted bool // the one element around all others has been seen
}

func newDocument(s *schema, r io.Reader, person func(*record) error) *document {
	d := &document{schema: s, records: newRecords(s), person: person}
	d.header = newRecords(s).get(s.header)
	d.budget = &budget{r: r}
	d.tokens = xml.NewDecoder(d.budget)
	d.tokens.CharsetReader = charset
	return d
}

// line is where the reading stands.
func (d *document) line() int {
	line, _ := d.tokens.InputPos()
	return line
}

// read reads to the end. No error holds anything of the file.
func (d *document) read() error {
	for {
		d.budget.left = longestText
		token, err := d.tokens.RawToken()
		if err == io.EOF {
			return d.end()
		}
		if err != nil {
			return d.fault(err)
		}
		if err := d.take(token); err != nil {
			return err
		}
	}
}

// fault keeps apart what the disk did and what is wrong with the text. The XML
// reader has errors of many kinds, and some hold words of the file.
func (d *document) fault(err error) error {
	var syntax *xml.SyntaxError
	switch {
	case d.budget.err != nil:
		return d.budget.err
	case errors.As(err, &syntax), errors.Is(err, errLong), errors.Is(err, errEncoding):
		return err
	}
	return errTags
}

func (d *document) end() error {
	switch {
	case len(d.open) > 0:
		return errCut
	case !d.rooted:
		return errRoot
	}
	return nil
}

func (d *document) take(token xml.Token) error {
	switch t := token.(type) {
	case xml.StartElement:
		return d.start(t.Name.Local)
	case xml.EndElement:
		return d.close(t.Name.Local)
	case xml.CharData:
		if n := len(d.open); n > 0 && d.open[n-1].kind == datum {
			if d.text = append(d.text, t...); len(d.text) > longestText {
				return errLong
			}
		}
	case xml.Directive:
		return errType
	}
	return nil
}

func (d *document) start(name string) error {
	if len(d.open) == deepest {
		return errDeep
	}
	if len(d.open) == 0 {
		if name != "Message" {
			return errRoot
		}
		if d.rooted {
			return errTags
		}
		d.rooted = true
		d.open = append(d.open, level{name: name})
		return nil
	}
	around := d.open[len(d.open)-1]
	in := level{name: name}
	switch {
	case around.kind == datum:
	case around.record == nil:
		in = d.outside(in)
	default:
		in = d.inside(in, around)
	}
	d.open = append(d.open, in)
	if d.full() {
		return errMuch
	}
	return nil
}

// outside is an element that stands in no record.
func (d *document) outside(in level) level {
	switch in.name {
	case d.schema.header.Element:
		in.kind, in.record = holder, d.header
	case d.schema.person.Element:
		in.kind, in.record = holder, d.get(d.schema.person)
	}
	return in
}

// inside is an element of a record. What is unknown there is left out with all
// that is in it; but the head has its fields in groups.
func (d *document) inside(in, around level) level {
	m := around.record.module
	if i, ok := m.element[in.name]; ok {
		in.kind, in.record, in.field = datum, around.record, i
		d.text = d.text[:0]
		return in
	}
	if below := m.below[in.name]; below != nil {
		in.kind, in.record = holder, d.get(below)
		around.record.kids = append(around.record.kids, in.record)
		return in
	}
	if m == d.schema.header {
		in.kind, in.record = other, around.record
		return in
	}
	in.kind, in.field = datum, -1
	return in
}

func (d *document) close(name string) error {
	n := len(d.open) - 1
	if n < 0 || d.open[n].name != name {
		return errTags
	}
	in := d.open[n]
	d.open = d.open[:n]
	switch {
	case in.kind == datum && in.record != nil:
		d.set(in.record, in.field, string(bytes.TrimSpace(d.text)))
		d.text = d.text[:0]
	case in.kind == holder && in.record.module == d.schema.person:
		err := d.person(in.record)
		d.put(in.record)
		return err
	}
	return nil
}

// budget lets a reader have so much and no more until it is filled up again,
// so that no single text fills the memory.
type budget struct {
	r    io.Reader
	left int
	err  error // the world's
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLong
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	if err != nil && err != io.EOF {
		b.err = err
	}
	return n, err
}

// unmarked gives text that the XML reader can begin with: what is written in
// UTF-16 cannot even say so.
func unmarked(r io.Reader, head []byte) io.Reader {
	order := unicode.LittleEndian
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("<\x00")):
	case bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.HasPrefix(head, []byte("\x00<")):
		order = unicode.BigEndian
	default:
		return transform.NewReader(r, unicode.BOMOverride(transform.Nop))
	}
	return transform.NewReader(r, unicode.UTF16(order, unicode.UseBOM).NewDecoder())
}

// charset reads the encodings in which returns are written. What says UTF-16 and
// came here is UTF-8 already.
func charset(label string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "utf-8", "utf8", "us-ascii", "ascii":
		return r, nil
	case "utf-16", "utf-16le", "utf-16be":
		return r, nil
	case "iso-8859-1", "latin1", "latin-1":
		return charmap.ISO8859_1.NewDecoder().Reader(r), nil
	case "windows-1252", "cp1252":
		return charmap.Windows1252.NewDecoder().Reader(r), nil
	}
	return nil, errEncoding
}
