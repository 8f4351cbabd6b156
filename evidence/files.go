package evidence

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"

	"github.com/hashicorp/hcl/v2"

	"github.com/sef-engine/sef/framework/diag"
)

// FilesFolder is where attached documents stand.
const FilesFolder = "evidence/files"

// MaxAttached is the size of the largest document that is read: every one is
// read whole each time, to tell whether it is still the one attached.
const MaxAttached = 256 << 20

// hashFiles works out the sha256 of every attached document as it is now, and
// reports those that are not there.
func (w *Workspace) hashFiles(fsys fs.FS) (hcl.Diagnostics, error) {
	var diags hcl.Diagnostics
	for i := range w.Evidence {
		e := &w.Evidence[i]
		if e.File == "" || !fs.ValidPath(e.File) {
			continue
		}
		ds, err := e.hash(fsys)
		if err != nil {
			return nil, err
		}
		diags = append(diags, ds...)
	}
	return diags, nil
}

// hash looks before it opens: a pipe would never end.
func (e *Evidence) hash(fsys fs.FS) (hcl.Diagnostics, error) {
	name := path.Join(FilesFolder, e.File)
	info, err := fs.Stat(fsys, name)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return nil, fmt.Errorf("looking at %s: %w", name, err)
	case errors.Is(err, fs.ErrNotExist):
		return hcl.Diagnostics{diag.Error(e.Place, "Missing file",
			"There is no %s in %s. Attach the document again, or correct "+
				"the name.", e.File, FilesFolder)}, nil
	case err != nil, !info.Mode().IsRegular():
		return hcl.Diagnostics{diag.Error(e.Place, "Not a file to read",
			"%q in %s does not lead to an ordinary file inside the "+
				"workspace. Attach a copy of the document itself.",
			e.File, FilesFolder)}, nil
	case info.Size() > MaxAttached:
		return hcl.Diagnostics{diag.Error(e.Place, "Document too large",
			"%q has %d bytes; at most %d are read. Attach a smaller copy, or "+
				"cite the document in source.", e.File, info.Size(), MaxAttached)}, nil
	}
	e.FileHash, err = hashFile(fsys, name)
	return nil, err
}

func hashFile(fsys fs.FS, name string) (string, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return "", fmt.Errorf("opening %s: %w", name, err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, io.LimitReader(f, MaxAttached)); err != nil {
		return "", fmt.Errorf("reading %s: %w", name, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
