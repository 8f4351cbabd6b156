package sen2

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
)

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
