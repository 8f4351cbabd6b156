package smallnumbers

import "strings"

// who reads those who are counted and returns where they end. The number says
// whether it is one or many: "three family hubs" count no family.
func (f *find) who(at int, a amount) (end int, ok bool) {
	wanted := people
	if a.single() {
		wanted = person
	}
	if f.heading(at, a) {
		return at, false
	}
	end, ok = f.noun(at, wanted)
	if !ok {
		return at, false
	}
	for f.is(end, "and", "or") {
		e, ok := f.noun(end+1, people|person)
		if !ok {
			break
		}
		end = e
	}
	return end, f.are(end, wanted == person)
}

// heading tells the number of a heading, or one that stands at the end of the
// line before, from a count.
func (f *find) heading(at int, a amount) bool {
	if !a.digits || at >= len(f.tokens) || !f.tokens[at].upper {
		return false
	}
	if _, ok := f.matches(at, label); ok {
		return false // 3 Year 6 pupils
	}
	return f.tokens[at].first || f.tokens[at-1].first
}

// noun reads the people with what stands before them.
func (f *find) noun(at int, wanted list) (end int, ok bool) {
	const widest = 8
	for i := at; i < at+widest; {
		if end, ok := f.oldOnes(i); ok && wanted == people {
			return end, true
		}
		if e, ok := f.matches(i, wanted); ok && !f.glued(e) {
			return e, true
		}
		e, ok := f.quality(i)
		if !ok {
			return at, false
		}
		i = e
	}
	return at, false
}

// oldOnes reads "16-year-olds".
func (f *find) oldOnes(at int) (end int, ok bool) {
	if f.kindAt(at) != number || !f.glued(at+1) || !f.glued(at+2) {
		return at, false
	}
	return at + 3, f.is(at+1, "year") && f.is(at+2, "olds")
}

// quality reads one word between number and people: one of the list, one with
// hyphens, a school year, or what joins two of them.
func (f *find) quality(at int) (end int, ok bool) {
	if f.kindAt(at) == comma || f.is(at, "and", "or") {
		e, ok := f.quality(at + 1)
		return e, ok && e > at+1
	}
	if at < len(f.tokens) && f.kindAt(at) != stop && f.glued(at+1) {
		end = at + 1
		for f.glued(end) {
			end++
		}
		return end, true
	}
	if end, ok := f.matches(at, kind); ok {
		return end, true
	}
	if e, ok := f.matches(at, label); ok && f.kindAt(e) == number {
		return e + 1, true
	}
	return at, false
}

// inSoMany reads "in ten" behind the people, which makes a ratio of their
// number, unless it says in how many places or months.
func (f *find) inSoMany(at int) bool {
	if !f.is(at, "in") {
		return false
	}
	whole, end, ok := f.number(at + 1)
	if !ok || whole > 20 && !ratio(whole) {
		return false
	}
	for {
		if _, ok := f.matches(end, place); ok {
			return false
		}
		next, ok := f.quality(end)
		if !ok {
			return true
		}
		end = next
	}
}

// are reports whether those whom a noun names are counted, and not part of the
// name of something, one of each or in a quotation.
func (f *find) are(end int, single bool) bool {
	if end > 0 && f.tokens[end-1].possessive {
		return false
	}
	if _, ok := f.matches(end, body|rate|role); ok || f.inSoMany(end) {
		return false
	}
	if !single || f.kindAt(end) != word {
		return true
	}
	if _, ok := f.matches(end, quoted); ok {
		return false
	}
	if _, ok := f.matches(end, follows); ok {
		return true
	}
	return len(f.tokens[end].text) > 4 && strings.HasSuffix(f.tokens[end].text, "ed")
}
