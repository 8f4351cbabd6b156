package policies_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/figures"
)

// What could identify a child is in no output, whatever the rules say of it.
// The numbers are from the ranges that publishers keep for tests.
func TestIdentifiersAreWithheld(t *testing.T) {
	labels, diags, err := identifiers.Library(evidence.Shipped())
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	w := area()
	const number = "9990000018"
	w.Claims = []evidence.Claim{{ID: "c", Criterion: source.Ref{Name: "A1"}, Kind: "strength",
		Statement: "Good support, as NHS number " + number + " shows",
		Impact:    "Order " + number + " came in time."}}
	w.Actions = []evidence.Action{{ID: "a", Title: "Help", Status: "in-progress",
		Success: &evidence.Success{Where: map[string]string{"service": "NHS no " + number}}}}
	values := finding("b", policies.Red, "A1")
	values.Message = "It says {text}."
	values.Values = map[string]policies.Value{"text": {Kind: policies.TextValue,
		Text: "UPN B801200005001"}}
	a, err := policies.Assess(context.Background(), w, &figures.Figures{},
		policies.Scanned{Labels: &labels}, finds(values))
	if err != nil {
		t.Fatal(err)
	}
	pub, err := policies.Publish(a)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(pub)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "NHS number "+number) || strings.Contains(string(text), "NHS no "+number) ||
		strings.Contains(string(text), "B801200005001") {
		t.Errorf("an identifier is published: %s", text)
	}
	if pub.Claims[0].Statement != policies.Withheld {
		t.Errorf("the statement reads %q", pub.Claims[0].Statement)
	}
	if pub.Claims[0].Impact != w.Claims[0].Impact {
		t.Errorf("a number without a label is withheld: %q", pub.Claims[0].Impact)
	}
	if w.Claims[0].Statement == policies.Withheld || w.Actions[0].Success.Where["service"] == policies.Withheld {
		t.Error("the workspace itself was changed")
	}
}
