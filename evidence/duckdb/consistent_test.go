package duckdb_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// verdict says of one row whether a check can be judged, and whether it holds.
type verdict func(row) (judged, holds bool)

// after holds where the second day is not before the first.
func after(first, second string) verdict {
	return func(r row) (bool, bool) {
		a, ok := r.day(first)
		b, also := r.day(second)
		return ok && also, a <= b
	}
}

// unless makes an exception of rows with a code, of which a row without any
// code is none.
func unless(v verdict, column, code string) verdict {
	return func(r row) (bool, bool) {
		judged, holds := v(r)
		return judged, holds || r.is(column, code)
	}
}

// verdicts go through rows without SQL, as each check says in words.
var verdicts = map[string]verdict{
	"annual_reviews notice-before-meeting":        after("notice_on", "review_meeting_on"),
	"annual_reviews papers-before-meeting":        after("papers_on", "review_meeting_on"),
	"annual_reviews meeting-before-report":        after("review_meeting_on", "report_on"),
	"annual_reviews meeting-before-decision":      after("review_meeting_on", "last_review_on"),
	"annual_reviews meeting-before-draft":         after("review_meeting_on", "review_draft_on"),
	"annual_reviews decision-before-final":        after("last_review_on", "amended_final_on"),
	"annual_reviews decision-before-no-amendment": after("last_review_on", "not_amending_on"),
	"annual_reviews draft-before-final":           after("review_draft_on", "amended_final_on"),

	"ap_placements start-before-end":      after("start_on", "end_on"),
	"complaints received-before-answered": after("received_on", "answered_on"),
	"complaints received-before-due":      after("received_on", "due_on"),

	"ehc_advice asked-before-received": after("requested_on", "request_received_on"),
	"ehc_advice asked-before-returned": unless(after("requested_on", "returned_on"),
		"return_kind", "existing-agreed"),
	"ehc_advice received-before-returned": unless(after("request_received_on", "returned_on"),
		"return_kind", "existing-agreed"),
	"ehc_advice exception-in-order": after("exception_from", "exception_to"),

	"ehc_assessments received-before-outcome": unless(after("received_on", "assessment_outcome_on"),
		"start_route", "transferred-in"),
	"ehc_assessments received-before-draft": unless(after("received_on", "draft_sent_on"),
		"start_route", "transferred-in"),
	"ehc_assessments draft-before-outcome":  after("draft_sent_on", "assessment_outcome_on"),
	"ehc_assessments draft-before-comments": after("draft_sent_on", "comment_until_on"),
	"ehc_assessments exception-in-order":    after("exception_from", "exception_to"),

	"ehc_audits audit-before-moderation": after("audited_on", "moderated_on"),
	"ehc_audits audit-before-correction": after("audited_on", "corrected_on"),
	"ehc_audits audit-before-next":       after("audited_on", "reaudit_on"),
	"ehc_audits correction-before-next":  after("corrected_on", "reaudit_on"),

	"ehc_plans start-before-end":        after("start_on", "cease_on"),
	"ehc_plans start-before-amendment":  after("start_on", "last_amended_on"),
	"ehc_plans meeting-before-decision": after("review_meeting_on", "last_review_on"),
	"ehc_plans meeting-before-end":      after("review_meeting_on", "cease_on"),

	"ehc_requests received-before-decision": after("received_on", "request_outcome_on"),
	"ehc_requests exception-in-order":       after("exception_from", "exception_to"),

	"service_waits_published period-before-publication": after("period_end", "published_on"),
	"service_waits_published band-in-order": func(r row) (bool, bool) {
		return r.has("band_from_days") && r.has("band_to_days"),
			r.nums["band_from_days"] <= r.nums["band_to_days"]
	},
	"survey_responses opened-before-closed": after("from_on", "to_on"),

	"tribunal_appeals registered-before-clock": after("registered_on", "clock_start_on"),
	"tribunal_appeals clock-before-directed":   after("clock_start_on", "directed_by_on"),
	"tribunal_appeals clock-before-told":       after("clock_start_on", "told_on"),
	"tribunal_appeals clock-before-refused":    after("clock_start_on", "refused_on"),
	"tribunal_appeals clock-before-draft":      after("clock_start_on", "draft_on"),
	"tribunal_appeals clock-before-final":      after("clock_start_on", "final_on"),
	"tribunal_appeals clock-before-amended":    after("clock_start_on", "amended_on"),
	"tribunal_appeals draft-before-final":      after("draft_on", "final_on"),

	"waits referred-before-seen":   after("referred_on", "seen_on"),
	"waits referred-before-closed": after("referred_on", "closed_on"),
	"waits seen-before-closed":     after("seen_on", "closed_on"),
}

// TestChecks compares what every check of every shape finds in random rows
// with a verdict that goes through them one by one, down to the rows' numbers.
func TestChecks(t *testing.T) {
	checks := 0
	for _, s := range library().Shapes {
		checks += len(s.Checks)
		t.Run(s.ID, func(t *testing.T) {
			for seed, n := range []int{0, 40, 3000} {
				x, rows := random(t, s.ID, uint64(seed), n)
				w := open(t, duckdb.Options{Threads: 2})
				l := load(t, w, x)[0]
				if l.RejectedRows > 0 {
					t.Fatalf("rejected: %v", l.Rejected)
				}
				equal(t, fmt.Sprintf("%s of %d rows", s.ID, n), found(t, s, x, rows), l.Inconsistent)
			}
		})
	}
	if checks != len(verdicts) {
		t.Errorf("%d checks and %d verdicts", checks, len(verdicts))
	}
}

