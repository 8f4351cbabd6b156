package identifiers

import (
	"regexp"
	"strings"
)

// NHSNumber reports whether s is an NHS number: ten digits, alone or written
// 3-3-4, of which the last checks the others.
func NHSNumber(s string) bool {
	d, ok := tenDigits(s)
	return ok && nhsNumber(d)
}

// ULN reports whether s is a unique learner number: ten digits that do not
// begin with 0 and whose weighted sum leaves 10 when divided by 11.
func ULN(s string) bool {
	d, ok := tenDigits(s)
	return ok && uln(d)
}

// nhsNumber weighs nine digits 10 to 2 and compares what is missing to a
// multiple of 11 with the tenth. No number is issued for which that is 10.
func nhsNumber(d [10]byte) bool {
	sum := 0
	for i := range 9 {
		sum += int(d[i]) * (10 - i)
	}
	return (11-sum%11)%11 == int(d[9])
}

func uln(d [10]byte) bool {
	sum, nines := 0, true
	for i, digit := range d {
		sum += int(digit) * (10 - i)
		nines = nines && digit == 9
	}
	return sum%11 == 10 && d[0] != 0 && !nines
}

// separators are what people put between groups of digits.
var separators = strings.NewReplacer(" ", "", "-", "", "\u00a0", "", "\u202f", "", "\u2013", "")

func tenDigits(s string) (d [10]byte, ok bool) {
	s = separators.Replace(s)
	if len(s) != len(d) {
		return d, false
	}
	for i := range d {
		if s[i] < '0' || s[i] > '9' {
			return d, false
		}
		d[i] = s[i] - '0'
	}
	return d, true
}

// checkLetters are those of a UPN, by their value.
const checkLetters = "ABCDEFGHJKLMNPQRTUVWXYZ"

// UPN reports whether s is a unique pupil number: a check letter and twelve
// digits. In a temporary one a letter stands for the last digit and counts as
// its place among the check letters.
func UPN(s string) bool {
	if len(s) != 13 {
		return false
	}
	s = strings.ToUpper(s)
	sum := 0
	for i := 1; i < 13; i++ {
		value := int(s[i]) - '0'
		if i == 12 && (value < 0 || value > 9) {
			value = strings.IndexByte(checkLetters, s[i])
		} else if value > 9 {
			return false
		}
		if value < 0 {
			return false
		}
		sum += value * (i + 1)
	}
	return s[0] == checkLetters[sum%len(checkLetters)]
}

var postcodeShape = regexp.MustCompile(`^(GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|` +
	`[A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) ?[0-9][ABD-HJLNP-UW-Z]{2})$`)

// Postcode reports whether s has the shape of a full postcode, in capitals and
// with at most one space. Whether there is such a postcode is not known.
func Postcode(s string) bool { return postcodeShape.MatchString(s) }
