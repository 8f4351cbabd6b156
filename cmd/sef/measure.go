package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/reports/console"
)

type measureOptions struct {
	warehouseOptions
	format  string
	by      []string
	save    bool
	rejects bool
}

func (a *app) measureCommand() *cobra.Command {
	var o measureOptions
	cmd := &cobra.Command{
		Use:   "measure [ID…]",
		Short: "Work out the figures from partners' extracts",
		Long: "Measure loads the extracts that the workspace maps, works out the measures\n" +
			"named, or all that some dataset has columns for, and prints them as they\n" +
			"may be published: small numbers, and what would give them away, are hidden.\n" +
			"Beside them stands what others publish of the same, with its release, and\n" +
			"beside a figure that misleads alone those that must stand with it.\n\n" +
			"With --save it keeps what was published in " + figures.Folder + ", from where\n" +
			"every other run takes it where the extract is not on the machine.",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runMeasure(cmd, args, o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "table", "format: "+strings.Join(console.FigureFormatNames(), ", "))
	f.StringSliceVar(&o.by, "by", nil, "also by these columns, such as locality or partner")
	f.BoolVar(&o.save, "save", false, "keep the results for runs without the extracts")
	f.BoolVar(&o.rejects, "rejects", false, "list the cells that could not be read, and the rows that break checks, in "+rejectsFolder)
	f.IntVar(&o.threads, "threads", 0, "threads of the warehouse (default: one for each processor)")
	f.StringVar(&o.memory, "memory", "", "memory of the warehouse, such as 700MB; what is more is spilled")
	return cmd
}

func (a *app) runMeasure(cmd *cobra.Command, ids []string, o measureOptions) error {
	if err := oneOf("format", o.format, console.FigureFormatNames()); err != nil {
		return err
	}
	w, _, err := a.load("")
	if err != nil {
		return err
	}
	if err := a.guard(w, onScreen); err != nil {
		return err
	}
	wanted, err := chosen(w, ids, o.by)
	if err != nil {
		return err
	}
	f, loaded, err := a.measure(cmd.Context(), w, groupsBy(wanted, o.by), o.warehouseOptions)
	if err != nil {
		return err
	}
	if o.rejects {
		if err := a.writeRejects(w, loaded); err != nil {
			return err
		}
	}
	if o.save {
		if err := a.saveResults(w, f); err != nil {
			return err
		}
	}
	shown := f.Only(wanted, o.by)
	if !shown.Measured() {
		a.advise("nothing to measure: the workspace maps no extract that is here")
	}
	return console.WriteFigures(a.out, o.format, shown)
}

// chosen are the measures named, or all whose shape a dataset has, as far as
// they can be grouped as asked.
func chosen(w *evidence.Workspace, ids, by []string) ([]evidence.Measure, error) {
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
	var together []string // a figure that misleads alone is never shown alone
	for _, id := range ids {
		together = append(together, w.ShownWith(id)...)
	}
	var out []evidence.Measure
	for _, m := range w.Measures {
		shape, _ := w.Shape(m.Shape.Name)
		wanted := slices.Contains(together, m.ID) || len(ids) == 0
		if wanted && groups(shape, by) {
			out = append(out, m)
		}
	}
	if len(out) == 0 && len(by) > 0 {
		return nil, usagef("no measure can be published by %s. sef explain SHAPE "+
			"lists the columns of a shape; ids are never published",
			strings.Join(by, " and "))
	}
	return out, nil
}

// groupsBy asks for each measure by the columns, beside its own.
func groupsBy(measures []evidence.Measure, by []string) figures.Groups {
	if len(by) == 0 {
		return nil
	}
	out := figures.Groups{}
	for _, m := range measures {
		out[m.ID] = [][]string{by}
	}
	return out
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
