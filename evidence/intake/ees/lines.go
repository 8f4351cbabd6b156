package ees

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/sef-engine/sef/framework/diag"
)

// What is too much. The largest honest file has some hundred thousand lines of
// a few hundred bytes.
const (
	MaxFile   = 512 << 20 // bytes of a file, unpacked
	MaxLine   = 256 << 10 // bytes of a line
	MaxFields = 1024      // in a line
)

var (
	errTooLong   = errors.New("a line that is too long")
	errTooLarge  = errors.New("a file that is too large")
	errTooWide   = errors.New("too many fields")
	errNotText   = errors.New("a character that is no text in UTF-8")
	errQuotation = errors.New("a stray quotation mark")
)

// unreadable tells what is wrong with a line from what is wrong with the disk.
func unreadable(err error) bool {
	return errors.Is(err, errTooLong) || errors.Is(err, errTooWide) ||
		errors.Is(err, errNotText) || errors.Is(err, errQuotation)
}

// lines reads a file of separated values line by line. No field of these files
// holds a line break, so a quotation mark that is not closed ends with its
// line instead of swallowing the file.
type lines struct {
	scanner *bufio.Scanner
	number  int // of the line read last, as an editor counts
}

func newLines(r io.Reader) *lines {
	s := bufio.NewScanner(&capped{r: r, left: MaxFile})
	s.Buffer(make([]byte, 0, 64<<10), MaxLine)
	return &lines{scanner: s}
}

// capped is an error where a file goes on beyond the limit, whatever size it
// claims to have.
type capped struct {
	r    io.Reader
	left int64
}

func (c *capped) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if c.left -= int64(n); c.left < 0 {
		return 0, errTooLarge
	}
	return n, err
}

// next yields the fields of the next line that is not blank, and [io.EOF]
// behind the last.
func (l *lines) next() ([]string, error) {
	for l.scanner.Scan() {
		l.number++
		text := l.scanner.Bytes()
		if l.number == 1 {
			text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
		}
		if len(bytes.TrimSpace(text)) > 0 {
			return fields(text)
		}
	}
	switch err := l.scanner.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		l.number++
		return nil, errTooLong
	case err != nil:
		return nil, err
	}
	return nil, io.EOF
}

func fields(line []byte) ([]string, error) {
	if !utf8.Valid(line) || diag.Plain(string(line)) != string(line) ||
		bytes.IndexByte(line, '\t') >= 0 {
		return nil, errNotText
	}
	if bytes.Count(line, []byte(",")) >= MaxFields {
		return nil, errTooWide
	}
	out := strings.Split(string(line), ",")
	if bytes.IndexByte(line, '"') >= 0 {
		var err error
		if out, err = csv.NewReader(bytes.NewReader(line)).Read(); err != nil {
			return nil, errQuotation
		}
	}
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out, nil
}
