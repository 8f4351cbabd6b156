package policies

import (
	"encoding/json"
	"fmt"

	"github.com/sef-engine/sef/evidence"
)

// Kind says what a value of a message is, and so how it is written.
type Kind string

// The kinds of value. None of them counts children: figures about children
// are measures, and come with their disclosure rules.
const (
	TextValue    Kind = "text"
	DateValue    Kind = "date"
	ListValue    Kind = "list"    // of texts
	ItemsValue   Kind = "items"   // of the register: evidence, actions, partners
	PercentValue Kind = "percent" // of such items
	DaysValue    Kind = "days"
	WeeksValue   Kind = "weeks"
	MonthsValue  Kind = "months"
)

// Value is one typed value of a message. In a rule it is an object with one
// key, its kind: {"months": 14}.
type Value struct {
	Kind   Kind
	Text   string
	List   []string
	Number evidence.Raw
}

// UnmarshalJSON reads {"kind": value}.
func (v *Value) UnmarshalJSON(text []byte) error {
	var object map[Kind]json.RawMessage
	if err := json.Unmarshal(text, &object); err != nil || len(object) != 1 {
		return fmt.Errorf("a value is an object with one key, its kind, not %s", text)
	}
	for kind, raw := range object {
		v.Kind = kind
		into, err := v.target()
		if err != nil {
			return err
		}
		if err := json.Unmarshal(raw, into); err != nil || string(raw) == "null" {
			return fmt.Errorf("a value of kind %s cannot be read from %.40s", kind, raw)
		}
	}
	return nil
}

// target is the field that a kind fills.
func (v *Value) target() (any, error) {
	switch v.Kind {
	case TextValue, DateValue:
		return &v.Text, nil
	case ListValue:
		return &v.List, nil
	case ItemsValue, PercentValue, DaysValue, WeeksValue, MonthsValue:
		return &v.Number, nil
	}
	return nil, fmt.Errorf("unknown kind of value %q", v.Kind)
}
