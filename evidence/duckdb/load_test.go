package duckdb_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

const header = "referral_id,service,service_group,clock,referred_on,seen_on,locality\n"

// Every way in which a row is no data, and every way in which it is refused,
// is counted and found again in the file.
func TestLoaded(t *testing.T) {
	x := csv(t, "waits", header+
		"R1,OT,therapy,community,01/02/2025,,North\n"+ // row 2
		"\n"+
		"R2,OT,physio,community,01/02/2025,,North\n"+ // 4: no such code
		",,,,,,\n"+
		header+ // 6
		"R3,\"line\nbreak\",therapy,community,02/13/2025,,\n"+ // 7, on two lines
		"R4,,therapy,community,01/02/2025,soon,n/k\n"+ // 8: two cells
		"R1,OT,therapy,community,05/02/2025,,\n"+ // 9: R1 again
		"R5,OT,therapy,community,01/02/2025,,North,and more\n"+ // 10
		"Sub-total,4,,,,,\n"+
		"Grand Total,,,9,,,\n"+
		",,Total,9,,,\n"+
		"Source: the trust,,,,,,\n"+
		"R6,OT,therapy,community,01/02/2025\n"+ // 15: short, which is fine
		"R7,OT,therapy,community,01/02/2025,*,Total\n")
	all := 1.0
	x.Dataset.Tolerance = &all
	w := open(t, duckdb.Options{})
	l := load(t, w, x)[0]
	want := evidence.Loaded{
		Dataset: "waits-set", Shape: "waits", Read: 8, Taken: 3, RejectedRows: 5, RowsTolerated: 1,
		Dropped: map[string]int{"blank": 1, "heading": 1, "total": 3, "footnote": 1},
		Rejected: map[evidence.Reason]int{evidence.NotACode: 1, evidence.MonthFirst: 1, evidence.RequiredBlank: 1,
			evidence.NotADate: 1, evidence.DuplicateKey: 1, evidence.TooManyFields: 1},
		Rejects: []evidence.Reject{
			{Row: 4, Column: "service_group", Reason: evidence.NotACode},
			{Row: 7, Column: "referred_on", Reason: evidence.MonthFirst},
			{Row: 8, Column: "service", Reason: evidence.RequiredBlank},
			{Row: 8, Column: "seen_on", Reason: evidence.NotADate},
			{Row: 9, Column: "referral_id", Reason: evidence.DuplicateKey},
			{Row: 10, Reason: evidence.TooManyFields},
		},
		Missing: map[string]map[evidence.Blank]int{
			"service":  {evidence.Empty: 1},
			"seen_on":  {evidence.Empty: 6, evidence.Suppressed: 1},
			"locality": {evidence.Empty: 3, evidence.NotKnown: 1},
		},
		Inconsistent: []evidence.Checked{{Check: "referred-before-seen"},
			{Check: "referred-before-closed", NotCollected: []string{"closed_on"}},
			{Check: "seen-before-closed", NotCollected: []string{"closed_on"}}},
		NotCollected: []string{"closed_on", "close_reason", "excused", "support", "support_on",
			"age_band", "need", "setting_type"},
	}
	if d := cmp.Diff(want, l); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// The same rows handed over one by one become the same.
func TestRowsLikeText(t *testing.T) {
	text := header + "R1,OT,therapy,community,01/02/2025,,North\n" +
		"R2,OT,physio,community,01/02/2025,,North\n,,,,,,\nR3,OT,therapy,community,13/13/2025,,x,y\n"
	var rows [][]string
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		rows = append(rows, strings.Split(line, ","))
	}
	all := 1.0
	fromText, fromRows := csv(t, "waits", text), table(t, "waits", rows[0], rows[1:]...)
	fromText.Dataset.Tolerance, fromRows.Dataset.Tolerance = &all, &all
	w := open(t, duckdb.Options{})
	l := load(t, w, fromText, fromRows)
	if d := cmp.Diff(l[0], l[1]); d != "" {
		t.Errorf("-text +rows:\n%s", d)
	}
	if l[0].RejectedRows != 2 {
		t.Errorf("%d rejected rows, want 2", l[0].RejectedRows)
	}
}

