package markdown

import (
	"bytes"
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
	for begun := false; ; begun = true {
		chunk, rest := cut(text)
		if chunk == nil {
			return append(out, '\n')
		}
		width := utf8.RuneCount(chunk)
		switch {
		case !begun:
		case column+1+width > Width:
			out = hang(append(out, '\n'), line[:first])
			column = first
		default:
			out = append(out, ' ')
			column++
		}
		out = append(out, chunk...)
		column += width
		text = rest
	}
}

// marker is the length of what stands before the text of a list item or a
// quotation, such as "- ", "12. " or "> - ", with the blanks before it.
func marker(line []byte) int {
	at := space(line)
	for at < len(line) {
		end := at
		for end < len(line) && line[end] >= '0' && line[end] <= '9' {
			end++
		}
		switch {
		case end == len(line):
			return at
		case end > at && line[end] == '.':
		case end == at && bytes.IndexByte([]byte("-*+>"), line[end]) >= 0:
		default:
			return at
		}
		gap := space(line[end+1:])
		if gap == 0 {
			return at
		}
		at = end + 1 + gap
	}
	return at
}

// hang begins a further line with blanks as wide as the marker, but with the
// mark of a quotation again.
func hang(out, marker []byte) []byte {
	for _, c := range marker {
		if c != '>' {
			c = ' '
		}
		out = append(out, c)
	}
	return out
}

// cut takes from a text what must stay on one line: a word, and with it those
// behind it that would start a block at the beginning of a line. It is nil
// where nothing is left.
func cut(text []byte) (chunk, rest []byte) {
	text = text[space(text):]
	if len(text) == 0 {
		return nil, nil
	}
	end := word(text)
	for {
		next := text[end+space(text[end:]):]
		n := word(next)
		if n == 0 || !startsBlock(next[:n]) {
			return single(text[:end]), next
		}
		end = len(text) - len(next) + n
	}
}

// space is the length of the blanks at the beginning.
func space(text []byte) int {
	for i, c := range text {
		if c != ' ' && c != '\t' {
			return i
		}
	}
	return len(text)
}

// word is the length of the first word.
func word(text []byte) int {
	for i, c := range text {
		if c == ' ' || c == '\t' {
			return i
		}
	}
	return len(text)
}

// single leaves one blank between words.
func single(chunk []byte) []byte {
	if bytes.Contains(chunk, []byte("  ")) || bytes.IndexByte(chunk, '\t') >= 0 {
		return bytes.Join(bytes.Fields(chunk), []byte{' '})
	}
	return chunk
}
