package evidence_test

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

func date(t *testing.T, s string) framework.Date {
	t.Helper()
	d, err := framework.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func refs(names ...string) []source.Ref {
	var refs []source.Ref
	for _, name := range names {
		refs = append(refs, source.Ref{Name: name})
	}
	return refs
}

func TestIndependence(t *testing.T) {
	type item = evidence.Evidence
	tests := []struct {
		name  string
		items []item
		want  map[string]string
	}{
		{"nothing", nil, map[string]string{}},
		{"each its own", []item{{ID: "a"}, {ID: "b"}},
			map[string]string{"a": "a", "b": "b"}},
		{"one file attached twice",
			[]item{{ID: "a", FileHash: "1"}, {ID: "b", FileHash: "2"},
				{ID: "c", FileHash: "1"}},
			map[string]string{"a": "a", "b": "b", "c": "a"}},
		{"one dataset read twice",
			[]item{{ID: "a", Dataset: source.Ref{Name: "d"}},
				{ID: "b", Dataset: source.Ref{Name: "d"}}},
			map[string]string{"a": "a", "b": "a"}},
		{"derived from a later item: the first of the workspace names the group",
			[]item{{ID: "a", DerivedFrom: refs("b")}, {ID: "b"}},
			map[string]string{"a": "a", "b": "a"}},
		{"a chain of different ties",
			[]item{
				{ID: "a", FileHash: "1"},
				{ID: "b", FileHash: "1", Dataset: source.Ref{Name: "d"}},
				{ID: "c", Dataset: source.Ref{Name: "d"}},
				{ID: "d", DerivedFrom: refs("c")},
				{ID: "e"},
			},
			map[string]string{"a": "a", "b": "a", "c": "a", "d": "a", "e": "e"}},
		{"two groups that one item ties together",
			[]item{{ID: "a"}, {ID: "b"}, {ID: "c", DerivedFrom: refs("a", "b")}},
			map[string]string{"a": "a", "b": "a", "c": "a"}},
		{"in a circle",
			[]item{{ID: "a", DerivedFrom: refs("b")}, {ID: "b", DerivedFrom: refs("a")}},
			map[string]string{"a": "a", "b": "a"}},
		{"from an item that is not there",
			[]item{{ID: "a", DerivedFrom: refs("lost")}},
			map[string]string{"a": "a"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := &evidence.Workspace{Evidence: test.items}
			if d := cmp.Diff(test.want, w.Independence()); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestWaiverHolds(t *testing.T) {
	w := evidence.Waiver{From: date(t, "2025-06-01"), Expires: date(t, "2025-12-31")}
	tests := map[string]bool{
		"2025-05-31": false,
		"2025-06-01": true,
		"2025-12-31": true,
		"2026-01-01": false,
	}
	for day, want := range tests {
		if got := w.Holds(date(t, day)); got != want {
			t.Errorf("on %s the waiver counts: %v, want %v", day, got, want)
		}
	}
}

// TestWaiverLength tries the anniversary, which is the last day allowed, also
// from the day that most years lack.
func TestWaiverLength(t *testing.T) {
	tests := []struct {
		from, expires string
		ok            bool
	}{
		{"2025-01-01", "2026-01-01", true},
		{"2025-01-01", "2026-01-02", false},
		{"2024-02-29", "2025-02-28", true},
		{"2024-02-29", "2025-03-01", false},
		{"2025-01-01", "2025-01-01", true},
		{"2025-01-02", "2025-01-01", false},
	}
	for _, test := range tests {
		w := evidence.Waiver{From: date(t, test.from), Expires: date(t, test.expires)}
		if got := len(w.Check(source.Places{})) == 0; got != test.ok {
			t.Errorf("%s to %s is accepted: %v, want %v",
				test.from, test.expires, got, test.ok)
		}
	}
}

func TestCoversUntil(t *testing.T) {
	period := framework.Period{From: date(t, "2024-09-01"), To: date(t, "2025-03-31")}
	tests := []struct {
		name string
		item evidence.Evidence
		want string
	}{
		{"the end of the period", evidence.Evidence{Covers: period,
			Dated: date(t, "2025-04-14")}, "2025-03-31"},
		{"an open period", evidence.Evidence{
			Covers: framework.Period{From: period.From},
			Dated:  date(t, "2025-04-14")}, "2025-04-14"},
		{"a period that lay ahead", evidence.Evidence{Covers: period,
			Dated: date(t, "2024-10-01")}, "2024-10-01"},
		{"no period", evidence.Evidence{Dated: date(t, "2025-04-14")}, "2025-04-14"},
		{"neither", evidence.Evidence{}, ""},
	}
	for _, test := range tests {
		if got := test.item.CoversUntil().String(); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestLastUpdate writes updates out of order and asks on the days around them.
func TestLastUpdate(t *testing.T) {
	fsys := fstest.MapFS{}
	lay(t, fsys, "testdata/ok/small")
	fsys["evidence/more.hcl"] = &fstest.MapFile{Data: []byte(`
action "late" {
  title  = "Report"
  status = "in-progress"
  update "2025-06-20" {
    says = "second"
  }
  update "2025-03-01" {
    says = "first"
  }
}
`)}
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	action := w.Actions[len(w.Actions)-1]
	tests := map[string]string{
		"2025-02-28": "",
		"2025-03-01": "first",
		"2025-06-19": "first",
		"2025-06-20": "second",
		"2025-12-31": "second",
	}
	for day, want := range tests {
		got, ok := action.LastUpdate(date(t, day))
		if got.Says != want || ok != (want != "") {
			t.Errorf("on %s: %q, %v, want %q", day, got.Says, ok, want)
		}
	}
}

func TestSector(t *testing.T) {
	w := &evidence.Workspace{Partners: []evidence.Partner{
		{ID: "council", Sectors: []framework.Sector{"education", "social-care"}},
		{ID: "icb", Sectors: []framework.Sector{"health"}},
	}}
	tests := []struct {
		partner, own, want framework.Sector
	}{
		{"icb", "", "health"},
		{"council", "", ""},
		{"council", "social-care", "social-care"},
		{"lost", "", ""},
	}
	for _, test := range tests {
		e := &evidence.Evidence{Sector: test.own,
			Partner: source.Ref{Name: string(test.partner)}}
		if got := w.Sector(e); got != test.want {
			t.Errorf("%s saying %q speaks for %q, want %q",
				test.partner, test.own, got, test.want)
		}
	}
}

func TestDefaults(t *testing.T) {
	w, diags, err := load(t, "testdata/ok/small")
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if got := w.PriorFindings[0].Status; got != evidence.Open {
		t.Errorf("an area for development begins as %q", got)
	}
	if got := w.Disclosure.Profile; got != evidence.LT5 {
		t.Errorf("without a disclosure block the profile is %q", got)
	}
	design, _, err := load(t, "testdata/ok/design")
	if err != nil {
		t.Fatal(err)
	}
	got, _ := design.Partner("parent-carer-forum")
	if got.Role != evidence.ParentCarerForum {
		t.Errorf("the forum's role is %q", got.Role)
	}
	if limit := design.Thresholds[0].Values["red"].Value; limit != 40.0 {
		t.Errorf("the threshold is %v", limit)
	}
}

func TestAsOf(t *testing.T) {
	fsys := fstest.MapFS{}
	lay(t, fsys, "testdata/ok/small")
	day := date(t, "2026-02-01")
	w, diags, err := evidence.Load(fsys, frameworks(t), evidence.Options{AsOf: day})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if w.Area.AsOf != day {
		t.Errorf("as of %s, want %s", w.Area.AsOf, day)
	}
}
