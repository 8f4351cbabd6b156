package input_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// load reads one of the example workspaces.
func load(t *testing.T, name string) *evidence.Workspace {
	t.Helper()
	dir := path.Join("../../testdata", name)
	roots := []fs.FS{framework.Shipped()}
	if own := path.Join(dir, "framework"); exists(own) {
		roots = append(roots, os.DirFS(own))
	}
	lib, diags, err := framework.Load(roots...)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w, diags, err := evidence.Load(os.DirFS(dir), lib, evidence.Options{})
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	return w
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := input.Schema()
	if err != nil {
		t.Fatal(err)
	}
	var s jsonschema.Schema
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// Whoever writes a rule has the schema alone to tell what a field means and
// when it is absent.
func TestEveryFieldIsDescribed(t *testing.T) {
	described := 0
	var walk func(path string, s *jsonschema.Schema)
	walk = func(path string, s *jsonschema.Schema) {
		if s == nil {
			return
		}
		if len(s.Types) > 0 {
			t.Errorf("%s has the types %v, want one and never null", path, s.Types)
		}
		for name, property := range s.Properties {
			described++
			if property.Description == "" {
				t.Errorf("%s.%s is not described", path, name)
			}
			walk(path+"."+name, property)
		}
		walk(path+"[]", s.Items)
	}
	walk("input", schema(t))
	if described == 0 {
		t.Error("the schema has no fields")
	}
}

// What Build makes is what the schema promises.
func TestDocumentsKeepToTheSchema(t *testing.T) {
	resolved, err := schema(t).Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []*evidence.Workspace{load(t, "fairmead"), load(t, "coventry"), full()} {
		text, err := json.Marshal(input.Build(w, &figures.Figures{}).With(found()))
		if err != nil {
			t.Fatal(err)
		}
		var doc any
		if err := json.Unmarshal(text, &doc); err != nil {
			t.Fatal(err)
		}
		if err := resolved.Validate(doc); err != nil {
			t.Errorf("%s: %v", w.Area.ID, err)
		}
	}
}

// A zero that means something is written: it is never left out as if nothing
// had been said.
func TestZerosThatMeanSomething(t *testing.T) {
	w := full()
	w.Evidence[0].Asked, w.Evidence[0].Responded, w.Evidence[0].SampleSize = new(int), new(int), new(int)
	w.Evidence[0].Dated = w.Area.AsOf
	w.Actions[0].Success = &evidence.Success{Baseline: new(float64), Target: new(float64)}
	w.Actions[0].Start = w.Area.AsOf
	w.Documents[0].Dated = w.Area.AsOf
	text, err := json.Marshal(input.Build(w, &figures.Figures{}))
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string][]map[string]any
	_ = json.Unmarshal(text, &doc) // only the lists fit, and only they are read
	success, _ := doc["actions"][0]["success"].(map[string]any)
	result, _ := doc["actions"][0]["result"].(map[string]any)
	tests := []struct {
		in     map[string]any
		fields []string
	}{
		{doc["evidence"][0], []string{"asked", "responded", "sample_size", "age_months", "dated_days_ago"}},
		{doc["actions"][0], []string{"days_quiet"}},
		{success, []string{"baseline", "target"}},
		{result, []string{"value"}},
		{doc["meetings"][0], []string{"days_ago"}},
		{doc["rehearsals"][0], []string{"days_ago"}},
		{doc["documents"][0], []string{"age_months"}},
	}
	for _, test := range tests {
		for _, field := range test.fields {
			if test.in[field] != 0.0 {
				t.Errorf("%s is %v, want 0", field, test.in[field])
			}
		}
	}
}

// What can be no zero is absent, so that rules may ask with not.
func TestZerosThatMeanNothing(t *testing.T) {
	text, err := json.Marshal(input.Build(full(), &figures.Figures{}))
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string][]map[string]any
	_ = json.Unmarshal(text, &doc)
	tests := []struct {
		in    map[string]any
		field string
	}{
		{doc["evidence"][0], "refresh_days"},
		{doc["actions"][0], "days_late"},
		{doc["boards"][0], "interval_weeks"},
		{doc["boards"][0], "reports_every_weeks"},
		{doc["documents"][0], "current_months"},
		{doc["measures"][0], "figure"},
	}
	for _, test := range tests {
		if value, ok := test.in[test.field]; ok {
			t.Errorf("%s is %v, want it absent", test.field, value)
		}
	}
}
