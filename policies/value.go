package policies

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/sef-engine/sef/evidence"
)

// Kind says what a value of a message is, and so how it is written.
type Kind string

// The kinds of value. None but a figure counts children, and rules are shown no
// figure that was not published under the disclosure rules before.
const (
	TextValue    Kind = "text"
	DateValue    Kind = "date"
	ListValue    Kind = "list"    // of texts
	ItemsValue   Kind = "items"   // of the register: evidence, actions, partners
	PercentValue Kind = "percent" // of such items
	AtMostValue  Kind = "at_most" // the same, where only the most that it can be is published
	DaysValue    Kind = "days"
	WeeksValue   Kind = "weeks"
	MonthsValue  Kind = "months"
	FigureValue  Kind = "figure" // a published figure of a measure, in its unit
)

// Value is one typed value of a message. In a rule it is an object with one
// key, its kind: {"months": 14}. A figure has a unit beside its value:
// {"figure": {"value": 41, "unit": "percent"}}.
type Value struct {
	Kind   Kind
	Text   string
	List   []string
	Number evidence.Raw
	Unit   evidence.Unit // of a figure
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
	case ItemsValue, PercentValue, AtMostValue, DaysValue, WeeksValue, MonthsValue:
		return &v.Number, nil
	case FigureValue:
		return (*figureParts)(v), nil
	}
	return nil, fmt.Errorf("unknown kind of value %q", v.Kind)
}

// figureParts reads a figure, which is nothing without its unit.
type figureParts Value

// UnmarshalJSON reads {"value": 41, "unit": "percent"}.
func (f *figureParts) UnmarshalJSON(text []byte) error {
	var parts struct {
		Value *evidence.Raw
		Unit  evidence.Unit
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&parts); err != nil {
		return err
	}
	if parts.Value == nil || !slices.Contains(parts.Unit.Words(), string(parts.Unit)) {
		return errors.New("a figure has a value and the unit of a measure")
	}
	f.Number, f.Unit = *parts.Value, parts.Unit
	return nil
}
