package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// shares makes a run of measures, each by services and localities and in all.
// Ten measures count the same rows.
func shares(measures, services, localities int) []disclosure.Table {
	r := rand.New(rand.NewPCG(7, 7))
	var out []disclosure.Table
	var groups []disclosure.Cell
	for i := range measures {
		if i%10 == 0 {
			groups = randomGroups(r, services, localities)
		}
		kind := fmt.Sprint("kind ", i/10)
		whole := disclosure.Table{Measure: fmt.Sprint("measure ", i), Kind: disclosure.Share,
			Of: kind, Denominator: kind, Limits: &disclosure.Limits{Amber: 5, Red: 25}}
		fine := whole
		fine.Columns = []string{"service", "locality"}
		all := disclosure.Cell{}
		for _, c := range groups {
			c.Numerator = r.IntN(c.Denominator + 1)
			fine.Cells = append(fine.Cells, c)
			all.Numerator += c.Numerator
			all.Denominator += c.Denominator
		}
		whole.Cells = []disclosure.Cell{all}
		out = append(out, fine, whole)
	}
	return out
}

// randomGroups makes groups of up to 40 children: a hard run, for in half of
// the cells there is something to hide.
func randomGroups(r *rand.Rand, services, localities int) []disclosure.Cell {
	var out []disclosure.Cell
	for s := range services {
		for l := range localities {
			out = append(out, disclosure.Cell{Denominator: r.IntN(40),
				Group: []string{fmt.Sprint("s", s), fmt.Sprint("l", l)}})
		}
	}
	return out
}

func BenchmarkPublish(b *testing.B) {
	for _, profile := range []evidence.Profile{evidence.LT5, evidence.NHS1to7Round5} {
		for _, n := range []int{10, 100, 400} {
			run := shares(n, 20, 10)
			b.Run(fmt.Sprintf("%s/%d tables of 200 cells", profile, n), func(b *testing.B) {
				for b.Loop() {
					if _, err := disclosure.Publish(profile, run); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
