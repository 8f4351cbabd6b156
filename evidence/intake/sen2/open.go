package sen2

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"hash"
	"io/fs"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

// Return is what a SEN2 return has become.
type Return struct {
	Extracts []evidence.Extract // in the order of the datasets; their text is in the scratch folder
	Checks   []evidence.Checked // in the order of the library; the first extract has them too
	Year     int
	Layout   Layout
}

// Layout is the form in which a return was drawn.
type Layout string

// The layouts.
const (
	XML      Layout = "XML"
	Set      Layout = "set of files"
	Workbook Layout = "workbook"
	Template Layout = "Excel template"
)

// Open reads the return once and makes an extract of each dataset that it stands
// for. It is opened through fsys, the workspace; scratch is a private folder,
// which the caller removes once the extracts are loaded.
//
// What the author can put right is a diagnostic at the return, and there is
// nothing else then. What only the sender can put right becomes extracts that are
// unreadable, beside a warning that says what to ask for. An error is the world's
// failure, the end of the context among them. None of them holds the value of a
// field.
func Open(ctx context.Context, fsys fs.FS, scratch string, w *evidence.Workspace, r evidence.SEN2Return) (
	*Return, diag.Diagnostics, error,
) {
	o := &opening{ctx: ctx, fsys: fsys, scratch: scratch, ret: r, source: r.Source,
		schema: newSchema(&w.SEN2, r.Year), sum: sha256.New()}
	out, err := o.open(w)
	why, diags, err := o.file(r.Source).Settle(err)
	switch {
	case why != "":
		return o.unreadable(w, why), diags, nil
	case err != nil, len(diags) > 0:
		return nil, diag.Sort(diags), err
	}
	return out, nil, nil
}

// opening is the work on one return.
type opening struct {
	ctx     context.Context
	fsys    fs.FS
	scratch string
	ret     evidence.SEN2Return
	source  string
	schema  *schema
	layout  Layout
	sum     hash.Hash // of all bytes of the return
}

func (o *opening) file(name string) intake.File {
	return intake.File{Files: o.fsys, Name: name, Scratch: o.scratch, Place: o.ret.Place,
		Sum: o.sum}
}

// wrong is a mistake that the author can put right.
func (o *opening) wrong(summary, detail string, args ...any) error {
	return o.file(o.source).Wrong(summary, detail, args...)
}

// aside says why nothing is taken from the return, and what to ask its sender for.
func (o *opening) aside(why evidence.Unreadable, summary, detail string, args ...any) error {
	return o.file(o.source).Aside(why, summary, detail, args...)
}

// unreadable is a return of which nothing is taken.
func (o *opening) unreadable(w *evidence.Workspace, why evidence.Unreadable) *Return {
	out := &Return{Year: o.ret.Year, Layout: o.layout}
	for _, d := range w.Datasets {
		if d.Return == o.ret.ID {
			shape, _ := w.Shape(d.Shape.Name)
			out.Extracts = append(out.Extracts,
				evidence.Extract{Dataset: d, Shape: shape, Unreadable: why})
		}
	}
	return out
}

func (o *opening) open(w *evidence.Workspace) (*Return, error) {
	out, err := newWriting(o, w)
	if err != nil {
		return nil, err
	}
	err = o.read(out)
	if err := errors.Join(err, out.close()); err != nil {
		return nil, err
	}
	return out.finish(), nil
}

// read tells the layout by what is there, and reads it.
func (o *opening) read(out *writing) error {
	info, err := fs.Stat(o.fsys, o.source)
	if err == nil && info.IsDir() {
		return o.readTables(out, Set, o.set)
	}
	f := o.file(o.source)
	head, err := f.Head()
	if err != nil {
		return err
	}
	switch {
	case intake.IsArchive(head):
		return o.readBook(f, out)
	case isXML(head):
		return o.readXML(f, head, out)
	}
	if err := f.Readable(head); err != nil {
		return err
	}
	return o.aside(evidence.NotATable, "Not a SEN2 return",
		"%q is none of the forms in which a SEN2 return "+
			"is drawn. Name the XML file, the Excel template, the workbook, or the folder "+
			"with all files of the export.", o.source)
}

// isXML tells XML by its first sign, in any of the encodings.
func isXML(head []byte) bool {
	text := bytes.TrimLeft(head, "\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
	return bytes.HasPrefix(text, []byte("<")) && !webPage(text)
}

func webPage(text []byte) bool {
	start := strings.ToLower(string(text[:min(len(text), 16)]))
	return strings.HasPrefix(start, "<html") || strings.HasPrefix(start, "<!doctype html")
}

// readTables reads a layout with a table for each module.
func (o *opening) readTables(out *writing, layout Layout, read func(*tables) error) (err error) {
	o.layout = layout
	t := newTables(o.ctx, o.schema, o.scratch, out.take)
	defer func() { err = errors.Join(err, t.close()) }()
	if err := read(t); err != nil {
		return err
	}
	t.header.read()
	if err := o.checkHeader(t.header); err != nil {
		return err
	}
	if err := t.join(); err != nil {
		return o.explain(err, 0)
	}
	if err := o.checkYear(t.header, out); err != nil {
		return err
	}
	if layout != Workbook { // which has no head
		out.header(t.header)
	}
	out.tables(t)
	return o.notEmpty(out)
}

func (o *opening) readBook(f intake.File, out *writing) error {
	b, err := f.Book()
	if err != nil {
		return err
	}
	defer b.Close() // it was only read
	if name := sheet(b, o.schema.spec.Sheet); name != "" {
		return o.readTables(out, Template, func(t *tables) error { return o.template(t, b, name) })
	}
	if o.schema.looksSplit(b) {
		return o.readTables(out, Workbook, func(t *tables) error { return o.workbook(t, b) })
	}
	return o.aside(evidence.NotATable, "Not a SEN2 return",
		"The workbook %q has neither the sheet %q of the "+
			"template nor a sheet for each module, %q and %q among them. Name the workbook "+
			"of the return.", o.source, o.schema.spec.Sheet, o.schema.person.Sheet,
		o.schema.request.Sheet)
}

func (o *opening) readXML(f intake.File, head []byte, out *writing) error {
	o.layout = XML
	file, err := f.Open()
	if err != nil {
		return err
	}
	defer file.Close() // it was only read
	d := newDocument(o.schema, unmarked(file, head), out.take)
	if err := d.read(); err != nil {
		return o.explain(err, d.line())
	}
	d.header.read()
	if err := errors.Join(o.checkHeader(d.header), o.checkYear(d.header, out)); err != nil {
		return err
	}
	out.header(d.header)
	return o.notEmpty(out)
}

func (o *opening) notEmpty(out *writing) error {
	if out.requests > 0 {
		return nil
	}
	return o.aside(evidence.EmptyFile, "No requests",
		"%q holds no request of any person. Draw the return "+
			"again.", o.source)
}
