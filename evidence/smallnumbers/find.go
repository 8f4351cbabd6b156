package smallnumbers

import "slices"

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

// isName reports whether the number is what something is called: Year 2, and
// the 4 of Years 3 and 4.
func (f *find) isName(at int) bool {
	if f.ends == at && f.before&label != 0 {
		return true
	}
	return f.named >= 0 && at == f.named+1 && (f.kindAt(f.named) == comma ||
		f.kindAt(f.named) == dash || f.is(f.named, "and", "or", "to"))
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
