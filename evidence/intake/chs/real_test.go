package chs_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/chs"
)

// october is the release of October 2023 as NHS England published it. It is
// not part of the repository.
const october = "nhse_chs_sitrep_oct2023_published_2023-12-14.xlsx"

// published finds the folder of published files beside the repository, or
// skips the test and says so.
func published(t testing.TB) string {
	t.Helper()
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		data := filepath.Join(folder, "shared", "data", "health")
		if _, err := os.Stat(filepath.Join(data, october)); err == nil {
			return data
		}
		up := filepath.Dir(folder)
		if up == folder {
			t.Skipf("no folder shared/data/health with %s in or above this one: the "+
				"published workbook is not read", october)
		}
		folder = up
	}
}

func layout(t testing.TB) chs.Layout {
	t.Helper()
	l, diags, err := chs.Library(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return l
}

// once is the release for all tests that only look at it.
var once struct {
	sync.Once
	release *chs.Release
	notes   []intake.Note
}

func publishedOctober(t testing.TB) (*chs.Release, []intake.Note) {
	t.Helper()
	published(t)
	once.Do(func() { once.release, once.notes = readOctober(t) })
	if once.release == nil {
		t.Fatal("the published workbook was not read")
	}
	return once.release, once.notes
}

func readOctober(t testing.TB) (*chs.Release, []intake.Note) {
	t.Helper()
	p := intake.File{Files: os.DirFS(published(t)), Name: october, Scratch: t.TempDir()}
	r, notes, diags, err := layout(t).Read(p, chs.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return r, notes
}

// TestPublished demands figures that are known of the release, to the last
// digit.
func TestPublished(t *testing.T) {
	if !layout(t).Recognise(os.DirFS(published(t)), october) {
		t.Error("not recognised")
	}
	r, notes := publishedOctober(t)
	have := map[string]int{}
	organisations := map[string]bool{}
	for _, w := range r.Waits {
		if k := string(w.Footprint) + " " + w.OrgCode; !organisations[k] {
			organisations[k] = true
			have["organisations "+string(w.Footprint)]++
		}
		local := w.OrgCode == "QWU" || w.OrgCode == "RYG"
		switch {
		case w.Audience != chs.Children || !local || !compared[w.Service] || w.Missing != "":
		case w.Band == nil:
			have[w.OrgCode+" "+w.Service] = w.Waiting
		case w.OrgCode == "QWU" && w.Service == paediatrics:
			have[fmt.Sprintf("from %d to %d", w.Band.From, w.Band.To)] = w.Waiting
		}
	}
	want := map[string]int{
		"organisations england": 1, "organisations region": 7, "organisations icb": 42,
		"organisations provider": 135,
		"QWU " + paediatrics:     1339, "QWU " + speech: 1587, "QWU " + occupational: 171,
		"QWU " + physio: 236, "QWU Audiology": 176,
		"RYG " + paediatrics: 672, "RYG " + speech: 854, "RYG " + occupational: 54,
		"RYG " + physio: 107, "RYG Audiology": 15,
		"from 0 to 7": 99, "from 8 to 14": 112, "from 15 to 28": 160, "from 29 to 84": 456,
		"from 85 to 126": 110, "from 127 to 364": 392, "from 365 to 0": 10,
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
	if r.Month != "2023-10" || r.PublishedOn.String() != "2023-12-14" || len(r.Waits) != 185*47*8 {
		t.Errorf("%s, published %s, %d rows", r.Month, r.PublishedOn, len(r.Waits))
	}
	// 104 of 3,583 cells differ from their bands: in 101 the bands come to
	// another sum, and 3 have none.
	if notes[0].Count != 101 || notes[0].Of != 3583 || notes[1].Count != 3 || len(notes) != 2 {
		t.Errorf("%v", notes)
	}
}

// TestPublishedWhole compares every figure for children of England, the
// Midlands and three organisations with a list made from the same release by
// other means.
func TestPublishedWhole(t *testing.T) {
	f, err := os.Open(filepath.Join(published(t), "chs_sitrep_oct2023_cyp_long_cov_midlands_england.csv"))
	if err != nil {
		t.Skip("no list of figures beside the workbook: ", err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	bands := map[string]int{"Table 4": -1, "Table 4a": 0, "Table 4b": 8, "Table 4c": 15,
		"Table 4d": 29, "Table 4e": 85, "Table 4f": 127, "Table 4g": 365}
	want := map[string]string{}
	organisations := map[string]bool{}
	for _, l := range lines[1:] {
		code := l[3]
		if l[4] == "England" {
			code = "E92000001"
		}
		organisations[code] = true
		service := strings.TrimPrefix(l[5], "(CYP) ")
		want[fmt.Sprint(code, " ", service, " ", bands[l[0]])] = l[6]
	}
	have := map[string]string{}
	r, _ := publishedOctober(t)
	for _, w := range r.Waits {
		if w.Audience != chs.Children || !organisations[w.OrgCode] {
			continue
		}
		from, value := -1, ""
		if w.Band != nil {
			from = w.Band.From
		}
		if w.Missing == "" {
			value = fmt.Sprint(w.Waiting)
		}
		have[fmt.Sprint(w.OrgCode, " ", w.Service, " ", from)] = value
	}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

// TestPublishedShares compares with the shares over 18 weeks that the
// Department for Education worked out for England.
func TestPublishedShares(t *testing.T) {
	r, _ := publishedOctober(t)
	rows, notes := layout(t).Comparators(r, []string{"QWU", "RYG"})
	if len(notes) > 0 {
		t.Error(notes)
	}
	have := map[string]float64{}
	for _, c := range rows {
		if c.Value != nil && c.Measure == "waits_over_18_weeks" && c.Level == "england" &&
			compared[c.Breakdown] {
			have[c.Breakdown] = *c.Value
		}
	}
	// 26.831, 60.209, 37.783 and 39.730 in england_cyp_waits_2023_dfe_derived.csv;
	// physiotherapy is not there: 2,360 and 186 of 15,764.
	want := map[string]float64{"Audiology": 26.8, paediatrics: 60.2, occupational: 37.8,
		speech: 39.7, physio: 16.2}
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("-want +have:\n%s", d)
	}
}

const (
	paediatrics  = "Community paediatric service"
	speech       = "Therapy interventions: Speech and language"
	occupational = "Therapy interventions: Occupational therapy"
	physio       = "Therapy interventions: Physiotherapy"
)

var compared = map[string]bool{paediatrics: true, speech: true, occupational: true,
	physio: true, "Audiology": true}

// TestQuick demands that a release is read while a person waits, and without
// the memory of a large one. On two cores it takes about a second.
func TestQuick(t *testing.T) {
	published(t)
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	r, _ := readOctober(t)
	took := time.Since(start)
	runtime.GC()
	runtime.ReadMemStats(&after)
	t.Logf("%d rows in %s, %d MB allocated on the way, %d MB held", len(r.Waits), took,
		(after.TotalAlloc-before.TotalAlloc)>>20, (after.HeapAlloc-before.HeapAlloc)>>20)
	if took > 20*time.Second {
		t.Errorf("%s", took)
	}
	runtime.KeepAlive(r)
}

func BenchmarkPublished(b *testing.B) {
	published(b)
	b.ReportAllocs()
	for b.Loop() {
		readOctober(b)
	}
}
