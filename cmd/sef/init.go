package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

//go:embed library/starter
var starter embed.FS

type initOptions struct {
	id, name, asOf string
}

func (a *app) initCommand() *cobra.Command {
	var o initOptions
	cmd := &cobra.Command{
		Use:   "init [DIR]",
		Short: "Begin a workspace, with comments that teach",
		Long: "Init writes a valid workspace. A check of it finds everything that is still\n" +
			"to be done, so its findings are the first to-do list.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("init takes one folder, not %d", len(args))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			dir := a.dir
			if len(args) == 1 {
				dir = args[0]
			}
			return a.init(dir, o)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.id, "id", "my-area", "id of the area: letters, digits and hyphens")
	f.StringVar(&o.name, "name", "My local area", "name of the area")
	f.StringVar(&o.asOf, "as-of", "", "day of the self-evaluation (default: today)")
	return cmd
}

// starting is what the starter's templates see. ID and Name are quoted for
// HCL.
type starting struct{ ID, Name, Plain, AsOf string }

func (a *app) init(dir string, o initOptions) error {
	day, err := parseDay(o.asOf)
	if err != nil {
		return err
	}
	if day.IsZero() {
		day = framework.DateOf(a.now())
	}
	if ds := source.CheckID("area", o.id, diag.Range{}); len(ds) > 0 {
		return usagef("--id: %s", ds[0].Detail)
	}
	if err := checkName(o.name); err != nil {
		return err
	}
	files, err := startingFiles(starting{source.Quote(o.id), source.Quote(o.name),
		strings.Join(strings.Fields(diag.Plain(o.name)), " "), day.String()})
	if err != nil {
		return err
	}
	if err := writeNew(dir, files); err != nil {
		return err
	}
	a.advise("wrote a workspace to %s; next: sef check -C %s", dir, dir)
	return nil
}

// longest is the most letters that the name of an area may have.
const longest = 200

func checkName(name string) error {
	switch {
	case strings.TrimSpace(name) == "":
		return usagef("--name: give the area a name")
	case utf8.RuneCountInString(name) > longest:
		return usagef("--name: a name has at most %d letters", longest)
	case !utf8.ValidString(name):
		return usagef("--name: the name is not UTF-8")
	}
	return nil
}

type newFile struct {
	name string
	text []byte
}

// startingFiles renders the starter in name order.
func startingFiles(values starting) ([]newFile, error) {
	var files []newFile
	root, err := fs.Sub(starter, "library/starter")
	if err != nil {
		return nil, err
	}
	err = fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		if bare, ok := strings.CutSuffix(name, ".tmpl"); ok {
			name = bare
			if text, err = fillIn(string(text), values); err != nil {
				return err
			}
		}
		if name == "gitignore" {
			name = ".gitignore" // a dot-file would not be embedded by itself
		}
		files = append(files, newFile{name, text})
		return nil
	})
	return files, err
}

func fillIn(text string, values starting) ([]byte, error) {
	t, err := template.New("").Option("missingkey=error").Parse(text)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.Execute(&out, values)
	return out.Bytes(), err
}

// writeNew creates the files and never overwrites one: where any of them is
// there already, nothing is written.
func writeNew(dir string, files []newFile) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("making the folder: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("opening the folder: %w", err)
	}
	defer root.Close()
	for _, f := range files {
		if err := vacant(root, f.name); err != nil {
			return err
		}
	}
	for _, f := range files {
		if err := root.MkdirAll(path.Dir(f.name), 0o755); err != nil {
			return fmt.Errorf("making a folder: %w", err)
		}
		if err := root.WriteFile(f.name, f.text, 0o644); err != nil {
			return fmt.Errorf("writing %s: %w", f.name, err)
		}
	}
	return nil
}

// vacant demands that nothing stands where a file goes, and nothing but a
// folder where its folder goes.
func vacant(root *os.Root, name string) error {
	if folder := path.Dir(name); folder != "." {
		info, err := root.Lstat(folder)
		if err == nil && !info.IsDir() {
			return usagef("in %s the name %s is taken by something that is no folder; "+
				"choose another folder", root.Name(), folder)
		}
	}
	_, err := root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("looking for an earlier %s: %w", name, err)
	}
	return usagef("%s already has the file %s; choose another folder", root.Name(), name)
}
