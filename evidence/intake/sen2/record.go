package sen2

// record is a record of a module with those below it: a person with all of
// their requests. It is used again once it has been taken.
type record struct {
	module *module
	raw    []string // as it stands; "" is missing
	values []value  // what it means, once it is read
	kids   []*record
}

// records hands out records, and takes them back.
type records struct {
	free [][]*record // by module
	out  int         // handed out and not taken back
	size int         // bytes of text in them
}

// What one person can have. It is far above anybody's file, and keeps a broken
// one from filling the memory.
const (
	mostRecords = 20_000
	mostText    = 8 << 20
)

func newRecords(s *schema) *records { return &records{free: make([][]*record, len(s.modules))} }

func (p *records) get(m *module) *record {
	p.out++
	if free := p.free[m.at]; len(free) > 0 {
		r := free[len(free)-1]
		p.free[m.at] = free[:len(free)-1]
		return r
	}
	return &record{module: m, raw: make([]string, len(m.fields)),
		values: make([]value, len(m.fields))}
}

// put takes a record back with all below it.
func (p *records) put(r *record) {
	for _, kid := range r.kids {
		p.put(kid)
	}
	clear(r.raw)
	r.kids = r.kids[:0]
	p.out--
	p.free[r.module.at] = append(p.free[r.module.at], r)
	if p.out == 0 {
		p.size = 0
	}
}

// full reports whether one person has more than anybody could.
func (p *records) full() bool { return p.out > mostRecords || p.size > mostText }

// set takes the text of a field, the first where it stands there twice. What is of
// no use but for being there is not kept, so that no name ever goes further.
func (p *records) set(r *record, i int, text string) {
	if missing(text) {
		return
	}
	if r.module.fields[i].dropped {
		text = "x"
	}
	p.size += len(text)
	if r.raw[i] == "" {
		r.raw[i] = text
	}
}

// first is the record of the module that comes first by its rank, or none.
func (r *record) first(m *module) *record {
	var best *record
	for _, kid := range r.kids {
		if kid.module == m && (best == nil || kid.rank() < best.rank()) {
			best = kid
		}
	}
	return best
}

// rank is the record's place among its like; what has none comes last.
func (r *record) rank() string {
	if r.module.rank < 0 {
		return ""
	}
	if v := &r.values[r.module.rank]; v.state == good {
		return v.text
	}
	return "~"
}

// count is how many records of the module stand in this one.
func (r *record) count(m *module) int {
	n := 0
	for _, kid := range r.kids {
		if kid.module == m {
			n++
		}
	}
	return n
}
