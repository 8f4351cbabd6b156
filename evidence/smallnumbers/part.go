package smallnumbers

import (
	"strconv"
	"strings"
)

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
