package identifiers

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/sef-engine/sef/evidence"
)

// exempt are the folders at the top of a workspace that are not read: what
// never leaves the machine, what the program writes itself, and the store of
// the version control.
var exempt = []string{"private", "reports", ".git"}

// mostFound is how many places of one file are reported; the first ones are
// enough to know what to do with it.
const mostFound = 100

// Report is what was found in a workspace, and what could not be looked at.
type Report struct {
	Scanned int    // files whose text was read, wholly or in part
	Files   []File // those of which there is something to say, by name
}

// File is one file with something in it, or that could not be scanned.
type File struct {
	Name       string
	Evidence   []string // the items that attach it, in the order of the workspace
	CheckedBy  string   // who looked at it, as its evidence says
	NotScanned string   // why not, or why not all; see [Document]
	Found      []Found  // in their order; the refused first where there are too many
	More       int      // found beyond those
	Refused    int      // of all that was found
}

// Refused reports whether any file holds what must not be there.
func (r *Report) Refused() bool {
	return slices.ContainsFunc(r.Files, func(f File) bool { return f.Refused > 0 })
}

// Unchecked lists the files that were not scanned and that nobody has said to
// have looked at.
func (r *Report) Unchecked() []File {
	var files []File
	for _, f := range r.Files {
		if f.NotScanned != "" && f.CheckedBy == "" {
			files = append(files, f)
		}
	}
	return files
}

// ScanWorkspace looks at every file of a workspace that may leave the machine:
// what was written by hand, prose, attached documents and whatever else stands
// there. It reads the files and not what was loaded from them, since it is the
// files that are handed on. The error is for a disk that fails.
func ScanWorkspace(fsys fs.FS, w *evidence.Workspace, words *Words) (Report, error) {
	return ScanWorkspaceToo(fsys, w, words, func(string, *Document) {})
}

// ScanWorkspaceToo is [ScanWorkspace] for two readers: every text that is read
// is handed to look as well, by name, so that no file is read twice. Several
// hands call look at a time, in no order, and it must not change the text.
func ScanWorkspaceToo(fsys fs.FS, w *evidence.Workspace, words *Words, look func(name string, d *Document)) (Report, error) {
	names, err := committed(fsys)
	if err != nil {
		return Report{}, fmt.Errorf("looking for files to scan: %w", err)
	}
	files, errs := make([]File, len(names)), make([]error, len(names))
	sideBySide(len(names), func(i int) {
		files[i], errs[i] = scanFile(fsys, names[i], words, look)
	})
	attached := attachments(w)
	var report Report
	for i, f := range files {
		if errs[i] != nil {
			return Report{}, errs[i]
		}
		if f.NotScanned == "" || len(f.Found) > 0 {
			report.Scanned++
		}
		if f.NotScanned == "" && len(f.Found) == 0 {
			continue
		}
		for _, e := range attached[f.Name] {
			f.Evidence = append(f.Evidence, e.ID)
			f.CheckedBy = cmp.Or(f.CheckedBy, strings.TrimSpace(e.CheckedBy))
		}
		report.Files = append(report.Files, f)
	}
	return report, nil
}

// committed lists the files outside the exempt folders, by name.
func committed(fsys fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case slices.Contains(exempt, name):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir():
			return nil
		}
		names = append(names, name)
		return nil
	})
	slices.Sort(names)
	return names, err
}

// sideBySide does n things with as many hands as there are processors, up to a
// few: each may hold a large file.
func sideBySide(n int, do func(int)) {
	const most = 4
	var next atomic.Int64
	var hands sync.WaitGroup
	for range min(n, most, runtime.GOMAXPROCS(0)) {
		hands.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	hands.Wait()
}

func scanFile(fsys fs.FS, name string, words *Words, look func(string, *Document)) (File, error) {
	d, err := Text(fsys, name)
	if errors.Is(err, fs.ErrNotExist) { // a link that leads nowhere
		d, err = Document{NotScanned: notAFile}, nil
	}
	if err != nil {
		return File{}, err
	}
	look(name, &d)
	f := File{Name: name, NotScanned: d.NotScanned, Found: d.Scan(words)}
	for _, found := range f.Found {
		if found.Refused {
			f.Refused++
		}
	}
	f.shorten()
	return f, nil
}

// shorten keeps the gravest of very many.
func (f *File) shorten() {
	if len(f.Found) <= mostFound {
		return
	}
	f.More = len(f.Found) - mostFound
	kept := make([]Found, 0, mostFound)
	for _, refused := range []bool{true, false} {
		for _, found := range f.Found {
			if found.Refused == refused && len(kept) < mostFound {
				kept = append(kept, found)
			}
		}
	}
	f.Found = kept
}

// attachments are the items of evidence by the file that they attach.
func attachments(w *evidence.Workspace) map[string][]*evidence.Evidence {
	by := map[string][]*evidence.Evidence{}
	for i := range w.Evidence {
		if e := &w.Evidence[i]; e.File != "" {
			name := path.Join(evidence.FilesFolder, e.File)
			by[name] = append(by[name], e)
		}
	}
	return by
}
