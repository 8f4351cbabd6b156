package main

import (
	"bytes"
	"path"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/policies/figures"
	"github.com/sef-engine/sef/reports"
	"github.com/sef-engine/sef/reports/console"
)

// rejectsFolder holds the lists of cells that could not be read. They say where
// in a file about children to look, and so never leave the machine.
const rejectsFolder = "private/rejects"

// saveResults keeps what was published of the extracts on this machine. All
// files change or none does.
func (a *app) saveResults(w *evidence.Workspace, f *figures.Figures) error {
	if w.Disclosure.Profile == evidence.NoProfile {
		return usagef("the disclosure profile is none, so nothing may be kept outside " +
			"private; choose another profile in sef.hcl before saving results")
	}
	saved, err := a.saved(w)
	if err != nil {
		return err
	}
	var files reports.Files
	for _, r := range figures.Save(w, f, saved) {
		text, err := r.Encode()
		if err != nil {
			return err
		}
		files = append(files, reports.File{Name: path.Join(figures.Folder, r.Dataset+".json"),
			Content: text})
	}
	return a.keep(files, figures.Folder)
}

// checksFolder holds the lists of rows that break a check, for the same reason.
const checksFolder = rejectsFolder + "/checks"

// writeRejects lists what could not be read and what breaks checks, a file of
// each for every dataset that was loaded. One without any has a list without rows,
// so that no list of an earlier run is taken for its own.
func (a *app) writeRejects(w *evidence.Workspace, loaded []evidence.Loaded) error {
	var files reports.Files
	for _, d := range w.Datasets {
		for _, l := range loaded {
			if l.Dataset != d.ID {
				continue
			}
			var text bytes.Buffer
			if err := console.WriteRejects(&text, &d, l.Rejects); err != nil {
				return err
			}
			var broken bytes.Buffer
			if err := console.WriteBroken(&broken, w, &d, &l); err != nil {
				return err
			}
			files = append(files,
				reports.File{Name: path.Join(rejectsFolder, d.ID+".csv"), Content: text.Bytes()},
				reports.File{Name: path.Join(checksFolder, d.ID+".csv"), Content: broken.Bytes()})
		}
	}
	return a.keep(files, rejectsFolder)
}

// keep writes files into the workspace and says where.
func (a *app) keep(files reports.Files, folder string) error {
	if len(files) == 0 {
		a.advise("nothing to write to %s: the workspace maps no extract that is here", folder)
		return nil
	}
	if err := reports.Write(a.dir, files); err != nil {
		return err
	}
	a.advise("wrote %s to %s", console.Plural(len(files), "file"), folder)
	return nil
}
