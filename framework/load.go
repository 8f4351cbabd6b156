package framework

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
	"github.com/sef-engine/sef/framework/source"
)

//go:embed library
var shipped embed.FS

// Shipped holds the frameworks that come with the program, a folder each.
func Shipped() fs.FS {
	sub, err := fs.Sub(shipped, "library")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}

// Library is every framework that was loaded, ordered by id, and the files
// they came from.
type Library struct {
	Frameworks []*Framework
	Files      source.Files
}

// Framework returns the framework with the id.
func (l *Library) Framework(id string) (*Framework, bool) {
	i := slices.IndexFunc(l.Frameworks, func(f *Framework) bool { return f.ID == id })
	if i < 0 {
		return nil, false
	}
	return l.Frameworks[i], true
}

// IDs lists the frameworks there are.
func (l *Library) IDs() []string {
	ids := make([]string, len(l.Frameworks))
	for i, f := range l.Frameworks {
		ids[i] = f.ID
	}
	return ids
}

// Load reads frameworks from each root, a folder per framework, and checks
// them together, since a crosswalk names two. It returns whatever could be
// read beside every mistake found, sorted; the error is for folders and files
// that cannot be read at all.
func Load(roots ...fs.FS) (*Library, hcl.Diagnostics, error) {
	lib := &Library{Files: source.Files{}}
	var diags hcl.Diagnostics
	taken := map[string]bool{} // folder names, which the files go by
	for _, root := range roots {
		ds, err := lib.loadRoot(root, taken)
		if err != nil {
			return nil, nil, fmt.Errorf("loading frameworks: %w", err)
		}
		diags = append(diags, ds...)
	}
	slices.SortStableFunc(lib.Frameworks, func(a, b *Framework) int {
		return strings.Compare(a.ID, b.ID)
	})
	diags = append(diags, lib.check()...)
	return lib, diag.Sort(diags), nil
}

func (l *Library) loadRoot(root fs.FS, taken map[string]bool) (hcl.Diagnostics, error) {
	if info, err := fs.Stat(root, "."); err == nil && !info.IsDir() {
		return hcl.Diagnostics{notAFolder()}, nil
	}
	entries, err := fs.ReadDir(root, ".")
	if err != nil {
		return nil, err
	}
	diags := source.Stray(root, ".", "A framework has a folder of its own, and "+
		"only what stands there is read. Move this file into one.")
	for _, entry := range entries {
		if !mayBeFolder(root, entry) {
			continue
		}
		if taken[entry.Name()] {
			diags = append(diags, folderTaken(entry.Name()))
			continue
		}
		taken[entry.Name()] = true
		f, ds, err := l.loadFolder(root, entry.Name())
		if err != nil {
			return nil, err
		}
		diags = append(diags, ds...)
		if f != nil {
			l.Frameworks = append(l.Frameworks, f)
		}
	}
	return diags, nil
}

// mayBeFolder passes over files, and over folders that tools keep for
// themselves. Where a link cannot be followed, reading it will say why.
func mayBeFolder(root fs.FS, entry fs.DirEntry) bool {
	if strings.HasPrefix(entry.Name(), ".") {
		return false
	}
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.IsDir()
	}
	info, err := fs.Stat(root, entry.Name())
	return err != nil || info.IsDir()
}

// folder is the grammar of a framework's files.
type folder struct {
	Frameworks      []header          `hcl:"framework,block"`
	Scales          []Scale           `hcl:"scale,block"`
	Themes          []Theme           `hcl:"theme,block"`
	Criteria        []Criterion       `hcl:"criterion,block"`
	Documents       []DocumentRequest `hcl:"document,block"`
	Clocks          []Clock           `hcl:"clock,block"`
	Cases           *Cases            `hcl:"cases,block"`
	Recommendations *Recommendations  `hcl:"recommendations,block"`
	Crosswalks      []Crosswalk       `hcl:"crosswalk,block"`
	Glossary        []Term            `hcl:"term,block"`
}

// header is the framework block itself.
type header struct {
	ID            string     `hcl:"id,label"`
	Title         string     `hcl:"title"`
	Short         string     `hcl:"short"`
	Inspectorates []string   `hcl:"inspectorates"`
	InForce       Period     `hcl:"in_force"`
	Supersedes    source.Ref `hcl:"supersedes,optional"`
	Scale         source.Ref `hcl:"scale"`
	Status        Status     `hcl:"status,optional"`
	Source        string     `hcl:"source"`
	Versions      []Version  `hcl:"version,block"`
	Place         hcl.Range  `hcl:",place"`
}

