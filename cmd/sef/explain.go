package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies/opa"
	"github.com/sef-engine/sef/reports/console"
)

func (a *app) explainCommand() *cobra.Command {
	var asOf string
	cmd := &cobra.Command{
		Use:   "explain ID",
		Short: "Explain a rule, criterion, shape, measure or item of the register",
		Long: "Explain says all there is to know about one id: a rule's standard, limits\n" +
			"and remedy; why a criterion is where it is; the data contract of a shape.\n" +
			"An id that several kinds share is written with its kind: action.ot-capacity.",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			known, err := a.knowledge(cmd.Context(), asOf, func(k console.Knowledge) console.Needs {
				return console.NeedsOf(k, args[0])
			})
			if err != nil {
				return err
			}
			err = console.Explain(a.out, known, args[0])
			if unknown := (console.UnknownError{}); errors.As(err, &unknown) {
				return usageError{err}
			}
			return err
		},
	}
	cmd.Flags().StringVar(&asOf, "as-of", "", "as at this day instead of the workspace's own")
	return cmd
}

// knowledge is the library and, in a workspace, as much of what was measured and
// judged there as is needed, which the library may tell.
func (a *app) knowledge(ctx context.Context, asOf string, needs func(console.Knowledge) console.Needs) (console.Knowledge, error) {
	if _, err := parseDay(asOf); err != nil {
		return console.Knowledge{}, err
	}
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return console.Knowledge{}, fmt.Errorf("opening the workspace: %w", err)
	}
	_, err = root.Lstat("sef.hcl")
	root.Close()
	if errors.Is(err, fs.ErrNotExist) {
		return libraryAlone()
	}
	w, rules, err := a.load(asOf)
	if err != nil {
		return console.Knowledge{}, err
	}
	known := console.Knowledge{Rules: rules.Rules(), Shapes: w.Shapes, Measures: w.Measures,
		Compared: w.Compared()}
	need := needs(known)
	if need != console.Library {
		if err := a.guard(w, onScreen); err != nil {
			return console.Knowledge{}, err
		}
	}
	switch need {
	case console.Figures:
		known.Figures, err = a.figures(ctx, w, nil, warehouseOptions{})
	case console.Judged:
		known.Pub, err = a.judge(ctx, w, rules)
	}
	return known, err
}

// libraryAlone knows what the program carries. An empty folder loads with the
// mistake that it is no workspace, which is known already.
func libraryAlone() (console.Knowledge, error) {
	w, _, err := evidence.Load(nowhere{}, &framework.Library{}, evidence.Options{})
	if err != nil {
		return console.Knowledge{}, err
	}
	rules, _, err := opa.Compile(opa.Options{})
	if err != nil {
		return console.Knowledge{}, err
	}
	return console.Knowledge{Rules: rules.Rules(), Shapes: w.Shapes,
		Measures: w.Measures, Compared: w.Comparators.Newest()}, nil
}

// nowhere is a folder with nothing in it.
type nowhere struct{}

func (nowhere) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