// found is what the verdicts find.
func found(t *testing.T, s evidence.Shape, x evidence.Extract, rows []row) []evidence.Checked {
	t.Helper()
	var all []evidence.Checked
	for _, check := range s.Checks {
		judge, ok := verdicts[s.ID+" "+check.ID]
		if !ok {
			t.Fatalf("check %s of %s has no verdict", check.ID, s.ID)
		}
		c := evidence.Checked{Check: check.ID}
		for i, r := range rows {
			judged, holds := judge(r)
			if judged {
				c.Judged++
			}
			if judged && !holds {
				c.Broken++
				c.Rows = append(c.Rows, x.First+i)
			}
		}
		all = append(all, c)
	}
	return all
}

// A row is judged only where it says something, and only once it is taken; the
// same day is in order, and what lies ahead has not happened.
func TestContradictions(t *testing.T) {
	x := csv(t, "waits", "referral_id,service,service_group,clock,referred_on,seen_on,closed_on\n"+
		"R1,OT,therapy,community,02/02/2025,02/02/2025,\n"+ // the same day
		"\n"+
		"R2,OT,therapy,community,02/02/2025,01/02/2025,\n"+ // 4: seen before
		"R3,OT,therapy,community,02/02/2025,,\n"+ // not seen
		"R4,OT,therapy,community,02/02/2025,01/07/2025,01/03/2025\n"+ // booked after the extract
		"R5,OT,physio,community,02/02/2025,01/01/2025,\n"+ // rejected for its code
		"R2,OT,therapy,community,02/02/2025,01/01/2025,\n"+ // rejected as a second R2
		"Total,6,,,,,\n"+
		"R6,OT,therapy,community,02/02/2025,\"01/03/2025\n\",01/01/2025\n") // 10: closed before, and before seen
	all := 1.0
	x.Dataset.Tolerance = &all
	w := open(t, duckdb.Options{})
	l := load(t, w, x)[0]
	equal(t, "checks", []evidence.Checked{
		{Check: "referred-before-seen", Judged: 3, Broken: 1, Rows: []int{4}},
		{Check: "referred-before-closed", Judged: 2, Broken: 1, Rows: []int{10}},
		{Check: "seen-before-closed", Judged: 1, Broken: 1, Rows: []int{10}},
	}, l.Inconsistent)
	equal(t, "rows that contradict themselves stay", 5, l.Taken)
	a := answer(t, w, evidence.Question{Measure: measure(t, "waits_waiting")})[0]
	equal(t, "and count", []string{"community therapy 1 of 1"}, lines(a))

	none := 0.0
	x.Dataset.Tolerance = &none
	if l := load(t, open(t, duckdb.Options{}), x)[0]; !l.SetAside || l.Inconsistent != nil {
		t.Errorf("set aside %t, %v", l.SetAside, l.Inconsistent)
	}
}

// Values that are the same in every row are compared like any other, and an
// exception whose column is not carried excuses nobody.
func TestChecksOfConstants(t *testing.T) {
	x := csv(t, "ehc_assessments", "request_id,assessment_outcome,assessment_outcome_on\n1,Y,01/02/2025\n2,Y,01/04/2025\n")
	x.Dataset.Constants = map[string]string{"received_on": "2025-03-01"}
	l := load(t, open(t, duckdb.Options{}), x)[0]
	equal(t, "without a route", evidence.Checked{Check: "received-before-outcome", Judged: 2,
		Broken: 1, Rows: []int{2}}, l.Inconsistent[0])
	x.Dataset.Constants["start_route"] = "transferred-in"
	l = load(t, open(t, duckdb.Options{}), x)[0]
	equal(t, "transferred in", evidence.Checked{Check: "received-before-outcome", Judged: 2},
		l.Inconsistent[0])
	equal(t, "no draft", []string{"draft_sent_on"}, l.Inconsistent[2].NotCollected)
}

// A check is taken by the same list as a measure. The library's mistake ends
// the loading.
func TestUnsuitableChecks(t *testing.T) {
	for _, holds := range []string{"referred_on", "referred_on <= seen", "count(*) > 1",
		"referred_on <= (select max(seen_on) from rows_0)", "referred_on <= current_date"} {
		x := csv(t, "waits", header+"R1,OT,therapy,community,01/02/2025,,North\n")
		x.Shape.Checks = []evidence.Check{{ID: "odd", Holds: holds}}
		w := open(t, duckdb.Options{})
		_, err := w.Load(context.Background(), []evidence.Extract{x})
		if err == nil || !strings.Contains(err.Error(), "check odd of waits") {
			t.Errorf("%s: %v", holds, err)
		}
	}
}

// Every check says what holds, in words that read on, and compares something.
func TestChecksSay(t *testing.T) {
	for _, s := range library().Shapes {
		for _, c := range s.Checks {
			if c.Says == "" || strings.HasSuffix(c.Says, ".") || c.Says[0] < 'a' || c.Says[0] > 'z' ||
				slices.ContainsFunc([]byte(c.Says), func(b byte) bool { return b >= '0' && b <= '9' }) {
				t.Errorf("%s %s says %q", s.ID, c.ID, c.Says)
			}
		}
	}
}
