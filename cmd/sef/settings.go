package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"github.com/sef-engine/sef/framework/diag"
)

// settingsFile may stand in a workspace and holds flags by their long names.
// A workspace may come from another person, so the file decides nothing
// outside its own folder.
const settingsFile = ".sef.yaml"

// maxSettings is the most that a settings file may hold.
const maxSettings = 64 << 10 // bytes

// settings fills the flags that were not given from the environment and then
// from the workspace's settings file.
func (a *app) settings(cmd *cobra.Command, _ []string) error {
	if dir := os.Getenv("SEF_DIR"); dir != "" && !cmd.Flags().Changed("dir") {
		a.dir = dir // before the file is looked for
	}
	v := viper.New()
	v.SetConfigType("yaml")
	if err := a.readSettings(v, cmd); err != nil {
		return err
	}
	v.SetEnvPrefix("SEF")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	v.AutomaticEnv()
	var wrong error
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Changed || f.Name == "help" || !v.IsSet(f.Name) || wrong != nil {
			return
		}
		if cmd.Flags().Set(f.Name, text(v, f)) != nil {
			wrong = usagef("the setting %s must be of the type %s", f.Name, f.Value.Type())
		}
	})
	if wrong == nil {
		a.adviseVariables(everyFlag(cmd.Root()))
	}
	return wrong
}

// text is a setting as it would be written behind its flag.
func text(v *viper.Viper, f *pflag.Flag) string {
	switch value := v.Get(f.Name).(type) {
	case string:
		return value
	case time.Time: // as YAML reads a date without quotes
		return value.Format(time.DateOnly)
	case []any:
		return strings.Join(v.GetStringSlice(f.Name), ",")
	}
	return v.GetString(f.Name)
}

// adviseVariables speaks of variables that look like a setting misspelt.
func (a *app) adviseVariables(known []string) {
	for _, variable := range slices.Sorted(slices.Values(os.Environ())) {
		name, _, _ := strings.Cut(variable, "=")
		name, ours := strings.CutPrefix(name, "SEF_")
		word := strings.ReplaceAll(strings.ToLower(name), "_", "-")
		if !ours || slices.Contains(known, word) {
			continue
		}
		if near := diag.Nearest(word, known); near != "" {
			a.advise("note: SEF_%s is no setting; did you mean SEF_%s?", name,
				strings.ReplaceAll(strings.ToUpper(near), "-", "_"))
		}
	}
}

// readSettings reads the file, if there is one, and refuses what is no flag or
// not the file's to set.
func (a *app) readSettings(v *viper.Viper, cmd *cobra.Command) error {
	root, err := os.OpenRoot(a.dir)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return nil // which the command will find out, if it needs a workspace
	}
	if err != nil {
		return fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	text, err := settingsText(root)
	if err != nil || text == nil {
		return err
	}
	if err := v.ReadConfig(bytes.NewReader(text)); err != nil {
		return unreadable(err)
	}
	known := everyFlag(cmd.Root())
	for _, key := range slices.Sorted(slices.Values(v.AllKeys())) {
		switch {
		case key == "dir":
			return usagef("%s cannot set dir: it belongs to the folder it stands in", settingsFile)
		case !slices.Contains(known, key):
			return usagef("%s sets %.40q, which is no flag of any command. %s",
				settingsFile, key, diag.Advice("flag", key, known))
		}
	}
	return placeSettings(root, v)
}

// settingsText is the file's content, or nil where there is none.
func settingsText(root *os.Root) ([]byte, error) {
	info, err := root.Lstat(settingsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", settingsFile, err)
	}
	if !info.Mode().IsRegular() {
		return nil, usagef("%s must be an ordinary file, and no link", settingsFile)
	}
	file, err := root.Open(settingsFile)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", settingsFile, err)
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxSettings+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", settingsFile, err)
	}
	if len(text) > maxSettings {
		return nil, usagef("%s has more than %d bytes", settingsFile, maxSettings)
	}
	return text, nil
}

var yamlLine = regexp.MustCompile(`line \d+`)

// unreadable says where the file is no YAML. The parser's own words may repeat
// what stands there.
func unreadable(err error) error {
	where := yamlLine.FindString(err.Error())
	if where != "" {
		where = " in " + where
	}
	return usagef("%s is no list of settings%s: write each as NAME: VALUE", settingsFile, where)
}

// placeSettings makes the paths that the file sets count from the workspace,
// which they may not leave.
func placeSettings(root *os.Root, v *viper.Viper) error {
	placed := map[string]any{}
	if out := v.GetString("out"); out != "" {
		if err := inside(root, out); err != nil {
			return err
		}
		placed["out"] = filepath.Join(root.Name(), out)
	}
	var outputs []any
	for _, output := range v.GetStringSlice("output") {
		format, file, ok := strings.Cut(output, "=")
		if ok && file != "" {
			if err := inside(root, file); err != nil {
				return err
			}
			output = format + "=" + filepath.Join(root.Name(), file)
		}
		outputs = append(outputs, output)
	}
	if outputs != nil {
		placed["output"] = outputs
	}
	return v.MergeConfigMap(placed)
}

// inside demands that a path stays in the workspace, also by its links.
func inside(root *os.Root, name string) error {
	if filepath.IsLocal(name) {
		_, err := root.Stat(name)
		if err == nil || errors.Is(err, fs.ErrNotExist) {
			return nil
		}
	}
	return usagef("%s sets a path that leaves the workspace or cannot be followed; "+
		"paths there count from the workspace and stay in it", settingsFile)
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

// oneOf reports a word that is none of the known.
func oneOf(what, word string, known []string) error {
	if slices.Contains(known, word) {
		return nil
	}
	return usagef("there is no %s %q. %s", what, word, diag.Advice(what, word, known))
}
