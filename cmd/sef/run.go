package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/framework/diag"
)

// app is what every command needs: where to read and write, and what day it
// is.
type app struct {
	in       io.Reader
	out, err io.Writer
	now      func() time.Time

	dir   string // the workspace
	quiet bool
}

// run is the whole program, in a form that a test can call.
func run(ctx context.Context, args []string, in io.Reader, out, err io.Writer) int {
	return newApp(in, out, err).run(ctx, args)
}

func newApp(in io.Reader, out, err io.Writer) *app {
	return &app{in: in, out: out, err: err, now: time.Now}
}

func (a *app) run(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	failure := root.ExecuteContext(ctx)
	if !silent(failure) && ctx.Err() != nil {
		failure = errInterrupted // whatever it was that noticed first
	}
	if !silent(failure) {
		a.complain(failure)
	}
	return exitCode(failure)
}

func (a *app) complain(failure error) {
	fmt.Fprintf(a.err, "error: %s\n", diag.Plain(failure.Error()))
	if exitCode(failure) == exitUsage {
		fmt.Fprintln(a.err, "hint: sef help lists the commands, and sef help COMMAND its flags")
	}
}

// root builds the command tree. Flags on it are read by every command.
func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "sef",
		Short: "Self-evaluation for area SEND inspections, checked against its evidence",
		Long: "sef turns a local area's self-evaluation into something that can be\n" +
			"checked: evidence and data mapped to the inspection framework, judged\n" +
			"by written rules, told as a document with every gap and action.",
		Args:              noSuchCommand,
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors:     true,
		SilenceUsage:      true,
		PersistentPreRunE: a.settings,
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		return usageError{err}
	})
	root.PersistentFlags().StringVarP(&a.dir, "dir", "C", ".", "folder of the workspace")
	root.PersistentFlags().BoolVarP(&a.quiet, "quiet", "q", false, "no progress or advice on standard error")
	root.AddCommand(a.initCommand(), a.checkCommand(), a.reportCommand(), a.measureCommand(),
		a.listCommand(), a.explainCommand(), a.comparatorsCommand(), a.fmtCommand(), a.exportCommand(),
		a.versionCommand())
	usageErrors(root)
	return root
}

// usageErrors makes the commands that cobra adds complain as ours do.
func usageErrors(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	for _, c := range root.Commands() {
		if c.Name() == "help" {
			c.Args = helpTopic
		}
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.InitDefaultCompletionCmd()
	for _, c := range root.Commands() {
		if c.Name() != "completion" {
			continue
		}
		c.Args = noSuchCommand
		c.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		for _, shell := range c.Commands() {
			shell.Args = exactly(0)
		}
	}
}

// helpTopic demands that help is asked for a command there is.
func helpTopic(cmd *cobra.Command, args []string) error {
	_, rest, err := cmd.Root().Find(args)
	if err != nil {
		return usageError{err}
	}
	return noSuchCommand(cmd.Root(), rest)
}

func noSuchCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var known []string
	for _, c := range cmd.Commands() {
		known = append(known, c.Name())
	}
	return usagef("there is no command %q. %s", args[0],
		diag.Advice("command", args[0], known))
}

// exactly is cobra's check of the number of arguments as a usage error.
func exactly(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := cobra.ExactArgs(n)(cmd, args); err != nil {
			return usageError{err}
		}
		return nil
	}
}

// advise tells the user something that is not a result.
func (a *app) advise(format string, args ...any) {
	if !a.quiet {
		fmt.Fprintln(a.err, diag.Plain(fmt.Sprintf(format, args...)))
	}
}

// colour reports whether standard error is a terminal that wants colour.
func (a *app) colour() bool { return os.Getenv("NO_COLOR") == "" && a.terminal() }

// terminal reports whether somebody looks at standard error.
func (a *app) terminal() bool {
	return isTerminal(a.err)
}
