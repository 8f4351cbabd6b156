package input

import (
	"encoding/json"
	"fmt"

	"github.com/google/jsonschema-go/jsonschema"
)

// Schema is the document's JSON Schema, as indented JSON. Nothing beside the
// described fields is allowed, and nothing is ever null: a field has a value
// or is absent, and a list may be empty.
func Schema() ([]byte, error) {
	schema, err := jsonschema.For[Document](nil)
	if err != nil {
		return nil, fmt.Errorf("describing the input of rules: %w", err)
	}
	schema.Schema = "https://json-schema.org/draft/2020-12/schema"
	schema.Title = "What an assessment rule of sef sees"
	forbidNull(schema)
	return json.MarshalIndent(schema, "", "  ")
}

// forbidNull takes back what Go's pointers and slices would allow.
func forbidNull(s *jsonschema.Schema) {
	if len(s.Types) == 2 && s.Types[0] == "null" {
		s.Type, s.Types = s.Types[1], nil
	}
	for _, property := range s.Properties {
		forbidNull(property)
	}
	if s.Items != nil {
		forbidNull(s.Items)
	}
}
