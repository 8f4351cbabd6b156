package smallnumbers_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/smallnumbers"
)

// A library without words would find nothing, and nobody would notice.
func TestLibraryMistakes(t *testing.T) {
	shipped, err := fs.ReadFile(evidence.Shipped(), "smallnumbers/words.hcl")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, text, want string }{
		{"no block", "# nothing", "No words of small numbers"},
		{"no phrase", strings.Replace(string(shipped), `"children",`, `" ",`, 1), "Phrase without words"},
		{"no list", strings.Replace(string(shipped), "people = ", "peoples = ", 1), "Missing attribute"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, diags, err := smallnumbers.Library(fstest.MapFS{"smallnumbers/words.hcl": {Data: []byte(test.text)}})
			if err != nil || len(diags) == 0 || !strings.Contains(diags.Error(), test.want) {
				t.Errorf("diagnostics are %v, error %v; want %s", diags, err, test.want)
			}
		})
	}
	_, _, err = smallnumbers.Library(fstest.MapFS{"smallnumbers": {Mode: 0o644}})
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder that is a file gives %v", err)
	}
}

// Each profile has its limit, one above and one below.
func TestLimits(t *testing.T) {
	for profile, limit := range map[evidence.Profile]int{
		evidence.LT5: 4, evidence.NHS1to7Round5: 7, evidence.DfERound10: 9,
		evidence.NoProfile: 0, "": 4,
	} {
		if got := smallnumbers.Limit(profile); got != limit {
			t.Errorf("%s: limit %d, want %d", profile, got, limit)
		}
	}
	for _, test := range []struct {
		text string
		want []string // profiles under which it is found
	}{
		{"four children", []string{"lt5", "nhs-1to7-round5", "dfe-round10"}},
		{"five children", []string{"nhs-1to7-round5", "dfe-round10"}},
		{"8 children", []string{"dfe-round10"}},
		{"ten children", nil},
		{"fewer than five children", []string{"nhs-1to7-round5", "dfe-round10"}},
		{"fewer than 8 children", []string{"dfe-round10"}},
		{"42 of 50 children", []string{"dfe-round10"}},
	} {
		var found []string
		for _, profile := range evidence.NoProfile.Words() {
			if len(words(t).For(evidence.Profile(profile)).Find(test.text)) > 0 {
				found = append(found, profile)
			}
		}
		if diff := cmp.Diff(test.want, found); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.text, diff)
		}
	}
}
