package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/reports"
	"github.com/sef-engine/sef/reports/console"
)

type reportOptions struct {
	out     string
	formats []string
	edition string
	asOf    string
}

func (a *app) reportCommand() *cobra.Command {
	var o reportOptions
	cmd := &cobra.Command{
		Use:   "report",
		Short: "Write the self-evaluation, the action plan and the board briefing",
		Long: "Report judges the workspace and writes the self-evaluation. Outputs appear\n" +
			"whole or not at all: a run that fails leaves the previous report as it was.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.report(cmd, o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.out, "out", "", "folder to write to (default: reports in the workspace)")
	f.StringSliceVar(&o.formats, "format", []string{"md", "json"}, "formats: "+strings.Join(reportFormats(), ", "))
	f.StringVar(&o.edition, "edition", string(reports.Working), "edition: "+strings.Join(editions(), ", "))
	f.StringVar(&o.asOf, "as-of", "", "judge as at this day instead of the workspace's own")
	return cmd
}

func (a *app) report(cmd *cobra.Command, o reportOptions) error {
	if len(o.formats) == 0 {
		return usagef("--format: name one of %s", strings.Join(reportFormats(), ", "))
	}
	for _, name := range o.formats {
		if err := oneOf("format", name, reportFormats()); err != nil {
			return err
		}
	}
	if err := oneOf("edition", o.edition, editions()); err != nil {
		return err
	}
	out := o.out
	if out == "" {
		out = filepath.Join(a.dir, "reports")
	}
	pub, err := a.assess(cmd.Context(), o.asOf, destination{files: []string{filepath.Join(out, "sef.md")}})
	if err != nil {
		return err
	}
	files, err := reports.Render(pub, o.formats, reports.Edition(o.edition))
	if err != nil {
		return err
	}
	if err := reports.Write(out, files); err != nil {
		return err
	}
	a.advise("wrote %s to %s", console.Plural(len(files), "file"), out)
	return nil
}

// reportFormats and editions are the names in the tables of package reports.
func reportFormats() []string {
	var names []string
	for _, f := range reports.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func editions() []string {
	var names []string
	for _, e := range reports.Editions() {
		names = append(names, string(e))
	}
	return names
}
