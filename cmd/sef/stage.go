package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
)

// staged is a new file, whole and synced, that waits under a name of its own
// beside the place that it is to take.
type staged struct {
	root   *os.Root
	name   string // the place to take
	temp   string // where it waits
	kept   string // second name of what stood there before, if it has one
	fresh  bool   // nothing stood there before
	placed bool
}

// stage writes a file beside its place. What stands there already must be an
// ordinary file, whose mode is kept: links are neither followed nor replaced.
func stage(root *os.Root, name string, text []byte) (*staged, error) {
	info, err := root.Lstat(name)
	switch {
	case err == nil && !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is there and is no ordinary file", name)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, err
	}
	s := &staged{root: root, name: name, temp: beside(name), fresh: err != nil}
	file, err := root.OpenFile(s.temp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	_, err = file.Write(text)
	if !s.fresh {
		err = errors.Join(err, file.Chmod(info.Mode().Perm()))
	}
	err = errors.Join(err, file.Sync(), file.Close())
	if err != nil {
		s.drop()
		return nil, err
	}
	return s, nil
}

// beside is a name in the same folder that nobody can foresee.
func beside(name string) string {
	return path.Join(path.Dir(name), ".sef-"+rand.Text())
}

// place lets the file take its place, in one step.
func (s *staged) place() error {
	if err := s.root.Rename(s.temp, s.name); err != nil {
		return err
	}
	s.placed = true
	return nil
}

// keep gives what stands in the place a second name, so that it can be put
// back.
func (s *staged) keep() {
	kept := beside(s.name)
	if s.root.Link(s.name, kept) == nil {
		s.kept = kept
	}
}

// undo makes the place what it was before.
func (s *staged) undo() error {
	switch {
	case s.placed && s.fresh:
		return s.root.Remove(s.name)
	case s.placed && s.kept != "":
		kept := s.kept
		s.kept = "" // should it not go back, it must not be dropped
		return s.root.Rename(kept, s.name)
	}
	return nil
}

// drop removes what is left of the names that only staging needed. It is
// called when all is over, and a name that is gone already is no mistake.
func (s *staged) drop() {
	for _, name := range []string{s.temp, s.kept} {
		if name != "" {
			_ = s.root.Remove(name)
		}
	}
}
