package main

import (
	"cmp"
	"fmt"
	"io/fs"

	"github.com/sef-engine/sef/evidence"
	"github.com/sef-engine/sef/evidence/intake/ees"
	"github.com/sef-engine/sef/evidence/intake/neighbours"
	"github.com/sef-engine/sef/framework"
	"github.com/sef-engine/sef/framework/diag"
)

// recogniser is one kind of publisher's file: how it is told, by what is in
// it, and who reads it.
type recogniser struct {
	says      string // for people
	publisher string
	licence   string // the attribution, where the release is new
	knows     func(fsys fs.FS, name string) (bool, error)
	read      func(fsys fs.FS, name string, asked asked) (published, diag.Diagnostics, error)
}

// asked is what a reader has to know beside the file.
type asked struct {
	codes []string       // of the organisations to keep, in capitals
	on    framework.Date // of publication, where it was given
}

const openGovernment = "Contains public sector information licensed under the Open " +
	"Government Licence v3.0"

const nhsEngland = "NHS England"

// recognisers are all kinds there are. Each line of the table is all that a new
// reader needs; the first that knows a file reads it.
var recognisers = []recogniser{
	{"DfE's figures on EHC plans: a file of a release, or its zip", "Department for Education",
		openGovernment, knowsEES, readEES},
	{"DfE's statistical neighbours: April 2021 (.xlsx) or May 2025 (.csv)", "Department for Education",
		openGovernment, neighbours.Recognises, readNeighbours},
	{"NHS England's monthly workbook on waits for community health services (.xlsx)", nhsEngland,
		openGovernment, knowsCHS, readCHS},
	{"NHS England's monthly figures of its autism statistics (.csv)", nhsEngland,
		openGovernment, knowsAutism, readAutism},
}

// recognised finds the reader of a file; nil where nobody knows it.
func recognised(fsys fs.FS, name string) (*recogniser, error) {
	for i := range recognisers {
		known, err := recognisers[i].knows(fsys, name)
		if err != nil || known {
			return &recognisers[i], err
		}
	}
	return nil, nil
}

// published is what a reader took from a file, or from several of them.
type published struct {
	Comparators evidence.Comparators // without their release, which is named here
	Neighbours  []evidence.Neighbour // without their set
	ID          string               // of the release, where one follows from the file
	Title       string               // of the release, where the file says it
	On          framework.Date       // of publication, where the file says it
	Read        []string             // what was read, a line each
	LeftOut     []string             // what was not, and why
	Noticed     []string             // what was taken and is odd

	publisher, licence string
}

// add puts what a further file gave to the rest. Figures of two releases are
// never put together: each has a day and an attribution of its own.
func (p *published) add(q published, r *recogniser) error {
	if p.publisher != "" && (p.publisher != r.publisher || p.ID != q.ID) {
		return usagef("the files are of different releases; add them one after the other")
	}
	p.Comparators = append(p.Comparators, q.Comparators...)
	p.Neighbours = append(p.Neighbours, q.Neighbours...)
	p.Read = append(p.Read, q.Read...)
	p.LeftOut = append(p.LeftOut, q.LeftOut...)
	p.Noticed = append(p.Noticed, q.Noticed...)
	p.publisher, p.licence = r.publisher, r.licence
	p.ID, p.Title = q.ID, cmp.Or(q.Title, p.Title)
	if !q.On.IsZero() {
		p.On = q.On
	}
	return nil
}

// eesTables is what the library knows of DfE's files. That it can be read is
// tested, so a mistake in it is the program's.
func eesTables() (*ees.Tables, error) { return shipped(ees.Load) }

func knowsEES(fsys fs.FS, name string) (bool, error) {
	tables, err := eesTables()
	if err != nil {
		return false, err
	}
	return tables.Recognises(fsys, name)
}

func readEES(fsys fs.FS, name string, _ asked) (published, diag.Diagnostics, error) {
	tables, err := eesTables()
	if err != nil {
		return published{}, nil, err
	}
	found, diags, err := tables.Read(fsys, name)
	if err != nil || len(diags) > 0 {
		return published{}, diags, err
	}
	p := published{Comparators: found.Comparators, Title: found.Release}
	for _, t := range found.Taken {
		p.Read = append(p.Read, fmt.Sprintf("%s: %s, in the layout of %s, headline rows %d",
			t.File, t.Table, t.Layout, t.Rows))
	}
	for _, l := range found.LeftOut {
		p.LeftOut = append(p.LeftOut, l.What+": "+l.Why)
	}
	for _, n := range found.Noticed {
		p.Noticed = append(p.Noticed, n.What+": "+n.Why)
	}
	return p, nil, nil
}

func readNeighbours(fsys fs.FS, name string, _ asked) (published, diag.Diagnostics, error) {
	found, diags, err := neighbours.Read(fsys, name)
	if err != nil || len(diags) > 0 {
		return published{}, diags, err
	}
	return published{Neighbours: found.Neighbours, LeftOut: found.LeftOut,
		Read: []string{fmt.Sprintf("%s: statistical neighbours, rows %d", name,
			len(found.Neighbours))}}, nil, nil
}
