package reports

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// Write puts a report into a folder, which may hold other things: they are
// left alone.
//
// Everything is first written and synced to a temporary folder inside dir;
// only then does each file take its place, by a rename, which happens wholly
// or not at all. Whatever fails, what was replaced is put back, so that a
// failed run leaves the previous report as it was. A program killed between
// two renames may leave files of two runs side by side, each of them whole.
//
// Nothing is written outside dir: a name that leads out of it, and a link or a
// folder where a file must go, is an error before anything is touched.
func Write(dir string, files Files) error {
	return writeTo(dir, files, (*os.Root).Rename)
}

// rename moves a file within a folder; tests have their own.
type rename func(root *os.Root, from, to string) error

func writeTo(dir string, files Files, move rename) (err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("making the folder for the report: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("opening the folder for the report: %w", err)
	}
	defer root.Close()
	for _, f := range files {
		if err := free(root, f.Name); err != nil {
			return err
		}
	}
	s := stage{root: root, name: ".sef-report-" + rand.Text(), move: move}
	defer func() { err = errors.Join(err, s.clear()) }()
	if err := s.fill(files); err != nil {
		return fmt.Errorf("preparing the report in %s: %w", dir, err)
	}
	if err := s.swap(files); err != nil {
		return fmt.Errorf("replacing the report in %s: %w", dir, err)
	}
	return nil
}

// free demands that a name lies inside the folder and that nothing but an
// ordinary file stands there.
func free(root *os.Root, name string) error {
	if !fs.ValidPath(name) || name == "." {
		return fmt.Errorf("%q does not name a file inside the report's folder", name)
	}
	info, err := root.Lstat(filepath.FromSlash(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("looking for an earlier %s: %w", name, err)
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is in the way: the report needs that name for a file, and "+
			"what stands there is a %s; move it elsewhere", filepath.Join(root.Name(), name),
			described(info.Mode()))
	}
	return nil
}

func described(mode fs.FileMode) string {
	switch {
	case mode.IsDir():
		return "folder"
	case mode&fs.ModeSymlink != 0:
		return "link"
	}
	return "special file"
}

// stage is the temporary folder: new files wait in it, old ones are kept in it
// until all have been replaced.
type stage struct {
	root *os.Root
	name string
	move rename
	done []File // replaced so far
	torn bool   // what was replaced could not all be put back
}

func (s *stage) waiting(f File) string { return path.Join(s.name, "new", f.Name) }
func (s *stage) kept(f File) string    { return path.Join(s.name, "old", f.Name) }

func (s *stage) fill(files Files) error {
	for _, f := range files {
		for _, place := range []string{s.waiting(f), s.kept(f), f.Name} {
			if err := s.root.MkdirAll(path.Dir(place), 0o755); err != nil {
				return err
			}
		}
		if err := s.write(s.waiting(f), f.Content); err != nil {
			return err
		}
		if err := s.keep(f); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) write(name string, content []byte) error {
	file, err := s.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Sync(), file.Close())
}

// keep gives the earlier file, if there is one, a second name; or copies it
// where the file system knows no second names.
func (s *stage) keep(f File) error {
	if s.root.Link(f.Name, s.kept(f)) == nil {
		return nil
	}
	content, err := s.root.ReadFile(f.Name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return s.write(s.kept(f), content)
}

// swap lets every file take its place, or none.
func (s *stage) swap(files Files) error {
	for _, f := range files {
		if err := s.move(s.root, s.waiting(f), f.Name); err != nil {
			return errors.Join(err, s.restore())
		}
		s.done = append(s.done, f)
	}
	if folder, err := s.root.Open("."); err == nil {
		_ = folder.Sync() // some systems cannot; the files themselves are synced
		folder.Close()
	}
	return nil
}

// restore undoes the swap as far as it went.
func (s *stage) restore() error {
	var errs []error
	for _, f := range s.done {
		err := s.root.Rename(s.kept(f), f.Name)
		if errors.Is(err, fs.ErrNotExist) {
			err = s.root.Remove(f.Name) // there was none before
		}
		if err != nil {
			s.torn = true
			errs = append(errs, fmt.Errorf("putting %s back (it is kept as %s): %w",
				f.Name, s.kept(f), err))
		}
	}
	return errors.Join(errs...)
}

// clear removes the temporary folder, unless it holds the only copy of a file.
func (s *stage) clear() error {
	if s.torn {
		return nil
	}
	if err := s.root.RemoveAll(s.name); err != nil {
		return fmt.Errorf("removing the temporary folder %s: %w", s.name, err)
	}
	return nil
}
