package smallnumbers_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/source"
)

// load reads one of the example workspaces.
func load(t *testing.T, name string) (*evidence.Workspace, fs.FS) {
	t.Helper()
	dir := path.Join("../../testdata", name)
	roots := []fs.FS{framework.Shipped()}
	if _, err := os.Stat(path.Join(dir, "framework")); err == nil {
		roots = append(roots, os.DirFS(path.Join(dir, "framework")))
	}
	lib, diags, err := framework.Load(roots...)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w, diags, err := evidence.Load(os.DirFS(dir), lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	return w, os.DirFS(dir)
}

// scan reads a workspace and its files.
func scan(t *testing.T, w *evidence.Workspace, fsys fs.FS) smallnumbers.Report {
	t.Helper()
	reading := words(t).Read(w)
	_, err := identifiers.ScanWorkspaceToo(fsys, w, &identifiers.Words{}, reading.Look)
	if err != nil {
		t.Fatal(err)
	}
	return reading.Report()
}

// Real and invented sentences about real work hold no false alarm, under any
// profile.
func TestExamplesAreClean(t *testing.T) {
	for _, name := range []string{"coventry", "northmoor", "fairmead"} {
		for _, profile := range evidence.NoProfile.Words() {
			w, fsys := load(t, name)
			w.Disclosure.Profile = evidence.Profile(profile)
			r := scan(t, w, fsys)
			if r.Texts == 0 && profile != string(evidence.NoProfile) {
				t.Errorf("%s: nothing was read", name)
			}
			for _, f := range r.Found {
				t.Errorf("%s, %s: %s %s %s %d:%d %s", name, profile, f.Subject, f.File,
					f.Part, f.Line, f.Column, f.Kind)
			}
		}
	}
}

// Everything that people type is read, and said where it stands.
func TestReading(t *testing.T) {
	w, _ := load(t, "fairmead")
	few := "3 children wait."
	two, number := 2, 3.0
	w.Area.Note = few
	w.Evidence[0].Title, w.Evidence[0].Says, w.Evidence[0].Changed = few, few, few
	w.Evidence[1].File, w.Evidence[2].File = "waits.csv", "waits.csv"
	w.Evidence[2].Asked, w.Evidence[2].Responded = &two, &two
	w.Claims[0].Statement, w.Claims[0].NoAction = few, &evidence.NoAction{Reason: few}
	w.Judgements[0].Rationale = few
	w.Judgements[0].Dissents = []evidence.Dissent{{Partner: source.Ref{Name: "icb"}, Says: "No.", Reply: few}}
	w.Actions[0].Updates = []evidence.Update{{Label: "2025-06-01", Says: few}}
	w.Actions[0].Success = &evidence.Success{Measure: source.Ref{Name: "reviews_overdue"}, Baseline: &number, Target: &number}
	w.Actions[0].Result = &evidence.Result{Value: number}
	w.Meetings[0].Items = []string{"sef", few}
	w.PriorFindings = []evidence.PriorFinding{{ID: "p", Statement: few}}
	w.Waivers = []evidence.Waiver{{ID: "x", Reason: few}}
	r := scan(t, w, fstest.MapFS{
		"sef.hcl":                       {Data: []byte("# " + few)},
		"narrative/a1.md":               {Data: []byte("Fine.\n\n{=n} of 3 services [@waits].\nBut " + few + "\n")},
		"narrative/notes.txt":           {Data: []byte(few)},
		"evidence/files/waits.csv":      {Data: []byte("Team,Children\nNorth,2\n")},
		"evidence/files/unattached.txt": {Data: []byte(few)},
		"private/waits.csv":             {Data: []byte(few)},
	})
	want := `area.fairmead note count
evidence.audit title count
evidence.audit says count
evidence.audit changed count
evidence.families asked count
evidence.families responded count
claim.in-time statement count
claim.in-time no_action count
judgement.A1 rationale count
judgement.A1 dissent icb, reply count
action.ACTION update 2025-06-01 count
action.ACTION success.baseline count
action.ACTION result.value count
waiver.x reason count
meeting.MEETING items count
file.evidence/files/unattached.txt evidence/files/unattached.txt:1 count
evidence.families evidence/files/waits.csv:2 count
evidence.waits evidence/files/waits.csv:2 count
file.narrative/a1.md narrative/a1.md:4 count
`
	want = strings.NewReplacer("ACTION", w.Actions[0].ID, "MEETING", w.Meetings[0].ID).Replace(want)
	if diff := cmp.Diff(want, lines(r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// lines writes what was found as "subject place kind".
func lines(r smallnumbers.Report) string {
	var b strings.Builder
	for _, f := range r.Found {
		place := f.Part
		if f.File != "" {
			place = fmt.Sprintf("%s%s:%d", f.File, f.Part, f.Line)
		}
		fmt.Fprintf(&b, "%s %s %s\n", f.Subject, place, f.Kind)
	}
	return b.String()
}

// What everybody can read already is no disclosure, and what it says elsewhere
// is: the claim that repeats it is not the publication.
func TestPublishedElsewhere(t *testing.T) {
	w, _ := load(t, "fairmead")
	w.Evidence[0].File, w.Evidence[1].File = "tables.csv", "tables.csv"
	files := fstest.MapFS{"evidence/files/tables.csv": {Data: []byte("Area,Pupils\nFairmead,3\n")}}
	for _, test := range []struct {
		first, second evidence.Publisher
		want          string
	}{
		{"", "", "evidence.audit evidence/files/tables.csv:2 count\nevidence.waits evidence/files/tables.csv:2 count\n"},
		{"dfe", "", "evidence.waits evidence/files/tables.csv:2 count\n"},
		{"dfe", "nhs", ""},
	} {
		w.Evidence[0].PublishedBy, w.Evidence[1].PublishedBy = test.first, test.second
		if diff := cmp.Diff(test.want, lines(scan(t, w, files))); diff != "" {
			t.Errorf("%q, %q (-want +got):\n%s", test.first, test.second, diff)
		}
	}
}

// A case study is about one child and may say so; of two it may not.
func TestCaseStudy(t *testing.T) {
	w, _ := load(t, "fairmead")
	e := &w.Evidence[0]
	e.Kind, e.File = framework.CaseStudy, "story.txt"
	e.Says, e.Limits = "One young person was helped.", "Two young people were helped."
	r := scan(t, w, fstest.MapFS{"evidence/files/story.txt": {Data: []byte(e.Says)}})
	if diff := cmp.Diff("evidence.audit limits count\n", lines(r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Papers that stay inside may say what they like.
func TestNoProfile(t *testing.T) {
	w, _ := load(t, "fairmead")
	w.Disclosure.Profile, w.Claims[0].Statement = evidence.NoProfile, "3 children wait."
	r := scan(t, w, fstest.MapFS{"narrative/a1.md": {Data: []byte("3 children wait.")}})
	if diff := cmp.Diff(smallnumbers.Report{}, r, cmpopts.IgnoreUnexported(smallnumbers.Hit{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
