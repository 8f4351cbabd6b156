package input_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/policies/input"
)

// found is one of everything that can be found in words and files.
func found() input.Scanned {
	return input.Scanned{
		Identifiers: identifiers.Report{Scanned: 7, Files: []identifiers.File{
			{Name: "evidence/files/a.pdf", Evidence: []string{"e"}, CheckedBy: "Lead",
				NotScanned: "it is a picture", Refused: 1, More: 2,
				Found: []identifiers.Found{{Part: "page 2", Hit: identifiers.Hit{
					Kind: identifiers.KindUPN, Reason: identifiers.Labelled,
					Line: 3, Column: 4, Refused: true}}}},
			{Name: "sef.hcl"},
		}},
		SmallNumbers: smallnumbers.Report{Limit: 4, Texts: 9, Found: []smallnumbers.Found{
			{Subject: "claim.c", Part: "impact", Hit: smallnumbers.Hit{Kind: smallnumbers.Count, Line: 1, Column: 1}},
			{Subject: "evidence.e", Part: "says", Hit: smallnumbers.Hit{Kind: smallnumbers.Complement, Line: 1}},
			{Subject: "claim.c", Part: "impact", Hit: smallnumbers.Hit{Kind: smallnumbers.Count, Line: 1, Column: 9}},
			{Subject: "evidence.e", File: "evidence/files/a.pdf", Part: "page 2",
				Hit: smallnumbers.Hit{Kind: smallnumbers.Percentage, Line: 5}},
		}},
	}
}

// What was found stands by file, and by the thing that it concerns, each place
// once.
func TestWith(t *testing.T) {
	got := input.Build(full(), &figures.Figures{}).With(found())
	wantScan := input.Scan{Scanned: 7, Files: []input.ScannedFile{
		{Name: "evidence/files/a.pdf", Evidence: []string{"e"}, CheckedBy: "Lead",
			NotScanned: "it is a picture", Refused: 1, More: 2, Hits: []input.Identifier{
				{Kind: "upn", Reason: "labelled", Part: "page 2", Line: 3, Column: 4, Refused: true}}},
		{Name: "sef.hcl", Evidence: []string{}, Hits: []input.Identifier{}},
	}}
	if diff := cmp.Diff(wantScan, got.Scan); diff != "" {
		t.Errorf("scan (-want +got):\n%s", diff)
	}
	wantTyped := input.Typed{Limit: 4, Texts: 9, Small: []input.Small{
		{Subject: "claim.c", Places: []input.SmallNumber{{Part: "impact", Line: 1, Kind: "count"}}},
		{Subject: "evidence.e", Places: []input.SmallNumber{{Part: "says", Line: 1, Kind: "complement"},
			{File: "evidence/files/a.pdf", Part: "page 2", Line: 5, Kind: "percentage"}}},
	}}
	if diff := cmp.Diff(wantTyped, got.Typed); diff != "" {
		t.Errorf("typed (-want +got):\n%s", diff)
	}
}
