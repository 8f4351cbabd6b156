package sen2

import (
	"encoding/binary"
	"errors"
)

// tables puts together what layouts with a table for each module hold apart:
// every record finds the one it stands in by its key. Rows may come in any
// order and are held in a bounded memory, see [sorter]. Persons come out in the
// order of their table, and so do the records of each.
type tables struct {
	*schema
	*records
	scratch string
	limit   int // of each sorter
	sorters []*sorter
	found   [][]bool  // by module: which fields have a column
	rows    []*sorter // by module
	number  int64
	header  *record
	person  func(*record) error

	lost int // records that stand in nothing
}

func newTables(s *schema, scratch string, person func(*record) error) *tables {
	t := &tables{schema: s, records: newRecords(s), scratch: scratch,
		limit: sorterBytes, person: person, rows: make([]*sorter, len(s.modules))}
	t.header = newRecords(s).get(s.header)
	for _, m := range s.modules {
		t.found = append(t.found, make([]bool, len(m.fields)))
	}
	return t
}

func (t *tables) sorter() *sorter {
	s := newSorter(t.scratch, t.limit)
	t.sorters = append(t.sorters, s)
	return s
}

// close removes what was put aside.
func (t *tables) close() error {
	var err error
	for _, s := range t.sorters {
		err = errors.Join(err, s.close())
	}
	return err
}

// add takes a row of a module: its own key, that of the record it stands in, and
// its fields.
func (t *tables) add(m *module, key, up string, cell func(field int) string) error {
	if m == t.schema.header {
		for i := range m.fields {
			t.set(t.header, i, cell(i))
		}
		return nil
	}
	if key == "" && len(m.kids) > 0 || up == "" && m.under != nil {
		if m.filled(cell) {
			t.lost++
		}
		return nil
	}
	if t.rows[m.at] == nil {
		t.rows[m.at] = t.sorter()
	}
	if len(m.kids) == 0 {
		key = up
	}
	t.number++
	return t.rows[m.at].add(item{key, up, t.number, m.pack(cell)})
}

func (m *module) filled(cell func(field int) string) bool {
	for i := range m.fields {
		if !missing(cell(i)) {
			return true
		}
	}
	return false
}

// pack writes a record's fields down. What is of no use but for being there is
// not written.
func (m *module) pack(cell func(field int) string) []byte {
	b := binary.AppendUvarint(nil, uint64(m.at))
	for i := range m.fields {
		text := cell(i)
		if missing(text) {
			continue
		}
		if m.fields[i].dropped {
			text = "x"
		}
		b = binary.AppendUvarint(b, uint64(i+1))
		b = binary.AppendUvarint(b, uint64(len(text)))
		b = append(b, text...)
	}
	return append(b, 0)
}

// unpack reads what pack wrote, and the records below it.
func (t *tables) unpack(b []byte) (*record, []byte) {
	at, n := binary.Uvarint(b)
	b = b[n:]
	r := t.get(t.modules[at])
	for {
		i, n := binary.Uvarint(b)
		b = b[n:]
		if i == 0 {
			break
		}
		size, n := binary.Uvarint(b)
		b = b[n:]
		r.raw[i-1] = string(b[:size])
		b = b[size:]
	}
	for b[0] == below {
		var kid *record
		kid, b = t.unpack(b[1:])
		r.kids = append(r.kids, kid)
	}
	return r, b[1:]
}

// What follows the fields of a packed record: records below it, then the end.
const (
	atEnd byte = iota
	below
)

// join hands over every person with all that is theirs.
func (t *tables) join() error {
	q, err := t.joined(t.schema.person)
	if err != nil || q == nil {
		return err
	}
	for {
		i, err := q.take()
		if err != nil || i == nil {
			return err
		}
		r, _ := t.unpack(i.data)
		if err := t.person(r); err != nil {
			return err
		}
		t.put(r)
	}
}

// joined gives the records of a module with all below them, in the order of the
// key of what they stand in; nil is none.
func (t *tables) joined(m *module) (*queue, error) {
	var kids []*searching
	for _, kid := range m.kids {
		q, err := t.joined(kid)
		if err != nil {
			return nil, err
		}
		if q != nil {
			kids = append(kids, &searching{queue: q})
		}
	}
	rows := t.rows[m.at]
	if rows == nil {
		return nil, t.drain(kids)
	}
	q, err := rows.queue()
	if err != nil {
		return nil, err
	}
	out := t.sorter()
	for {
		i, err := q.take()
		if err != nil {
			return nil, err
		}
		if i == nil {
			break
		}
		if err := t.gather(i, kids); err != nil {
			return nil, err
		}
		if err := out.add(item{i.up, "", i.number, i.data}); err != nil {
			return nil, err
		}
	}
	if err := t.drain(kids); err != nil {
		return nil, err
	}
	if err := rows.close(); err != nil {
		return nil, err
	}
	return out.queue()
}

// searching is a queue of records that look for the one they stand in.
type searching struct {
	queue *queue
	at    *item // not taken yet
	begun bool
}

func (b *searching) peek() (*item, error) {
	var err error
	if !b.begun {
		b.at, err = b.queue.take()
		b.begun = true
	}
	return b.at, err
}

// gather puts what stands in a record behind its fields.
func (t *tables) gather(i *item, kids []*searching) error {
	i.data = i.data[:len(i.data):len(i.data)]
	for _, kid := range kids {
		for {
			k, err := kid.peek()
			if err != nil {
				return err
			}
			if k == nil || compareKeys(k.key, i.key) > 0 {
				break
			}
			if k.key == i.key {
				i.data = append(append(i.data, below), k.data...)
			} else {
				t.lost++
			}
			if len(i.data) > mostText {
				return errMuch
			}
			kid.begun = false
		}
	}
	i.data = append(i.data, atEnd)
	return nil
}

// drain counts the records that stand in nothing, and gives back what the rest
// took.
func (t *tables) drain(kids []*searching) error {
	for _, kid := range kids {
		for {
			k, err := kid.peek()
			if err != nil {
				return err
			}
			if k == nil {
				break
			}
			t.lost++
			kid.begun = false
		}
		if err := kid.queue.sorter.close(); err != nil {
			return err
		}
	}
	return nil
}
