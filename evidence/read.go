package evidence

import (
	"errors"
	"io/fs"
	"path"
	"reflect"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// mainFile is the file that makes a folder a workspace.
const mainFile = "sef.hcl"

// folders are read in this order after sef.hcl.
var folders = []string{"evidence", "data"}

// part is what one file held. Files are read side by side, so each keeps its
// own results until all are put together in the order of their names.
type part struct {
	name  string
	held  contents
	files source.Files
	diags hcl.Diagnostics
	whole bool // the text could be parsed to its end
	err   error
}

func (w *Workspace) readFiles(fsys fs.FS) (*contents, hcl.Diagnostics, error) {
	_, err := fs.Stat(fsys, mainFile)
	if errors.Is(err, fs.ErrNotExist) {
		return &contents{}, hcl.Diagnostics{noWorkspace()}, nil
	}
	names, diags, err := w.fileNames(fsys)
	if err != nil {
		return nil, nil, err
	}
	parts := readAll(fsys, names)
	for _, p := range parts {
		if p.err != nil {
			return nil, nil, p.err
		}
		diags = append(diags, p.diags...)
		for name, file := range p.files {
			w.Files[name] = file
		}
		if !p.whole {
			w.broken = append(w.broken, p.name)
		}
	}
	return together(parts), diags, nil
}

// fileNames lists what to read, in the order that slices of the workspace
// keep.
func (w *Workspace) fileNames(fsys fs.FS) ([]string, hcl.Diagnostics, error) {
	names := []string{mainFile}
	diags := source.Stray(fsys, ".", "Beside sef.hcl no file is read. Move this "+
		"one to the folder evidence or data.", mainFile)
	for _, folder := range folders {
		if info, err := fs.Stat(fsys, folder); err == nil && !info.IsDir() {
			diags = append(diags, diag.Error(start(folder), "Not a folder",
				"A workspace keeps its files in a folder named %s, and here "+
					"is a file of that name. Rename or remove it.", folder))
			continue
		}
		entries, err := fs.ReadDir(fsys, folder)
		if err != nil {
			// Folder tells a folder that is not there, or leads out of the
			// workspace, from one that cannot be read.
			_, ds, err := source.Folder(fsys, folder, w.Files)
			if err != nil {
				return nil, nil, err
			}
			diags = append(diags, ds...)
			continue
		}
		names = append(names, sources(folder, entries)...)
		diags = append(diags, source.Unread(fsys, folder, FilesFolder,
			ComparatorsFolder, NeighboursFolder)...)
	}
	return names, diags, nil
}

func sources(folder string, entries []fs.DirEntry) []string {
	var names []string
	for _, entry := range entries {
		if !entry.IsDir() && source.Written(entry.Name()) {
			names = append(names, path.Join(folder, entry.Name()))
		}
	}
	return names
}

// readAll reads with as many hands as there are processors. Parsing takes most
// of the time that a large workspace needs.
func readAll(fsys fs.FS, names []string) []part {
	parts := make([]part, len(names))
	var next atomic.Int64
	var hands sync.WaitGroup
	for range min(len(names), runtime.GOMAXPROCS(0)) {
		hands.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(names) {
					return
				}
				parts[i] = readPart(fsys, names[i])
			}
		})
	}
	hands.Wait()
	return parts
}

func readPart(fsys fs.FS, name string) part {
	p := part{name: name, files: source.Files{}}
	file, diags, err := source.File(fsys, name, p.files)
	p.diags, p.err, p.whole = first(diags), err, !diags.HasErrors()
	if file == nil {
		return p
	}
	kept := outlined(file)
	p.files[name] = kept
	for _, d := range source.Decode(file.Body, &p.held) {
		if !torn(kept, d, diags) {
			p.diags = append(p.diags, d)
		}
	}
	return p
}

// mostSyntax is how many mistakes of one file's syntax are told. A file that is
// no HCL at all has one at every character, and nobody reads those.
const mostSyntax = 20

func first(diags hcl.Diagnostics) hcl.Diagnostics {
	if len(diags) <= mostSyntax {
		return diags
	}
	diags = diag.Sort(diags)
	more := diag.Error(*diags[mostSyntax].Subject, "Further mistakes",
		"From here on the file has %d more mistakes of this kind. Mend those "+
			"above first.", len(diags)-mostSyntax)
	return append(diags[:mostSyntax:mostSyntax], more)
}

// torn tells a mistake that only follows from another: what seems to be missing
// from a block stands after the place where its text stopped making sense.
func torn(file *hcl.File, d *hcl.Diagnostic, syntax hcl.Diagnostics) bool {
	o, ok := file.Nav.(outline)
	if !ok || d.Subject == nil {
		return false
	}
	at := o.block(d.Subject.Start.Byte)
	return at >= 0 && slices.ContainsFunc(syntax, func(s *hcl.Diagnostic) bool {
		return s.Subject != nil && o.block(s.Subject.Start.Byte) == at
	})
}

// together appends the parts list by list, each list at its final size.
func together(parts []part) *contents {
	all := &contents{}
	into := reflect.ValueOf(all).Elem()
	for i := range into.NumField() {
		n := 0
		for p := range parts {
			n += reflect.ValueOf(&parts[p].held).Elem().Field(i).Len()
		}
		if n == 0 {
			continue
		}
		list := reflect.MakeSlice(into.Field(i).Type(), 0, n)
		for p := range parts {
			list = reflect.AppendSlice(list,
				reflect.ValueOf(&parts[p].held).Elem().Field(i))
		}
		into.Field(i).Set(list)
	}
	return all
}

func noWorkspace() *hcl.Diagnostic {
	return diag.Error(start(mainFile), "Not a workspace",
		"There is no sef.hcl here. Run sef init to begin a workspace, or "+
			"name its folder with -C.")
}

// start is the beginning of a file.
func start(name string) hcl.Range {
	return hcl.Range{Filename: name, Start: hcl.InitialPos, End: hcl.InitialPos}
}

func (w *Workspace) isBroken(name string) bool { return slices.Contains(w.broken, name) }
