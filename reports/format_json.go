package reports

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/sef-engine/sef/policies"
)

// writeJSON writes what was published. A submission gets the report model
// instead, in its own layout: a publication without its findings would read as
// one in which nothing was found.
func writeJSON(pub *policies.Publication, m *Model) (Files, error) {
	var err error
	out := jsonWriter{}
	if m.Edition == Submission {
		err = out.object(reflect.ValueOf(m).Elem())
	} else {
		err = out.object(reflect.ValueOf(pub).Elem())
	}
	if err != nil {
		return nil, err
	}
	return Files{{"assessment.json", out.out.Bytes()}}, nil
}

// jsonWriter writes indented JSON as [json.Encoder] does, but holds no second
// and third copy of it: the long lists of the outermost object are written item
// by item.
type jsonWriter struct {
	out  bytes.Buffer
	item bytes.Buffer
}

func (w *jsonWriter) object(v reflect.Value) error {
	w.out.WriteByte('{')
	separator := "\n  "
	for i := range v.NumField() {
		name, options, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if options == "omitempty" && v.Field(i).IsZero() {
			continue
		}
		fmt.Fprintf(&w.out, "%s%q: ", separator, name)
		if err := w.field(v.Field(i)); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
		separator = ",\n  "
	}
	w.out.WriteString("\n}\n")
	return nil
}

func (w *jsonWriter) field(v reflect.Value) error {
	if v.Kind() != reflect.Slice || v.Len() == 0 {
		return w.value(v, "  ")
	}
	separator := "[\n    "
	for i := range v.Len() {
		w.out.WriteString(separator)
		if err := w.value(v.Index(i), "    "); err != nil {
			return err
		}
		separator = ",\n    "
	}
	w.out.WriteString("\n  ]")
	return nil
}

func (w *jsonWriter) value(v reflect.Value, prefix string) error {
	what := v.Interface()
	if v.Kind() == reflect.Struct && v.CanAddr() {
		what = v.Addr().Interface() // or it would be copied
	}
	w.item.Reset()
	encoder := json.NewEncoder(&w.item)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(what); err != nil {
		return err
	}
	return json.Indent(&w.out, bytes.TrimRight(w.item.Bytes(), "\n"), prefix, "  ")
}
