package figures

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sef-engine/sef/evidence"
)

// Comparator is what somebody else published of the same measure. It has passed
// its publisher's disclosure control, and stands as printed.
type Comparator struct {
	Level       evidence.Level   `json:"level"`
	Own         bool             `json:"own,omitempty"` // of the area itself
	AreaCode    string           `json:"area_code"`
	AreaName    string           `json:"area_name"`
	Period      string           `json:"period"`
	Breakdown   string           `json:"breakdown,omitempty"`
	Value       *float64         `json:"value,omitempty"`
	Numerator   *float64         `json:"numerator,omitempty"`
	Denominator *float64         `json:"denominator,omitempty"`
	Unit        string           `json:"unit"`
	Missing     evidence.Missing `json:"missing,omitempty"` // why there is no value

	Average      evidence.Average `json:"average,omitempty"` // how neighbours were put together
	NeighbourSet string           `json:"neighbour_set,omitempty"`
	Areas        int              `json:"areas,omitempty"`       // neighbours that had a figure
	AreasAsked   int              `json:"areas_asked,omitempty"` // out of how many

	Release     string `json:"release"`
	Source      string `json:"source"`
	PublishedOn string `json:"published_on,omitempty"`
}

// Release is a publication that comparators are from.
type Release struct {
	ID           string `json:"id"`
	Title        string `json:"title"`
	Publisher    string `json:"publisher"`
	PublishedOn  string `json:"published_on"`
	NextExpected string `json:"next_expected,omitempty"`
	Licence      string `json:"licence"`
	Address      string `json:"address,omitempty"`
	Note         string `json:"note,omitempty"`
}

// Published is a figure that others publish and no dataset of ours is asked
// for.
type Published struct {
	ID          string       `json:"id"`
	Title       string       `json:"title"`
	Unit        string       `json:"unit"`
	Note        string       `json:"note,omitempty"`
	Comparators []Comparator `json:"comparators"`
	Footprints  []Comparator `json:"footprints"` // for areas that are no council's
}

// addComparators sets beside every measure what others published of it. A
// measure that nobody measured here has an entry too where they published one of
// the area, or of the footprint it lies in: that is better than none.
func (p *pool) addComparators() {
	used, sets := map[string]bool{}, map[string]bool{}
	take := func(cs evidence.Comparators) []Comparator {
		out := []Comparator{}
		for i := range cs {
			out = append(out, p.comparator(&cs[i]))
			for _, id := range strings.Split(cs[i].Release, ", ") {
				used[id] = true
			}
			sets[cs[i].NeighbourSet] = true
		}
		return out
	}
	for i := range p.w.Measures {
		m := &p.w.Measures[i]
		cs, footprints := p.comparators(m), p.w.FootprintsFor(m.ID)
		entry, measured := p.out.Measure(m.ID)
		if !measured && p.near(cs, footprints) {
			entry = p.entry(m)
		}
		if entry != nil {
			entry.Comparators, entry.Footprints = take(cs), take(footprints)
		}
	}
	for _, other := range p.w.Published {
		cs, footprints := p.w.ComparatorsFor(other.ID), p.w.FootprintsFor(other.ID)
		if p.near(cs, footprints) {
			p.out.Published = append(p.out.Published, Published{other.ID, other.Title,
				string(other.Unit), other.Note, take(cs), take(footprints)})
		}
	}
	p.releases(used, sets)
	p.sort()
}

// near reports whether any of the figures is of the area or of a footprint. The
// rest of the country's, on their own, compare nothing.
func (p *pool) near(cs, footprints evidence.Comparators) bool {
	return slices.ContainsFunc(cs, func(c evidence.Comparator) bool { return p.comparator(&c).Own }) ||
		slices.ContainsFunc(footprints, func(c evidence.Comparator) bool { return c.Level.Footprint() })
}

// shownWith are the other measures that must stand beside one.
func (p *pool) shownWith(measure string) []string {
	out := []string{}
	for _, id := range p.w.ShownWith(measure) {
		if id != measure {
			out = append(out, id)
		}
	}
	return out
}