// Extracts that are taken side by side come back in their order, and the
// settings hold in whichever connection is left.
func TestSideBySide(t *testing.T) {
	var extracts []evidence.Extract
	for i := range 12 {
		text := header + strings.Repeat("R1,OT,therapy,community,01/02/2025,,\n", i+1)
		x := csv(t, "waits", text)
		x.Dataset.ID = fmt.Sprint("set-", i)
		extracts = append(extracts, x)
	}
	w := open(t, duckdb.Options{Threads: 4})
	for i, l := range load(t, w, extracts...) {
		if l.Dataset != extracts[i].Dataset.ID || l.Read != i+1 {
			t.Errorf("place %d holds %s with %d rows", i, l.Dataset, l.Read)
		}
	}
	got, err := w.Query(context.Background(), `SELECT current_setting('TimeZone'),
		current_setting('enable_external_access'), current_setting('lock_configuration'),
		current_setting('autoinstall_known_extensions'), current_setting('autoload_known_extensions'),
		current_setting('allow_community_extensions'), current_setting('preserve_insertion_order')`)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "settings", [][]string{{"UTC", "false", "true", "false", "false", "false", "true"}}, got)
}

// A file that cannot be read is set aside with its reason, and the others of
// its shape are answered from. Of one that can, the hash is handed on.
func TestUnreadable(t *testing.T) {
	none := 1.0 // tolerated, which is no reason to use what is not there
	bad := extract(t, "waits", nil)
	bad.Dataset.ID, bad.Dataset.Tolerance = "bad", &none
	bad.Unreadable = evidence.DamagedFile
	good := csv(t, "waits", header+"R1,OT,therapy,community,01/02/2025,,North\n")
	good.SHA256 = "5ef0"
	w := open(t, duckdb.Options{})
	l := load(t, w, bad, good)
	want := evidence.Loaded{Dataset: "bad", Shape: "waits", SetAside: true, RowsTolerated: 1,
		Unreadable: evidence.DamagedFile, Dropped: map[string]int{},
		Rejected: map[evidence.Reason]int{}, Missing: map[string]map[evidence.Blank]int{}}
	if d := cmp.Diff(want, l[0]); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	if l[1].SetAside || l[1].SHA256 != "5ef0" {
		t.Errorf("%+v", l[1])
	}
	a := answer(t, w, evidence.Question{Measure: measure(t, "waits_waiting")})[0]
	equal(t, "cells", []string{"community therapy 1 of 1"}, lines(a))
}

// A dataset with more rejected rows than it tolerates is used for nothing.
func TestTolerance(t *testing.T) {
	rows := func(bad, all int) evidence.Extract {
		var b strings.Builder
		b.WriteString(header)
		for i := range all {
			day := "01/02/2025"
			if i < bad {
				day = "32/02/2025"
			}
			fmt.Fprintf(&b, "R%d,OT,therapy,community,%s,,\n", i, day)
		}
		return csv(t, "waits", b.String())
	}
	for _, c := range []struct {
		bad, all int
		aside    bool
	}{{0, 1, false}, {1, 50, false}, {2, 50, true}, {50, 50, true}} {
		w := open(t, duckdb.Options{})
		l := load(t, w, rows(c.bad, c.all))[0]
		if l.SetAside != c.aside {
			t.Errorf("%d of %d: set aside is %t", c.bad, c.all, l.SetAside)
		}
		a := answer(t, w, evidence.Question{Measure: measure(t, "waits_waiting")})[0]
		if (len(a.Cells) == 0) != c.aside {
			t.Errorf("%d of %d: %v", c.bad, c.all, lines(a))
		}
	}
}

// Rows keep their order and number however many threads read them.
func TestOrder(t *testing.T) {
	var b strings.Builder
	b.WriteString("referral_id,service,service_group,clock,referred_on,seen_on\n")
	const rows = 400_000
	for i := range rows {
		day := "01/02/2025"
		if i%50_000 == 49_999 {
			day = "x y"
		}
		fmt.Fprintf(&b, "%d,A service with a long name,therapy,community,%s,\n", i, day)
	}
	w := open(t, duckdb.Options{Threads: 4})
	l := load(t, w, csv(t, "waits", b.String()))[0]
	if len(l.Rejects) != 8 {
		t.Fatalf("%d rejects", len(l.Rejects))
	}
	for i, r := range l.Rejects {
		if want := (i+1)*50_000 + 1; r.Row != want {
			t.Errorf("reject %d stands in row %d, want %d", i, r.Row, want)
		}
	}
}

