package intake_test

import (
	"errors"
	"fmt"
	"os"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/framework/diag"
)

func publication(t *testing.T, data []byte) intake.Publication {
	t.Helper()
	return intake.Publication{Files: fstest.MapFS{"release": {Data: data}}, Name: "release",
		Scratch: t.TempDir(), Place: diag.InFile("sef.hcl")}
}

func TestPublicationWorkbook(t *testing.T) {
	p := publication(t, made(t, func(f *excelize.File) {
		put(f, "Sheet1", 2, "a", 45000, "")
		for _, name := range []string{"Hidden", "Last"} {
			_, _ = f.NewSheet(name)
			put(f, name, 1, "b")
		}
		_ = f.SetSheetVisible("Hidden", false)
	}))
	var have []string
	diags, err := p.Workbook(func(w *intake.Workbook) error {
		for _, sheet := range w.Sheets() {
			err := w.Rows(sheet, func(row int, cells []string) (bool, error) {
				have = append(have, fmt.Sprintf("%s %d %q", sheet, row, cells))
				return true, nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	want := []string{`Sheet1 1 []`, `Sheet1 2 ["a" "45000"]`, `Last 1 ["b"]`}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if left, _ := os.ReadDir(p.Scratch); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestPublicationText(t *testing.T) {
	p := publication(t, []byte("\xef\xbb\xbfone,two\r\n\"1,000\",Zo\xeb\r\nthree\r\n"))
	var have []string
	diags, err := p.Text(func(row int, fields []string) (bool, error) {
		have = append(have, fmt.Sprintf("%d %q", row, fields))
		return row < 2, nil
	})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	if d := cmp.Diff([]string{`1 ["one" "two"]`, `2 ["1,000" "Zoë"]`}, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// TestPublicationErrors tells what a reader says apart: mistakes, whose advice
// is never to draw an extract again, and the world's failure.
func TestPublicationErrors(t *testing.T) {
	failure := errors.New("the disk is full")
	p := publication(t, []byte("a,b\n"))
	_, err := p.Text(func(int, []string) (bool, error) { return true, failure })
	if !errors.Is(err, failure) {
		t.Errorf("error %v, want %v", err, failure)
	}
	diags, err := p.Text(func(int, []string) (bool, error) {
		return true, intake.Mistakes(diag.Diagnostics{p.Wrong("Strange", "%d is odd. Ask.", 3)})
	})
	if err != nil || len(diags) != 1 || diags[0].Detail != "3 is odd. Ask." ||
		diags[0].Subject.Filename != "sef.hcl" {
		t.Error(diags, err)
	}
	if err := intake.Mistakes(nil); err != nil {
		t.Errorf("%v of no mistakes", err)
	}
	for _, c := range []struct {
		data         string
		summary, now string
	}{
		{"", "Empty file", `"release" holds nothing. `},
		{"PK\x03\x04 and no more", "Damaged workbook",
			`"release" is no workbook that can be read to its end. `},
		{"%PDF", "Not a table of rows", `"release" is a PDF. `},
	} {
		diags, err := publication(t, []byte(c.data)).Workbook(func(*intake.Workbook) error { return nil })
		if err != nil || len(diags) != 1 || diags[0].Summary != c.summary {
			t.Error(diags, err)
			continue
		}
		want := c.now + "Fetch it again from its publisher, and leave it as it is."
		if d := cmp.Diff(want, diags[0].Detail); d != "" {
			t.Errorf("-want +have:\n%s", d)
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
