package evidence

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

// Where a workspace keeps published figures, and whose neighbours are whose.
// The library has folders of the same names and layout.
const (
	ComparatorsFolder = "data/comparators"
	NeighboursFolder  = "data/neighbours"
)

// The one file of either folder that says what the tables come from.
const (
	ReleasesFile = "releases.hcl"
	SetsFile     = "sets.hcl"
)

// publishedFile is the grammar of those two files.
type publishedFile struct {
	Releases []Release      `hcl:"release,block"`
	Sets     []NeighbourSet `hcl:"neighbour_set,block"`
}

// shelf is a folder of tables with the file that says what they come from.
type shelf struct {
	fsys   fs.FS
	folder string
	says   string
}

// loadComparators reads the figures that come with the program and the
// workspace's own, which stand behind them.
func (w *Workspace) loadComparators(library, workspace fs.FS) (hcl.Diagnostics, error) {
	var diags hcl.Diagnostics
	for _, from := range []struct {
		fsys fs.FS
		dir  string
	}{{library, ""}, {workspace, "data/"}} {
		ds, err := w.loadShelf(shelf{from.fsys, from.dir + "comparators", ReleasesFile},
			w.takeComparators)
		if err != nil {
			return nil, err
		}
		diags = append(diags, ds...)
		if ds, err = w.loadShelf(shelf{from.fsys, from.dir + "neighbours", SetsFile},
			w.takeNeighbours); err != nil {
			return nil, err
		}
		diags = append(diags, ds...)
	}
	diags = append(diags, w.checkNeighbourSets()...)
	return append(diags, w.checkComparators()...), nil
}

func (w *Workspace) takeComparators(text []byte, name string) hcl.Diagnostics {
	cs, diags := ReadComparators(text, name)
	w.Comparators = append(w.Comparators, cs...)
	return diags
}

func (w *Workspace) takeNeighbours(text []byte, name string) hcl.Diagnostics {
	ns, diags := ReadNeighbours(text, name)
	w.Neighbours = append(w.Neighbours, ns...)
	return diags
}

// loadShelf reads the tables of a folder. One that is not there holds nothing.
func (w *Workspace) loadShelf(s shelf, take func([]byte, string) hcl.Diagnostics) (hcl.Diagnostics, error) {
	if info, err := fs.Stat(s.fsys, path.Dir(s.folder)); err != nil || !info.IsDir() {
		return nil, nil // whoever reads the folder above reports it
	}
	if info, err := fs.Stat(s.fsys, s.folder); err == nil && !info.IsDir() {
		return hcl.Diagnostics{diag.Error(start(s.folder), "Not a folder", "A workspace "+
			"keeps published figures in a folder named %s, and here is a file of that "+
			"name. Rename or remove it.", s.folder)}, nil
	}
	entries, err := fs.ReadDir(s.fsys, s.folder)
	if err != nil {
		// Folder tells a folder that is not there, or leads out of the
		// workspace, from one that cannot be read.
		_, ds, err := source.Folder(s.fsys, s.folder, w.Files)
		return ds, err
	}
	var diags hcl.Diagnostics
	for _, entry := range entries {
		name := path.Join(s.folder, entry.Name())
		switch {
		case strings.HasPrefix(entry.Name(), "."), strings.HasSuffix(entry.Name(), ".md"):
		case entry.Name() == s.says:
			ds, err := w.readSays(s.fsys, name)
			if err != nil {
				return nil, err
			}
			diags = append(diags, ds...)
		case entry.IsDir() || !strings.HasSuffix(entry.Name(), ".csv"):
			diags = append(diags, notTable(name, s.says))
		default:
			ds, err := w.readShelved(s.fsys, name, take)
			if err != nil {
				return nil, err
			}
			diags = append(diags, ds...)
		}
	}
	return diags, nil
}

func notTable(name, says string) *hcl.Diagnostic {
	return diag.Error(start(name), "File not read", "In this folder only %s and tables "+
		"that end in .csv are read. A publisher's own file is put into our layout by sef "+
		"comparators add; remove it, or keep it elsewhere.", says)
}

func (w *Workspace) readSays(fsys fs.FS, name string) (hcl.Diagnostics, error) {
	file, diags, err := source.File(fsys, name, w.Files)
	if err != nil || file == nil {
		return diags, err
	}
	var held publishedFile
	diags = append(diags, source.Decode(file.Body, &held)...)
	w.Releases = append(w.Releases, held.Releases...)
	w.NeighbourSets = append(w.NeighbourSets, held.Sets...)
	if diags.HasErrors() {
		w.broken = append(w.broken, name)
	}
	return diags, nil
}

// readShelved reads one table. What is not an ordinary file of bearable size
// is the author's mistake; what cannot be read is not.
func (w *Workspace) readShelved(fsys fs.FS, name string, take func([]byte, string) hcl.Diagnostics) (hcl.Diagnostics, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil && !errors.Is(err, fs.ErrPermission) || err == nil && !info.Mode().IsRegular() {
		return hcl.Diagnostics{diag.Error(start(name), "Not a file to read",
			"This name does not lead to an ordinary file inside the workspace. Put the "+
				"table itself here.")}, nil
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, MaxTable+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	w.Files[name] = &hcl.File{Bytes: withoutMark(text)}
	return take(text, name), nil
}