// comparators are of the period of our own newest whole figure, if others have
// published that, and else of the newest that they have.
func (p *pool) comparators(m *evidence.Measure) evidence.Comparators {
	if measured, ok := p.out.Measure(m.ID); ok && len(measured.Tables) > 0 && m.Period != nil {
		for i, latest := range measured.Tables[0].Latest() {
			period := measured.Tables[0].Cells[i].Period
			if !latest || !isYear(period.From, period.To) {
				continue
			}
			if cs := p.w.ComparatorsIn(m.ID, period.From[:4]); len(cs) > 0 {
				return cs
			}
		}
	}
	return p.w.ComparatorsFor(m.ID)
}

// isYear reports whether a period is a calendar year.
func isYear(from, to string) bool {
	return strings.HasSuffix(from, "-01-01") && strings.HasSuffix(to, "-12-31") && from[:4] == to[:4]
}

func (p *pool) comparator(c *evidence.Comparator) Comparator {
	a := p.w.Area
	return Comparator{
		Level: c.Level, AreaCode: c.AreaCode, AreaName: c.AreaName, Period: c.Period,
		Own: c.Level == evidence.AuthorityLevel &&
			(c.AreaCode != "" && c.AreaCode == a.ONSCode || c.LACode != "" && c.LACode == a.LACode),
		Breakdown: c.Breakdown, Value: c.Value, Numerator: c.Numerator,
		Denominator: c.Denominator, Unit: string(c.Unit), Missing: c.Missing,
		Average: c.Average, NeighbourSet: c.NeighbourSet, Areas: c.Areas,
		AreasAsked: c.AreasAsked, Release: c.Release, Source: c.Source,
		PublishedOn: c.PublishedOn.String(),
	}
}

// releases lists the publications that anything here is from, and the versions
// of the neighbours.
func (p *pool) releases(used, sets map[string]bool) {
	for _, r := range p.w.Releases {
		if used[r.ID] {
			p.out.Releases = append(p.out.Releases, Release{r.ID, r.Title, r.Publisher,
				r.PublishedOn.String(), r.NextExpected.String(), r.Licence, r.Address, r.Note})
		}
	}
	for _, s := range p.w.NeighbourSets {
		if sets[s.ID] {
			p.out.NeighbourSets = append(p.out.NeighbourSets, Release{s.ID, s.Title, s.Publisher,
				s.PublishedOn.String(), "", s.Licence, s.Address, s.Note})
		}
	}
}

// Text writes the value as its publisher did, or why there is none.
func (c *Comparator) Text() string {
	if c.Value == nil {
		return strings.ReplaceAll(string(c.Missing), "-", " ")
	}
	text := Thousands(*c.Value)
	switch c.Unit {
	case "percent":
		return text + "%"
	case "weeks":
		return text + " weeks"
	}
	return text
}

// Of writes what a share is made of, where that was published: 392 of 618.
func (c *Comparator) Of() string {
	if c.Value == nil || c.Numerator == nil || c.Denominator == nil {
		return ""
	}
	return Thousands(*c.Numerator) + " of " + Thousands(*c.Denominator)
}

// Whom names the area, and of neighbours how their figures were put together:
// Statistical neighbours of Coventry, mean.
func (c *Comparator) Whom() string {
	switch {
	case c.Own:
		return c.AreaName + ", as published"
	case c.Level == evidence.NeighboursLevel:
		return c.AreaName + ", " + string(c.Average)
	}
	return c.AreaName
}

// Had writes how many neighbours had a figure, out of how many: 9 of 10. Other
// areas have none.
func (c *Comparator) Had() string {
	if c.Level != evidence.NeighboursLevel {
		return ""
	}
	return fmt.Sprintf("%d of %d", c.Areas, c.AreasAsked)
}

// Thousands writes a number with commas: 89,238.
func Thousands(n float64) string {
	text := strconv.FormatFloat(n, 'f', -1, 64)
	sign := ""
	if n < 0 {
		sign, text = "-", text[1:]
	}
	whole, part, decimal := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if decimal {
		whole += "." + part
	}
	return sign + whole
}
