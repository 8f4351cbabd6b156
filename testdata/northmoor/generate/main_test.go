package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The files in the repository are those that the generator makes.
func TestFilesAreTheGenerators(t *testing.T) {
	fresh := t.TempDir()
	if err := write(fresh, everything()); err != nil {
		t.Fatal(err)
	}
	for _, pattern := range []string{"expected.json", "extracts/*", "messy/*.csv"} {
		made, err := filepath.Glob(filepath.Join(fresh, pattern))
		if err != nil {
			t.Fatal(err)
		}
		kept, _ := filepath.Glob(filepath.Join("..", pattern))
		if len(made) == 0 || len(made) != len(kept) {
			t.Fatalf("%s: the generator makes %d files, the repository has %d", pattern, len(made), len(kept))
		}
		for _, name := range made {
			below, _ := filepath.Rel(fresh, name)
			compare(t, name, filepath.Join("..", below))
		}
	}
}

func compare(t *testing.T, made, kept string) {
	t.Helper()
	want, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(kept)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got) {
		t.Errorf("%s is not what the generator makes: run go run ./testdata/northmoor/generate", kept)
	}
}

// The extracts hold what the example is about.
func TestStory(t *testing.T) {
	figures := map[string]figure{}
	for _, x := range everything() {
		for _, f := range x.Figures {
			figures[x.Dataset+" "+f.Measure+" "+f.Period+" "+f.Where["service"]+f.Where["partner"]+
				f.Where["round"]+f.Where["question"]+" "+f.Where["locality"]] = f
		}
	}
	percent := func(key string) int {
		f, ok := figures[key]
		if !ok || f.Denominator == nil {
			t.Fatalf("there is no share %q", key)
		}
		return 100 * *f.Numerator / *f.Denominator
	}
	const ot = "therapy-waits waits_over_18_weeks  Occupational therapy "
	if north, south := percent(ot+"North"), percent(ot+"South"); north < south+30 {
		t.Errorf("occupational therapy: %d percent over 18 weeks in the North, %d in the South; want a hidden group", north, south)
	}
	for _, round := range []string{"2024-T2", "2024-T3", "2025-T1"} {
		for _, q := range planQuestions {
			no := percent("audit-answers audit_answers_no_rate  " + round + q.id + " ")
			if fails := no >= 30; fails != (q.id == amounts) {
				t.Errorf("%s in %s: %d percent no; %s alone is to fail", q.id, round, no, amounts)
			}
		}
	}
	late := percent("ehc-advice ehc_advice_6_weeks_rate 2025 community-trust ")
	if other := percent("ehc-advice ehc_advice_6_weeks_rate 2025 mental-health-trust "); late > other-25 {
		t.Errorf("advice in time: %d percent from one trust, %d from the other; want one late", late, other)
	}
}

// Every extract but the one for tests keeps within what is tolerated.
func TestTolerance(t *testing.T) {
	for _, x := range everything() {
		limit := map[string]int{"ap-register": 60, "wheelchair-waits": 1000}[x.Dataset]
		if limit == 0 {
			limit = 20
		}
		if rejected := x.Read - x.Taken; 1000*rejected > limit*x.Read {
			t.Errorf("%s: %d of %d rows are rejected", x.Dataset, rejected, x.Read)
		}
	}
}
