package smallnumbers

import (
	"slices"
	"strconv"
	"strings"
)

// find is one reading of a stretch of text.
type find struct {
	*Finder
	text   string
	tokens []token
	hits   []hit
	cells  []cell

	before list // of the phrase before the number
	ends   int  // where that phrase ends
	named  int  // behind the last number that is a name
	whole  int  // of whom a sentence spoke: "of 50 pupils, …"
	last   int  // of whom it spoke last, in whatever way
}

// hit is a small number at an offset.
type hit struct {
	at   int
	kind Kind
	one  bool // one person, who may be the subject of a story
}

// leading are the phrases that matter before a number.
const leading = label | period | atLeast | fewerThan

// read looks at every number of the stretch.
func (f *find) read(from, end int) {
	f.tokens = tokenise(f.tokens[:0], f.text, from, end)
	f.before, f.ends, f.named, f.whole, f.last = 0, -1, -1, 0, 0
	for at := 0; at < len(f.tokens); {
		at = max(f.step(at), at+1)
	}
}

// step reads the number or phrase at a token and returns where it ends.
func (f *find) step(at int) int {
	if f.tokens[at].kind == stop {
		f.before, f.ends, f.whole, f.last = 0, -1, 0, 0
		return at + 1
	}
	if f.ofThem(at) {
		f.whole = f.last
		return at + 2
	}
	if n, whole, ok := f.fraction(at); ok {
		return f.fractionOf(at, n, whole)
	}
	if n, end, ok := f.amount(at); ok {
		return f.count(at, end, n)
	}
	lists, end := f.words.match(f.tokens, at, leading)
	if lists == 0 {
		return at + 1
	}
	if lists&label != 0 && f.ends == at && f.before&period != 0 && !f.tokens[at].upper {
		lists &^= label // last year, the year
	}
	f.before, f.ends = lists, end
	return end
}

// kindAt is the sort of a token; there are stops around them.
func (f *find) kindAt(at int) sort {
	if at < 0 || at >= len(f.tokens) {
		return stop
	}
	return f.tokens[at].kind
}

func (f *find) is(at int, texts ...string) bool {
	return at >= 0 && at < len(f.tokens) && slices.Contains(texts, f.tokens[at].text)
}

func (f *find) glued(at int) bool { return at < len(f.tokens) && f.tokens[at].glued }

// matches is where a phrase of the lists ends, if one begins here.
func (f *find) matches(at int, wanted list) (int, bool) {
	lists, end := f.words.match(f.tokens, at, wanted)
	return end, lists != 0
}

// amount is a number as it is written, or two that are a range.
type amount struct {
	span
	digits bool
	plural bool   // of which people are many, whatever the number
	both   bool   // least and most are counts of their own: from 9 to 4
	share  *share // what it is if it is a percentage; none for a range
}

// single reports whether one person follows.
func (a amount) single() bool {
	return !a.plural && a.most == 1 && (a.least == 1 || a.both)
}

// several is an amount behind which people are many.
func several(n int) amount { return amount{span: exactly(n), plural: true} }

// number reads one number without a fraction, in digits or words.
func (f *find) number(at int) (n, end int, ok bool) {
	if at >= len(f.tokens) {
		return 0, at, false
	}
	t := f.tokens[at]
	if t.kind == number {
		return int(t.value), at + 1, !t.point
	}
	n, ok = f.words.value[t.text]
	if !ok || t.kind != word || t.possessive {
		return 0, at, false
	}
	end = at + 1
	if end < len(f.tokens) && n >= 20 {
		if unit := f.words.value[f.tokens[end].text]; unit > 0 && unit < 10 {
			n, end = n+unit, end+1
		}
	}
	return n, end, true
}

// amount reads a number or a range. What hangs on a hyphen is part of a word,
// such as COVID-19 and two-year-old.
func (f *find) amount(at int) (a amount, end int, ok bool) {
	t := f.tokens[at]
	if t.glued {
		return a, at, false
	}
	if t.kind == number && t.point {
		return amount{share: &share{t.value, t.decimals}, digits: true}, at + 1, true
	}
	n, end, ok := f.number(at)
	if !ok {
		return a, at, false
	}
	a = amount{span: exactly(n), digits: t.kind == number, share: &share{value: float64(n)}}
	if m, e, ok := f.until(at, end); ok {
		end, a.share = e, nil
		if n < firstYear {
			a.most, a.both = m, m <= n || f.is(at-1, "from")
		}
	}
	if f.ends == at && f.before&fewerThan != 0 {
		a.span, a.plural = span{1, a.most - 1}, true
	}
	return a, end, true
}

