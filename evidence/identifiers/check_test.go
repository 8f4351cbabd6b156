package identifiers_test

import (
	"testing"

	"github.com/sef-engine/sef/evidence/identifiers"
)

// The numbers are those that the issuers publish as examples, or belong to a
// range that is never issued.
func TestChecks(t *testing.T) {
	for _, c := range []struct {
		name  string
		check func(string) bool
		yes   []string
		no    []string
	}{
		{"NHS number", identifiers.NHSNumber,
			[]string{"9434765919", "4010232137", "9990000018", "943 476 5919",
				"943-476-5919", "943\u00a0476\u00a05919"},
			[]string{"9434765918", "943476591", "94347659199", "943476591X", "",
				"١٢٣٤٥٦٧٨٩٠", "9276308686", "1000000019"}},
		{"UPN", identifiers.UPN,
			[]string{"B801200005001", "L331400024123", "E33140002501A",
				"b801200005001", "e33140002501a"},
			[]string{"A801200005001", "X123456789875", "B80120000500", "",
				"B8012000050011", "B80120000500I", "B80120000500é", "BA01200005001",
				"B801 20000501"}},
		{"ULN", identifiers.ULN,
			[]string{"9276308686", "1000000019"},
			[]string{"1234567890", "9999999999", "0000000019", "", "9434765919"}},
		{"postcode", identifiers.Postcode,
			[]string{"CV1 5RR", "CV15RR", "M1 1AA", "SW1A 1AA", "EC1A 1BB",
				"W1A 0AX", "GIR 0AA", "DN55 1PT"},
			[]string{"CV1  5RR", "cv1 5rr", "QV1 5RR", "CV1 5RC", "CV1", "E1 3",
				"CV1 5R", "ACV1 5RR", "CV1 5RRA", ""}},
	} {
		for _, s := range c.yes {
			if !c.check(s) {
				t.Errorf("%s: %q is refused", c.name, s)
			}
		}
		for _, s := range c.no {
			if c.check(s) {
				t.Errorf("%s: %q is accepted", c.name, s)
			}
		}
	}
}

// One in eleven ten-digit numbers passes as an NHS number, one in 23 strings of
// its shape as a UPN, and none passes as an NHS number and a ULN.
func TestByChance(t *testing.T) {
	const n = 200_000
	nhs, uln := 0, 0
	for i := range n {
		s := tenDigits(1_000_000_000 + i*44_983)
		isNHS, isULN := identifiers.NHSNumber(s), identifiers.ULN(s)
		if isNHS && isULN {
			t.Fatalf("%s is both", s)
		}
		nhs, uln = nhs+count(isNHS), uln+count(isULN)
	}
	upn := 0
	const letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
	for i := range n {
		upn += count(identifiers.UPN(string(letters[i%23]) + "80" + tenDigits(1_000_000_000+i*7_919)))
	}
	near(t, "NHS numbers", n/nhs, 11)
	near(t, "ULNs", n/uln, 11)
	near(t, "UPNs", n/upn, 23)
}

func near(t *testing.T, what string, got, want int) {
	t.Helper()
	if got < want-1 || got > want+1 {
		t.Errorf("%s: one in %d by chance, want one in %d", what, got, want)
	}
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func tenDigits(n int) string {
	b := make([]byte, 10)
	for i := range b {
		b[9-i] = byte('0' + n%10)
		n /= 10
	}
	return string(b)
}
