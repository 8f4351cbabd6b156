package main

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/reports/console"
)

type checkOptions struct {
	format  string
	outputs []string // FORMAT=FILE
	failOn  string
	asOf    string
}

// never is the limit that no finding reaches.
const never = "never"

func (a *app) checkCommand() *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use:   "check",
		Short: "The mock inspection: judge the workspace by every rule",
		Long: "Check judges the workspace by every rule and lists what it finds, worst\n" +
			"first. It exits 1 if a finding is at or above --fail-on.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.check(cmd, o) },
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "text", "format on standard output: "+strings.Join(console.FormatNames(), ", "))
	f.StringSliceVar(&o.outputs, "output", nil, "also write FORMAT=FILE, as often as needed")
	f.StringVar(&o.failOn, "fail-on", string(policies.High), "least severity that fails: critical, high, medium, low or never")
	f.StringVar(&o.asOf, "as-of", "", "judge as at this day instead of the workspace's own")
	return cmd
}

func (a *app) check(cmd *cobra.Command, o checkOptions) error {
	if err := o.validate(); err != nil {
		return err
	}
	outputs, err := a.parseOutputs(o.outputs)
	if err != nil {
		return err
	}
	to := onScreen
	for _, output := range outputs {
		to.files = append(to.files, output.file)
	}
	pub, err := a.assess(cmd.Context(), o.asOf, to)
	if err != nil {
		return err
	}
	result := console.Check(pub, policies.Severity(o.failOn))
	if err := writeOutputs(outputs, result); err != nil {
		return err
	}
	if err := writeFormat(a.out, o.format, result); err != nil {
		return err
	}
	if result.Failed {
		return errFindings
	}
	return nil
}

func (o checkOptions) validate() error {
	if err := oneOf("format", o.format, console.FormatNames()); err != nil {
		return err
	}
	limits := []string{never}
	for _, s := range policies.Severities() {
		limits = append(limits, string(s))
	}
	return oneOf("severity", o.failOn, limits)
}

func writeFormat(w io.Writer, name string, result console.Result) error {
	format, err := console.FormatNamed(name)
	if err != nil {
		return usageError{err}
	}
	return format.Write(w, result)
}
