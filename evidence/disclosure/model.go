package disclosure

// model is everything that a reader can know about the counts of a run: the
// counts themselves, the sums that hold between them, and what each published
// text says of them.
type model struct {
	rules
	counts []count
	sums   [][]term // each adds up to nothing
	tells  []tell
}

// count is the number of rows in one set, for one group and period.
type count struct {
	value int
	terms []term // of the sums in which it stands; there id is the sum

	learnt []learnt // what published texts say of it
	shown  int      // the tell of its own text; none where nothing shows it

	known   bool   // a reader has it from elsewhere
	exempt  bool   // it is not protected: nobody meant to publish it
	telling bool   // it is 0, and that is true of a whole small group
	reached uint64 // values shown to be possible, one bit each, from base
}

// none is the id of nothing.
const none = -1

// term is a count in a sum, or a sum of a count, with its sign.
type term struct {
	id   int
	sign int
}

// tell is a published text. Once withdrawn it says nothing.
type tell struct {
	weight    int  // what its loss costs the reader
	fixed     bool // it cannot be withdrawn
	withdrawn bool
	trial     bool // withdrawn for the time of a search
}

// learnt is what one text says of one count.
type learnt struct{ tell, least, most int }

func (m *model) addCount(value int, exempt bool) int {
	m.counts = append(m.counts, count{value: value, shown: none, exempt: exempt})
	return len(m.counts) - 1
}

// addSum states that the counts with their signs add up to nothing.
func (m *model) addSum(terms ...term) {
	for _, t := range terms {
		c := &m.counts[t.id]
		c.terms = append(c.terms, term{len(m.sums), t.sign})
	}
	m.sums = append(m.sums, terms)
}

// addParts states that the parts are parts of the whole. What is missing
// becomes a count of its own. Where they are more than the whole they must
// overlap, and each is a part by itself.
func (m *model) addParts(whole int, parts []int, rest func(value int, exempt bool) int) {
	missing, exempt := m.counts[whole].value, len(parts) > 0
	terms := []term{{whole, 1}}
	for _, p := range parts {
		missing -= m.counts[p].value
		exempt = exempt && m.counts[p].exempt
		terms = append(terms, term{p, -1})
	}
	switch {
	case missing == 0:
		m.addSum(terms...)
	case missing > 0:
		id := rest(missing, exempt || m.counts[whole].exempt)
		m.addSum(append(terms, term{id, -1})...)
	case len(parts) > 1:
		for _, p := range parts {
			m.addParts(whole, []int{p}, m.addCount)
		}
	}
}

// addTell adds a text that says something of counts.
func (m *model) addTell(t tell) int {
	m.tells = append(m.tells, t)
	return len(m.tells) - 1
}

func (m *model) teach(id, tell, least, most int) {
	c := &m.counts[id]
	c.learnt = append(c.learnt, learnt{tell, least, most})
}

// show publishes a count. The more often it is shown, the dearer its loss.
func (m *model) show(id int) {
	c := &m.counts[id]
	if c.shown != none {
		m.tells[c.shown].weight += siteWeight
		return
	}
	c.shown = m.addTell(tell{weight: siteWeight})
	least, most := m.told(c.value)
	m.teach(id, c.shown, least, most)
}

// What it costs to withdraw a text. A total costs more than its parts, a zero
// more than a number, and little is lost where a small count is shown as one
// that may be anything.
const (
	siteWeight   = 4
	totalWeight  = 6
	zeroWeight   = 4
	smallWeight  = 1
	valueWeight  = 4
	colourWeight = 1
)

// know takes a count to be known to every reader.
func (m *model) know(id int) {
	if c := &m.counts[id]; !c.known {
		c.known = true
		m.teach(id, m.addTell(tell{fixed: true}), c.value, c.value)
	}
}

// weigh settles what each text costs, once all sums are known.
func (m *model) weigh() {
	for i := range m.counts {
		c := &m.counts[i]
		if c.shown == none {
			continue
		}
		t := &m.tells[c.shown]
		for _, sum := range c.terms {
			if sum.sign > 0 {
				t.weight += totalWeight
			}
		}
		switch {
		case m.masked(c.value):
			t.weight = smallWeight
		case c.value == 0:
			t.weight += zeroWeight
		}
	}
}

// published reports whether the count stands in the run with its own text.
func (m *model) published(id int) bool {
	c := &m.counts[id]
	return c.shown != none && !m.tells[c.shown].withdrawn
}
