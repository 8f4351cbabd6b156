package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/sef-engine/sef/framework/diag"
)

// settingsFile may stand in a workspace and holds flags by their long names.
const settingsFile = ".sef.yaml"

// settings fills the flags that were not given from the environment and then
// from the workspace's settings file.
func (a *app) settings(cmd *cobra.Command, _ []string) error {
	v := viper.New()
	v.SetEnvPrefix("SEF")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	if err := a.readSettings(v, cmd); err != nil {
		return err
	}
	var wrong error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "help" || !v.IsSet(f.Name) || wrong != nil {
			return
		}
		if err := cmd.Flags().Set(f.Name, text(v, f)); err != nil {
			wrong = usagef("the setting %s: %w", f.Name, err)
		}
	})
	return wrong
}

// text is a setting as it would be written behind its flag.
func text(v *viper.Viper, f *pflag.Flag) string {
	if _, list := f.Value.(pflag.SliceValue); list {
		return strings.Join(v.GetStringSlice(f.Name), ",")
	}
	return v.GetString(f.Name)
}

func (a *app) readSettings(v *viper.Viper, cmd *cobra.Command) error {
	name := filepath.Join(a.dir, settingsFile)
	_, err := os.Stat(name)
	if errors.Is(err, os.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return nil
	}
	v.SetConfigFile(name)
	if err := v.ReadInConfig(); err != nil {
		return usagef("reading %s: %w", settingsFile, err)
	}
	known := everyFlag(cmd.Root())
	for _, key := range v.AllKeys() {
		if v.InConfig(key) && !contains(known, key) {
			return usagef("%s sets %q, which is no flag of any command. %s",
				settingsFile, key, diag.Advice("flag", key, known))
		}
	}
	return nil
}

// everyFlag lists the long names of all commands' flags.
func everyFlag(root *cobra.Command) []string {
	var names []string
	add := func(f *pflag.Flag) { names = append(names, f.Name) }
	root.PersistentFlags().VisitAll(add)
	for _, c := range root.Commands() {
		c.Flags().VisitAll(add)
	}
	return names
}

func contains(words []string, word string) bool {
	for _, w := range words {
		if w == word {
			return true
		}
	}
	return false
}

// oneOf reports a word that is none of the known.
func oneOf(what, word string, known []string) error {
	if contains(known, word) {
		return nil
	}
	return usagef("%s", fmt.Sprintf("there is no %s %q. %s", what, word,
		diag.Advice(what, word, known)))
}
