package chs_test

import (
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/chs"
)

func filed(data []byte) fstest.MapFS { return fstest.MapFS{"x": {Data: data}} }

// small is a workbook of one organisation and two services, for speed.
func small(f *excelize.File) {
	_ = f.SetSheetName("Sheet1", "Table 4")
	put(f, "Table 4", "A1", "Total waiting list by service, October 2023", "", "Published")
	put(f, "Table 4", "A2", "Published", "14/12/2023")
	_, _ = f.NewSheet("Table 4a")
	put(f, "Table 4a", "A1", "Number waiting over 1 weeks by service, October 2023")
	_, _ = f.NewSheet("Table 4b")
	put(f, "Table 4b", "A1", "Number waiting 0-1 weeks by service, October 2023")
	for _, sheet := range []string{"Table 4", "Table 4a", "Table 4b"} {
		put(f, sheet, "A5", "Organisation Type", "Organisation Name", "(A) Audiology", "(CYP) Audiology")
		put(f, sheet, "A6", "National", "England", 4, 1)
	}
}

// FuzzRead reads a workbook with any text in the place of one of its parts,
// and any file at all. What comes out is a release whose rows are whole, or
// mistakes.
func FuzzRead(f *testing.F) {
	whole := made(f, laterLayout)
	tiny := made(f, small)
	var parts []string
	rewritten(f, tiny, func(part, text string) string {
		f.Add(len(parts), []byte(text))
		parts = append(parts, part)
		return text
	})
	f.Add(-1, whole)
	f.Add(-1, made(f, earlierLayout))
	l := layout(f)
	f.Fuzz(func(t *testing.T, at int, text []byte) {
		data := text
		if at >= 0 && at < len(parts) {
			data = rewritten(t, tiny, func(part, old string) string {
				if part == parts[at] {
					return string(text)
				}
				return old
			})
		}
		l.Recognise(filed(data), "x")
		r, _, diags, err := l.Read(intake.File{Files: filed(data), Name: "x",
			Scratch: t.TempDir()}, chs.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if (r == nil) != diags.HasErrors() {
			t.Fatalf("%v beside a release: %v", diags, r != nil)
		}
		if r == nil {
			return
		}
		for _, w := range r.Waits {
			if w.Waiting < 0 || w.Missing != "" && w.Waiting != 0 || w.Service == "" ||
				w.OrgName == "" || w.Footprint == "" || w.PeriodEnd.IsZero() {
				t.Errorf("%+v", w)
			}
		}
		rows, _ := l.Comparators(r, []string{"QZZ", ""})
		for _, c := range rows {
			if (c.Value == nil) != (c.Missing != "") || c.Value != nil && *c.Value < 0 ||
				c.Unit == "percent" && c.Value != nil && *c.Value > 100 {
				t.Errorf("%+v", c)
			}
		}
	})
}
