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

func (s *sorter) spill() error {
	s.sort()
	f, err := os.CreateTemp(s.scratch, "sen2-run-*")
	if err != nil {
		return fmt.Errorf("putting aside rows: %w", err)
	}
	s.runs = append(s.runs, f)
	w := bufio.NewWriterSize(f, 64<<10)
	var buffer []byte
	for i := range s.held {
		buffer = s.held[i].append(buffer[:0])
		if _, err := w.Write(buffer); err != nil {
			return fmt.Errorf("putting aside rows: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("putting aside rows: %w", err)
	}
	s.held, s.size = s.held[:0], 0
	clear(s.held[:cap(s.held)])
	_, err = f.Seek(0, io.SeekStart)
	return err
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
	var err error
	for _, f := range s.runs {
		err = errors.Join(err, f.Close(), os.Remove(f.Name()))
	}
	s.runs, s.held = nil, nil
	return err
}

// queue gives the items of a sorter in order, one by one.
type queue struct {
	sorter *sorter
	next   int // of those held
	runs   []*run
	out    item
}

// run is one sorted file.
type run struct {
	r    *bufio.Reader
	item item
	done bool
}

// queue begins to read. Nothing may be added after it.
func (s *sorter) queue() (*queue, error) {
	s.sort()
	q := &queue{sorter: s}
	for _, f := range s.runs {
		r := &run{r: bufio.NewReaderSize(f, 32<<10)}
		if err := r.advance(); err != nil {
			return nil, err
		}
		q.runs = append(q.runs, r)
	}
	return q, nil
}

func (r *run) advance() error {
	var texts [3][]byte
	for i := range texts {
		n, err := binary.ReadUvarint(r.r)
		if err == io.EOF && i == 0 {
			r.done = true
			return nil
		}
		if err == nil {
			texts[i] = make([]byte, n)
			_, err = io.ReadFull(r.r, texts[i])
		}
		if err != nil {
			return fmt.Errorf("reading rows put aside: %w", err)
		}
	}
	number, err := binary.ReadUvarint(r.r)
	if err != nil {
		return fmt.Errorf("reading rows put aside: %w", err)
	}
	r.item = item{string(texts[0]), string(texts[1]), int64(number), texts[2]}
	return nil
}

// take gives the next item, or none at the end.
func (q *queue) take() (*item, error) {
	var best *run
	for _, r := range q.runs {
		if !r.done && (best == nil || compareItems(&r.item, &best.item) < 0) {
			best = r
		}
	}
	held := q.sorter.held
	if q.next < len(held) && (best == nil || compareItems(&held[q.next], &best.item) < 0) {
		q.next++
		return &held[q.next-1], nil
	}
	if best == nil {
		return nil, nil
	}
	q.out = best.item
	return &q.out, best.advance()
}
