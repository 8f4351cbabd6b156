package diag

import (
	"bytes"
	"io"

	"github.com/hashicorp/hcl/v2"
)

// Options says how diagnostics are printed; the zero value is plain text at
// the width of the words.
type Options struct {
	Width uint // columns to wrap details at; 0 does not wrap
	Color bool // use terminal colours
}

// Write prints diagnostics with the lines they are about, most useful on a
// terminal. Text from files is made harmless first, so that nobody's file can
// move another person's cursor.
func Write(w io.Writer, files map[string]*hcl.File, diags hcl.Diagnostics, o Options) error {
	p := printer{options: o, files: files, texts: map[string]*text{}}
	for _, d := range diags {
		if _, err := w.Write(p.message(d)); err != nil {
			return err
		}
	}
	return nil
}

// printer keeps what is needed of each file once it was looked at. HCL's own
// printer reads the whole file again for every diagnostic, so a file of many
// mistakes would take hours; it prints the words, and this one the lines.
type printer struct {
	options Options
	files   map[string]*hcl.File
	texts   map[string]*text
}

// message puts the lines between the summary and the detail.
func (p printer) message(d *hcl.Diagnostic) []byte {
	words := hcl.Diagnostic{Severity: d.Severity, Summary: Plain(d.Summary)}
	head := p.words(&words)
	words.Detail = Plain(d.Detail)
	tail := p.words(&words)[len(head):]
	var out bytes.Buffer
	out.Write(head)
	if d.Subject != nil {
		p.lines(&out, d)
	}
	out.Write(tail)
	return out.Bytes()
}

func (p printer) words(d *hcl.Diagnostic) []byte {
	var out bytes.Buffer
	printer := hcl.NewDiagnosticTextWriter(&out, nil, p.options.Width, p.options.Color)
	if err := printer.WriteDiagnostic(d); err != nil {
		panic(err) // a buffer takes everything
	}
	return out.Bytes()
}
