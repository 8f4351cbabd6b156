package source

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// Unread reports what would be missed silently: everything below dir whose
// name ends in .hcl, in whatever capitals, and which [Folder] does not read.
// Hidden names and the folders in except are for other things.
func Unread(fsys fs.FS, dir string, except ...string) hcl.Diagnostics {
	var diags hcl.Diagnostics
	look := func(name string, entry fs.DirEntry, err error) error {
		switch {
		case name == dir:
			return nil
		case err != nil:
			return fs.SkipDir // what cannot be listed is no worse than any other folder
		case entry.IsDir() && (hidden(entry) || slices.Contains(except, name)):
			return fs.SkipDir
		case meant(entry) && !(path.Dir(name) == dir && fitting(entry)):
			diags = append(diags, notRead(name, why(dir, name, entry)))
		}
		return nil
	}
	_ = fs.WalkDir(fsys, dir, look) // look returns nothing that stops it
	return diags
}

// Stray reports files that stand directly in dir, which is not a place for
// them, with advice where they belong. Those in except are at home.
func Stray(fsys fs.FS, dir, advice string, except ...string) hcl.Diagnostics {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil // whoever reads the folder reports it
	}
	var diags hcl.Diagnostics
	for _, entry := range entries {
		if meant(entry) && !entry.IsDir() && !slices.Contains(except, entry.Name()) {
			diags = append(diags, notRead(path.Join(dir, entry.Name()), advice))
		}
	}
	return diags
}

func hidden(entry fs.DirEntry) bool { return strings.HasPrefix(entry.Name(), ".") }

// meant tells names that their authors may expect to be read.
func meant(entry fs.DirEntry) bool {
	return Written(strings.ToLower(entry.Name()))
}

// fitting tells an entry that is read where it stands in the right folder.
func fitting(entry fs.DirEntry) bool { return !entry.IsDir() && Written(entry.Name()) }

func why(dir, name string, entry fs.DirEntry) string {
	switch {
	case entry.IsDir():
		return "This is a folder, and only a file may be named so. Rename the " +
			"folder, and move what it holds to " + dir + "."
	case path.Dir(name) != dir:
		return "Only files directly in " + dir + " are read, and none in the " +
			"folders below it. Move this file up, or give it another ending."
	}
	return "Only names that end in .hcl in small letters are read. Rename the file."
}

func notRead(name, advice string) *hcl.Diagnostic {
	return diag.Error(start(name), "File not read", "%s", advice)
}
