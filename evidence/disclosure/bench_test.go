package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// shares makes a run of tables, each with services by localities and the
// totals of both: ten measures of each kind of row.
func shares(tables, services, localities int) []disclosure.Table {
	r := rand.New(rand.NewPCG(7, 7))
	var out []disclosure.Table
	for i := 0; len(out) < tables; i++ {
		kind := fmt.Sprint("kind ", i/10)
		base := make([][]int, services)
		for s := range base {
			base[s] = make([]int, localities)
			for l := range base[s] {
				base[s][l] = rand.New(rand.NewPCG(uint64(i/10), uint64(s*100+l))).IntN(40)
			}
		}
		t := disclosure.Table{Measure: fmt.Sprint("measure ", i), Kind: disclosure.Share,
			Of: kind, Columns: []string{"service", "locality"}, Denominator: kind,
			Limits: &disclosure.Limits{Amber: 5, Red: 25}}
		whole := t
		whole.Columns = nil
		all := disclosure.Cell{}
		for s := range base {
			for l, d := range base[s] {
				n := 0
				if d > 0 {
					n = r.IntN(d + 1)
				}
				all.Numerator, all.Denominator = all.Numerator+n, all.Denominator+d
				t.Cells = append(t.Cells, disclosure.Cell{
					Group:     []string{fmt.Sprint("s", s), fmt.Sprint("l", l)},
					Numerator: n, Denominator: d})
			}
		}
		whole.Cells = []disclosure.Cell{all}
		out = append(out, t, whole)
	}
	return out[:tables]
}

func BenchmarkPublish(b *testing.B) {
	for _, n := range []int{10, 100, 400} {
		tables := shares(2*n, 20, 10)[:n*2]
		b.Run(fmt.Sprintf("%d tables of 200 cells", n), func(b *testing.B) {
			hidden, cells := 0, 0
			for b.Loop() {
				out, err := disclosure.Publish(evidence.LT5, tables)
				if err != nil {
					b.Fatal(err)
				}
				hidden, cells = 0, 0
				for _, t := range out {
					for _, c := range t.Cells {
						cells++
						if c.Figure.Hidden != "" {
							hidden++
						}
					}
				}
			}
			b.ReportMetric(float64(hidden)/float64(cells), "hidden/cell")
		})
	}
}
