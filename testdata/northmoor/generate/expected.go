package main

import (
	"bytes"
	"encoding/json"
)

// extract is a file and what is true of it.
type extract struct {
	Dataset   string         `json:"dataset"`
	File      string         `json:"file"`
	AsOf      string         `json:"as_of"`
	Encoding  string         `json:"encoding"`
	Separator string         `json:"separator"`
	Heading   int            `json:"heading_row"` // as a person counts
	Read      int            `json:"read"`        // rows of data, rejected ones among them
	Taken     int            `json:"taken"`       // rows without a rejected cell
	Dropped   map[string]int `json:"dropped,omitempty"`
	Rejects   []reject       `json:"rejects,omitempty"`
	Odd       []odd          `json:"inconsistent,omitempty"` // rows taken that contradict themselves
	Messy     []string       `json:"messy"`
	Figures   []figure       `json:"figures,omitempty"` // from the rows taken

	text []byte
}

// reject is a cell that cannot be understood. Its value is nobody's business.
type reject struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Reason string `json:"reason"`
}

// odd is a row that is taken although two of its cells contradict each other.
type odd struct {
	Row   int    `json:"row"`
	Check string `json:"check"`
}

// figure is a measure's true value: a share, or a count alone.
type figure struct {
	Measure     string            `json:"measure"`
	Where       map[string]string `json:"where,omitempty"`
	Period      string            `json:"period,omitempty"`
	Numerator   *int              `json:"numerator,omitempty"`
	Denominator *int              `json:"denominator,omitempty"`
	Value       *int              `json:"value,omitempty"`
}

func shareOf(measure, period string, numerator, denominator int, where ...string) figure {
	return figure{Measure: measure, Where: pairs(where), Period: period,
		Numerator: &numerator, Denominator: &denominator}
}

func countOf(measure, period string, value int, where ...string) figure {
	return figure{Measure: measure, Where: pairs(where), Period: period, Value: &value}
}

func pairs(words []string) map[string]string {
	if len(words) == 0 {
		return nil
	}
	out := map[string]string{}
	for i := 0; i < len(words); i += 2 {
		out[words[i]] = words[i+1]
	}
	return out
}

// reject notes a cell and that its row is not taken.
func (x *extract) reject(row int, column, reason string) {
	x.Rejects = append(x.Rejects, reject{row, column, reason})
	x.Taken--
}

func expectations(extracts []extract) []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	err := enc.Encode(map[string]any{
		"about":    "Invented. What is true of the synthetic extracts of Northmoor, as the generator made them. Rows with a rejected cell are in no figure.",
		"extracts": extracts,
	})
	if err != nil {
		panic(err)
	}
	return out.Bytes()
}
