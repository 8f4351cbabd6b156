package diag

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
)

// What is shown of a file stays readable whatever stands in it.
const (
	shownLine    = 160 // characters of one line
	shownBefore  = 60  // of them before the words themselves, if it is cut
	shownLines   = 40  // of one diagnostic
	shownContext = 80  // characters of the header of a block
)

// text is a file and where its lines begin.
type text struct {
	bytes  []byte
	begins []int
}

func newText(b []byte) *text {
	t := &text{bytes: b, begins: []int{0}}
	for i, c := range b {
		if c == '\n' {
			t.begins = append(t.begins, i+1)
		}
	}
	return t
}

// line is the index of the line in which the byte stands, or the last.
func (t *text) line(at int) int {
	i, exact := slices.BinarySearch(t.begins, at)
	if exact {
		return i
	}
	return i - 1
}

// span is where the line begins and where its text ends.
func (t *text) span(line int) (from, to int) {
	from, to = t.begins[line], len(t.bytes)
	if line+1 < len(t.begins) {
		to = t.begins[line+1] - 1
	}
	return from, to
}

func (p printer) text(name string, file *hcl.File) *text {
	if p.texts[name] == nil {
		p.texts[name] = newText(file.Bytes)
	}
	return p.texts[name]
}

// lines prints the place of a diagnostic and the lines around it.
func (p printer) lines(out *bytes.Buffer, d *hcl.Diagnostic) {
	name := d.Subject.Filename
	file := p.files[name]
	fmt.Fprintf(out, "  on %s line %d", plainName(name), d.Subject.Start.Line)
	if file == nil || file.Bytes == nil {
		out.WriteString(":\n  (source code not available)\n\n")
		return
	}
	if in := context(file, d.Subject.Start.Byte); in != "" {
		fmt.Fprintf(out, ", in %s", in)
	}
	out.WriteString(":\n")
	p.snippet(out, p.text(name, file), d)
	out.WriteByte('\n')
}

// context is the header of the block at the offset, where the file knows it.
func context(file *hcl.File, offset int) string {
	nav, ok := file.Nav.(interface{ ContextString(offset int) string })
	if !ok {
		return ""
	}
	in := []rune(plainName(nav.ContextString(offset)))
	if len(in) > shownContext {
		in = append(in[:shownContext-1], '…')
	}
	return string(in)
}

// snippet prints the lines that the subject and its context touch.
func (p printer) snippet(out *bytes.Buffer, t *text, d *hcl.Diagnostic) {
	subject, all := *d.Subject, *d.Subject
	if d.Context != nil {
		all = hcl.RangeOver(all, *d.Context)
	}
	first, last := t.line(all.Start.Byte), t.line(widened(all).End.Byte)
	first = max(first, t.line(subject.Start.Byte)-shownLines/2)
	last = min(last, first+shownLines-1)
	for i := first; i <= last; i++ {
		from, to := t.span(i)
		line := hcl.Range{Filename: all.Filename,
			Start: hcl.Pos{Byte: from}, End: hcl.Pos{Byte: to}}
		if line.Overlaps(widened(all)) {
			fmt.Fprintf(out, "%4d: %s\n", i+1, p.code(t.bytes[from:to], from, subject))
		}
	}
}

// widened makes a place of no width show as one character.
func widened(r hcl.Range) hcl.Range {
	if r.Empty() {
		r.End.Byte++
	}
	return r
}

// code is a line made harmless, cut around the subject if it is long. Before
// says how many bytes of the file come before the line.
func (p printer) code(line []byte, before int, subject hcl.Range) []byte {
	subject = widened(subject)
	mark := min(max(subject.Start.Byte-before, 0), len(line))
	end := min(max(subject.End.Byte-before, mark), len(line))
	from := back(line, mark, shownBefore)
	to := ahead(line, from, shownLine)
	from = back(line, to, shownLine)
	end = min(end, to)
	var out []byte
	if from > 0 {
		out = append(out, "…"...)
	}
	out = append(out, plainBytes(line[from:mark])...)
	out = append(out, p.highlight(plainBytes(line[mark:end]))...)
	out = append(out, plainBytes(line[end:to])...)
	if to < len(line) {
		out = append(out, "…"...)
	}
	return out
}

func (p printer) highlight(words []byte) []byte {
	if len(words) == 0 || !p.options.Color {
		return words
	}
	return slices.Concat([]byte("\x1b[1;4m"), words, []byte("\x1b[0m"))
}

// back is the position so many characters before at, and ahead after it.
func back(line []byte, at, characters int) int {
	for ; at > 0 && characters > 0; characters-- {
		_, size := utf8.DecodeLastRune(line[:at])
		at -= size
	}
	return at
}

func ahead(line []byte, at, characters int) int {
	for ; at < len(line) && characters > 0; characters-- {
		_, size := utf8.DecodeRune(line[at:])
		at += size
	}
	return at
}
