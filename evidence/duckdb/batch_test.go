package duckdb_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/duckdb"
)

// An expression that is refused alone is refused among others that are
// prepared with it, too. Together good ones come out as each alone.
func TestRefusedAmongOthers(t *testing.T) {
	loaded := func() *duckdb.Warehouse {
		w := open(t, duckdb.Options{Threads: 1})
		load(t, w, csv(t, "waits", waits))
		return w
	}
	var good []evidence.Question
	for _, f := range fixtures(t, "testdata/ok/*.sql") {
		good = append(good, evidence.Question{Measure: numerator(f.text)})
	}
	w := loaded()
	for i, together := range answer(t, loaded(), good...) {
		alone := answer(t, w, good[i])[0]
		equal(t, good[i].Measure.Numerator, lines(alone), lines(together))
	}
	for _, f := range fixtures(t, "testdata/err/*.sql") {
		t.Run(filepath.Base(f.name), func(t *testing.T) {
			all := append([]evidence.Question{{Measure: numerator(f.text)}}, good...)
			if _, err := loaded().Answer(context.Background(), all); err == nil {
				t.Errorf("%s went through", f.text)
			}
		})
	}
}
