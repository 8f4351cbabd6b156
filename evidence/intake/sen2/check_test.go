package sen2_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
)

// sound is a return that keeps every rule.
func sound(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/layouts/return.xml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// changed replaces the nth of some words, counted from 1.
func changed(t testing.TB, text, old, new string, nth int) string {
	t.Helper()
	at := 0
	for range nth {
		i := strings.Index(text[at:], old)
		if i < 0 {
			t.Fatalf("there are not %d of %s", nth, old)
		}
		at += i + len(old)
	}
	return text[:at-len(old)] + new + text[at:]
}

// checked writes down every rule that is broken, and where.
func checked(t testing.TB, text string) []string {
	t.Helper()
	var got []string
	for _, c := range inFile(t, text).want(t).Checks {
		if c.Broken > 0 {
			got = append(got, fmt.Sprintf("%s %d %v", c.Check, c.Broken, c.Rows))
		}
		if c.Broken > c.Judged {
			t.Errorf("%s: %d of %d", c.Check, c.Broken, c.Judged)
		}
	}
	return got
}

func TestSoundReturn(t *testing.T) {
	if got := checked(t, sound(t)); got != nil {
		t.Errorf("broken: %v", got)
	}
	for _, c := range inFile(t, sound(t)).want(t).Checks {
		if (c.NotCollected == nil) != (c.Judged > 0) {
			t.Errorf("%s was judged on %d, and lacks %q", c.Check, c.Judged, c.NotCollected)
		}
	}
}

// TestChecks changes a sound return in one place, to just what is right still and
// to what is not.
func TestChecks(t *testing.T) {
	const none = ""
	tests := []struct {
		name     string
		old, new string
		nth      int
		want     string // the rules broken, "; " between
	}{
		{"V1 a date", "<EntryDate>2024-09-01", "<EntryDate>soon", 1, "V1 1 [1]"},
		{"V1 a date written otherwise", "<EntryDate>2024-09-01", "<EntryDate>01/09/2024", 1, none},
		{"V1 a day that is not", "<EntryDate>2024-09-01", "<EntryDate>2024-09-31", 1, "V1 1 [1]"},
		{"V1 yes or no", "<Week20>0", "<Week20>maybe", 1, "V1 1 [1]"},
		{"V1 yes or no in a word", "<Week20>0", "<Week20>true", 1, none},
		{"V1 a number", "<URN>900001", "<URN>90001", 1, "V1 1 [1]"},
		{"V1 a pupil number", "<UPN>A999000000001", "<UPN>A99900000001", 1, "V1 1 [1]"},
		{"V1 a temporary pupil number", "<UPN>A999000000001", "<UPN>A99900000001C", 1, none},

		{"V2 a value", "<Ethnicity>WBRI</Ethnicity>", "<Ethnicity/>", 1, "V2 1 [1]"},
		{"V2 what may be left out", "<DP>E</DP>", "", 1, none},

		{"V3 a rank twice", "<SENtypeRank>2", "<SENtypeRank>1", 1, "V3 1 [1]"},
		{"V3 no first", "<SENtypeRank>1", "<SENtypeRank>2", 2, "V3 1 [6]"},

		{"V4 a code", "<RequestSource>2", "<RequestSource>6", 1, "V4 1 [1]"},
		{"V4 a code of another field", "<SENSetting>EHE", "<SENSetting>NEET", 1, "V4 1 [6]"},
		{"V4 a code of this field", "<SENSetting>EHE", "<SENSetting>NEET", 2, none},
		{"V4 a finer group", "<Ethnicity>MWAI", "<Ethnicity>WCOR", 1, none},
		{"V4 no group", "<Ethnicity>MWAI", "<Ethnicity>XXXX", 1, "V4 1 [2]"},

		{"V5 a decision without a date", "<RequestOutcomeDate>2024-02-22</RequestOutcomeDate>", "", 1, "V5 1 [2]"},
		{"V5 a date without a decision", "<RequestOutcome>A", "<RequestOutcomeDate>2024-12-20</RequestOutcomeDate><RequestOutcome>W", 1, "V5 1 [3]"},
		{"V5 withdrawn", "<RequestOutcome>A", "<RequestOutcome>W", 1, none},

		{"V6 an appeal against nothing", "<RequestOutcome>A</RequestOutcome>", "<RequestOutcome>A</RequestOutcome><RequestTribunal>1</RequestTribunal>", 1, "V6 1 [3]"},
		{"V6 no appeal", "<RequestOutcome>A</RequestOutcome>", "<RequestOutcome>A</RequestOutcome><RequestTribunal>0</RequestTribunal>", 1, none},
		{"V6 a plan without a decision", "<AssessmentOutcome>H", "<AssessmentOutcome>A", 1, "V6 1 [4]"},
		{"V6 an outcome without a decision", "<AssessmentOutcome>N", "<AssessmentOutcome>W", 1, "V6 1 [5]"},

		{"V7 a refusal without a date", "<AssessmentOutcomeDate>2024-09-23</AssessmentOutcomeDate>", "", 1, "V7 1 [5]"},
		{"V7 a plan without a date", "<AssessmentOutcomeDate>2024-03-22</AssessmentOutcomeDate>", "", 1, "V7 1 [1]"},
		{"V7 not issued yet", "<AssessmentOutcome>N</AssessmentOutcome>\n          <AssessmentOutcomeDate>2024-09-23</AssessmentOutcomeDate>", "<AssessmentOutcome>Y</AssessmentOutcome>", 1, none},

		{"V8 transferred in and decided", "<AssessmentOutcome>H", "<AssessmentOutcome>Y", 2, "V7 1 [6]; V8 1 [6]"},
		{"V8 a plan that has gone", "<CeaseDate>2024-07-31</CeaseDate>", "", 1, "V8 1 [4]; V16 1 [4]"},
		{"V8 decided before, not transferred", "<TransferLA>998</TransferLA>", "", 1, none},

		{"V9 a decision without a meeting", "<ReviewMeeting>2024-10-01</ReviewMeeting>", "", 1, "V9 1 [1]"},
		{"V9 a meeting after the census day", "<ReviewMeeting>2024-12-20", "<ReviewMeeting>2025-01-17", 1, "V9 1 [6]"},
		{"V9 a meeting on the census day", "<ReviewMeeting>2024-12-20", "<ReviewMeeting>2025-01-16", 1, none},
		{"V9 a decision on the day of the meeting", "<LastReview>2024-10-29", "<LastReview>2024-10-01", 1, none},
		{"V9 columns swapped", "<LastReview>2024-10-29", "<LastReview>2024-09-30", 1, "V9 1 [1]; review-columns 1 [1]"},

		{"V10 asked before birth", "<ReceivedDate>2023-11-03", "<ReceivedDate>2016-01-16", 1, "V10 1 [1]"},
		{"V10 asked after birth", "<ReceivedDate>2023-11-03", "<ReceivedDate>2016-01-17", 1, none},
		{"V10 decided before it was asked", "<RequestOutcomeDate>2024-02-22", "<RequestOutcomeDate>2024-01-09", 1, "V10 1 [2]"},
		{"V10 decided at once", "<RequestOutcomeDate>2024-02-22", "<RequestOutcomeDate>2024-01-10", 1, none},
		{"V10 issued before the decision", "<AssessmentOutcomeDate>2024-03-22", "<AssessmentOutcomeDate>2023-12-14", 1, "V10 1 [1]"},
		{"V10 ended before its start", "<CeaseDate>2024-07-31", "<CeaseDate>2018-06-29", 1, "V10 1 [4]"},
		{"V10 ended on its first day", "<CeaseDate>2024-07-31", "<CeaseDate>2018-06-30", 1, none},
		{"V10 left before it came", "<EntryDate>2024-09-01</EntryDate>", "<EntryDate>2024-09-01</EntryDate><LeavingDate>2024-08-31</LeavingDate>", 1, "V10 1 [1]"},
		{"V10 left on the first day", "<EntryDate>2024-09-01</EntryDate>", "<EntryDate>2024-09-01</EntryDate><LeavingDate>2024-09-01</LeavingDate>", 1, none},

		{"V11 no number and no reason", "<UPNunknown>UN1</UPNunknown>", "", 1, "V11 1 [5]"},
		{"V11 another number", "<UniqueLearnerNumber>1000000019</UniqueLearnerNumber>", "<UPN>A999000000009</UPN>", 1, none},

		{"V12 the same number", "<UPN>A99900000002B", "<UPN>A999000000001", 1, "V12 1 [2]"},
		{"V12 a number that differs in its last letter", "<UPN>A99900000002B", "<UPN>A99900000000B", 1, none},

		{"V13 26 on the census day", "<PersonBirthDate>2005-02-28", "<PersonBirthDate>1999-01-16", 1, "V13 1 [4]"},
		{"V13 26 on the day after", "<PersonBirthDate>2005-02-28", "<PersonBirthDate>1999-01-17", 1, "V13-query 1 [4]"},
		{"V13 25 on the day after", "<PersonBirthDate>2005-02-28", "<PersonBirthDate>2000-01-17", 1, none},

		{"V14 nowhere", "<URN>900001</URN>", "", 2, "V14 1 [1]"},
		{"V14 another number", "<URN>900001</URN>", "<UKPRN>10000001</UKPRN>", 2, none},

		{"V17 another reason", "<CeaseReason>4", "<CeaseReason>9", 1, "V17 1 [4]"},
		{"V17 another setting", "<SENSetting>EHE", "<SENSetting>NIEO", 2, "V17 1 [6]"},
		{"V17 another source", "<RequestSource>3", "<RequestSource>5", 1, "V17 1 [5]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := strings.Join(checked(t, changed(t, sound(t), test.old, test.new, test.nth)), "; ")
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// span finds the nth element of a name, with all that is in it.
func span(t testing.TB, text, name string, nth int) (from, to int) {
	t.Helper()
	from = -1
	for range nth {
		i := strings.Index(text[from+1:], "<"+name+">")
		if i < 0 {
			t.Fatalf("there are not %d of %s", nth, name)
		}
		from += 1 + i
	}
	end := "</" + name + ">"
	return from, from + strings.Index(text[from:], end) + len(end)
}

// TestChecksOfRecords takes whole records out of a sound return, or writes them
// twice.
func TestChecksOfRecords(t *testing.T) {
	tests := []struct {
		name, element string
		nth, times    int
		want          string
	}{
		{"V2 no need", "SENneed", 3, 0, "V2 1 [6]"},
		{"V2 a plan without a setting", "PlanDetail", 1, 0, "V2 1 [1]"},
		{"V2 a person without a request", "Requests", 4, 0, "V2 1 []"},
		{"V2 a person with one request fewer", "Requests", 3, 0, ""},
		{"V3 three needs", "SENneed", 2, 2, "V3 1 [1]"},
		{"V3 two plans in force for one request", "ActivePlans", 2, 2, "V3 1 [6]; V12 1 [5]"},
		{"V3 two assessments", "Assessment", 2, 2, "V3 1 [4]"},
		{"V12 two requests with a plan in force", "Requests", 1, 2, "V12 1 [1]"},
		{"V12 two requests, one of them without a plan", "Requests", 2, 2, ""},
		{"V16 in force without the plan", "NamedPlan", 1, 0, "V16 1 [1]"},
		{"V16 in force without a placement", "PlacementDetail", 3, 0, "V2 1 [6]; V16 1 [6]"},
		{"V16 not in force and not ended", "ActivePlans", 1, 0, "V16 1 [1]"},
		{"V8 decided before, without a plan", "ActivePlans", 2, 0, "V8 1 [6]; V16 1 [6]"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			whole := sound(t)
			from, to := span(t, whole, test.element, test.nth)
			text := whole[:from] + strings.Repeat(whole[from:to], test.times) + whole[to:]
			if d := cmp.Diff(test.want, strings.Join(checked(t, text), "; ")); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// Plans that are not yet made on the census day need no placement.
func TestPlanAfterTheCensusDay(t *testing.T) {
	whole := sound(t)
	from, to := span(t, whole, "ActivePlans", 1)
	whole = whole[:from] + whole[to:]
	for day, want := range map[string]string{"2025-01-16": "V16 1 [1]", "2025-01-17": ""} {
		text := changed(t, whole, "<StartDate>2024-03-22", "<StartDate>"+day, 1)
		if d := cmp.Diff(want, strings.Join(checked(t, text), "; ")); d != "" {
			t.Errorf("%s (-want +got):\n%s", day, d)
		}
	}
}

// TestShares writes persons as often as it takes to reach the share that a rule
// allows, and one fewer.
func TestShares(t *testing.T) {
	tests := []struct {
		name, element, kept, broken string
		ok                          int // so many who keep it allow one who does not
	}{
		{"V17", "RequestSource", "2", "5", 9},
		{"review-columns", "LastReview", "2024-10-29", "2024-09-30", 1},
	}
	for _, test := range tests {
		for _, ok := range []int{test.ok - 1, test.ok} {
			text := persons(test.element, test.kept, test.broken, ok)
			got := ""
			for _, c := range inFile(t, text).want(t).Checks {
				if c.Check == test.name {
					got = fmt.Sprintf("%d of %d", c.Broken, c.Judged)
				}
			}
			want := fmt.Sprintf("0 of %d", ok+1)
			if ok < test.ok {
				want = fmt.Sprintf("1 of %d", ok+1)
			}
			if got != want {
				t.Errorf("%s: %s, not %s", test.name, got, want)
			}
		}
	}
}

// persons are one who breaks a rule, and so many who keep it.
func persons(element, kept, broken string, n int) string {
	person := func(value string) string {
		inside := "<" + element + ">" + value + "</" + element + ">"
		if element == "LastReview" {
			inside = "<ActivePlans><ReviewMeeting>2024-10-01</ReviewMeeting>" + inside + "</ActivePlans>"
		}
		return "<Person><Requests>" + inside + "</Requests></Person>"
	}
	return "<Message>" + person(broken) + strings.Repeat(person(kept), n) + "</Message>"
}

// As many requests are named as rows of any extract, and none twice.
func TestPlaces(t *testing.T) {
	const persons = evidence.MostRejects + 10
	text := "<Message>" + strings.Repeat("<Person><Requests><RequestOutcome>?</RequestOutcome>"+
		"<RequestSource>?</RequestSource></Requests></Person>", persons) + "</Message>"
	for _, c := range inFile(t, text).want(t).Checks {
		if c.Check != "V4" {
			continue
		}
		if c.Broken != 2*persons || len(c.Rows) != evidence.MostRejects || c.Rows[1] != 2 {
			t.Errorf("%d broken, %d named, beginning with %v", c.Broken, len(c.Rows), c.Rows[:2])
		}
	}
}
