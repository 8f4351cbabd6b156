package console

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/sef-engine/sef/framework/diag"
)

// Format is one way to write the result of a check.
type Format struct {
	Name  string
	Says  string
	Write func(io.Writer, Result) error
}

// Formats is every format there is.
var Formats = []Format{
	{"text", "for people at a terminal", writeText},
	{"json", "for programs, versioned", writeJSON},
}

// FormatNames lists the names in the table's order.
func FormatNames() []string {
	names := make([]string, len(Formats))
	for i, f := range Formats {
		names[i] = f.Name
	}
	return names
}

// FormatNamed finds a format; an unknown name is an error that lists the
// known ones.
func FormatNamed(name string) (Format, error) {
	for _, f := range Formats {
		if f.Name == name {
			return f, nil
		}
	}
	return Format{}, fmt.Errorf("there is no format %q. %s", name,
		diag.Advice("format", name, FormatNames()))
}

func writeJSON(w io.Writer, r Result) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", text)
	return err
}
