package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

// The return's story: a middling council that is slower than England, with a few
// exceptions and refusals and many reviews behind.
func TestReturnsStory(t *testing.T) {
	shares := map[string]int{}
	for _, x := range returnExtracts() {
		for _, f := range x.Figures {
			if f.Period == "2024" && f.Denominator != nil {
				shares[f.Measure] = 1000 * *f.Numerator / *f.Denominator
			}
		}
	}
	for measure, limits := range map[string][2]int{
		"ehc_20_week_rate_excluding_exceptions": {400, 460}, // England: 46.4
		"ehc_20_week_exception_rate":            {50, 120},
		"ehc_decision_6_weeks_rate":             {800, 920},
		"review_decision_4_weeks_rate":          {330, 440}, // England: 44.4
	} {
		if got := shares[measure]; got < limits[0] || got > limits[1] {
			t.Errorf("%s is %d in a thousand, not between %d and %d", measure, got, limits[0], limits[1])
		}
	}
}

// Nobody in the return starts what comes later before what comes first, but for
// those that the story says.
func TestPupilsAreInOrder(t *testing.T) {
	for i, p := range sen2Return() {
		days := []day{p.born, p.received, p.decided, p.ended, p.meeting}
		last := day(-1 << 40)
		for _, on := range days {
			if on != 0 && on < last {
				t.Errorf("pupil %d: %v", i+1, days)
			}
			if on != 0 {
				last = on
			}
		}
		if last > census || p.letter > census || p.ceased != 0 && p.ceased < p.start {
			t.Errorf("pupil %d lies ahead of the census day or ends before it begins: %+v", i+1, p)
		}
	}
}

// Whoever is in the return is marked as nobody, wherever something about them could
// be read: by name, by postcode and by a number of council 999, which is none. The
// same return is made each time.
func TestNobodyIsInTheReturn(t *testing.T) {
	files, err := returnLayouts(sen2Return())
	if err != nil {
		t.Fatal(err)
	}
	text := files["sen2-2025.xml"]
	persons := bytes.Count(text, []byte("<Person>"))
	for _, mark := range []string{`<Surname>Synthetic</Surname>`, `<Forename>Invented \d+</Forename>`,
		`<PostCode>ZZ99 9ZZ</PostCode>`, `<UPN>[A-Z]999\d{9}</UPN>|<UPNunknown>UN1</UPNunknown>`} {
		if n := len(regexp.MustCompile(mark).FindAll(text, -1)); n != persons || n == 0 {
			t.Errorf("%d of %d persons have %s", n, persons, mark)
		}
	}
	if bytes.Contains(text, []byte("UniqueLearnerNumber")) {
		t.Error("there is a learner number, of which nobody can tell whose it is")
	}
	again, err := returnLayouts(sen2Return())
	if err != nil {
		t.Fatal(err)
	}
	for name := range files {
		// The sheets of a workbook lie in its archive in any order.
		if !strings.HasSuffix(name, ".xlsx") && !bytes.Equal(files[name], again[name]) {
			t.Errorf("%s differs from run to run", name)
		}
	}
	if len(files) != 12 {
		t.Errorf("%d files", len(files))
	}
}