// firstYear is from when a number with another behind it is a school year.
const firstYear = 1900

// until reads the second number of a range.
func (f *find) until(from, at int) (n, end int, ok bool) {
	switch {
	case f.glued(at) && f.tokens[at].kind == number:
		return f.number(at)
	case f.kindAt(at) == dash, f.is(at, "to", "or"), f.is(at, "and") && f.is(from-1, "between"):
		return f.number(at + 1)
	}
	return 0, at, false
}

// count judges an amount by what stands before and behind it, and returns how
// far it read.
func (f *find) count(at, end int, a amount) int {
	if f.isName(at) {
		f.named = end
		return end
	}
	if f.glued(end) {
		return end // two-year-old
	}
	if e, ok := f.matches(end, large); ok {
		return f.larger(e)
	}
	if f.is(end, "+") {
		return end
	}
	if f.ends == at && f.before&atLeast != 0 {
		return end
	}
	if e, ok := f.matches(end, percent); ok {
		return f.percentage(at, e, a)
	}
	if a.share != nil && a.share.decimals > 0 || f.tokens[at].point {
		return end
	}
	p, e := f.bracketed(end)
	return f.people(at, e, a, p)
}

// larger skips what else belongs to a number: one hundred and two.
func (f *find) larger(at int) int {
	next := at
	if f.is(at, "and") {
		next++
	}
	if _, end, ok := f.number(next); ok {
		return end
	}
	return at
}

// isName reports whether the number is what something is called: Year 2, and
// the 4 of Years 3 and 4.
func (f *find) isName(at int) bool {
	if f.ends == at && f.before&label != 0 {
		return true
	}
	return f.named >= 0 && at == f.named+1 && (f.kindAt(f.named) == comma ||
		f.kindAt(f.named) == dash || f.is(f.named, "and", "or", "to"))
}

// bracketed reads a percentage in brackets behind a count.
func (f *find) bracketed(at int) (*share, int) {
	if f.kindAt(at) != opening || f.kindAt(at+1) != number {
		return nil, at
	}
	t := f.tokens[at+1]
	end, ok := f.matches(at+2, percent)
	if !ok || f.kindAt(end) != closing {
		return nil, at
	}
	return &share{t.value, t.decimals}, end + 1
}

// people judges a count that is followed by those who are counted.
func (f *find) people(at, end int, a amount, p *share) int {
	if f.sampled(at, end) {
		f.judge(at, Count, a, false)
		return end
	}
	switch _, ok := f.matches(end, verb); {
	case ok && f.whole > 0:
		f.partOf(at, a, f.whole)
		return end
	case f.last > 0 && f.ofThem(end):
		f.partOf(at, a, f.last)
		return end + 2
	}
	if f.is(end, "of") || f.is(end, "out") && f.is(end+1, "of") {
		return f.part(at, end, a)
	}
	if whole, e, ok := f.number(end + 1); ok && f.is(end, "in") && whole > a.most {
		return e // one in three
	}
	if who, ok := f.who(end, a); ok {
		return f.counted(at, who, a, p)
	}
	return end
}

// sampled reads "n = 3" where nothing behind it says of what.
func (f *find) sampled(at, end int) bool {
	return f.is(at-1, "=") && f.is(at-2, "n") && f.kindAt(end) != word
}

// counted judges a count of people by what follows them.
func (f *find) counted(at, end int, a amount, p *share) int {
	if p == nil {
		var e int
		if p, e = f.bracketed(end); p != nil {
			end = e
		}
	}
	if p != nil && a.least == a.most {
		f.judgeSpan(at, Complement, p.behind(a.least), false)
	}
	f.judge(at, Count, a, a.single())
	if whole, e, ok := f.outOf(end); ok {
		f.judgeSpan(at, Complement, a.rest(whole), false)
		end = e
	}
	f.spoken(at, a)
	return end
}

// outOf reads the whole behind the people: "48 pupils out of 50".
func (f *find) outOf(at int) (whole, end int, ok bool) {
	end = at
	switch {
	case f.is(at, "out") && f.is(at+1, "of"):
		end = at + 2
	case !f.is(at, "of") || !f.is(at+1, "the"):
		return 0, at, false
	default:
		end = at + 1
	}
	return f.number(f.articles(end))
}

// spoken remembers of how many people a sentence spoke.
func (f *find) spoken(at int, a amount) {
	if a.least != a.most {
		return
	}
	f.last = a.least
	if f.afterOf(at) {
		f.whole = a.least
	}
}

