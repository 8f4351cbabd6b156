package smallnumbers

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
