package sen2

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
