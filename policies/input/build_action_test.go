package input_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// one builds a workspace whose only action is the one given.
func one(a evidence.Action) input.Action {
	w := full()
	w.Actions = []evidence.Action{a}
	return input.Build(w, &figures.Figures{}).Actions[0]
}

func TestStateOfActions(t *testing.T) {
	const begun, notBegun = evidence.InProgress, evidence.NotStarted
	tests := []struct {
		name           string
		status         evidence.ActionStatus
		due, completed string
		want           string
		late           int
	}{
		{"due yesterday", begun, "2025-06-29", "", "late", 1},
		{"due today", begun, today, "", "due-soon", 0},
		{"due tomorrow", begun, "2025-07-01", "", "due-soon", 0},
		{"due in thirty days", begun, "2025-07-30", "", "due-soon", 0},
		{"due in thirty-one days", begun, "2025-07-31", "", "on-time", 0},
		{"not begun, due in thirty days", notBegun, "2025-07-30", "", "due-soon", 0},
		{"not begun, due in thirty-one days", notBegun, "2025-07-31", "", "not-started", 0},
		{"not begun and late", notBegun, "2025-06-28", "", "late", 2},
		{"never due", begun, "", "", "undated", 0},
		{"not begun, never due", notBegun, "", "", "undated", 0},
		{"completed in time", evidence.Completed, "2025-05-31", "2025-05-30", "done", 0},
		{"completed without a day", evidence.Completed, "2025-05-31", "", "done", 0},
		{"cancelled when late", evidence.Cancelled, "2025-05-31", "", "cancelled", 0},
		{"cancelled after it was done", evidence.Cancelled, "2025-05-31", "2025-05-30", "cancelled", 0},
		{"done today, status left as it was", begun, "2025-05-31", today, "done", 0},
		{"to be done tomorrow", begun, "2025-05-31", "2025-07-01", "late", 30},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := one(evidence.Action{Status: test.status, Due: day(test.due),
				CompletedOn: day(test.completed)})
			if got.State != test.want || got.DaysLate != test.late {
				t.Errorf("%s by %d days, want %s by %d", got.State, got.DaysLate,
					test.want, test.late)
			}
		})
	}
}

func TestDaysQuiet(t *testing.T) {
	number := func(n int) *int { return &n }
	updates := func(days ...string) (out []evidence.Update) {
		for _, d := range days {
			out = append(out, evidence.Update{On: day(d)})
		}
		return out
	}
	tests := []struct {
		name    string
		start   string
		updates []evidence.Update
		want    *int
	}{
		{"updated today", "2025-01-01", updates(today), number(0)},
		{"the last update counts", "2025-01-01", updates("2025-05-31", "2025-06-20"), number(10)},
		{"an update to come does not", "2025-01-01", updates("2025-06-20", "2025-07-01"), number(10)},
		{"nor instead of the start", "2025-06-01", updates("2025-07-01"), number(29)},
		{"counted from the start", "2025-06-01", nil, number(29)},
		{"started today", today, nil, number(0)},
		{"starts tomorrow", "2025-07-01", nil, nil},
		{"nothing known", "", nil, nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := one(evidence.Action{Status: evidence.InProgress,
				Start: day(test.start), Updates: test.updates})
			if diff := cmp.Diff(test.want, got.DaysQuiet); diff != "" {
				t.Errorf("days quiet (-want +got):\n%s", diff)
			}
		})
	}
}

// An action is under its own criteria and those of whatever it answers.
func TestCriteriaOfActions(t *testing.T) {
	tests := []struct {
		name      string
		own       []string
		addresses []string
		want      []string
	}{
		{"none", nil, nil, []string{}},
		{"its own", []string{"A2"}, nil, []string{"A2"}},
		{"of a claim", nil, []string{"claim.c"}, []string{"A1"}},
		{"of an earlier finding", nil, []string{"prior_finding.p"}, []string{"A1", "A2"}},
		{"a criterion", nil, []string{"criterion.A2"}, []string{"A2"}},
		{"each once, sorted", []string{"A2"}, []string{"prior_finding.p", "claim.c"}, []string{"A1", "A2"}},
		{"another action brings none", nil, []string{"action.a"}, []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := one(evidence.Action{Criteria: refs(test.own...), Addresses: refs(test.addresses...)})
			if diff := cmp.Diff(test.want, got.Criteria); diff != "" {
				t.Errorf("criteria (-want +got):\n%s", diff)
			}
		})
	}
}

// Which way a measure should move stands with the measure.
func TestSuccessKnowsWhichWayIsBetter(t *testing.T) {
	w := full()
	w.Measures = []evidence.Measure{{ID: "waits", Better: "lower"}}
	w.Actions = []evidence.Action{
		{Success: &evidence.Success{Measure: ref("waits")}},
		{Success: &evidence.Success{}},
	}
	var got []string
	for _, a := range input.Build(w, &figures.Figures{}).Actions {
		got = append(got, a.Success.Better)
	}
	if diff := cmp.Diff([]string{"lower", ""}, got); diff != "" {
		t.Errorf("better (-want +got):\n%s", diff)
	}
}
