package evidence

import (
	"cmp"
	"slices"

	"github.com/sef-engine/sef/framework"
)

// Comparators are published figures. Every method returns a part of them, in
// their order, and leaves them as they are.
type Comparators []Comparator

// Of are the figures of the measures.
func (cs Comparators) Of(measures ...string) Comparators {
	return cs.where(func(c Comparator) bool { return slices.Contains(measures, c.Measure) })
}

// At are the figures of a level.
func (cs Comparators) At(level Level) Comparators {
	return cs.where(func(c Comparator) bool { return c.Level == level })
}

// Area are the figures of the area with the official code, or of the authority
// with the DfE number. An empty code names nothing.
func (cs Comparators) Area(code string) Comparators {
	return cs.where(func(c Comparator) bool {
		return code != "" && c.Level != NeighboursLevel && (c.AreaCode == code || c.LACode == code)
	})
}

// In are the figures of a period.
func (cs Comparators) In(period string) Comparators {
	return cs.where(func(c Comparator) bool { return c.Period == period })
}

// Headline are the figures about everybody.
func (cs Comparators) Headline() Comparators {
	return cs.where(func(c Comparator) bool { return c.Breakdown == "" })
}

// Measures are the ids of what is measured, sorted.
func (cs Comparators) Measures() []string {
	var ids []string
	for _, c := range cs {
		ids = append(ids, c.Measure)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Periods are the periods there are figures for, the newest first.
func (cs Comparators) Periods() []string {
	var periods []string
	for _, c := range cs {
		periods = append(periods, c.Period)
	}
	slices.SortFunc(periods, func(a, b string) int {
		return cmp.Or(cmp.Compare(ends(b), ends(a)), cmp.Compare(a, b))
	})
	return slices.Compact(periods)
}

// AsOf splits the figures published by the day into those that stand and
// those that a later release replaced. Figures published after the day are in
// neither: nobody could know them.
func (cs Comparators) AsOf(day framework.Date) (standing, superseded Comparators) {
	newest := map[figureKey]framework.Date{}
	known := cs.where(func(c Comparator) bool { return !c.PublishedOn.After(day) })
	for _, c := range known {
		if at, ok := newest[c.key()]; !ok || c.PublishedOn.After(at) {
			newest[c.key()] = c.PublishedOn
		}
	}
	for _, c := range known {
		if c.PublishedOn == newest[c.key()] {
			standing = append(standing, c)
		} else {
			superseded = append(superseded, c)
		}
	}
	return standing, superseded
}

// Newest keeps, of each measure, area and group, the figure of the last period.
func (cs Comparators) Newest() Comparators {
	last := map[figureKey]string{}
	for _, c := range cs {
		if at, ok := last[c.series()]; !ok || LaterPeriod(c.Period, at) {
			last[c.series()] = c.Period
		}
	}
	return cs.where(func(c Comparator) bool { return c.Period == last[c.series()] })
}

func (cs Comparators) where(wanted func(Comparator) bool) Comparators {
	var out Comparators
	for _, c := range cs {
		if wanted(c) {
			out = append(out, c)
		}
	}
	return out
}

// figureKey is what a figure is about. Two figures with the same key say
// different things of the same matter.
type figureKey struct {
	measure, period string
	level           Level
	area, breakdown string
	set             string
	average         Average
}

func (c Comparator) key() figureKey {
	return figureKey{c.Measure, c.Period, c.Level, c.AreaCode, c.Breakdown,
		c.NeighbourSet, c.Average}
}

// series is the key of all periods.
func (c Comparator) series() figureKey {
	key := c.key()
	key.period = ""
	return key
}

// Compare orders figures by measure, group and period, the newest first, then
// by level from the area to England, then by area.
func (c Comparator) Compare(o Comparator) int {
	return cmp.Or(cmp.Compare(c.Measure, o.Measure), cmp.Compare(c.Breakdown, o.Breakdown),
		cmp.Compare(periodOrder(o.Period), periodOrder(c.Period)),
		cmp.Compare(levelOrder(c.Level), levelOrder(o.Level)),
		cmp.Compare(c.AreaCode, o.AreaCode), cmp.Compare(c.NeighbourSet, o.NeighbourSet),
		cmp.Compare(c.Average, o.Average), o.PublishedOn.Since(c.PublishedOn),
		cmp.Compare(c.Release, o.Release))
}

func periodOrder(period string) string {
	if !ValidPeriod(period) {
		return period
	}
	return ends(period)
}

func levelOrder(l Level) int { return slices.Index(l.Words(), string(l)) }

// ComparatorsFor are the figures to show beside a measure of the workspace's
// area, as known on its day: the area's own, its statistical neighbours' as a
// mean and pooled, its region's and England's, for everybody and of one
// period. That is the last in which England has a row, or else the area
// itself. What there is no row of is left out; a row that says why its figure
// is missing stays.
func (w *Workspace) ComparatorsFor(measure string) Comparators {
	all, _ := w.Comparators.Of(measure).Headline().AsOf(w.Area.AsOf)
	anchor := all.At(EnglandLevel)
	if len(anchor) == 0 {
		anchor = all.At(AuthorityLevel).where(w.isOwn)
	}
	if len(anchor) == 0 {
		return nil
	}
	return w.ComparatorsIn(measure, anchor.Periods()[0])
}

// ComparatorsIn is [Workspace.ComparatorsFor] of one period.
func (w *Workspace) ComparatorsIn(measure, period string) Comparators {
	all, _ := w.Comparators.Of(measure).In(period).Headline().AsOf(w.Area.AsOf)
	own := all.At(AuthorityLevel).where(w.isOwn)
	out := slices.Clone(own)
	out = append(out, w.neighbourFigures(all)...)
	if region := w.region(); region != "" {
		out = append(out, all.At(RegionLevel).Area(region)...)
	}
	return append(out, all.At(EnglandLevel)...)
}

// FootprintsFor are the figures of a measure for areas that are no council's, as
// known on the workspace's day: those of the footprints and providers that the
// workspace keeps, for everybody or by service, and England's by service beside
// them. All are of one period, the newest.
func (w *Workspace) FootprintsFor(measure string) Comparators {
	all, _ := w.Comparators.Of(measure).AsOf(w.Area.AsOf)
	all = all.where(func(c Comparator) bool {
		return c.Level.Footprint() || c.Level == EnglandLevel && c.Breakdown != ""
	})
	if len(all) == 0 {
		return nil
	}
	return all.In(all.Periods()[0])
}

// isOwn tells the area's own figures by either of its codes.
func (w *Workspace) isOwn(c Comparator) bool {
	return c.AreaCode != "" && c.AreaCode == w.Area.ONSCode ||
		c.LACode != "" && c.LACode == w.Area.LACode
}

// region is the code of the region that the area lies in, as a publisher says
// beside its figures; empty where none does.
func (w *Workspace) region() string {
	for _, c := range w.Comparators.At(AuthorityLevel) {
		if w.isOwn(c) && c.RegionCode != "" {
			return c.RegionCode
		}
	}
	return ""
}

// neighbourFigures puts the figures of the area's neighbours together, unless
// a publisher gave them.
func (w *Workspace) neighbourFigures(all Comparators) Comparators {
	given := all.At(NeighboursLevel).where(func(c Comparator) bool {
		return c.AreaCode == w.Area.ONSCode
	})
	set, ok := w.NeighbourSetAsOf(w.Area.LACode, w.Area.AsOf)
	if len(given) > 0 || !ok {
		return given
	}
	return w.area().Together(w.NeighboursOf(w.Area.LACode, set.ID), all)
}

// area is the workspace's own area as the owner of its neighbours.
func (w *Workspace) area() NeighboursOwner {
	return NeighboursOwner{Code: w.Area.ONSCode, LACode: w.Area.LACode, Name: w.Area.Name}
}

// ShownWith are the measures that must stand together with one, itself among
// them, in the library's order. A 20-week figure says nothing without the other
// one and the share of exceptions.
func (w *Workspace) ShownWith(measure string) []string {
	others := w.shownWith(measure)
	var out []string
	for _, m := range w.Measures {
		if m.ID == measure || slices.Contains(others, m.ID) {
			out = append(out, m.ID)
		}
	}
	return out
}

func (w *Workspace) shownWith(measure string) []string {
	var out []string
	for _, m := range w.Measures {
		for _, ref := range m.ShownWith {
			switch {
			case m.ID == measure:
				out = append(out, ref.Name)
			case ref.Name == measure:
				out = append(out, m.ID)
			}
		}
	}
	return out
}

// Merge lays newer figures over older ones: of two about the same matter from
// the same release the newer stays. The result is in the order of
// [Comparator.Compare].
func (cs Comparators) Merge(newer Comparators) Comparators {
	type kept struct {
		figureKey
		release string
	}
	replaced := map[kept]bool{}
	for _, c := range newer {
		replaced[kept{c.key(), c.Release}] = true
	}
	out := cs.where(func(c Comparator) bool { return !replaced[kept{c.key(), c.Release}] })
	out = append(out, newer...)
	slices.SortStableFunc(out, Comparator.Compare)
	return out
}

// Beside are those of the figures that are about the same area, period and
// group as one of them, and of the measures named.
func (cs Comparators) Beside(c Comparator, measures ...string) Comparators {
	of := c.key()
	return cs.where(func(o Comparator) bool {
		key := o.key()
		key.measure = of.measure
		return key == of && slices.Contains(measures, o.Measure)
	})
}

// Compared are the figures to show beside every measure and published count,
// as [Workspace.ComparatorsFor] and [Workspace.FootprintsFor] find them.
func (w *Workspace) Compared() Comparators {
	var out Comparators
	for _, id := range w.Comparators.Measures() {
		out = append(append(out, w.ComparatorsFor(id)...), w.FootprintsFor(id)...)
	}
	return out
}

// Compares reports whether the id is that of a measure or a published count,
// so that figures of it have a meaning.
func (w *Workspace) Compares(id string) bool {
	unit, _ := w.unitOf(id)
	return unit != ""
}
