package identifiers

import "unicode/utf8"

// upn looks at twelve digits after a letter, or eleven between two.
func (s *scanner) upn(at, end, from, to int) (int, bool) {
	n := end - at
	if n != 11 && n != 12 || at == from || !part(s.text[at-1]) {
		return 0, false
	}
	last := at + 12
	if last > to || !s.apart(at-1, last) || !UPN(s.text[at-1:last]) {
		if n == 12 || last <= to && part(s.text[end]) {
			s.tally(labelUPN, at-1, last, to, false)
			return min(last, to), true
		}
		return 0, false
	}
	s.tally(labelUPN, at-1, last, to, true)
	s.identifier(KindUPN, labelUPN, at-1, last)
	return last, true
}

// tenDigits looks at ten digits, or at ten written 3-3-4.
func (s *scanner) tenDigits(at, end, from, to int) (int, bool) {
	switch {
	case end-at == 10:
	case end-at == 3 && !(at > from && s.text[at-1] == '+'):
		if end = s.groups(end, to); end < 0 {
			return 0, false
		}
	default:
		return 0, false
	}
	d, ok := tenDigits(s.text[at:end])
	if !ok || !s.apart(at, end) || s.fraction(at, end) {
		return end, true
	}
	isNHS, isULN := nhsNumber(d), uln(d)
	s.tally(labelNHSNumber, at, end, to, isNHS)
	s.tally(labelULN, at, end, to, isULN)
	switch {
	case isNHS:
		s.identifier(KindNHSNumber, labelNHSNumber, at, end)
	case isULN:
		s.identifier(KindULN, labelULN, at, end)
	}
	return end, true
}

// groups is where three and four more digits end, each after a separator.
func (s *scanner) groups(at, to int) int {
	for _, size := range [...]int{3, 4} {
		at += gap(s.text[at:to])
		end := digits(s.text, at, to)
		if end-at != size {
			return -1
		}
		at = end
	}
	return at
}

// gap is the size of one separator between groups of digits.
func gap(text string) int {
	if text == "" {
		return 0
	}
	switch r, size := utf8.DecodeRuneInString(text); r {
	case ' ', '-', '\u00a0', '\u202f', '\u2013':
		return size
	}
	return 0
}

// fraction reports whether the digits belong to a decimal number. What
// spreadsheets write behind a whole number, one point and noughts, is none.
func (s *scanner) fraction(at, end int) bool {
	if at-2 >= s.start && s.text[at-1] == '.' && digit(s.text[at-2]) {
		return true
	}
	if end+1 >= s.end || s.text[end] != '.' || !digit(s.text[end+1]) {
		return false
	}
	for i := end + 1; i < s.end && digit(s.text[i]); i++ {
		if s.text[i] != '0' {
			return true
		}
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// identifier refuses a valid number beside its label.
func (s *scanner) identifier(kind Kind, label list, at, end int) {
	if s.head&label != 0 || s.before(at, near).any&label != 0 ||
		s.after(end, near).any&label != 0 {
		s.report(kind, at, true, Labelled)
	}
}

// birthDate judges a date by what is said before it, or in brackets after it.
// A limit between the label and the date makes it another date.
func (s *scanner) birthDate(at, end int) {
	if s.head&labelBirth != 0 {
		s.report(KindBirthDate, at, true, Labelled)
		return
	}
	const birth = labelBirth | labelBorn
	said := s.before(at, near)
	switch {
	case said.open&(birth|labelName) != 0,
		s.after(end, nearAfter).any&labelBirth != 0:
		s.report(KindBirthDate, at, true, Beside)
	case said.any&labelLimit == 0 && s.before(at, 3*near).open&birth != 0:
		s.report(KindBirthDate, at, false, Alone)
	}
}

// nearAfter is how close behind a date the label stands that belongs to it.
const nearAfter = 18

// postcode looks whether the digit is the first of a postcode.
func (s *scanner) postcode(at, from, to int) (int, bool) {
	start := at
	for start > from && start > at-3 && part(s.text[start-1]) {
		start--
	}
	if n := at - start; n < 1 || n > 2 {
		return 0, false
	}
	end, small := s.postcodeEnd(start, to)
	if end < 0 {
		return 0, false
	}
	s.judgePostcode(start, end, small)
	return end, true
}

// postcodeEnd tries every length that a postcode can have.
func (s *scanner) postcodeEnd(start, to int) (end int, small bool) {
	for n := 8; n >= 5; n-- {
		end := start + n
		if end > to || !s.apart(start, end) {
			continue
		}
		var upper [8]byte
		small := false
		for i := range n {
			c := s.text[start+i]
			if c >= 'a' && c <= 'z' {
				c, small = c-'a'+'A', true
			}
			upper[i] = c
		}
		if Postcode(string(upper[:n])) {
			return end, small || n < 6
		}
	}
	return -1, false
}

// judgePostcode tells a home from an office. One in small letters, or of five
// characters, may be anything unless it is called a postcode.
func (s *scanner) judgePostcode(at, end int, doubtful bool) {
	const child = labelName | labelBirth
	before, after := s.before(at, near), s.after(end, near)
	said := before.any | after.any
	if doubtful && (s.head|said)&labelPostcode == 0 {
		return
	}
	office := (s.head|s.before(at, nearOffice).any|after.any)&labelOffice != 0
	beside := (s.row|said)&child != 0
	switch {
	case beside && !office:
		s.report(KindPostcode, at, true, Beside)
	case beside || !office:
		s.report(KindPostcode, at, false, Alone)
	}
}
