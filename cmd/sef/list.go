package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/reports/console"
)

func (a *app) listCommand() *cobra.Command {
	var format, asOf string
	long := "List prints one of:\n"
	for _, l := range console.Lists {
		long += fmt.Sprintf("\n  %-10s %s", l.Name, l.Says)
	}
	cmd := &cobra.Command{
		Use:       "list KIND",
		Short:     "List criteria, evidence, claims, actions, rules, measures, comparators or shapes",
		Long:      long,
		ValidArgs: console.ListNames(),
		Args:      exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.list(cmd, args[0], format, asOf)
		},
	}
	cmd.Flags().StringVar(&format, "format", "table", "format: "+strings.Join(tableFormats, ", "))
	cmd.Flags().StringVar(&asOf, "as-of", "", "as at this day instead of the workspace's own")
	return cmd
}

var tableFormats = []string{"table", "json"}

func (a *app) list(cmd *cobra.Command, kind, format, asOf string) error {
	list, err := console.ListNamed(kind)
	if err != nil {
		return usageError{err}
	}
	if err := oneOf("format", format, tableFormats); err != nil {
		return err
	}
	known, err := a.knowledge(cmd.Context(), asOf, func(console.Knowledge) console.Needs { return list.Needs })
	if err != nil {
		return err
	}
	table, err := list.Table(known)
	if err != nil {
		return usageError{err}
	}
	if format == "json" {
		return table.WriteJSON(a.out)
	}
	return table.WriteText(a.out)
}
