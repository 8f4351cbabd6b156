package diag

import (
	"io"
	"strings"
	"unicode/utf8"

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
	printer := hcl.NewDiagnosticTextWriter(w, harmless(files, diags), o.Width, o.Color)
	for _, d := range diags {
		quiet := *d
		quiet.Summary, quiet.Detail = Plain(d.Summary), Plain(d.Detail)
		if d.Subject != nil {
			subject := *d.Subject
			subject.Filename = plainName(subject.Filename)
			quiet.Subject = &subject
		}
		if err := printer.WriteDiagnostic(&quiet); err != nil {
			return err
		}
	}
	return nil
}

// Plain replaces control characters, which a terminal would obey, by "·".
// Line breaks and tabs stay.
func Plain(s string) string {
	return strings.Map(func(r rune) rune {
		if control(r) {
			return '·'
		}
		return r
	}, s)
}

// plainName is Plain for a file's name, which may hold no line break either.
func plainName(s string) string {
	return strings.NewReplacer("\n", "·", "\t", "·").Replace(Plain(s))
}

// control covers C0 and C1 and the marks that reverse the order of text.
func control(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	}
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// harmless copies the files that diagnostics speak of, with every control
// character replaced, under names that are as harmless.
func harmless(files map[string]*hcl.File, diags hcl.Diagnostics) map[string]*hcl.File {
	out := map[string]*hcl.File{}
	for _, d := range diags {
		if d.Subject == nil {
			continue
		}
		name := d.Subject.Filename
		file := files[name]
		if _, done := out[plainName(name)]; done || file == nil {
			continue
		}
		clean := *file
		clean.Bytes = plainBytes(file.Bytes)
		out[plainName(name)] = &clean
	}
	return out
}

// fillers stand for a control character by the number of its bytes, so that
// positions after it still fit.
var fillers = [...]string{1: " ", 2: "·", 3: "\ufffd"}

func plainBytes(text []byte) []byte {
	if text == nil {
		return nil // which prints as not available
	}
	out := make([]byte, 0, len(text))
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == utf8.RuneError && size == 1:
			out = append(out, '?')
		case control(r):
			out = append(out, fillers[size]...)
		default:
			out = append(out, text[:size]...)
		}
		text = text[size:]
	}
	return out
}
