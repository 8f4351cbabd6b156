package intake_test

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
)

// little is a shape and a dataset of it.
func little() (evidence.Dataset, evidence.Shape) {
	s := evidence.Shape{ID: "waits", Columns: []evidence.Column{
		{Name: "referral_id", Type: "text", Required: "always", Key: true},
		{Name: "service", Type: "text"},
		{Name: "referred_on", Type: "date"},
	}}
	return evidence.Dataset{ID: "waits", Source: "waits.csv",
		Columns: map[string]string{"referral_id": "Ref No"}}, s
}

// try opens whatever it is, reads it, and wants an extract whose parts fit
// together, one set aside with a warning, or mistakes.
func try(t *testing.T, data []byte) {
	d, s := little()
	scratch := t.TempDir()
	fsys := fstest.MapFS{"waits.csv": {Data: data}}
	x, diags, err := intake.Open(fsys, "nowhere", scratch, d, s)
	if err != nil {
		t.Fatal(err)
	}
	if x == nil {
		if !diags.HasErrors() {
			t.Fatal("neither extract nor mistakes")
		}
		return
	}
	if x.Unreadable != "" {
		if len(diags) == 0 || diags.HasErrors() || x.Text != nil || x.Rows != nil {
			t.Errorf("%+v %v", x, diags)
		}
		return
	}
	fields := len(x.Heading)
	if x.First < 2 || !x.Carries("referral_id") {
		t.Errorf("%+v", x)
	}
	for _, c := range x.Columns {
		if c.Field < 0 || c.Field >= fields {
			t.Errorf("field %d of %d", c.Field, fields)
		}
	}
	if x.Text != nil {
		if _, err := os.Stat(x.Text.Path); err != nil || x.Text.Fields != fields {
			t.Error(err, x.Text)
		}
		return
	}
	for row, err := range x.Rows {
		if err == nil && len(row) < fields {
			t.Errorf("%d fields, the heading has %d", len(row), fields)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(scratch, "excelize-*")); left != nil {
		t.Errorf("left behind: %d", len(left))
	}
}

// FuzzSniff opens any text.
func FuzzSniff(f *testing.F) {
	for _, pattern := range []string{"testdata/ok/*/waits.*", "testdata/aside/*/waits.*",
		"testdata/err/*/waits.*"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(try)
}

// FuzzWorkbook opens a workbook with any text in the place of one of its
// parts, and any archive.
func FuzzWorkbook(f *testing.F) {
	whole := made(f, func(b *excelize.File) { waits(b, "Sheet1", 1) })
	archive, err := zip.NewReader(bytes.NewReader(whole), int64(len(whole)))
	if err != nil {
		f.Fatal(err)
	}
	var names []string
	rewritten(f, whole, func(part, text string) string {
		f.Add(len(names), text)
		names = append(names, part)
		return text
	})
	for name, change := range tampered {
		if name == "cell-of-megabytes" {
			continue
		}
		rewritten(f, whole, func(part, text string) string {
			if now := change(part, text); now != text {
				f.Add(slices.Index(names, part), now)
			}
			return text
		})
	}
	f.Add(len(archive.File), string(whole))
	f.Fuzz(func(t *testing.T, at int, text string) {
		if at < 0 || at >= len(names) {
			try(t, []byte(text))
			return
		}
		try(t, rewritten(t, whole, func(part, old string) string {
			if part == names[at] {
				return text
			}
			return old
		}))
	})
}
