package intake

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// splitter cuts text into rows and fields, as warehouses do: a quotation mark
// opens a quoted field at the beginning of the field only, two within it are
// one, and CR, LF and both together end a row outside of it. It holds one row
// at a time, and that has a limit.
type splitter struct {
	r         *bufio.Reader
	separator byte

	row    int   // the number of the row last read, as a spreadsheet shows it
	line   int   // the line that it begins in
	lines  int   // how many lines were read
	offset int64 // how many bytes were read
	lone   bool  // a row ended with CR alone, as old systems write
	odd    bool  // a quotation mark of the row is neither a field's first nor its last

	text []byte // the fields of the row, one after the other
	ends []int  // where each of them ends
}

// What can be wrong with a row.
var (
	errNUL      = errors.New("a NUL character")
	errTooLong  = errors.New("a row too long")
	errTooWide  = errors.New("too many fields")
	errUnclosed = errors.New("a quotation mark never closed")
)

func newSplitter(r io.Reader, separator rune) *splitter {
	return &splitter{r: bufio.NewReaderSize(r, 64<<10), separator: byte(separator)}
}

// next reads a row; io.EOF is the end of the text. A row stays readable after
// any other error, as far as it goes. The function is long because it is one
// machine, run for every byte.
func (s *splitter) next() error {
	s.text, s.ends, s.odd = s.text[:0], s.ends[:0], false
	s.row++
	s.line = s.lines + 1
	begin, first, quoted := s.offset, true, false
	for {
		b, err := s.byte()
		switch {
		case err == io.EOF && s.offset == begin:
			return io.EOF
		case err == io.EOF && quoted:
			s.end()
			return errUnclosed
		case err == io.EOF:
			s.end()
			s.lines++
			return nil
		case err != nil:
			return err
		case b == 0:
			return errNUL
		case len(s.text) > MaxRow:
			return errTooLong
		case len(s.ends) > MaxFields:
			return errTooWide
		}
		switch {
		case b == '"' && first:
			quoted = true
		case b == '"' && quoted:
			if quoted = s.follows('"'); quoted {
				_, _ = s.byte() // it was just seen
				s.text = append(s.text, '"')
			} else if !s.fieldEnds() {
				s.odd = true
			}
		case quoted:
			s.inQuotes(b)
		case b == s.separator:
			s.end()
			first = true
			continue
		case b == '\n', b == '\r':
			s.endLine(b)
			s.end()
			return nil
		default:
			s.odd = s.odd || b == '"'
			s.text = append(s.text, b)
		}
		first = false
	}
}

func (s *splitter) byte() (byte, error) {
	b, err := s.r.ReadByte()
	if err == nil {
		s.offset++
	}
	return b, err
}

// end closes a field.
func (s *splitter) end() { s.ends = append(s.ends, len(s.text)) }

// inQuotes takes a byte of a quoted field, where a line may end without ending
// the row.
func (s *splitter) inQuotes(b byte) {
	if b == '\n' || b == '\r' && !s.follows('\n') {
		s.lines++
	}
	s.text = append(s.text, b)
}

// endLine takes the rest of a line's end.
func (s *splitter) endLine(b byte) {
	if b == '\r' && s.follows('\n') {
		_, _ = s.byte() // it was just seen
	} else if b == '\r' {
		s.lone = true
	}
	s.lines++
}

func (s *splitter) follows(b byte) bool {
	next, err := s.r.Peek(1)
	return err == nil && next[0] == b
}

func (s *splitter) fieldEnds() bool {
	next, err := s.r.Peek(1)
	return err != nil || next[0] == s.separator || next[0] == '\n' || next[0] == '\r'
}

// fields are the texts of the row, for keeping.
func (s *splitter) fields() []string {
	out, begin := make([]string, len(s.ends)), 0
	for i, end := range s.ends {
		out[i], begin = string(s.text[begin:end]), end
	}
	return out
}

// skim passes over the whole rows in the buffer, which must begin with a row,
// and reports whether there were any. It finds the ends of rows as next does,
// but looks only at quotation marks: a million rows should cost no second. Rows
// that it cannot judge are left for next, and the row numbers count lines from
// then on.
func (s *splitter) skim() bool {
	block, _ := s.r.Peek(s.r.Buffered()) // which is there
	whole := s.wholeRows(block)
	if whole == 0 || bytes.IndexByte(block[:whole], 0) >= 0 {
		return false
	}
	lines := bytes.Count(block[:whole], []byte("\n"))
	s.row, s.lines, s.offset = s.row+lines, s.lines+lines, s.offset+int64(whole)
	_, _ = s.r.Discard(whole) // as above
	return true
}

// wholeRows is where the last row ends that ends in the block.
func (s *splitter) wholeRows(block []byte) int {
	whole, i := 0, 0
	for {
		quote := bytes.IndexByte(block[i:], '"')
		end := i + quote
		if quote < 0 {
			end = len(block)
		}
		if n := bytes.LastIndexByte(block[i:end], '\n'); n >= 0 {
			whole = i + n + 1
		}
		if quote < 0 {
			return whole
		}
		i = end + 1
		if end == 0 || s.beforeField(block[end-1]) {
			n := closing(block[i:])
			if n < 0 {
				return whole
			}
			i += n
		}
	}
}

func (s *splitter) beforeField(b byte) bool {
	return b == s.separator || b == '\n' || b == '\r'
}

// closing is the length of quoted text with the mark that closes it, or -1 if
// that cannot be told.
func closing(text []byte) int {
	for i := 0; ; {
		n := bytes.IndexByte(text[i:], '"')
		i += n + 1
		switch {
		case n < 0 || i == len(text):
			return -1
		case text[i] != '"':
			return i
		}
		i++
	}
}
