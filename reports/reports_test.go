package reports_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/jsonschema-go/jsonschema"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports"
)

var update = flag.Bool("update", false, "rewrite the goldens in testdata")

// northmoor is the published assessment of an invented area.
func northmoor(tb testing.TB) *policies.Publication {
	tb.Helper()
	text, err := os.ReadFile("testdata/northmoor.json")
	if err != nil {
		tb.Fatal(err)
	}
	pub := &policies.Publication{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(pub); err != nil {
		tb.Fatal(err)
	}
	return pub
}

func render(t *testing.T, pub *policies.Publication, e reports.Edition) map[string]string {
	t.Helper()
	files, err := reports.Render(pub, []string{"md", "json"}, e)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range files {
		out[f.Name] = string(f.Content)
	}
	return out
}

func TestGoldens(t *testing.T) {
	for _, edition := range reports.Editions() {
		for name, got := range render(t, northmoor(t), edition) {
			if name == "assessment.json" {
				continue // the fixture itself, or the model that the others are written from
			}
			golden := filepath.Join("testdata", string(edition), name)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", golden, diff)
			}
		}
	}
}

func TestSameInSameOut(t *testing.T) {
	pub, untouched := northmoor(t), northmoor(t)
	first := render(t, pub, reports.Working)
	render(t, pub, reports.Submission)
	if diff := cmp.Diff(first, render(t, pub, reports.Working)); diff != "" {
		t.Errorf("the second report differs (-first +second):\n%s", diff)
	}
	if diff := cmp.Diff(untouched, pub); diff != "" {
		t.Errorf("reporting changed what was published (-before +after):\n%s", diff)
	}
}

