package main

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake"
	"github.com/sef-engine/sef/evidence/intake/autism"
	"github.com/sef-engine/sef/evidence/intake/chs"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// shipped loads a layout of the library. That it can be read is tested, so a
// mistake in it is the program's.
func shipped[T any](load func(fs.FS) (T, diag.Diagnostics, error)) (T, error) {
	layout, diags, err := load(evidence.Shipped())
	if err == nil && len(diags) > 0 {
		err = diags
	}
	return layout, err
}

func knowsCHS(fsys fs.FS, name string) (bool, error) {
	layout, err := shipped(chs.Library)
	return err == nil && layout.Recognise(fsys, name), err
}

func readCHS(fsys fs.FS, name string, a asked) (published, diag.Diagnostics, error) {
	layout, err := shipped(chs.Library)
	if err != nil {
		return published{}, nil, err
	}
	found, notes, diags, err := layout.Read(intake.File{Files: fsys, Name: name},
		chs.Options{PublishedOn: a.on})
	if err != nil || len(diags) > 0 {
		return published{}, diags, err
	}
	rows, more := layout.Comparators(found, a.codes)
	return published{Comparators: rows, ID: "nhse-chs-" + found.Month,
		Title: strings.TrimPrefix(found.Source, nhsEngland+", "), On: found.PublishedOn,
		Read:    []string{fmt.Sprintf("%s: %s, waits %d", name, found.Source, len(found.Waits))},
		Noticed: noticed(append(notes, more...))}, nil, nil
}

func knowsAutism(fsys fs.FS, name string) (bool, error) {
	layout, err := shipped(autism.Library)
	return err == nil && layout.Recognise(fsys, name), err
}

func readAutism(fsys fs.FS, name string, a asked) (published, diag.Diagnostics, error) {
	layout, err := shipped(autism.Library)
	if err != nil {
		return published{}, nil, err
	}
	if a.on.IsZero() {
		return published{}, nil, usagef("%s does not say when it was published. Give "+
			"--published-on", name)
	}
	rows, notes, diags, err := layout.Read(intake.File{Files: fsys, Name: name},
		autism.Options{Areas: a.codes, PublishedOn: a.on})
	if err != nil || len(diags) > 0 {
		return published{}, diags, err
	}
	parts := 0
	for i, c := range rows {
		if !c.Agrees() {
			rows[i].Numerator, rows[i].Denominator = nil, nil
			parts++
		}
	}
	if parts > 0 {
		notes = append(notes, intake.Note{Count: parts, Of: len(rows), Says: "Shares whose " +
			"counts come to something else, for these are rounded. The counts are left out."})
	}
	last := evidence.Comparators(rows).Periods()[0] // a file without figures is a mistake
	month, err := framework.ParseDate(last + "-01")
	if err != nil {
		return published{}, nil, fmt.Errorf("reading the month of %s: %w", name, err)
	}
	return published{Comparators: rows, ID: "nhse-autism-" + last,
		Title:   "Autism statistics, " + month.Time().Format("January 2006"),
		Read:    []string{fmt.Sprintf("%s: %s", name, rows[0].Source)},
		Noticed: noticed(notes)}, nil, nil
}

func noticed(notes []intake.Note) []string {
	var out []string
	for _, n := range notes {
		text := fmt.Sprintf("%d: %s", n.Count, n.Says)
		if n.Of > 0 {
			text = fmt.Sprintf("%d of %d: %s", n.Count, n.Of, n.Says)
		}
		out = append(out, text)
	}
	return out
}
