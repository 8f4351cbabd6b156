package duckdb

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sef-engine/sef/evidence"
)

// number turns the places of rejected cells among the rows that were read into
// rows of the file, as a spreadsheet counts them: a row with line breaks inside
// its cells is one row, and an empty line is a row too. A text editor, which
// counts lines, shows a higher number below such cells.
//
// The database leaves empty lines out and does not say where they were, so the
// file is gone through once more, and only where there is something to number.
func number(x *evidence.Extract, rejects []evidence.Reject) error {
	if x.Text == nil {
		for i := range rejects {
			rejects[i].Row += x.First
		}
		return nil
	}
	f, err := os.Open(x.Text.Path)
	if err != nil {
		return fmt.Errorf("numbering rows: %w", err)
	}
	defer f.Close()
	c := counter{in: bufio.NewReaderSize(f, 1<<16), separator: []byte(string(x.Text.Separator))}
	for range x.Text.Skip {
		if _, err := c.line(); err != nil {
			break
		}
	}
	c.seen, c.at = -1, x.First-1
	for i := range rejects {
		if err := c.reach(rejects[i].Row); err != nil {
			return fmt.Errorf("numbering rows: %w", err)
		}
		rejects[i].Row = c.at
	}
	return nil
}

// counter goes through a file row by row.
type counter struct {
	in        *bufio.Reader
	separator []byte
	seen      int // the number, from 0, of the last row that is not empty
	at        int // the last row of the file
}

// reach reads on to the row with the number.
func (c *counter) reach(row int) error {
	for c.seen < row {
		empty, err := c.row()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		c.at++
		if !empty {
			c.seen++
		}
	}
	return nil
}

// row reads one row, over as many lines as its quotes demand.
func (c *counter) row() (empty bool, err error) {
	line, err := c.line()
	if err != nil {
		return false, err
	}
	empty = len(bytes.TrimRight(line, "\r\n")) == 0
	for open := c.open(line, false); open; open = c.open(line, true) {
		if line, err = c.line(); err != nil {
			return empty, nil // the last quote is never closed
		}
	}
	return empty, nil
}

// open reports whether a quoted cell goes on after the line. A quote opens one
// only at a cell's beginning.
func (c *counter) open(line []byte, quoted bool) bool {
	if !quoted && bytes.IndexByte(line, '"') < 0 {
		return false // as nearly all lines
	}
	for {
		if quoted {
			i := bytes.IndexByte(line, '"')
			if i < 0 {
				return true
			}
			line = line[i+1:]
			if len(line) > 0 && line[0] == '"' {
				line = line[1:] // a doubled quote stands for itself
				continue
			}
			quoted = false
		} else if bytes.HasPrefix(line, []byte{'"'}) {
			line, quoted = line[1:], true
			continue
		}
		i := bytes.Index(line, c.separator)
		if i < 0 {
			return false
		}
		line = line[i+len(c.separator):]
	}
}

// line reads a line, its end included.
func (c *counter) line() ([]byte, error) {
	line, err := c.in.ReadSlice('\n')
	if !errors.Is(err, bufio.ErrBufferFull) {
		return line, lastLine(line, err)
	}
	long := bytes.Clone(line)
	rest, err := c.in.ReadBytes('\n')
	return append(long, rest...), lastLine(rest, err)
}

// lastLine forgives a file that ends without a line break.
func lastLine(line []byte, err error) error {
	if errors.Is(err, io.EOF) && len(line) > 0 {
		return nil
	}
	return err
}
