package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/policies"
	"github.com/sef-engine/sef/policies/opa"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "What this program is and what it carries",
		Args:  exactly(0),
		RunE:  func(*cobra.Command, []string) error { return a.version() },
	}
}

func (a *app) version() error {
	lib, _, err := framework.Load(framework.Shipped())
	if err != nil {
		return err
	}
	rules, _, err := opa.Compile(opa.Options{})
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "sef %s\n", built())
	fmt.Fprintf(a.out, "assessment format %s\n", policies.Format)
	for _, f := range lib.Frameworks {
		fmt.Fprintf(a.out, "framework %s", f.ID)
		if n := len(f.Versions); n > 0 {
			fmt.Fprintf(a.out, ", text of %s", f.Versions[n-1].On.Long())
		}
		fmt.Fprintln(a.out)
	}
	_, err = fmt.Fprintf(a.out, "%d rules\n", len(rules.Rules()))
	return err
}

// built is the version that the Go toolchain recorded.
func built() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