// A quoted line break that falls between two threads' pieces of the file is
// read all the same.
func TestLineBreaksInLongFiles(t *testing.T) {
	var b strings.Builder
	b.WriteString("referral_id,service,service_group,clock,referred_on,seen_on\n")
	const rows = 200_000
	for i := range rows {
		fmt.Fprintf(&b, "%d,\"A service,\nwith a \"\"long\"\"\nname %d\",therapy,community,01/02/2025,\n", i, i%3)
	}
	b.WriteString("x,y,z,,,\n")
	w := open(t, duckdb.Options{Threads: 2})
	l := load(t, w, csv(t, "waits", b.String()))[0]
	if l.Taken != rows || l.RejectedRows != 1 || l.Rejects[0].Row != rows+2 {
		t.Errorf("taken %d, rejected %d: %v", l.Taken, l.RejectedRows, l.Rejects)
	}
}

// Datasets of one shape are one; each row remembers where it is from, and the
// partner it names itself comes first. Values that are the same in every row
// come from the dataset.
func TestPooled(t *testing.T) {
	one := csv(t, "waits", "referral_id,service,referred_on,seen_on,partner\n1,OT,01/05/2025,,\n2,OT,01/05/2025,,school\n")
	one.Dataset.Constants = map[string]string{"clock": "Community", "service_group": "therapy"}
	two := csv(t, "waits", "referral_id,service,service_group,clock,referred_on,closed_on\n1,OT,therapy,community,01/05/2025,\n")
	two.Dataset.ID, two.Dataset.Partner.Name = "other-set", "trust"
	two.Dataset.AsOf = date(t, "2025-06-30")
	w := open(t, duckdb.Options{})
	load(t, w, one, two)
	longest := measure(t, "waits_longest_band")
	a := answer(t, w, evidence.Question{Measure: longest, By: []string{"partner", "dataset"}})[0]
	equal(t, "cells", []string{
		"community therapy icb waits-set 4.285714285714286 of 1",
		"community therapy school waits-set 4.285714285714286 of 1",
		"community therapy trust other-set 8.571428571428571 of 1",
	}, lines(a))
	a = answer(t, w, evidence.Question{Measure: longest, Where: map[string]string{"partner": "trust"}})[0]
	equal(t, "chosen", []string{"community therapy 8.571428571428571 of 1"}, lines(a))
	a = answer(t, w, evidence.Question{Measure: longest, Where: map[string]string{"service": "' OR 1=1 --"}})[0]
	equal(t, "hostile", []string(nil), lines(a))
}

// A constant that is not understood spoils every row.
func TestConstants(t *testing.T) {
	x := csv(t, "waits", "referral_id,service,service_group,referred_on\n1,OT,therapy,01/05/2025\n")
	x.Dataset.Constants = map[string]string{"clock": "cuckoo"}
	l := load(t, open(t, duckdb.Options{}), x)[0]
	if !l.SetAside || l.Rejected[evidence.NotACode] != 1 {
		t.Errorf("%+v", l)
	}
}

// What is not collected is not counted as empty.
func TestNotCollected(t *testing.T) {
	without := csv(t, "waits", "referral_id,service,service_group,clock,referred_on\n1,OT,therapy,community,01/05/2025\n")
	with := csv(t, "waits", "referral_id,service,service_group,clock,referred_on,support\n1,OT,therapy,community,01/05/2025,offered\n"+
		"2,OT,therapy,community,01/05/2025,\n")
	with.Dataset.ID = "with"
	support := evidence.Question{Measure: measure(t, "waits_support_recorded")}

	w := open(t, duckdb.Options{})
	load(t, w, without)
	a := answer(t, w, support)[0]
	equal(t, "without", []string{"support"}, a.NotCollected)
	equal(t, "without", 0, len(a.Cells))

	w = open(t, duckdb.Options{})
	load(t, w, without, with)
	equal(t, "those who were asked", []string{"community therapy 1/2 of 2"}, lines(answer(t, w, support)[0]))
	all := evidence.Question{Measure: measure(t, "waits_waiting")}
	equal(t, "all", []string{"community therapy 3 of 3"}, lines(answer(t, w, all)[0]))

	none := answer(t, w, evidence.Question{Measure: measure(t, "reviews_overdue")})[0]
	equal(t, "nothing loaded", []string{"cease_on", "days_past_review_due"}, none.NotCollected)
	byNeed := answer(t, w, evidence.Question{Measure: all.Measure, By: []string{"need"}})[0]
	equal(t, "a group nobody has", []string{"need"}, byNeed.NotCollected)
}

