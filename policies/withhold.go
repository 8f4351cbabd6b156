package policies

import (
	"reflect"
	"slices"

	"github.com/sef-engine/sef/evidence/identifiers"
)

// Withheld stands for a text in which a child could be identified. The finding
// of the rule disclosure/personal-data says where the text was written.
const Withheld = "[withheld: it could identify a child]"

// withhold replaces every text of a publication in which something stands that
// must not be handed on, whoever wrote it and wherever it would be shown. A
// rule that finds it comes too late for the reader of a report.
func withhold(v reflect.Value, labels *identifiers.Words) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			withhold(v.Elem(), labels)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			withhold(v.Field(i), labels)
		}
	case reflect.Slice:
		withholdItems(v, labels)
	case reflect.Map:
		withholdValues(v, labels)
	case reflect.String:
		if v.CanSet() && identifies(v.String(), labels) {
			v.SetString(Withheld)
		}
	}
}

// withholdItems looks through a list. Lists of words may still be those of the
// workspace, so they are changed in a copy.
func withholdItems(list reflect.Value, labels *identifiers.Words) {
	copied := list.Type().Elem().Kind() != reflect.String
	for i := range list.Len() {
		if !copied && identifies(list.Index(i).String(), labels) {
			own := reflect.MakeSlice(list.Type(), list.Len(), list.Len())
			reflect.Copy(own, list)
			list.Set(own)
			copied = true
		}
		withhold(list.Index(i), labels)
	}
}

// withholdValues looks through the texts in a map, and changes a copy.
func withholdValues(m reflect.Value, labels *identifiers.Words) {
	if m.Type().Elem().Kind() != reflect.String {
		return
	}
	var own reflect.Value
	for _, key := range m.MapKeys() {
		if !identifies(m.MapIndex(key).String(), labels) {
			continue
		}
		if !own.IsValid() {
			own = reflect.MakeMap(m.Type())
			for _, k := range m.MapKeys() {
				own.SetMapIndex(k, m.MapIndex(k))
			}
		}
		own.SetMapIndex(key, reflect.ValueOf(Withheld).Convert(m.Type().Elem()))
	}
	if own.IsValid() {
		m.Set(own)
	}
}

// shortest is less than any identifier beside its label.
const shortest = 12

func identifies(text string, labels *identifiers.Words) bool {
	return len(text) >= shortest && slices.ContainsFunc(labels.Scan(text),
		func(h identifiers.Hit) bool { return h.Refused })
}
