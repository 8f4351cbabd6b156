package opa

import (
	"os"
	"reflect"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/evidencetest"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// The short way to a Rego value gives what the way by JSON gives. (Lists that
// are nil in Go, which Build never leaves, would be empty and not null.)
func TestValueOfAgreesWithJSON(t *testing.T) {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	coventry, _, err := evidence.Load(os.DirFS("../../testdata/coventry"), lib, evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	invented, _, err := evidence.Load(evidencetest.Workspace(100), lib, evidence.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range []*evidence.Workspace{coventry, invented} {
		doc := input.Build(w, &figures.Figures{})
		want, err := ast.InterfaceToValue(doc)
		if err != nil {
			t.Fatal(err)
		}
		if got := valueOf(reflect.ValueOf(doc)); ast.Compare(want, got) != 0 {
			t.Errorf("the two ways differ on %s", w.Area.ID)
		}
	}
}

func TestResultsThatAreRefused(t *testing.T) {
	tests := []struct{ name, value string }{
		{"not a set", `[]`},
		{"not an object", `{1}`},
		{"a misspelt field", `{{"subject": "a.b", "criteria": [], "level": "red", "message": "m", "values": {}, "partnr": "icb"}}`},
		{"criteria as a set", `{{"subject": "a.b", "criteria": {"A1"}, "level": "red", "message": "m", "values": {}}}`},
		{"no subject", `{{"criteria": [], "level": "red", "message": "m", "values": {}}}`},
		{"no criteria", `{{"subject": "a.b", "level": "red", "message": "m", "values": {}}}`},
		{"a message that is no text", `{{"subject": "a.b", "criteria": [], "level": "red", "message": 4, "values": {}}}`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got, err := findings(ast.MustParseTerm(test.value).Value); err == nil {
				t.Errorf("read as %+v", got)
			}
		})
	}
}
