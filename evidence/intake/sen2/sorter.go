package sen2

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// item is a record on its way from a table: its key among its like, the key of
// the record it stands in, and its fields.
type item struct {
	key, up string
	number  int64 // its place in the table
	data    []byte
}

// compareItems orders by key, then as they came. Shorter keys come first, so that
// numbers are in their order.
func compareItems(a, b *item) int {
	return cmp.Or(compareKeys(a.key, b.key), cmp.Compare(a.number, b.number))
}

func compareKeys(a, b string) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

// sorter puts items into the order of their keys with a bounded memory. It holds
// so many bytes; what is more goes sorted to the scratch folder, and is merged
// when it is read. Tables that come in order already cost one comparison an item.
type sorter struct {
	scratch string
	limit   int
	held    []item
	size    int
	runs    []*os.File
}

// sorterBytes is what one of the dozen sorters may hold; tests make it small.
var sorterBytes = 8 << 20

// mostRuns is how many sorted files there may be of one sorter: each is open until
// it is read.
var mostRuns = 64

func newSorter(scratch string, limit int) *sorter { return &sorter{scratch: scratch, limit: limit} }

func (s *sorter) add(i item) error {
	s.held = append(s.held, i)
	s.size += len(i.key) + len(i.up) + len(i.data) + 96
	if s.size < s.limit {
		return nil
	}
	return s.spill()
}

func (s *sorter) sort() {
	slices.SortFunc(s.held, func(a, b item) int { return compareItems(&a, &b) })
}

// spill puts what is held aside, in order.
func (s *sorter) spill() error {
	s.sort()
	at := 0
	err := s.putAside(func() (*item, error) {
		if at == len(s.held) {
			return nil, nil
		}
		at++
		return &s.held[at-1], nil
	})
	clear(s.held)
	s.held, s.size = s.held[:0], 0
	if err != nil || len(s.runs) < mostRuns {
		return err
	}
	return s.merge()
}

// merge makes one run of all.
func (s *sorter) merge() error {
	q, err := s.queue()
	if err != nil {
		return err
	}
	old := s.runs
	if err := s.putAside(q.take); err != nil {
		return err
	}
	s.runs = s.runs[len(old):]
	return remove(old)
}

// putAside writes a run.
func (s *sorter) putAside(next func() (*item, error)) error {
	f, err := os.CreateTemp(s.scratch, "sen2-run-*")
	if err != nil {
		return fmt.Errorf("putting aside rows: %w", err)
	}
	s.runs = append(s.runs, f)
	w := bufio.NewWriterSize(f, 64<<10)
	var buffer []byte
	for {
		i, err := next()
		if err != nil {
			return err
		}
		if i == nil {
			break
		}
		buffer = i.append(buffer[:0])
		if _, err := w.Write(buffer); err != nil {
			return fmt.Errorf("putting aside rows: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("putting aside rows: %w", err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("putting aside rows: %w", err)
	}
	return nil
}

func (i *item) append(b []byte) []byte {
	for _, text := range []string{i.key, i.up, string(i.data)} {
		b = binary.AppendUvarint(b, uint64(len(text)))
		b = append(b, text...)
	}
	return binary.AppendUvarint(b, uint64(i.number))
}

// close removes what was put aside.
func (s *sorter) close() error {
	err := remove(s.runs)
	s.runs, s.held = nil, nil
	return err
}

func remove(runs []*os.File) error {
	var err error
	for _, f := range runs {
		err = errors.Join(err, f.Close(), os.Remove(f.Name()))
	}
	return err
}
