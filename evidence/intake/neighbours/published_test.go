package neighbours_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
	"github.com/sef-engine/sef/evidence/intake/neighbours"
)

func TestPublished(t *testing.T) {
	dir := filepath.Join(evidencetest.Publishers(t), "neighbours")
	for _, c := range []struct {
		file    string
		areas   int
		leftOut int
		want    []string
	}{
		{"statistical_neighbours_dfe_may2025_long.csv", 158, 0, []string{
			"831 Derby", "852 Southampton", "874 Peterborough", "350 Bolton",
			"336 Wolverhampton", "312 Hillingdon", "354 Rochdale", "335 Walsall",
			"821 Luton", "861 Stoke-on-Trent"}},
		{"statistical_neighbours_dfe_april2021.xlsx", 152, 6, []string{
			"831 Derby", "350 Bolton", "874 Peterborough", "383 Leeds", "373 Sheffield",
			"851 Portsmouth", "887 Medway", "335 Walsall", "357 Tameside", "852 Southampton"}},
	} {
		known, err := neighbours.Recognises(os.DirFS(dir), c.file)
		if !known || err != nil {
			t.Errorf("%s is not recognised: %v", c.file, err)
		}
		found, diags, err := neighbours.Read(os.DirFS(dir), c.file)
		if err != nil || len(diags) > 0 {
			t.Fatal(c.file, err, diags)
		}
		if d := cmp.Diff(c.want, of(found.Neighbours, "331")); d != "" {
			t.Errorf("%s: Coventry's (-want +got):\n%s", c.file, d)
		}
		if n := len(found.Neighbours); n != 10*c.areas || len(found.LeftOut) != c.leftOut {
			t.Errorf("%s: %d neighbours, %d left out: %v", c.file, n, len(found.LeftOut), found.LeftOut)
		}
	}
}

// of lists an authority's neighbours by rank.
func of(ns []evidence.Neighbour, code string) []string {
	var out []string
	for _, n := range ns {
		if n.LACode == code {
			out = append(out, n.Neighbour+" "+n.Name)
		}
	}
	return out
}
