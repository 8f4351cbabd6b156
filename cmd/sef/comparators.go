package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
	"github.com/sef-engine/sef/reports"
	"github.com/sef-engine/sef/reports/console"
)

func (a *app) comparatorsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "comparators",
		Short: "Keep published figures to compare with",
		Args:  noSuchCommand,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.comparatorsAddCommand())
	return cmd
}

// addOptions are what a file does not say of itself.
type addOptions struct {
	area         string
	also         []string
	release      string
	title        string
	publishedOn  string
	nextExpected string
}

func (a *app) comparatorsAddCommand() *cobra.Command {
	var o addOptions
	long := "Add reads files as their publishers made them, keeps the figures of one area,\n" +
		"its statistical neighbours, its region and England, and writes them into the\n" +
		"workspace, with the release they come from. The NHS publishes for footprints\n" +
		"and providers: of these it keeps England's, those of the icb_code in the area\n" +
		"block of sef.hcl, and those of --also. What a file is, is told by what is in it:\n"
	for _, r := range recognisers {
		long += "\n  " + r.says
	}
	cmd := &cobra.Command{
		Use:   "add FILE…",
		Short: "Take figures from a publisher's files",
		Long:  long,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("name the publisher's files to add")
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.addComparators(args, o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.area, "area", "", "code of the area, E08000026 or 331 (default: the workspace's own)")
	f.StringSliceVar(&o.also, "also", nil, "codes of other areas to keep, such as an integrated care board's QWU or a provider's RYG")
	f.StringVar(&o.release, "release", "", "id of the release, or of the version of neighbours, such as 2025-05")
	f.StringVar(&o.title, "title", "", "its title, where it is new and the file does not say")
	f.StringVar(&o.publishedOn, "published-on", "", "its day of publication, where it is new")
	f.StringVar(&o.nextExpected, "next-expected", "", "the day of the next release, where it is announced")
	return cmd
}

// addComparators reads everything before it writes anything.
func (a *app) addComparators(names []string, o addOptions) error {
	w, err := a.workspaceAlone()
	if err != nil {
		return err
	}
	for i, code := range o.also {
		o.also[i] = strings.ToUpper(strings.TrimSpace(code))
	}
	if code := w.Area.ICBCode; code != "" {
		o.also = append(o.also, code)
	}
	on, err := dayOf("published-on", o.publishedOn)
	if err != nil {
		return err
	}
	all, err := a.readPublished(names, asked{codes: o.also, on: on})
	if err != nil {
		return err
	}
	if len(all.Neighbours) > 0 && len(all.Comparators) > 0 {
		return usagef("neighbours and figures are added one after the other, for each is " +
			"of a release of its own; add the neighbours first")
	}
	k := keeper{workspace: w, options: o, taken: all}
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	files, err := k.files(root.FS())
	if no := (unfit{}); errors.As(err, &no) {
		return a.showPublished(source.Files{no.name: {Bytes: no.text}}, no.diags)
	}
	if err != nil {
		return err
	}
	if err := reports.Write(a.dir, files); err != nil {
		return err
	}
	k.print(a.out)
	for _, f := range files {
		a.advise("wrote %s", f.Name)
	}
	return nil
}

// workspaceAlone reads the workspace without its rules: published figures are
// judged by none here.
func (a *app) workspaceAlone() (*evidence.Workspace, error) {
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return nil, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	w, diags, err := loadWorkspace(root.FS(), framework.Date{})
	if err != nil {
		return nil, err
	}
	if len(diags) > 0 {
		return nil, a.show(w.Files, diags)
	}
	return w, nil
}

// readPublished reads the files one after the other. The mistakes of all of
// them are shown, and then nothing is taken.
func (a *app) readPublished(names []string, asked asked) (published, error) {
	var all published
	var diags diag.Diagnostics
	for _, name := range names {
		fsys, base := os.DirFS(filepath.Dir(name)), filepath.Base(name)
		if err := isFile(fsys, base, name); err != nil {
			return all, err
		}
		r, err := recognised(fsys, base)
		if err != nil {
			return all, fmt.Errorf("looking into %s: %w", name, err)
		}
		if r == nil {
			return all, usagef("%s is not a file that figures are taken from. What can be "+
				"added is %s", name, knownFiles())
		}
		p, ds, err := r.read(fsys, base, asked)
		if err != nil {
			return all, err
		}
		diags = append(diags, ds...)
		if err := all.add(p, r); err != nil && len(diags) == 0 {
			return all, err
		}
	}
	if len(diags) > 0 {
		return all, a.showPublished(nil, diag.Sort(diags))
	}
	return all, nil
}

// showPublished prints what is wrong with figures, and ends the command.
func (a *app) showPublished(files source.Files, diags diag.Diagnostics) error {
	if err := a.print(files, diags); err != nil {
		return fmt.Errorf("printing mistakes: %w", err)
	}
	a.advise("%s; nothing was taken", console.Plural(len(diags), "mistake"))
	return errInvalid
}

// isFile looks before anything is opened: a pipe would never end.
func isFile(fsys fs.FS, base, name string) error {
	info, err := fs.Stat(fsys, base)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid):
		return usagef("there is no file %s", name)
	case err != nil:
		return fmt.Errorf("looking for %s: %w", name, err)
	case !info.Mode().IsRegular():
		return usagef("%s is not an ordinary file", name)
	}
	return nil
}

func knownFiles() string {
	var out []string
	for _, r := range recognisers {
		out = append(out, r.says)
	}
	return strings.Join(out, "; ")
}
