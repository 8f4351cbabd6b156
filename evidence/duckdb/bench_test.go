package duckdb_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// BenchmarkMillion loads a million rows of waits from a file and works out
// every measure of waits. It reports the time of each half, and the most
// memory that the process has had.
func BenchmarkMillion(b *testing.B) {
	x := millionWaits(b, 1_000_000)
	var questions []evidence.Question
	for _, m := range library().Measures {
		if m.Shape.Name == "waits" {
			questions = append(questions, evidence.Question{Measure: m})
		}
	}
	var loading, answering time.Duration
	for b.Loop() {
		start := time.Now()
		w, err := duckdb.Open(context.Background(), duckdb.Options{
			Threads: 2, MemoryLimit: "700MB", Scratch: b.TempDir()})
		if err != nil {
			b.Fatal(err)
		}
		l := load(b, w, x)
		loaded := time.Now()
		if l[0].SetAside || l[0].Taken < 990_000 {
			b.Fatalf("%d taken of %d", l[0].Taken, l[0].Read)
		}
		answer(b, w, questions...)
		loading += loaded.Sub(start)
		answering += time.Since(loaded)
		if err := w.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(loading.Milliseconds())/float64(b.N), "load-ms")
	b.ReportMetric(float64(answering.Milliseconds())/float64(b.N), "answer-ms")
	b.ReportMetric(peak(b), "peak-MB")
}

// millionWaits writes synthetic waits as a case system exports them: dates day
// first, some cells empty, marked or wrong.
func millionWaits(b *testing.B, rows int) evidence.Extract {
	path := filepath.Join(b.TempDir(), "waits.csv")
	f, err := os.Create(path)
	if err != nil {
		b.Fatal(err)
	}
	out := bufio.NewWriterSize(f, 1<<20)
	heading := "referral_id,service,service_group,clock,locality,referred_on,seen_on,closed_on,close_reason,support"
	fmt.Fprintln(out, heading)
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(words ...string) string { return words[r.IntN(len(words))] }
	first := time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range rows {
		referred := first.AddDate(0, 0, r.IntN(880))
		later := func() string { return referred.AddDate(0, 0, r.IntN(400)).Format("02/01/2006") }
		seen, closed, why := "", "", ""
		switch n := r.IntN(20); {
		case n < 8:
			seen = later()
		case n < 9:
			closed, why = later(), pick("declined", "moved", "discharged")
		case n < 10 && i%1000 == 0:
			seen = "not yet"
		}
		fmt.Fprintf(out, "R%07d,%s,%s,%s,%s,%s,%s,%s,%s,%s\n", i,
			pick("Occupational therapy", "Speech and language", "Autism pathway", "Paediatrics"),
			pick("therapy", "autism", "adhd", "paediatrics", "mental-health"),
			pick("consultant-led", "autism", "community"), pick("North", "South", "East", "West"),
			referred.Format("02/01/2006"), seen, closed, why, pick("in-place", "offered", "", "none", "n/k"))
	}
	if err := out.Flush(); err != nil {
		b.Fatal(err)
	}
	if err := f.Close(); err != nil {
		b.Fatal(err)
	}
	x := extract(b, "waits", strings.Split(heading, ","))
	x.Text = &evidence.DelimitedText{Path: path, Separator: ',', Skip: 1, Fields: len(x.Heading)}
	return x
}

// peak is the most memory the process has had, in MB, where the system says.
func peak(b *testing.B) float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip("no /proc/self/status to read the peak from")
	}
	_, after, _ := bytes.Cut(status, []byte("VmHWM:"))
	kB, err := strconv.Atoi(strings.Fields(string(after))[0])
	if err != nil {
		b.Fatal(err)
	}
	return float64(kB) / 1024
}
