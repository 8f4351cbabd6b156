package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports/console"
)

type measureOptions struct {
	warehouseOptions
	format string
	by     []string
}

func (a *app) measureCommand() *cobra.Command {
	var o measureOptions
	cmd := &cobra.Command{
		Use:   "measure [ID…]",
		Short: "Work out the figures from partners' extracts",
		Long: "Measure loads the extracts that the workspace maps, works out the measures\n" +
			"named, or all that some dataset has columns for, and prints them as they\n" +
			"may be published: small numbers, and what would give them away, are hidden.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.measure(cmd, args, o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "table", "format: "+strings.Join(console.FigureFormatNames(), ", "))
	f.StringSliceVar(&o.by, "by", nil, "also by these columns, such as locality or partner")
	f.IntVar(&o.threads, "threads", 0, "threads of the warehouse (default: one for each processor)")
	f.StringVar(&o.memory, "memory", "", "memory of the warehouse, such as 700MB; what is more is spilled")
	return cmd
}

func (a *app) measure(cmd *cobra.Command, ids []string, o measureOptions) error {
	if err := oneOf("format", o.format, console.FigureFormatNames()); err != nil {
		return err
	}
	w, _, err := a.load("")
	if err != nil {
		return err
	}
	ask, err := questions(w, ids, o.by)
	if err != nil {
		return err
	}
	m, absent, err := a.measured(cmd.Context(), w, ask, o.warehouseOptions)
	if err != nil {
		return err
	}
	if len(absent) > 0 {
		a.advise("not measured, for want of the extract on this machine: %s",
			strings.Join(absent, ", "))
	}
	if len(m.Answers) == 0 {
		a.advise("nothing to measure: the workspace maps no extract that is here")
	}
	figures, err := policies.PublishFigures(w, m, w.Disclosure.Profile)
	if err != nil {
		return err
	}
	return console.WriteFigures(a.out, o.format, figures)
}

// questions asks for the measures named, or for all whose shape a dataset has.
func questions(w *evidence.Workspace, ids, by []string) ([]evidence.Question, error) {
	var known []string
	for _, m := range w.Measures {
		known = append(known, m.ID)
	}
	for _, id := range ids {
		if !slices.Contains(known, id) {
			return nil, usagef("there is no measure %q. %s", id,
				diag.Advice("measure", id, known))
		}
	}
	ask := asked(w, ids, by)
	if len(ask) == 0 && len(by) > 0 {
		return nil, usagef("no measure can be published by %s. sef explain SHAPE "+
			"lists the columns of a shape; ids are never published",
			strings.Join(by, " and "))
	}
	return ask, nil
}

// asked leaves out measures whose shape no dataset has, unless they are named,
// and those that cannot be grouped as asked.
func asked(w *evidence.Workspace, ids, by []string) []evidence.Question {
	var ask []evidence.Question
	for _, m := range w.Measures {
		loaded := slices.ContainsFunc(w.Datasets, func(d evidence.Dataset) bool {
			return d.Shape.Name == m.Shape.Name
		})
		shape, _ := w.Shape(m.Shape.Name)
		wanted := slices.Contains(ids, m.ID) || len(ids) == 0 && loaded
		if wanted && groups(shape, by) {
			ask = append(ask, evidence.Question{Measure: m, By: by})
		}
	}
	return ask
}

// groups reports whether a shape's figures can be published by the columns:
// any but its ids, and where a row came from.
func groups(s evidence.Shape, by []string) bool {
	for _, name := range by {
		c, ok := s.Column(name)
		if (!ok || c.Key) && name != "partner" && name != "dataset" {
			return false
		}
	}
	return true
}
