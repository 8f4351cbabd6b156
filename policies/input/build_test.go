package input_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// day reads a date; the empty text is no date.
func day(s string) framework.Date {
	if s == "" {
		return framework.Date{}
	}
	d, err := framework.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func ref(name string) source.Ref { return source.Ref{Name: name} }

func refs(names ...string) []source.Ref {
	var out []source.Ref
	for _, name := range names {
		out = append(out, ref(name))
	}
	return out
}

// today is the day to which everything is counted.
const today = "2025-06-30"

// full is a workspace with one of everything, each as empty as it may be.
func full() *evidence.Workspace {
	f := &framework.Framework{
		ID:        "f",
		Versions:  []framework.Version{{On: day("2025-01-01")}},
		Criteria:  []framework.Criterion{{ID: "A1"}, {ID: "A2"}},
		Documents: []framework.DocumentRequest{{ID: "asked"}},
		Cases:     &framework.Cases{},
		Scale:     framework.Scale{Steps: []framework.Step{{ID: "good"}}},
	}
	return &evidence.Workspace{
		Area:       evidence.Area{ID: "full", AsOf: day(today)},
		Framework:  f,
		Frameworks: &framework.Library{Frameworks: []*framework.Framework{f}},
		Partners: []evidence.Partner{
			{ID: "council", Sectors: []framework.Sector{framework.SocialCare, framework.Education}},
			{ID: "icb", Sectors: []framework.Sector{framework.Health}},
		},
		Boards: []evidence.Board{{ID: "board"}},
		Evidence: []evidence.Evidence{{ID: "e", Partner: ref("icb"),
			States: []evidence.Stated{{Measure: ref("x"), On: day(today)}}}},
		Claims: []evidence.Claim{{ID: "c", Criterion: ref("A1")}},
		Judgements: []evidence.Judgement{{Criterion: ref("A1"),
			Dissents: []evidence.Dissent{{Partner: ref("icb"), On: day(today)}}}},
		Inspections: []evidence.Inspection{{ID: "i", To: day("2024-06-28")}},
		PriorFindings: []evidence.PriorFinding{{ID: "p", Inspection: ref("i"),
			CarriesTo: refs("A2", "A1"), Closure: &evidence.Closure{}}},
		Actions: []evidence.Action{{ID: "a", Success: &evidence.Success{},
			Result: &evidence.Result{On: day(today)}}},
		Waivers:    []evidence.Waiver{{ID: "w"}},
		Meetings:   []evidence.Meeting{{ID: "m", HeldOn: day(today)}},
		Rehearsals: []evidence.Rehearsal{{ID: "r", HeldOn: day(today)}},
		Documents:  []evidence.Document{{Request: ref("asked")}},
		Measures:   []evidence.Measure{{ID: "x"}},
	}
}

// Rules walk lists without asking whether they are there.
func TestNoListIsMissing(t *testing.T) {
	lists := 0
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(path, v.Elem())
			}
		case reflect.Slice:
			lists++
			if v.IsNil() {
				t.Errorf("%s is null, want an empty list", path)
			}
			for i := range v.Len() {
				walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, v.Field(i))
			}
		}
	}
	empty := full()
	*empty = evidence.Workspace{Area: empty.Area, Framework: &framework.Framework{},
		Frameworks: &framework.Library{}}
	walk("full", reflect.ValueOf(input.Build(full(), &figures.Figures{}).With(found())))
	walk("empty", reflect.ValueOf(input.Build(empty, &figures.Figures{})))
	if lists == 0 {
		t.Error("no list was looked at")
	}
}

func TestFrameworkVersions(t *testing.T) {
	w := full()
	w.Framework.Versions = []framework.Version{
		{On: day("2025-06-29"), Says: "yesterday"},
		{On: day(today), Says: "today"},
		{On: day("2025-07-01"), Says: "tomorrow"},
	}
	want := []input.Version{
		{On: "2025-06-29", AgeDays: 1, Says: "yesterday"},
		{On: today, AgeDays: 0, Says: "today"},
	}
	if diff := cmp.Diff(want, input.Build(w, &figures.Figures{}).Framework.Versions); diff != "" {
		t.Errorf("versions (-want +got):\n%s", diff)
	}
}

func TestSupersededBy(t *testing.T) {
	tests := []struct {
		name, supersedes, from string
		want                   *input.Successor
	}{
		{"in force since yesterday", "f", "2025-06-29",
			&input.Successor{ID: "next", Title: "Next", InForceFrom: "2025-06-29", AgeDays: 1}},
		{"in force from today", "f", today,
			&input.Successor{ID: "next", Title: "Next", InForceFrom: today}},
		{"in force from tomorrow", "f", "2025-07-01", nil},
		{"without a day", "f", "", nil},
		{"of another framework", "g", "2025-06-29", nil},
		{"of none", "", "2025-06-29", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := full()
			w.Frameworks.Frameworks = append(w.Frameworks.Frameworks, &framework.Framework{
				ID: "next", Title: "Next", Supersedes: ref(test.supersedes),
				InForce: framework.Period{From: day(test.from)}})
			got := input.Build(w, &figures.Figures{}).Framework.SupersededBy
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("superseded by (-want +got):\n%s", diff)
			}
		})
	}
}

// Each criterion lists what was mapped to it, once, in the workspace's order.
func TestCriteriaListWhatIsMappedToThem(t *testing.T) {
	w := full()
	w.Evidence = []evidence.Evidence{
		{ID: "second", Partner: ref("icb"), Criteria: refs("A1", "A1")},
		{ID: "first", Partner: ref("icb"), Criteria: refs("A2", "A1")},
	}
	got := input.Build(w, &figures.Figures{}).Framework.Criteria
	want := []input.Criterion{
		{ID: "A1", Evidence: []string{"second", "first"}, Claims: []string{"c"}, PriorFindings: []string{"p"}},
		{ID: "A2", Evidence: []string{"first"}, PriorFindings: []string{"p"}, Claims: []string{}},
	}
	for i := range want {
		want[i].Sectors, want[i].Kinds = []string{}, []string{}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("criteria (-want +got):\n%s", diff)
	}
}

// A request is there whether or not the workspace answers it.
func TestDocumentsAskedFor(t *testing.T) {
	w := full()
	w.Framework.Documents = []framework.DocumentRequest{
		{ID: "answered", CurrentMonths: 12, Status: framework.Verified},
		{ID: "unanswered", PersonLevel: true},
		{ID: "refused"},
	}
	w.Documents = []evidence.Document{
		{Request: ref("refused"), NotApplicable: " We have none. "},
		{Request: ref("answered"), Owner: ref("icb"), Ready: true, Dated: day("2025-05-29"),
			Evidence: refs("e")},
	}
	two := 2
	want := []input.Request{
		{ID: "answered", CurrentMonths: 12, Status: "verified", Answered: true, Owner: "icb",
			Ready: true, Dated: "2025-05-29", AgeMonths: &two, Evidence: []string{"e"}},
		{ID: "unanswered", PersonLevel: true, Evidence: []string{}},
		{ID: "refused", Answered: true, NotApplicable: "We have none.", Evidence: []string{}},
	}
	if diff := cmp.Diff(want, input.Build(w, &figures.Figures{}).Documents); diff != "" {
		t.Errorf("documents (-want +got):\n%s", diff)
	}
}