// ofThem reads "of whom" and "of them".
func (f *find) ofThem(at int) bool {
	return f.is(at, "of") && f.is(at+1, "whom", "them", "these", "those") &&
		(f.is(at+1, "whom", "them") || f.kindAt(at+2) != word)
}

// fraction reads "38/40", which is a word to other readers: it may be a date.
func (f *find) fraction(at int) (n, whole int, ok bool) {
	t := f.tokens[at]
	part, rest, ok := strings.Cut(t.text, "/")
	if !ok || t.kind != word || t.glued || f.ends == at {
		return 0, 0, false
	}
	n, err := strconv.Atoi(part)
	whole, failed := strconv.Atoi(rest)
	return n, whole, err == nil && failed == nil && n <= whole && !ratio(whole)
}

func (f *find) fractionOf(at, n, whole int) int {
	who, ok := f.who(at+1, several(whole))
	if !ok {
		return at + 1
	}
	f.partOf(at, several(n), whole)
	return who
}

// afterOf reports whether a clause begins "of the 50 pupils".
func (f *find) afterOf(at int) bool {
	const furthest = 4
	for i := at - 1; i >= 0 && i >= at-furthest; i-- {
		if f.tokens[i].text == "of" {
			return i == 0 || f.kindAt(i-1) == stop || f.kindAt(i-1) == comma
		}
	}
	return false
}

// articles skips what stands between "of" and those who are counted.
func (f *find) articles(at int) int {
	for {
		end, ok := f.matches(at, article)
		if !ok {
			return at
		}
		at = end
	}
}

// part judges "2 of 40 pupils" and "three of our children".
func (f *find) part(at, end int, a amount) int {
	outOf := f.is(end, "out")
	start := end + 1
	if outOf {
		start++
	}
	k := f.articles(start)
	whole, after, ok := f.number(k)
	if !ok || f.glued(k) || f.glued(after) {
		if who, ok := f.who(k, several(2)); ok && k > start {
			f.judge(at, Count, a, false)
			return who
		}
		return end
	}
	if _, ok := f.matches(after, percent); ok {
		return end
	}
	if outOf && k == start && ratio(whole) {
		return after // nine out of ten parents
	}
	who, ok := f.who(after, several(whole))
	if !ok {
		return end
	}
	f.partOf(at, a, whole)
	f.judgeSpan(k, Count, exactly(whole), false)
	return who
}

// partOf judges a part of a whole and what it leaves.
func (f *find) partOf(at int, a amount, whole int) {
	f.judge(at, Count, a, false)
	if a.most <= whole {
		f.judgeSpan(at, Complement, a.rest(whole), false)
	}
}

// ratio reports whether people say "in" or "out of" a number without having
// counted.
func ratio(whole int) bool {
	return whole >= 2 && whole <= 5 || whole == 10 || whole == 100 || whole == 1000
}

// percentage judges "96% of 50 children", which both gives away 48 and two, and
// the count in brackets of "6% (3) of the pupils".
func (f *find) percentage(at, end int, a amount) int {
	if f.kindAt(end) == opening {
		if n, e, ok := f.number(end + 1); ok && f.kindAt(e) == closing && a.share != nil {
			return f.people(end+1, e+1, amount{span: exactly(n), digits: true}, a.share)
		}
	}
	if f.kindAt(end) == closing && f.kindAt(at-1) == opening {
		end++ // nearly all (97%) of 100 children
	}
	if a.share == nil || !f.is(end, "of") {
		return end
	}
	k := f.articles(end + 1)
	whole, after, ok := f.number(k)
	if !ok || f.glued(after) {
		return end
	}
	who, ok := f.who(after, several(whole))
	if !ok {
		return end
	}
	s := a.share.of(whole)
	f.judgeSpan(at, Percentage, s, false)
	f.judgeSpan(at, Percentage, s.rest(whole), false)
	f.judgeSpan(k, Count, exactly(whole), false)
	return who
}

// judge reports a count under the limit.
func (f *find) judge(at int, kind Kind, a amount, one bool) {
	if a.both {
		f.judgeSpan(at, kind, exactly(a.least), one)
		f.judgeSpan(at, kind, exactly(a.most), one)
		return
	}
	f.judgeSpan(at, kind, a.span, one)
}

func (f *find) judgeSpan(at int, kind Kind, s span, one bool) {
	if !s.small(f.limit) {
		return
	}
	f.hits = append(f.hits, hit{f.tokens[at].at, kind, one})
}

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
