package figures

import (
	"maps"
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// Plan is what a run asks of the warehouse.
type Plan []Ask

// Ask is one question, and whether its answer is for the auditor alone.
type Ask struct {
	evidence.Question
	Joint bool
	// Chosen says that it is by columns by which other measures choose a group,
	// so that what is left of all may be a group that nobody shows.
	Chosen bool
}

// Questions are the plan without what only publishing needs to know.
func (p Plan) Questions() []evidence.Question {
	out := make([]evidence.Question, len(p))
	for i, a := range p {
		out[i] = a.Question
	}
	return out
}

// Groups are columns that measures are wanted by, by measure.
type Groups map[string][][]string

// Questions plans a whole run: every measure of whose shape the workspace has
// a dataset, by all groups that anything asks for, and those in also.
func Questions(w *evidence.Workspace, also Groups) Plan {
	datasets := map[string]int{}
	for _, d := range w.Datasets {
		datasets[d.Shape.Name]++
	}
	wanted := namedGroups(w)
	for id, groupings := range also {
		wanted[id] = append(wanted[id], groupings...)
	}
	chosen := chosenBy(w)
	var plan Plan
	for _, m := range w.Measures {
		if n := datasets[m.Shape.Name]; n > 0 {
			own := selected(w, &m).columns
			others := slices.DeleteFunc(slices.Clone(chosen[m.Shape.Name]), func(c string) bool {
				return slices.Contains(own, c)
			})
			plan = append(plan, questions(m, wanted[m.ID], others, n > 1 && len(m.From) == 0)...)
		}
	}
	return plan
}

// namedGroups are the columns by which actions say they will succeed and
// evidence states what it found, by measure.
func namedGroups(w *evidence.Workspace) Groups {
	out := Groups{}
	add := func(measure string, where map[string]string) {
		if len(where) > 0 {
			out[measure] = append(out[measure], slices.Collect(maps.Keys(where)))
		}
	}
	for _, a := range w.Actions {
		if a.Success != nil {
			add(a.Success.Measure.Name, a.Success.Where)
		}
	}
	for _, e := range w.Evidence {
		for _, s := range e.States {
			add(s.Measure.Name, s.Where)
		}
	}
	return out
}

// chosenBy are the columns by which conditions of measures choose a group, by
// shape. All of a measure less what another says of one service is what it
// would say of the others, so that the auditor has to see it by service too.
func chosenBy(w *evidence.Workspace) map[string][]string {
	out := map[string][]string{}
	for i := range w.Measures {
		m := &w.Measures[i]
		s := selected(w, m)
		out[m.Shape.Name] = union(out[m.Shape.Name], s.columns)
	}
	return out
}

// questions asks for one measure: by its own groups, by more, and each of these
// by dataset where datasets are pooled. The auditor also sees it by the columns
// chosen, unless its rows are counted in several shapes.
func questions(m evidence.Measure, wanted [][]string, chosen []string, pooled bool) []Ask {
	groupings := [][]string{m.By}
	add := func(by []string) {
		if !slices.ContainsFunc(groupings, func(g []string) bool { return sameSet(g, by) }) {
			groupings = append(groupings, by)
		}
	}
	for _, by := range wanted {
		add(GroupsOf(&m, by))
	}
	joint := m.By
	for _, by := range groupings {
		joint = union(joint, by)
	}
	if len(m.From) == 0 {
		joint = union(joint, chosen)
	}
	if pooled {
		for _, by := range slices.Clone(groupings) {
			add(union(by, []string{datasetColumn}))
		}
		joint = union(joint, []string{datasetColumn})
	}
	var out []Ask
	for _, by := range groupings {
		out = append(out, Ask{Question: evidence.Question{Measure: m, By: by}})
	}
	planned := len(groupings)
	if add(joint); len(groupings) > planned {
		out = append(out, Ask{evidence.Question{Measure: m, By: joint}, true, len(m.From) == 0 && len(chosen) > 0})
	}
	return out
}

// datasetColumn is the group that every shape has: where a row came from.
const datasetColumn = "dataset"

// GroupsOf are the columns of the table by a measure's own groups and more:
// these stand in the order of their names, and the dataset comes last.
func GroupsOf(m *evidence.Measure, more []string) []string {
	sorted := slices.Sorted(slices.Values(more))
	if at := slices.Index(sorted, datasetColumn); at >= 0 {
		sorted = append(without(sorted, at), datasetColumn)
	}
	return union(m.By, sorted)
}

// union is a list with what another adds to it.
func union(list, more []string) []string {
	out := slices.Clone(list)
	for _, s := range more {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func sameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}
