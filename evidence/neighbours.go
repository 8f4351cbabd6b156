package evidence

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework"
)

// NeighbourSet is one version of the statistical neighbours: the authorities
// most like each other, as one publisher worked out on one day. Sets of
// different publishers and versions are never mixed.
type NeighbourSet struct {
	ID          string         `hcl:"id,label"` // such as 2025-05
	Title       string         `hcl:"title"`
	Publisher   string         `hcl:"publisher"`
	PublishedOn framework.Date `hcl:"published_on"`
	Licence     string         `hcl:"licence"`
	Address     string         `hcl:"address,optional"`
	Note        string         `hcl:"note,optional"`
	Place       hcl.Range      `hcl:",place"`
}

// Neighbour is one authority that is like another. The relation has a
// direction: a neighbour's neighbours are others.
type Neighbour struct {
	Set       string // the id of the set
	LACode    string // DfE number of the authority whose neighbour it is
	LAName    string
	Rank      int    // 1 is the nearest
	Neighbour string // DfE number of the neighbour
	Name      string
	Closeness string // the publisher's word, in small letters
	Place     hcl.Range
}

// closenesses are the publisher's words for how like two authorities are, from
// the nearest.
var closenesses = []string{"extremely close", "very close", "close", "somewhat close", "not close"}

var neighbourColumns = []string{
	"set", "la_code", "la_name", "rank", "neighbour_la_code", "neighbour_name", "closeness",
}

// ReadNeighbours reads a table of neighbours in our layout.
func ReadNeighbours(text []byte, name string) ([]Neighbour, hcl.Diagnostics) {
	rows, t := readTable(text, name, neighbourColumns,
		[]string{"set", "la_code", "rank", "neighbour_la_code", "neighbour_name"})
	var out []Neighbour
	for _, r := range rows {
		before := len(t.diags) + t.more
		n := Neighbour{Set: r.needed("set"), LACode: r.needed("la_code"),
			LAName: r.field("la_name"), Rank: r.whole("rank"),
			Neighbour: r.needed("neighbour_la_code"), Name: r.needed("neighbour_name"),
			Closeness: r.word("closeness", closenesses), Place: r.place("set")}
		r.checkNeighbour(n)
		if len(t.diags)+t.more == before {
			out = append(out, n)
		}
	}
	return out, t.mistakes()
}

func (r row) checkNeighbour(n Neighbour) {
	for _, c := range [][2]string{{"la_code", n.LACode}, {"neighbour_la_code", n.Neighbour}} {
		if c[1] != "" && !laPattern.MatchString(c[1]) {
			r.wrong(c[0], "Unsuitable DfE number", "An authority's DfE number has three "+
				"digits, such as 331.")
		}
	}
	if n.Rank < 1 {
		r.wrong("rank", "Missing rank", "The nearest neighbour has the rank 1, the next 2.")
	}
	if n.LACode != "" && n.LACode == n.Neighbour {
		r.wrong("neighbour_la_code", "Its own neighbour", "No authority is its own neighbour.")
	}
}

// WriteNeighbours writes neighbours in the layout that [ReadNeighbours] reads.
func WriteNeighbours(ns []Neighbour, comment string) []byte {
	rows := make([]map[string]string, len(ns))
	for i, n := range ns {
		rows[i] = map[string]string{"set": n.Set, "la_code": n.LACode, "la_name": n.LAName,
			"rank": some(n.Rank, 1), "neighbour_la_code": n.Neighbour,
			"neighbour_name": n.Name, "closeness": n.Closeness}
	}
	return writeTable(comment, neighbourColumns, rows)
}

// NeighboursOf are an authority's neighbours in a set, the nearest first.
func (w *Workspace) NeighboursOf(laCode, set string) []Neighbour {
	var out []Neighbour
	for _, n := range w.Neighbours {
		if n.LACode == laCode && n.Set == set {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b Neighbour) int { return a.Rank - b.Rank })
	return out
}

// NeighbourSetAsOf is the newest set, published by the day, in which the
// authority has neighbours.
func (w *Workspace) NeighbourSetAsOf(laCode string, day framework.Date) (NeighbourSet, bool) {
	var newest NeighbourSet
	for _, s := range w.NeighbourSets {
		if !s.PublishedOn.After(day) && s.PublishedOn.After(newest.PublishedOn) &&
			len(w.NeighboursOf(laCode, s.ID)) > 0 {
			newest = s
		}
	}
	return newest, newest.ID != ""
}

// Closeness is how a publisher's word for it is kept: "Very Close" and
// "Very close" are one.
func Closeness(word string) (string, bool) {
	word = strings.ToLower(strings.Join(strings.Fields(word), " "))
	return word, slices.Contains(closenesses, word)
}
