package input

import (
	"maps"
	"slices"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
)

// parts are the columns by which rows are meant, in the order of their names.
func parts(where map[string]string) []Part {
	out := []Part{}
	for _, column := range slices.Sorted(maps.Keys(where)) {
		out = append(out, Part{column, where[column]})
	}
	return out
}

// measuredFor finds the one figure of the rows that somebody means which is
// also wanted. Where several groups fit, none of them is what was meant.
func (b builder) measuredFor(m *evidence.Measure, where map[string]string, wanted func(*Figure) bool) *Figure {
	measured, ok := b.figures.Measure(m.ID)
	if !ok {
		return nil
	}
	t, ok := measured.Table(figures.GroupsOf(m, slices.Collect(maps.Keys(where))))
	if !ok {
		return nil
	}
	var found *Figure
	for i, latest := range t.Latest() {
		if !within(t, &t.Cells[i], where) {
			continue
		}
		f := b.figure(t, &t.Cells[i])
		f.Latest = latest
		if !wanted(&f) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &f
	}
	return found
}

func within(t *figures.Table, c *figures.Cell, where map[string]string) bool {
	for i, column := range t.By {
		if want, ok := where[column]; ok && c.Group[i] != want {
			return false
		}
	}
	return true
}

// stated is what an item gives for a measure, beside what was published of the
// same rows for the same day.
func (b builder) stated(s *evidence.Stated) Stated {
	out := Stated{Measure: s.Measure.Name, Where: parts(s.Where), Value: s.Value,
		On: s.On.String()}
	if m, ok := b.w.Measure(s.Measure.Name); ok {
		out.Figure = b.measuredFor(&m, s.Where, func(f *Figure) bool { return f.On == out.On })
	}
	return out
}
