package main

import (
	"fmt"
	"os"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/identifiers"
	"github.com/sef-engine/sef/evidence/smallnumbers"
	"github.com/sef-engine/sef/policies"
)

// scanned looks through what people wrote and attached for what must not be
// handed on. Every file is read once for both kinds of it.
func (a *app) scanned(w *evidence.Workspace) (policies.Scanned, error) {
	var s policies.Scanned
	labels, diags, err := identifiers.Library(evidence.Shipped())
	if err == nil && diags.HasErrors() {
		err = diags // the library is ours, so that this is no author's mistake
	}
	if err != nil {
		return s, fmt.Errorf("reading the labels of identifiers: %w", err)
	}
	words, diags, err := smallnumbers.Library(evidence.Shipped())
	if err == nil && diags.HasErrors() {
		err = diags
	}
	if err != nil {
		return s, fmt.Errorf("reading the words of small numbers: %w", err)
	}
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return s, fmt.Errorf("opening the workspace: %w", err)
	}
	defer root.Close()
	reading := words.Read(w)
	s.Identifiers, err = identifiers.ScanWorkspaceToo(root.FS(), w, &labels, reading.Look)
	s.SmallNumbers, s.Labels = reading.Report(), &labels
	return s, err
}
