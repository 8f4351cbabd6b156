package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/disclosure"
)

// siege is a town, what is published of it, and how.
type siege struct {
	town    *town
	designs []design
	limits  *disclosure.Limits
	profile evidence.Profile
	limit   int  // of the profile
	joint   bool // the auditor sees all groups together
}

// attack publishes a town and attacks it.
func (g *siege) attack(t *testing.T, tally map[verdict]int) {
	t.Helper()
	tables := make([]disclosure.Table, len(g.designs))
	for i, d := range g.designs {
		tables[i] = g.town.table(d, g.limits)
	}
	if g.joint {
		tables = append(tables, g.town.joint()...)
	}
	out, err := disclosure.Publish(g.profile, tables)
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range g.designs {
		for _, c := range out[i].Cells {
			if !disclosure.Written(g.profile, d.kind, &c) {
				t.Fatalf("%s: not recognised as written: %+v", g.profile, c)
			}
		}
	}
	w := g.town.read(g.profile, out, g.designs, g.limits)
	if w.ask(constraint{lo: -1, hi: 1}, g.town.children, 100_000) == impossible {
		t.Fatalf("what is published contradicts the truth\n%s", show(g.town, g.designs, out))
	}
	for _, goal := range g.town.targets(g.limit, g.designs) {
		for k := goal.least; k <= goal.most; k++ {
			v := w.ask(constraint{goal.cells, ones(goal.cells), k, k, ""}, g.town.children, 20_000)
			tally[v]++
			if v == impossible {
				t.Fatalf("%s: %s is %d, and cannot be %d\n%s", g.profile, goal.name,
					g.town.sum(goal.cells), k, show(g.town, g.designs, out))
			}
		}
	}
}

func show(t *town, ds []design, out []disclosure.Published) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%+v\n", *t)
	for i, d := range ds {
		p := out[i]
		fmt.Fprintf(&b, "%s %v by month %v\n", p.Measure, p.Columns, d.byMonth)
		for _, c := range p.Cells {
			fmt.Fprintf(&b, "  %v %s: %s", c.Group, c.Period.From, c.Figure.Text)
			if c.Numerator != nil {
				fmt.Fprintf(&b, " (%s of %s)", c.Numerator.Text, c.Denominator.Text)
			}
			fmt.Fprintln(&b, " ", c.Colour)
		}
	}
	return b.String()
}

// besiege makes a siege by chance.
func besiege(r *rand.Rand, profile evidence.Profile, limit int) *siege {
	g := &siege{town: newTown(r), profile: profile, limit: limit, joint: r.IntN(3) > 0}
	g.designs = chain(r)
	if g.joint {
		g.designs = designs(r)
	}
	if r.IntN(3) == 0 {
		g.limits = &disclosure.Limits{Amber: float64(r.IntN(15)), Red: float64(15 + r.IntN(40))}
	}
	return g
}

var profiles = []struct {
	profile evidence.Profile
	limit   int
	towns   int
}{
	{evidence.LT5, 4, 200}, {evidence.NHS1to7Round5, 7, 60}, {evidence.DfERound10, 4, 60},
}

func TestAttack(t *testing.T) {
	for _, c := range profiles {
		t.Run(string(c.profile), func(t *testing.T) {
			tally := map[verdict]int{}
			for seed := range uint64(c.towns) {
				r := rand.New(rand.NewPCG(seed, 1))
				besiege(r, c.profile, c.limit).attack(t, tally)
			}
			t.Logf("possible %d, undecided %d", tally[possible], tally[undecided])
			if tally[undecided]*50 > tally[possible] {
				t.Error("the attacker gave up too often to prove anything")
			}
		})
	}
}

// FuzzPublish attacks towns that the fuzzer chooses.
func FuzzPublish(f *testing.F) {
	for seed := range uint64(10) {
		f.Add(seed, seed, uint8(seed))
	}
	f.Fuzz(func(t *testing.T, a, b uint64, profile uint8) {
		p := profiles[int(profile)%len(profiles)]
		r := rand.New(rand.NewPCG(a, b))
		besiege(r, p.profile, p.limit).attack(t, map[verdict]int{})
	})
}
