package intake

import (
	"bytes"
	"fmt"
	"io"
)

// separators are what can stand between values, in the order in which doubt
// is settled.
var separators = []rune{',', ';', '\t', '|'}

// sniffed is the head of a text, cut by the separator that makes most of it.
type sniffed struct {
	page
	separator rune
	steady    int // rows as wide as most, of more than one field
}

// sniff tries every separator. What counts is how many of the headings it
// brings out, then how even the rows come out.
func (in *intake) sniff(head io.Reader, cut bool) sniffed {
	text, _ := io.ReadAll(head) // of bytes in memory
	var best sniffed
	for i, separator := range separators {
		s := in.split(text, separator, cut)
		if i == 0 || s.better(best) {
			best = s
		}
	}
	return best
}

func (s sniffed) better(than sniffed) bool {
	if s.score != than.score {
		return s.score > than.score
	}
	return s.score == 0 && s.steady > than.steady
}

func (in *intake) split(text []byte, separator rune, cut bool) sniffed {
	s := newSplitter(bytes.NewReader(text), separator)
	out := sniffed{separator: separator}
	out.where, out.row = fmt.Sprintf("%q", in.Name), 1
	widths := map[int]int{}
	for len(out.rows) < headRows {
		err := s.next()
		if err == io.EOF || err == errUnclosed {
			break
		}
		if cut && s.offset == int64(len(text)) && len(out.rows) > 0 {
			break // the rest of it is not in the head
		}
		out.rows = append(out.rows, s.fields())
		widths[len(s.ends)]++
		if err != nil {
			break
		}
	}
	delete(widths, 1)
	for _, n := range widths {
		out.steady = max(out.steady, n)
	}
	out.header = findHeader(out.rows, in.wants)
	return out
}

// heading is the header's last row as wide as the rows of data.
func (p page) heading(width int) []string {
	out := make([]string, width)
	copy(out, p.rows[p.at])
	return out
}

// fields is how many fields a row has: as many as the header, and the empty
// ones that some systems put at the end of each row of data.
func (p page) fields() int {
	width := len(p.full)
	for _, row := range p.rows[p.at+1:] {
		if n := len(row); n > width && blank(row[width:]) {
			width = n
		}
	}
	return width
}