func TestAssessmentReadsBack(t *testing.T) {
	pub := northmoor(t)
	var back policies.Publication
	text := render(t, pub, reports.Working)["assessment.json"]
	if err := json.Unmarshal([]byte(text), &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(pub, &back); diff != "" {
		t.Errorf("assessment.json (-published +read back):\n%s", diff)
	}
}

// TestJSONIsOrdinary demands the bytes that the standard encoder would write.
func TestJSONIsOrdinary(t *testing.T) {
	pub := northmoor(t)
	for edition, what := range map[reports.Edition]any{
		reports.Working:    pub,
		reports.Submission: reports.Build(pub, reports.Options{Edition: reports.Submission}),
	} {
		var want bytes.Buffer
		encoder := json.NewEncoder(&want)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(what); err != nil {
			t.Fatal(err)
		}
		got := render(t, pub, edition)["assessment.json"]
		if diff := cmp.Diff(want.String(), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", edition, diff)
		}
	}
}

// plain undoes folding, so that sentences can be looked for.
func plain(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, `\`, "")), " ")
}

func TestWorkingEditionLeavesNothingOut(t *testing.T) {
	pub := northmoor(t)
	sef := plain(render(t, pub, reports.Working)["sef.md"])
	for _, c := range pub.Criteria {
		if !strings.Contains(sef, "### "+c.ID+" "+c.Short+" The criterion: "+c.Title) {
			t.Errorf("no chapter for %s", c.ID)
		}
	}
	m := reports.Build(pub, reports.Options{})
	shown := map[string]bool{}
	for _, c := range challenges(m) {
		for _, g := range c.Groups {
			for _, f := range g.Findings {
				shown[f.Key] = true
				if g.Says == "" && !g.Above && !strings.Contains(sef, f.Message) {
					t.Errorf("%s is not told: %s", f.Key, f.Message)
				}
				if !strings.Contains(sef, f.Name) || !strings.Contains(sef, f.Place) {
					t.Errorf("%s is told without its name %q or place %s", f.Key, f.Name, f.Place)
				}
			}
		}
	}
	for _, f := range pub.Findings {
		if !shown[f.Key] {
			t.Errorf("the finding %s is in no chapter", f.Key)
		}
	}
}

func challenges(m *reports.Model) []reports.Challenge {
	all := m.AreaWide
	for _, theme := range m.Themes {
		for _, c := range theme.Chapters {
			all = append(all, c.Challenges...)
		}
	}
	return all
}

// TestSubmissionHoldsNoChallenge looks for every word of the rules in every
// file of the edition, the model among them.
func TestSubmissionHoldsNoChallenge(t *testing.T) {
	pub := northmoor(t)
	for name, text := range render(t, pub, reports.Submission) {
		text = plain(text)
		check := func(what, words string) {
			if words != "" && strings.Contains(text, plain(words)) {
				t.Errorf("%s holds %s: %s", name, what, words)
			}
		}
		for _, f := range pub.Findings {
			check("a finding", f.Message)
			check("a remedy", f.Remedy)
			check("a key", f.Key)
			check("a place", f.Place.File+":")
		}
		for _, c := range pub.Checks {
			check("a rule", c.Rule)
			check("a duty", c.Title)
		}
		for _, c := range pub.Criteria {
			check("a reason", strings.Join(c.Supported.Reasons, " "))
		}
		for _, w := range pub.Waivers {
			check("a waiver", w.Reason)
		}
		for _, word := range []string{"not ready:", "Not shown", "nearly ready", "not-ready",
			"Expected but missing", "(expected)", "out of date", "ageing", "No action.",
			"No evidence is cited", "without closing evidence"} {
			check("a judgement of ours", word)
		}
	}
}

func TestModelFitsItsSchema(t *testing.T) {
	text, err := reports.ModelSchema()
	if err != nil {
		t.Fatal(err)
	}
	var schema jsonschema.Schema
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	resolved, err := schema.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range reports.Editions() {
		model, err := json.Marshal(reports.Build(northmoor(t), reports.Options{Edition: edition}))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(model, []byte("null")) {
			t.Errorf("the %s model has a list that is null: %s", edition, model)
		}
		var instance any
		if err := json.Unmarshal(model, &instance); err != nil {
			t.Fatal(err)
		}
		if err := resolved.Validate(instance); err != nil {
			t.Errorf("the %s model does not fit its schema: %v", edition, err)
		}
	}
}

// firstDay is a workspace that nobody has filled yet.
func firstDay(t *testing.T) *policies.Publication {
	full := northmoor(t)
	pub := &policies.Publication{AsOf: full.AsOf, Disclosure: full.Disclosure,
		Area: full.Area, Framework: full.Framework, Checks: full.Checks}
	for _, c := range full.Criteria {
		pub.Criteria = append(pub.Criteria, policies.PublishedCriterion{ID: c.ID,
			Title: c.Title, Short: c.Short, Theme: c.Theme, Readiness: policies.Ready,
			Supported: policies.PublishedSupport{Supports: "not-shown", Title: "Not shown"}})
	}
	return pub
}

func TestFirstDay(t *testing.T) {
	for _, edition := range reports.Editions() {
		for name, text := range render(t, firstDay(t), edition) {
			if name == "assessment.json" {
				continue
			}
			for _, stray := range []string{"<no value>", "%!", "()", " ,", " .", ":\n\n#", "**\n\n#"} {
				if strings.Contains(text, stray) {
					t.Errorf("%s of the %s edition has a stray %q:\n%s", name, edition, stray, text)
				}
			}
		}
	}
}

// TestNoSectionIsEmpty demands that something stands between two headings of
// the same rank.
func TestNoSectionIsEmpty(t *testing.T) {
	for _, pub := range []*policies.Publication{northmoor(t), firstDay(t)} {
		for _, edition := range reports.Editions() {
			for name, text := range render(t, pub, edition) {
				last := ""
				for line := range strings.Lines(text) {
					rank, _, heading := strings.Cut(line, "# ")
					if heading = heading && strings.Trim(rank, "#") == ""; heading &&
						last != "" && len(rank) <= len(last)-1 {
						t.Errorf("%s of the %s edition has nothing before %s", name, edition, line)
					}
					if heading {
						last = rank + "#"
					} else if strings.TrimSpace(line) != "" {
						last = ""
					}
				}
			}
		}
	}
}

func TestUnknownNames(t *testing.T) {
	for _, names := range [][]string{nil, {"md", "pdf"}} {
		_, err := reports.Render(northmoor(t), names, reports.Working)
		if err == nil || !strings.Contains(err.Error(), "the formats are md, json") {
			t.Errorf("formats %q: %v", names, err)
		}
	}
	if _, err := reports.ParseEdition("final"); err == nil ||
		!strings.Contains(err.Error(), "working, submission") {
		t.Errorf("edition final: %v", err)
	}
}

func TestFormatsWriteWhatTheySay(t *testing.T) {
	for _, f := range reports.Formats() {
		files, err := reports.Render(northmoor(t), []string{f.Name, f.Name}, reports.Working)
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]bool{}
		for _, file := range files {
			got[file.Name] = true
		}
		want := map[string]bool{}
		for _, name := range f.Files {
			want[name] = true
		}
		if diff := cmp.Diff(want, got); diff != "" || len(files) != len(f.Files) || f.Says == "" {
			t.Errorf("%s (-says +writes):\n%s", f.Name, diff)
		}
	}
}
