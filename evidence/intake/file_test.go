package intake_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

func file(t *testing.T, data []byte) intake.File {
	t.Helper()
	return intake.File{Files: fstest.MapFS{"release": {Data: data}}, Name: "release",
		Scratch: t.TempDir(), Place: diag.InFile("sef.hcl")}
}

func TestFileBook(t *testing.T) {
	data := made(t, func(f *excelize.File) {
		put(f, "Sheet1", 2, "a", 45000, "")
		for _, name := range []string{"Hidden", "Last"} {
			_, _ = f.NewSheet(name)
			put(f, name, 1, "b")
		}
		_ = f.SetSheetVisible("Hidden", false)
	})
	f, sum := file(t, data), sha256.New()
	f.Sum = sum
	b, err := f.Book()
	if err != nil {
		t.Fatal(err)
	}
	var have []string
	for _, sheet := range b.Sheets() {
		for cells, err := range b.Rows(sheet) {
			have = append(have, fmt.Sprintf("%s %q %v", sheet, cells, err))
		}
	}
	want := []string{`Sheet1 [] <nil>`, `Sheet1 ["a" "45000"] <nil>`, `Last ["b"] <nil>`}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	for _, err := range b.Rows("None") {
		if why, _, _ := f.Settle(err); why != evidence.DamagedFile {
			t.Errorf("a sheet that is not there: %v", err)
		}
	}
	if err := b.Close(); err != nil {
		t.Error(err)
	}
	if left, _ := os.ReadDir(f.Scratch); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if all := sha256.Sum256(data); !bytes.Equal(sum.Sum(nil), all[:]) {
		t.Error("another sum than of the file")
	}
}

func TestFileRows(t *testing.T) {
	data := []byte("\xef\xbb\xbfone,two\r\n\r\n\"1,000\",Zo\xeb\r\nthree\r\n")
	f, sum := file(t, data), sha256.New()
	f.Sum = sum
	var have []string
	for fields, err := range f.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		have = append(have, fmt.Sprintf("%q", fields))
	}
	want := []string{`["one" "two"]`, `[""]`, `["1,000" "Zoë"]`, `["three"]`}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if all := sha256.Sum256(data); !bytes.Equal(sum.Sum(nil), all[:]) {
		t.Error("another sum than of the file")
	}
	for range f.Rows() {
		break // a reader may have seen enough
	}
}

// TestSettle tells apart how a reading ends: an author's mistakes in the order
// in which they were found, a file for its sender to put right, and the world's
// failure.
func TestSettle(t *testing.T) {
	f := file(t, nil)
	failure := errors.New("the disk is full")
	for _, c := range []struct {
		name  string
		err   error
		why   evidence.Unreadable
		diags []string
		world bool
	}{
		{"nothing", nil, "", nil, false},
		{"no mistakes", intake.Mistakes(nil), "", nil, false},
		{"a mistake", f.Wrong("Strange", "%d is odd. Ask.", 3), "", []string{"Strange: 3 is odd. Ask."}, false},
		{"mistakes", intake.Mistakes(diag.Diagnostics{diag.Error(f.Place, "B", "b"), diag.Error(f.Place, "A", "a")}),
			"", []string{"B: b", "A: a"}, false},
		{"set aside", f.Aside(evidence.TooLarge, "Long", "Cut it."), evidence.TooLarge, []string{"Long: Cut it."}, false},
		{"a failure", failure, "", nil, true},
		{"a mistake and a failure", errors.Join(failure, f.Wrong("A", "a")), "", []string{"A: a"}, false},
	} {
		why, diags, err := f.Settle(c.err)
		var have []string
		for _, d := range diags {
			have = append(have, d.Summary+": "+d.Detail)
			if d.Subject.Filename != "sef.hcl" || diags.HasErrors() == (why != "") {
				t.Errorf("%s: %v", c.name, d)
			}
		}
		if d := cmp.Diff(c.diags, have); d != "" || why != c.why || errors.Is(err, failure) != c.world {
			t.Errorf("%s: %q, %v, -want +have:\n%s", c.name, why, err, d)
		}
	}
}

// TestPublished demands of a file that its publisher laid out that nothing of it
// is set aside, and that nobody is told to change it.
func TestPublished(t *testing.T) {
	for _, c := range []struct{ data, summary, now string }{
		{"", "Empty file", `"release" holds nothing. `},
		{"PK\x03\x04 and no more", "Damaged workbook",
			`"release" is no workbook that can be read to its end. `},
		{"%PDF", "Not a table of rows", `"release" is a PDF. `},
		{"a,b\n", "Not a workbook", `"release" is no workbook. `},
	} {
		f := file(t, []byte(c.data)).Published()
		_, err := f.Book()
		_, diags, err := f.Settle(err)
		if err != nil || len(diags) != 1 || !diags.HasErrors() || diags[0].Summary != c.summary {
			t.Error(diags, err)
			continue
		}
		want := c.now + "Fetch it again from its publisher, and leave it as it is."
		if d := cmp.Diff(want, diags[0].Detail); d != "" {
			t.Errorf("-want +have:\n%s", d)
		}
		if left, _ := os.ReadDir(f.Scratch); len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
	}
}

func TestNames(t *testing.T) {
	names, at := intake.Names[int]{}, diag.InFile("layout.hcl")
	first := names.Add("service", 1, at, "Speech and language", "SLT")
	second := names.Add("service", 2, at, "slt", "Physio")
	if len(first) > 0 || len(second) != 1 || second[0].Summary != "Duplicate service" {
		t.Error(first, second)
	}
	for name, want := range map[string]int{"SPEECH  AND\nLANGUAGE": 1, "S.L.T.": 1, "physio": 2, "Speech": 0, "": 0} {
		if have, ok := names.Find(name); have != want || ok != (want > 0) {
			t.Errorf("%q is %d, %v", name, have, ok)
		}
	}
	for text, want := range map[string]bool{" slt": true, "S L T": true, "SLTs": false, "": false, "-": false} {
		if intake.Among(text, []string{"SLT", "-"}) != want {
			t.Errorf("%q among the words is not %v", text, want)
		}
	}
}

func TestShare(t *testing.T) {
	for _, c := range []struct {
		n, of  int
		want   float64
		reason string
	}{
		{1, 2000, 0.1, "0.05 is rounded up"},
		{999, 2000, 50, "49.95 is rounded up"},
		{1, 3, 33.3, "0.033 is left off"},
		{0, 7, 0, "none is none"},
		{7, 7, 100, "all are all"},
		{1e9, 1e9, 100, "large counts still multiply"},
	} {
		if have := intake.Share(c.n, c.of); have != c.want {
			t.Errorf("%d of %d is %v, want %v: %s", c.n, c.of, have, c.want, c.reason)
		}
	}
}

func TestAsked(t *testing.T) {
	asked := intake.AskedFor([]string{" qwu", "RYG", "", "b2m3m"})
	if !asked.Meets("QWU ") || !asked.Meets("qwu") || asked.Meets("RY") || asked.Meets("") {
		t.Errorf("%v", asked)
	}
	want := []intake.Note{{Says: "Codes that the file does not have: B2M3M, RYG.", Count: 2, Of: 3}}
	if d := cmp.Diff(want, asked.Absent("file")); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if notes := intake.AskedFor(nil).Absent("file"); notes != nil {
		t.Errorf("%v of nothing asked", notes)
	}
}