func TestDerivedNotCollected(t *testing.T) {
	x := csv(t, "ehc_plans", "plan_id,start_on,review_meeting_on\n1,01/05/2023,\n")
	w := open(t, duckdb.Options{})
	l := load(t, w, x)[0]
	got := strings.Join(l.NotCollected, " ")
	for column, want := range map[string]bool{
		"days_since_amended":  true, // it needs last_amended_on
		"days_past_phase_due": true, // without phase_transfer_due_on it has no value
		// Plans never reviewed are due from their start. An extract that does
		// not carry reviews says nothing of that: every plan would look overdue
		// that is over a year old.
		"days_past_review_due":             false,
		"days_past_review_due_by_decision": true,
	} {
		if strings.Contains(" "+got+" ", " "+column+" ") != want {
			t.Errorf("%s among the columns not collected: %t expected\n%s", column, want, got)
		}
	}
	overdue := evidence.Question{Measure: measure(t, "reviews_overdue")}
	equal(t, "no column of plans that ended", []string{"cease_on"}, answer(t, w, overdue)[0].NotCollected)

	w = open(t, duckdb.Options{})
	load(t, w, csv(t, "ehc_plans", "plan_id,start_on,cease_on\n1,01/05/2023,\n"))
	a := answer(t, w, overdue)[0]
	equal(t, "no reviews", []string{"days_past_review_due"}, a.NotCollected)
	equal(t, "no reviews", 0, len(a.Cells))
}

// After loading, nothing is read any more and no setting changes.
func TestLocked(t *testing.T) {
	ctx := context.Background()
	w := open(t, duckdb.Options{})
	x := csv(t, "waits", header+"R1,OT,therapy,community,01/02/2025,,\n")
	load(t, w, x)
	out := filepath.Join(t.TempDir(), "out.csv")
	for _, query := range []string{
		"SELECT * FROM read_csv('" + x.Text.Path + "')",
		"SELECT * FROM '" + x.Text.Path + "'",
		"COPY rows_0 TO '" + out + "'",
		"ATTACH '" + out + "' AS other",
		"INSTALL httpfs", "LOAD httpfs",
		"SET enable_external_access = true",
		"SET temp_directory = '/tmp'",
		"RESET lock_configuration",
	} {
		if _, err := w.Query(ctx, query); err == nil {
			t.Errorf("%s went through", query)
		}
	}
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s was written", out)
	}
	if _, err := w.Load(ctx, nil); err == nil {
		t.Error("a second load went through")
	}
}

func TestClose(t *testing.T) {
	scratch := t.TempDir()
	w := open(t, duckdb.Options{Scratch: scratch, MemoryLimit: "200MB"})
	load(t, w, csv(t, "waits", header+"R1,OT,therapy,community,01/02/2025,,\n"))
	if _, err := os.Stat(w.Scratch()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	left, err := os.ReadDir(scratch)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

// No error holds a cell, and a query that takes too long says so.
func TestErrors(t *testing.T) {
	ctx := context.Background()
	x := table(t, "waits", []string{"referral_id"})
	secret := errors.New("reading failed")
	x.Rows = func(yield func([]string, error) bool) { yield([]string{"secret"}, secret) }
	w := open(t, duckdb.Options{})
	if _, err := w.Load(ctx, []evidence.Extract{x}); !errors.Is(err, secret) {
		t.Errorf("error %v", err)
	}
	w = open(t, duckdb.Options{})
	missing := csv(t, "waits", header)
	missing.Text.Path = filepath.Join(t.TempDir(), "secret.csv")
	if _, err := w.Load(ctx, []evidence.Extract{missing}); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("error %v", err)
	}
	_, err := duckdb.Open(ctx, duckdb.Options{Scratch: t.TempDir(), Deadline: time.Nanosecond})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
}

// Title lines, blank ones among them, line ends of Windows, tabs and a
// byte order mark are no matter.
func TestLines(t *testing.T) {
	text := "\ufeffWaits at the trust\r\n\r\nreferral_id\tservice\tservice_group\tclock\treferred_on\r\n" +
		"R1\t\"O\tT\"\ttherapy\tcommunity\t01/02/2025\r\n\r\n" +
		"R2\tOT\ttherapy\tcommunity\tx y\r\n"
	x := csv(t, "waits", text)
	heading := []string{"referral_id", "service", "service_group", "clock", "referred_on"}
	columns := extract(t, "waits", heading)
	x.Heading, x.Columns, x.First = heading, columns.Columns, 4
	x.Text.Separator, x.Text.Skip, x.Text.Fields = '\t', 3, 5
	all := 1.0
	x.Dataset.Tolerance = &all
	l := load(t, open(t, duckdb.Options{}), x)[0]
	if l.Read != 2 || l.Taken != 1 {
		t.Errorf("read %d, taken %d", l.Read, l.Taken)
	}
	equal(t, "rejects", []evidence.Reject{{Row: 6, Column: "referred_on", Reason: evidence.NotADate}}, l.Rejects)
}
