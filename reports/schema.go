package reports

import (
	"encoding/json"
	"fmt"

	"github.com/google/jsonschema-go/jsonschema"
)

// ModelSchema is the JSON Schema of the report model, as indented JSON.
func ModelSchema() ([]byte, error) {
	schema, err := jsonschema.For[Model](nil)
	if err != nil {
		return nil, fmt.Errorf("describing the report model: %w", err)
	}
	schema.Schema = "https://json-schema.org/draft/2020-12/schema"
	schema.Title = "The report model of sef"
	out, err := json.MarshalIndent(schema, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("writing the schema of the report model: %w", err)
	}
	return append(out, '\n'), nil
}
