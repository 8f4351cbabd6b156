package reports

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/sef-engine/sef/policies"
)

// File is one finished output, in memory.
type File struct {
	Name    string // below the folder of the report, with / between folders
	Content []byte
}

// Files are the outputs of one run, by name.
type Files []File

// Format is a way to write a report.
type Format struct {
	Name  string   // as people ask for it
	Says  string   // one line for help
	Files []string // what it writes
	write func(*policies.Publication, *Model) (Files, error)
}

// formats is the one list of them: help, completion, errors and tests read it.
var formats = []Format{
	{"md", "the self-evaluation, the action plan and the board's briefing, in Markdown",
		[]string{"sef.md", "action-plan.md", "board-briefing.md"}, writeMarkdown},
	{"json", "the whole assessment for other programs; for a submission, only what it shows",
		[]string{"assessment.json"}, writeJSON},
}

// Formats lists what reports can be written as.
func Formats() []Format { return slices.Clone(formats) }

// Render writes a report in each of the named formats. The publication is left
// as it was.
func Render(pub *policies.Publication, names []string, edition Edition) (Files, error) {
	wanted, err := choose(names)
	if err != nil {
		return nil, err
	}
	model := Build(pub, Options{Edition: edition})
	files, errs := make([]Files, len(wanted)), make([]error, len(wanted))
	var writing sync.WaitGroup
	for i, f := range wanted {
		writing.Go(func() {
			if files[i], errs[i] = f.write(pub, model); errs[i] != nil {
				errs[i] = fmt.Errorf("writing the report as %s: %w", f.Name, errs[i])
			}
		})
	}
	writing.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	all := slices.Concat(files...)
	slices.SortFunc(all, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	return all, nil
}

// choose finds formats by name. Naming one twice writes it once.
func choose(names []string) ([]Format, error) {
	if len(names) == 0 {
		return nil, fmt.Errorf("no format is named; the formats are %s", known())
	}
	var out []Format
	for _, f := range formats {
		if slices.Contains(names, f.Name) {
			out = append(out, f)
		}
	}
	for _, name := range names {
		if !slices.ContainsFunc(formats, func(f Format) bool { return f.Name == name }) {
			return nil, fmt.Errorf("there is no format %q; the formats are %s", name, known())
		}
	}
	return out, nil
}

func known() string {
	var names []string
	for _, f := range formats {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}
