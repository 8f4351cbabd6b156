package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/policies/input"
	"github.com/sef-engine/sef/reports"
)

// exports are the documents that describe the product's own formats.
var exports = []struct {
	name, says string
	write      func() ([]byte, error)
}{
	{"schema", "what a rule sees, as JSON Schema", input.Schema},
	{"model", "what a template sees, as JSON Schema", reports.ModelSchema},
}

func (a *app) exportCommand() *cobra.Command {
	var names []string
	long := "Export prints one of:\n"
	for _, e := range exports {
		names = append(names, e.name)
		long += fmt.Sprintf("\n  %-8s %s", e.name, e.says)
	}
	return &cobra.Command{
		Use:       "export schema|model",
		Short:     "Print the product's own formats as JSON Schema",
		Long:      long,
		ValidArgs: names,
		Args:      exactly(1),
		RunE:      func(_ *cobra.Command, args []string) error { return a.export(args[0], names) },
	}
}

func (a *app) export(name string, names []string) error {
	if err := oneOf("export", name, names); err != nil {
		return err
	}
	for _, e := range exports {
		if e.name != name {
			continue
		}
		text, err := e.write()
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(a.out, "%s\n", text)
		return err
	}
	return nil
}
