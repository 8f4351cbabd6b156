package sen2

import (
	"context"
	"encoding/binary"
	"errors"
)

// tables puts together what layouts with a table for each module hold apart:
// every record finds the one it stands in by its key. Rows may come in any
// order and are held in a bounded memory, see [sorter]. Persons come out in the
// order of their table, and so do the records of each.
type tables struct {
	ctx context.Context
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

func newTables(ctx context.Context, s *schema, scratch string, person func(*record) error) *tables {
	t := &tables{ctx: ctx, schema: s, records: newRecords(s), scratch: scratch,
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
	if t.number++; t.number%1024 == 0 && t.ctx.Err() != nil {
		return t.ctx.Err()
	}
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