// loadFolder reads one framework, whose files may be split as its authors
// like.
func (l *Library) loadFolder(root fs.FS, dir string) (*Framework, hcl.Diagnostics, error) {
	files, diags, err := source.Folder(root, dir, l.Files)
	if err != nil {
		return nil, nil, err
	}
	if diags.HasErrors() {
		return nil, diags, nil // what is missing may be there, but unreadable
	}
	diags = append(diags, source.Unread(root, dir)...)
	var all folder
	for _, file := range files {
		diags = append(diags, source.Decode(file.Body, &all)...)
	}
	if len(all.Frameworks) == 0 && diags.HasErrors() {
		return nil, diags, nil // its name may be misspelt
	}
	if len(all.Frameworks) != 1 {
		return nil, append(diags, notOneFramework(dir, all.Frameworks)...), nil
	}
	f, ds := all.framework()
	return f, append(diags, ds...), nil
}

// notAFolder names the root as workspaces do, since a root does not know its
// own name.
func notAFolder() *hcl.Diagnostic {
	return diag.Error(diag.InFile("framework"), "Not a folder",
		"Frameworks stand in a folder named framework, each in one of its own, "+
			"and here is a file of that name. Rename or remove it.")
}

func folderTaken(dir string) *hcl.Diagnostic {
	return diag.Error(hcl.Range{Filename: dir, Start: hcl.InitialPos, End: hcl.InitialPos},
		"Folder name already taken",
		"A framework was read already from a folder named %s, perhaps one that "+
			"comes with the program. Rename this folder.", dir)
}

func notOneFramework(dir string, found []header) hcl.Diagnostics {
	if len(found) == 0 {
		name := path.Join(dir, "framework.hcl")
		return hcl.Diagnostics{diag.Error(
			hcl.Range{Filename: name, Start: hcl.InitialPos, End: hcl.InitialPos},
			"No framework block",
			"The folder %s declares no framework. Add a block "+
				"framework %q with its title, scale and source.", dir, path.Base(dir))}
	}
	return hcl.Diagnostics{diag.Error(found[1].Place, "Second framework block",
		"The folder %s already declares the framework %q. Give each "+
			"framework a folder of its own.", dir, found[0].ID)}
}

func (all *folder) framework() (*Framework, hcl.Diagnostics) {
	h := all.Frameworks[0]
	f := &Framework{
		ID: h.ID, Title: h.Title, Short: h.Short,
		Inspectorates: h.Inspectorates, InForce: h.InForce,
		Supersedes: h.Supersedes, Status: h.Status, Source: h.Source,
		Versions: h.Versions, Themes: all.Themes, Criteria: all.Criteria,
		Documents: all.Documents, Clocks: all.Clocks, Cases: all.Cases,
		Recommendations: all.Recommendations, Crosswalks: all.Crosswalks,
		Glossary: all.Glossary, Place: h.Place,
	}
	diags := f.dateVersions()
	return f, append(diags, all.chooseScale(f)...)
}

// chooseScale gives the framework the scale that its header names.
func (all *folder) chooseScale(f *Framework) hcl.Diagnostics {
	diags := unique("scale", all.Scales,
		func(s Scale) (string, hcl.Range) { return s.ID, s.Place })
	var ids []string
	for _, s := range slices.Backward(all.Scales) {
		ids = append(ids, s.ID)
		if s.ID == all.Frameworks[0].Scale.Name {
			f.Scale = s
		}
	}
	return append(diags, known("scale", ids, all.Frameworks[0].Scale)...)
}

func (f *Framework) dateVersions() hcl.Diagnostics {
	var diags hcl.Diagnostics
	for i, v := range f.Versions {
		on, err := ParseDate(v.Label)
		if err != nil {
			diags = append(diags, diag.Error(v.Place, "Unsuitable version",
				"A version is named by its date: %s.", err))
		}
		f.Versions[i].On = on
	}
	slices.SortStableFunc(f.Versions, func(a, b Version) int {
		return a.On.Since(b.On)
	})
	return diags
}
