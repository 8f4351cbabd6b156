package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Width is the column at which prose is folded.
const Width = 80

// fold appends a line as a paragraph of several, with the text of a list item
// hanging under its first word. Headings and the rows of tables stay whole.
func fold(out, line []byte) []byte {
	first := marker(line)
	text := line[first:]
	out = append(out, line[:first]...)
	if line[0] == '#' || len(text) > 0 && text[0] == '|' {
		return append(append(out, text...), '\n')
	}
	column := first
	for first := true; ; first = false {
		chunk, rest := chunk(text)
		if len(chunk) == 0 {
			return append(out, '\n')
		}
		width := utf8.RuneCount(chunk)
		switch {
		case first:
		case column+1+width > Width:
			out = hang(append(out, '\n'), line[:len(line)-len(bytes.TrimLeft(line, " "))], line)
			column = marker(line)
		default:
			out = append(out, ' ')
			column++
		}
		out = append(out, chunk...)
		column += width
		text = rest
	}
}
