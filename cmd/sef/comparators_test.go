package main

import (
	"archive/zip"
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
)

const coventryArea = `area "coventry" {
  name      = "Coventry"
  la_code   = "331"
  ons_code  = "E08000026"
  framework = "area-send-2023"
  as_of     = "2025-06-30"
}
`

// added runs comparators add in a new workspace of Coventry's and returns its
// folder.
func added(t *testing.T, args ...string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "sef.hcl"), []byte(coventryArea), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	args = append([]string{"comparators", "add", "-C", dir}, args...)
	if code := run(context.Background(), args, nil, &out, &errs); code != exitFine {
		t.Fatalf("exit %d\n%s%s", code, &out, &errs)
	}
	return dir
}

// rows are a table's lines but for the comments at its head.
func rows(t *testing.T, fsys fs.FS, name string) string {
	t.Helper()
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "#") {
			out.WriteString(line)
		}
	}
	return out.String()
}

// TestLibraryIsWhatAddMakes makes the tables that come with the program from
// the publishers' own files again.
func TestLibraryIsWhatAddMakes(t *testing.T) {
	dir := evidencetest.Publishers(t)
	figures := []string{"--release", "dfe-ehc-plans-2025"}
	for _, name := range []string{"timeliness_20_week", "requests", "assessments",
		"annual_reviews", "caseload", "newplans"} {
		figures = append(figures, filepath.Join(dir, "ees/coventry-comparators", name+".csv"))
	}
	for table, args := range map[string][]string{
		"comparators/dfe-ehc-plans-2025.csv": figures,
		"neighbours/2021-04.csv": {"--release", "2021-04",
			filepath.Join(dir, "neighbours/statistical_neighbours_dfe_april2021.xlsx")},
		"neighbours/2025-05.csv": {"--release", "2025-05",
			filepath.Join(dir, "neighbours/statistical_neighbours_dfe_may2025_long.csv")},
	} {
		made := rows(t, os.DirFS(added(t, args...)), "data/"+table)
		if d := cmp.Diff(rows(t, evidence.Shipped(), table), made); d != "" {
			t.Errorf("%s (-shipped +made):\n%s", table, d)
		}
	}
}

// TestAddZip takes a release from its zip, which says itself which it is.
func TestAddZip(t *testing.T) {
	table, err := os.ReadFile("../../evidence/intake/ees/testdata/ok/2025-caseload.csv")
	if err != nil {
		t.Fatal(err)
	}
	// England's row would contradict what was published.
	text := strings.ReplaceAll(string(table), "National,", "Ward,")
	text = strings.ReplaceAll(text, ",All EHC plans,All EHC plans,5000", ",Type,A,5000")
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, text := range map[string]string{"data/caseload.csv": text,
		"data-guidance/data-guidance.txt": "Education, health and care plans\nReporting year 2025\n"} {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "release.zip")
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	got := rows(t, os.DirFS(added(t, file, "--area", "901")), "data/comparators/dfe-ehc-plans-2025.csv")
	_, figure, _ := strings.Cut(got, "\n")
	want := `dfe_ehc_plans_in_january,2000-01,la,E08999901,"Invented, City of",901,E12999901,` +
		`,,,50,count,,,,,"DfE, Education, health and care plans, caseload",dfe-ehc-plans-2025,2025-06-26` + "\n"
	if d := cmp.Diff(want, figure); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
