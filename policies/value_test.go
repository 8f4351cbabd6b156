package policies

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestValues(t *testing.T) {
	tests := []struct {
		name, json, want, err string
	}{
		{"text", `{"text": "a | b"}`, "a | b", ""},
		{"one month", `{"months": 1}`, "1 month", ""},
		{"months", `{"months": 14}`, "14 months", ""},
		{"days", `{"days": 0}`, "0 days", ""},
		{"weeks", `{"weeks": 1.5}`, "1.5 weeks", ""},
		{"items", `{"items": 3}`, "3", ""},
		{"half up", `{"percent": 61.25}`, "61.3%", ""},
		{"whole percent", `{"percent": 60}`, "60%", ""},
		{"date", `{"date": "2025-06-30"}`, "30 June 2025", ""},
		{"list of one", `{"list": ["a lead"]}`, "a lead", ""},
		{"list of three", `{"list": ["a", "b", "c"]}`, "a, b and c", ""},
		{"list with commas inside", `{"list": ["Health, north", "Schools and colleges"]}`, "Health, north; and Schools and colleges", ""},
		{"list of none", `{"list": []}`, "none", ""},
		{"the most that a share can be", `{"at_most": 2}`, "at most 2%", ""},
		{"figure in percent", `{"figure": {"value": 41.25, "unit": "percent"}}`, "41.3%", ""},
		{"figure in weeks", `{"figure": {"value": 18, "unit": "weeks"}}`, "18 weeks", ""},
		{"figure that counts", `{"figure": {"value": 0, "unit": "count"}}`, "0", ""},
		{"figure without a value", `{"figure": {"unit": "count"}}`, "", "a value of kind figure"},
		{"figure without a value at all", `{"figure": {"value": null, "unit": "count"}}`, "", "a value of kind figure"},
		{"figure without a unit", `{"figure": {"value": 4}}`, "", "a value of kind figure"},
		{"figure in another unit", `{"figure": {"value": 4, "unit": "children"}}`, "", "a value of kind figure"},
		{"figure with more", `{"figure": {"value": 4, "unit": "count", "of": 5}}`, "", "a value of kind figure"},
		{"no kind", `{}`, "", "a value is an object with one key, its kind, not {}"},
		{"two kinds", `{"text": "a", "days": 1}`, "", "one key"},
		{"bare", `4`, "", "one key"},
		{"unknown kind", `{"children": 4}`, "", `unknown kind of value "children"`},
		{"wrong type", `{"days": "four"}`, "", "a value of kind days"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var v Value
			err := json.Unmarshal([]byte(test.json), &v)
			if test.err != "" {
				if err == nil || !strings.Contains(err.Error(), test.err) {
					t.Fatalf("error %v, want %q", err, test.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			got, err := publishValue(v)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPublishingAnImpossibleDate(t *testing.T) {
	if text, err := publishValue(Value{Kind: DateValue, Text: "2025-02-30"}); err == nil {
		t.Errorf("published %q", text)
	}
}

func TestMessages(t *testing.T) {
	values := map[string]Value{"title": {Kind: TextValue, Text: "x"}}
	tests := []struct{ name, message, err string }{
		{"fits", "“{title}” is late.", ""},
		{"digit", "There are 4 of {title}.", "has a digit"},
		{"no value", "{age} of {title}", "no value for {age}"},
		{"braces that name nothing", "{Title} and {}", "a brace that names no place"},
		{"a digit of another script", "٣ of {title}.", "has a digit"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := fits(test.message, values)
			if (err == nil) != (test.err == "") ||
				err != nil && !strings.Contains(err.Error(), test.err) {
				t.Errorf("error %v, want %q", err, test.err)
			}
		})
	}
	// A value that looks like a place is not filled again.
	got := fill("{a} and {b}", map[string]string{"a": "{b}", "b": "c"})
	if diff := cmp.Diff("{b} and c", got); diff != "" {
		t.Error(diff)
	}
}
