package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/sef-engine/sef/evidence"
)

// privateFolder is the one folder of a workspace that never leaves the machine.
const privateFolder = "private"

// destination is where a command's results go.
type destination struct {
	shown bool     // on standard output
	files []string // beside that
}

// onScreen is standard output alone.
var onScreen = destination{shown: true}

// guard keeps numbers that nobody hid where they are. Under the profile none
// results go to the folder private or to the terminal in front of whoever asks,
// and neither to a file elsewhere nor to a pipe, which may be a log that many
// read.
func (a *app) guard(w *evidence.Workspace, to destination) error {
	if w.Disclosure.Profile != evidence.NoProfile {
		return nil
	}
	for _, file := range to.files {
		if !a.isPrivate(file) {
			return usagef("the disclosure profile is none, so results may only be written "+
				"below %s, and not to %s; choose that folder, or another profile in sef.hcl",
				privateFolder, file)
		}
	}
	if to.shown && !isTerminal(a.out) {
		return usagef("the disclosure profile is none, so results may only be shown on a " +
			"terminal; choose another profile in sef.hcl before passing them on")
	}
	return nil
}

// isPrivate reports whether a file lies in the private folder, links resolved.
func (a *app) isPrivate(file string) bool {
	folder := filepath.Join(resolved(a.dir), privateFolder)
	within, err := filepath.Rel(folder, filepath.Join(nearest(filepath.Dir(file)), filepath.Base(file)))
	return err == nil && within != "." && filepath.IsLocal(within)
}

// nearest resolves the part of a path that is there and keeps the rest, which a
// run may yet make.
func nearest(folder string) string {
	full, err := filepath.Abs(folder)
	if err != nil {
		return folder
	}
	rest := ""
	for dir := full; ; dir = filepath.Dir(dir) {
		if real, err := filepath.EvalSymlinks(dir); err == nil {
			return filepath.Join(real, rest)
		}
		if dir == filepath.Dir(dir) {
			return full
		}
		rest = filepath.Join(filepath.Base(dir), rest)
	}
}

// isTerminal reports whether somebody sits in front of what is written.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
