package reports

import (
	"bytes"
	"encoding/json"

	"github.com/sef-engine/sef/policies"
)

// writeJSON writes what was published. A submission gets the report model
// instead, in its own layout: a publication without its findings would read as
// one in which nothing was found.
func writeJSON(pub *policies.Publication, m *Model) (Files, error) {
	var what any = pub
	if m.Edition == Submission {
		what = m
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(what); err != nil {
		return nil, err
	}
	return Files{{"assessment.json", out.Bytes()}}, nil
}
